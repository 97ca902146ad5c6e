"""How English says that something is the largest of several, or the second largest, or larger than another.

Patterns are matched against stretches of a folded sentence (`times.recognition.fold`) before, between and after the
names of rows and the superlative.
"""

from __future__ import annotations

from factlint.extraction.languages.en.times.words import ORDINALS as IN_WORDS

MOST = {
    "longest": "length|long|distance|km|miles?|mi|duration|minutes|min",
    "highest": "height|high|elevation|altitude|peak|summit|m|metres?|ft|feet",
    "tallest": "height|high|tall|m|metres?|ft|feet",
    "deepest": "depth|deep|m|metres?|ft|feet",
    "heaviest": "weight|mass|kg|tonnes?|t|lbs?|g",
    "widest": "width|wide|m|metres?|ft|feet|mm|cm",
    "largest": "area|size|km²|hectares|ha",
    "biggest": "area|size|km²|hectares|ha",
    "most populous": "population|inhabitants|residents|people",
    "most expensive": "price|cost|fee|£|€|\\$",
    "dearest": "price|cost|fee|£|€|\\$",
    "costliest": "price|cost|fee|£|€|\\$",
    "warmest": "temperature|°c|°f|high",
    "hottest": "temperature|°c|°f|high",
    "wettest": "rain(?:fall)?|precipitation|mm",
    "sunniest": "sun(?:shine)?|hours",
    "slowest": "time|duration|seconds?|secs?|s|ms|latency|runtime|minutes|min",
    "best": "visitors|passengers|visits|customers|tickets|riders|guests|sales|revenue|income|takings|turnover|profit|donations|members|goals|points",
    "strongest": "sales|revenue|income|takings|turnover|profit|visitors|passengers|donations",
    "busiest": "visitors|passengers|visits|customers|traffic|calls|vehicles|tickets|riders",
}
LEAST = {
    "shortest": MOST["longest"] + "|height",
    "lowest": MOST["highest"],
    "shallowest": MOST["deepest"],
    "lightest": MOST["heaviest"],
    "narrowest": MOST["widest"],
    "smallest": MOST["largest"],
    "least populous": MOST["most populous"],
    "cheapest": MOST["most expensive"],
    "least expensive": MOST["most expensive"],
    "coldest": "temperature|°c|°f|low",
    "driest": MOST["wettest"],
    "worst": MOST["best"],
    "weakest": MOST["strongest"],
    "quietest": MOST["busiest"],
    "fastest": MOST["slowest"],
    "quickest": MOST["slowest"],
}
"""Superlatives of the largest and of the smallest number → words of the heading under which these stand."""
OF_HEADING = frozenset({"fastest", "quickest", "slowest"})
"""Superlatives that mean the largest number under some headings, and the smallest under others."""
MOST_OF = frozenset({"most", "highest", "largest", "biggest", "greatest", "longest"})
LEAST_OF = frozenset({"fewest", "least", "lowest", "smallest", "shortest"})
"""Superlatives of what the noun after them says: "the most goals", "the lowest rate"."""
_HOW = "|".join(sorted({*MOST, *LEAST, *MOST_OF, *LEAST_OF}, key=len, reverse=True))
ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}
_STOP = r"(?:by|in|of|at|on|for|with|to|and|but|when|if|that|who|was|is|were|are|remains?|remained|had|has|went|goes|from|among|overall|single|after|before|ever|since)"
SUPERLATIVE = rf"\b(?:the|our|its) (?:(?P<rank>{'|'.join(ORDINALS)})[ -])?(?:single )?(?P<how>{_HOW})\b(?P<noun>(?: (?!{_STOP}\b)[a-z-]+){{0,3}})"
_ADVERBS = r"(?: (?:thus|therefore|still|by far|only|also|now|clearly|easily|again|once more|once again))*"
IS = rf" (?:is|was|are|were|remains?|remained|stays?|being){_ADVERBS} "
APPOSED = r", "
HAS = (
    r" (?:(?!(?:and|but|or|who|that|which|of|not|never|if|than|while)\b)[a-z]+ ){0,2}(?:has|had|have|holds|held|won|wins|took|takes|got|scored|scores|used|uses|needs|needed|shows|showed|recorded|reported|saw|drew|draws"
    r"|attracted|received|sold|sells|produced|produces|generated|earned|earns|collected|made|makes|lost|costs|cost|spent|spends|offers|reached|reaches|posted|logged|employs|employed|handed out|gave out|served|serves|welcomed|welcomes|hosted|hosts|counted|counts|raised|raises|brought in|brings in|took in|takes in) "
)
"""Between a row and the superlative of what it has."""
IS_ROW = rf" (?:is|was|are|were|remains?|remained|went to|goes to|came from|comes from|came in|fell in|fell on|occurred in|belongs to|belonged to){_ADVERBS} (?:the |that of |those of |in |from |recorded in |reached in |seen in )*"
"""Between a superlative and the row that it is said of."""
ENDS = r"(?= ?[.;:)]|,(?! (?:they|he|she|it|i|we|for|in|on|if|when|as|of|among|after)\b)|$| (?:of|among) (?:(?:them|these|those|all)\b|(?:all |the )*(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozen))| (?:with|at) [$£€]?\d| \(| overall\b)"
"""After a superlative, or the row after it, where nothing narrows what it is the largest of."""
PEAKED = r"^ (?:peaked|(?:was|were) (?:the )?highest|(?:was|were) at (?:its|their) highest|reached (?:its|their) (?:peak|highest level)) (?:in|on) $"
HOLLOW = r"^ (?:(?:was|were) (?:the )?lowest|(?:was|were) at (?:its|their) lowest|bottomed out|reached (?:its|their) lowest (?:level|point)) (?:in|on) $"
"""Between the heading of a column and the row of its largest, or of its smallest number."""
COMPARED = (
    r"^ (?:(?!(?:not|never|no|if|would|could|and|or|but|that|which|who)\b)[a-z]+ ){1,3}"
    r"(?P<how>more|fewer|less|higher|lower|larger|smaller|greater|longer|shorter|taller|deeper|heavier|lighter|dearer|cheaper|bigger|wider|narrower)"
    r"(?P<noun>(?: (?!than\b)[a-z-]+){0,2}) than (?:the |in |that of |those of |did |at |for )*$"
)
"""Between two rows of which the first has more than the second, or less."""
NOT_COMPARED = r"\b(?:if|not|n't|never|would|could|should|last year|used to|until|before|formerly|(?:twice|times|half|third|quarter) as)\b"
OF_ANY = frozenset({"most", "least", "fewest", "highest", "lowest", "greatest"})
"""Superlatives of whatever the only column of amounts holds."""
LESS = frozenset({"fewer", "less", "lower", "smaller", "shorter", "lighter", "cheaper", "narrower"})
SUPERLATIVE_OF = {
    "longer": "longest", "shorter": "shortest", "taller": "tallest", "deeper": "deepest", "heavier": "heaviest", "lighter": "lightest",
    "dearer": "dearest", "cheaper": "cheapest", "larger": "largest", "bigger": "biggest", "smaller": "smallest", "wider": "widest",
    "narrower": "narrowest", "higher": "highest", "lower": "lowest", "greater": "greatest", "more": "most", "fewer": "fewest", "less": "least",
}  # fmt: skip
PER = r"\bper\b|/|\bby\b|\bfor each\b"
"""In a heading: before what its numbers are divided by."""
NO_AMOUNT = r"\b(?:years?|rank|pos(?:ition)?|place|no|number|#|id|date|founded|opened|built|since)\b"
"""Headings of numbers that are no amounts."""
UNRANKED = r"(?:others?|all others?|the rest|rest|remainder|unknown|miscellaneous|misc[.]?|various|(?:(?:grand|overall|sub)[ -]?)?totals?\b.*|sum|all(?: [a-z]+)?|averages?\b.*|means?\b.*|median\b.*|overall|of which\b.*)(?!\w)"
"""Rows that are several, or none, of the things that the others are."""
_OTHER_WHOLE = (
    r"one of the|among the|since|after|before|except|ever|world\w*|than|if|not|n't|once|until|formerly|was long|per"
    r"|known as|called|regarded|considered|claims?|said|thought|its|their|his|her|neither|nor|national|european|(?:north|south)-?(?:(?:east|west)(?:ern)?|ern(?:most)?|ward)?|(?:east|west)(?:ern(?:most)?|ward)?"
)
NOT_RANKED = (
    rf"\b(?:{_OTHER_WHOLE}|share|rate|growth|increase|gain|change|fall|rise|jump|and the)\b"
    r"|^(?!of (?:(?:the |these |those |all )*(?:\d|two|three|four|five|six|seven|eight|nine|ten)|(?:these|those|them|all)\b))(?:in|for|of|on|at|by|with|within|under|over|to|from|among)\b[^,]{1,60},"
)
"""In a sentence whose superlative may be of others, of another time, or doubtful."""
NOT_RANKED_BY_NOUN = rf"\b(?:{_OTHER_WHOLE})\b"
"""The same where the noun after the superlative is the heading of a column."""
PLACES = rf"\b(?P<nth>{'|'.join(word for word in IN_WORDS if word.isalpha())})"
PLACE_BEHIND = rf"(?: (?!had\b|is\b|are\b|now\b|has\b|was to\b)[a-z]+){{0,3}}? {PLACES}(?=[.,;:)]|$| and\b| while\b| with\b)"
"""Behind the name of a row: the place in which it finished."""
