"""How English dates a stage of something, by a verb or by a noun. Patterns over timed sentences (`extraction.chronology.timed`)."""

_TAKES_PLACE = r"(?: (?:as|in|at|from|to) [^‹›.,;:()]{2,40})? (?:dates? (?:back )?|dated (?:back )?|goes back |went back |c[ao]me |was |is |took place |followed |happened |occurred |fell |had (?:come |followed |taken place |been )|was held |was celebrated )$"
NOMINAL_STAGES = {
    "founded": "founding|foundation|establishment|formation|creation",
    "begun": "groundbreaking|start of construction",
    "opened": "opening|inauguration|launch",
    "completed": "completion|topping[- ]out",
    "consecrated": "consecration|dedication|unveiling",
    "closed": "closure|closing",
    "dissolved": "dissolution|winding[- ]up|liquidation|bankruptcy",
    "demolished": "demolition|destruction",
    "built": "construction",
    "written": "composition",
    "published": "publication|premiere|première|first performance",
    "signed": "signing|signature",
    "ratified": "ratification",
    "came into force": "entry into force",
    "repealed": "repeal|abrogation",
    "appointed": "appointment|election|accession|coronation|enthronement|nomination",
    "resigned": "resignation|retirement|dismissal|abdication|departure from office",
    "born": "birth",
    "married": "wedding|marriage",
    "divorced": "divorce|separation",
    "arrested": "arrest|detention",
    "convicted": "conviction|acquittal",
    "buried": "burial|funeral|interment|cremation",
    "ordered": "order",
    "delivered": "delivery",
    "joined": "recruitment|hiring",
    "graduated": "graduation",
    "discovered": "discovery|invention",
}
"""The verb of a stage → what it is called where a noun states it: “his appointment dates from 1974”."""
NOMINAL = rf"\b(?:{'|'.join(NOMINAL_STAGES.values())}){_TAKES_PLACE}"
"""A noun so stated, up to the preposition of its date."""
HAD_TAKEN_PLACE = r" had "
"""In such a noun with its verb: it came before what was stated."""
NOT_UNTIL = r"\b(?:not|never|n[’']t)\b.*(?:until|till|before)(?: the)?(?: (?:year|spring|summer|autumn|winter|end|beginning|start)(?: of)?)? $"
"""Up to the date of a verb that is denied of all before it."""
HAD = r"\b(?:had|having)(?: (?:been|only|already|just|first|itself|both|all))*(?: stood (?:empty|idle|vacant) since it)? $"
"""Right before a verb: it states what came first."""
FRONTED = r"(?:^|[.;:,] |, (?:and|but|then) |\b(?:and|but|then|that) )(?:(?:And|But|Then|Finally|However),? )?(?:[Ii]n|[Oo]n|[Bb]y) (?:the )?$"
"""Before a date in front of its clause …"""
CLAUSE_ENDED = r"‹[dstcl]\d›|[.;:] |,? (?:and|but) (?:in|on|by|then|the|it|he|she|they)\b"
"""… where that ends."""
ON = (
    r" (?:in|on|from|at|by|during|of)(?: the)?"
    r"(?: (?:year|spring|summer|autumn|winter|night|morning|evening|end|beginning|start)(?: of)?)? ?$"
)
"""Right before the date of a verb."""
ATTRIBUTIVE = r" (?:of|at|by|from|on) (?:the|an?|its|their|his|her) $"
DESCRIBED = r" (?!(?:and|but|or|nor|the|an?|its|for|with|by|at|in|on|to|from|of|was|were|is|had|has|it|he|she|they|we|who|when|where|which|that|as|after|before|until|while|because|since|although)\b)[a-z]{3,}\b"
"""Around a year that identifies a thing among several: "beside the site of the 1810 tower"."""
RANGE = r"(?:(?:from|between) (?P<one>‹d\d+›) (?:to|and|until) (?P<other>‹d\d+›)|(?:from |in )?(?P<first>‹d\d+›) ?[–-] ?(?P<last>‹d\d+›))"
"""A stretch, of which only the end that says least is asked."""
ON_THE_DAY = "in"
"""What stands in front of a date in place of "from"."""
