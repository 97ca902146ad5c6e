"""How English compares two amounts: by what they differ, by how many per cent, how many times the one the other is."""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.amounts.differences.when import NO_FUNCTION_WORD, SEASONS, SPAN
from factlint.extraction.languages.en.arithmetic.changes_and_shares.changes import (
    DOWN,
    FACTORS,
    HALVED,
    MULTIPLES,
    UP,
)
from factlint.extraction.languages.en.arithmetic.number_words import RISE

_MORE = "more|less|fewer|higher|lower|longer|shorter|cheaper|dearer|heavier|lighter|taller|larger|smaller|bigger|greater|deeper|wider|slower"
_NOUN = r"(?: (?!(?:and|or|of|to|in|for|from|than|the|is|was|are|were|out|on|times|that)\b)[a-z'-]+)"
BY_THIS_BEHIND = rf"^{_NOUN}{{0,2}} (?:(?:{_MORE})(?P<than> than\b)?|(?P<other>above|below|short of|up on|down on|over (?=the ‹|the (?:previous|last))|(?:under|over|within)(?= (?:the )?(?:original )?(?:budget|estimate)))(?! (?:all|and|or|average|sea)\b))"
"""After an amount by which another exceeds a third, or falls short of it; `than` and `other` lead to the third."""
ABOVE = frozenset(
    "more higher longer dearer heavier taller larger bigger greater deeper wider above over".split()
) | {"up on"}
BELOW = frozenset("less fewer lower shorter cheaper lighter smaller below under".split()) | {
    "short of",
    "down on",
}
SIDE = rf"\b(?P<side>{'|'.join(sorted(ABOVE | BELOW))})(?: than)?$"
"""The word that continues which side of the third an amount lies, at the end of `BY_THIS_BEHIND`."""
OF_ANOTHER = r"[.;:]|\b(?:and|but|while|whereas|with|without|compared|against|not|no)\b"
"""Between an amount and a difference that need not be said of it."""
NO_SIDES = r"\b(?:places?|placed|positions?|seed(?:ed)?|spots?|handicap|grades?|league|table|bc|minus|degrees?|deficits?|loss(?:es)?|depths?|below (?:sea|zero|ground|par))\b"
"""Where a smaller number may lie above a larger one."""
OWN_SUBJECT = r"\b(?:so|thus|hence|therefore|meaning|means)(?: that)? (?!(?:it|they|this|that|is|was|are|were|costs?|takes?|took|weighs?|just|only|about|some|exactly)\b)(?:[a-z'-]+ ){2,6}$"
"""Between an amount and a difference whose clause names somebody, who need not be the one mentioned last."""
MORE_BEHIND = r"^ (?:new|more|further|additional|extra)\b"
"""After an amount that was added, where the two values follow."""
BY_SHARE = rf"\b(?:(?P<up>{UP})|{DOWN})(?: by)?(?: (?:about|roughly|some|exactly|just))? $"
"""Before a share by which something changed."""
RISE_OF = rf"\b{RISE} of $"
"""Before a share by which something changed that stands in the sentence, or in the one before."""
BY_THIS_BEFORE = rf"(?:^|[ ,;:(])(?:(?:an? |the )(?:[a-z]+ )?(?:{RISE}|difference|gap) of|(?:shed|shedding|save|saves|saved|saving|lost|losing|added|adding|gained|gaining|(?:leads?|led|leading|is ahead|was ahead|ahead|won|wins|winning)(?: (?!by\b)[a-z]+){{0,2}} by))(?: just| only| some| exactly| about)? $"
"""Before such an amount."""
POINTS_BACK = r"^(?:(?:so|thus|and|but|hence|therefore),? )?(?:that|this|it|which|they|he|she|we)\b"
"""At the head of a sentence that says what the sentences before state."""
SUBJECT = r"^(?:(?:so|thus|and|but|hence|therefore),? )?(?P<subject>(?:the |its |their |his |her |our )?(?:[a-z'-]+ ){1,3}?)(?:is|was|are|were|has|had|can|costs?|took|takes|lasts?|lasted|weighs?|weighed|carries|carried|holds|held|reaches|reached|gives|gave|yields|yielded|produces|produced|covers|covered) "
"""At the head of a sentence: what it is about."""
ABOUT = r"^(?:(?:so|thus|hence|therefore),? )?(?:the|its|their|his|her|our) (?:(?P<kind>number|share|proportion|percentage|amount|price|cost) of (?:the )?(?P<of>[a-z]+)|(?:[a-z]+ )??(?P<what>[a-z]+))(?= (?:has|have|had|was|were|is|are|thus|therefore|rose|fell|grew|shrank|dropped)\b)"
"""At the head of a sentence: what it is about."""
GAINED = r"^(?:(?:so|thus|and|but|hence|therefore|meanwhile|in turn),? )?(?!(?:it|they|this|that|which|he|she|we|i|you|these|those|both)\b)(?:[a-z'-]+ ){0,4}?(?P<what>(?!(?:has|have|had|is|was|were|then|also|thus|therefore|now|it|they|he|she|we|which|that|of|in|by)\b)[a-z'-]+)(?: (?:has|have|had))?(?: (?:also|only|just))? (?:gained|lost|added|saved|won|shed|led|leads)\b"
"""At the head of a sentence: who or what gained or lost."""
OF_ANY = frozenset(
    "number numbers figure figures size population membership total amount share rate proportion percentage workforce staff circulation output collection attendance quota".split()
)
OF_MONEY = frozenset("price prices value cost costs rent fee pay wage wages salary sum".split())
"""What any values may be called, and what sums of money may be."""
BARE = r"^(?: (?:deep|high|long|wide|tall))? ?(?:[.,;:)]|$)"
BY_HOW = r"^(?: [a-z]+)? (?P<how>[a-z]+er)\b"
"""After such an amount: the adjective by which it differs."""
AT_ANOTHER_TIME = r"\b(?:once|formerly|originally|before|until|used to|had been|will|would|planned|at first|initially|then|later|if)\b"
STATED_CHANGES = (
    (
        r"\b(?:the|this|that|its|their|such an?) $",
        rf"^[ -]{RISE}\b(?! (?:in|of|on|over|from|to|for|at|by)\b)",
    ),
    (
        rf"(?:^|[,;:] (?:so |and )?)(?:the|this|that|its|their|such an?)(?: (?!(?:second|other|further|additional|previous|earlier)\b)[a-z]+)? (?:{RISE}|difference|gap) of (?:just |only |some |exactly |about )?$",
        r"^(?: (?!(?:in|of|on|for|from|by|to|at|a|an|per|each)\b)[a-z]+){0,2}? (?:is|was|has|had|came|comes|reflects?|surprised?|surprises|resulted|results|made|makes|means|meant|pleased|follows?|followed|went|goes|will|can|could|caused|led|corresponds|shows?|showed|took|exceeds?|exceeded|remains?|persuaded|convinced|delighted|worried|continues?|continued)\b",
    ),
    (
        r"\b(?:attributes?|attributed|ascribes?|ascribed|puts?|owes?|credits?|credited) (?:the|this) $",
        rf"^[ -]{RISE} (?:to|down to)\b",
    ),
)
"""Around a share by which something changed that the sentence before has stated in two values."""
FELL_OR_ROSE = r"\b(?:(?P<up>rise|increase|gain|growth|jump)|fall|drop|decline|decrease|reduction|cut|loss) of [^#]*#|\b(?:saves?|saved|saving|shed|shedding|lost|losing)(?: (?!\w*[.;:])[a-z]+)? #|#(?: [a-z]+)? (?:(?P<more>more|higher|longer|dearer|heavier|taller|larger|bigger|greater)|less|fewer|lower|shorter|cheaper|lighter|smaller)\b"
_PLAN = r"(?P<plan>budget|estimate|target|plan|the (?:budget|estimate|original (?:budget|estimate|price))|(?:originally )?(?:planned|budgeted|intended)|expected|hoped(?: for)?|feared|forecast|promised)"
_EARLIER = rf"(?:(?:in|at|on|during|for) )?(?:(?:the |its |our |their )?(?:previous|preceding|prior|first|earlier) {SPAN}|(?:the|a) {SPAN} (?:before|earlier)|last {SPAN}|(?:the )?(?:beginning|start|outset)|(?P<then>\d{{4}}|(?:its|the|their) (?:peak|height|record|high|low)|(?:early |late |mid-?)?{SEASONS}))"
AS_BEFORE = rf" (?:{_PLAN}|before|previously|then|at first|in the beginning|{_EARLIER})(?= ?[.,;:)|]|$)"
"""After "than", where no amount follows: the other one was mentioned before."""
ENDS = rf"^(?: of (?:its|their|his|her|the) (?:(?:original|former|initial|earlier|previous|opening) )?(?:value|price|cost|weight|length|size|membership|volume|strength|stock|workforce|circulation)|)(?: {NO_FUNCTION_WORD}[a-z]+){{0,2}} ?(?:[.;:)|]|,(?! (?:and|or|to|then|from|compared|against)\b)|$)"
"""After an amount that ends what is said of two values."""
OR_IN_PERCENT = rf"^(?: {NO_FUNCTION_WORD}[a-z]+){{0,2}}(?:,? or|,? \(|,? that is,?|, which is|, i[.]e[.],?) ?(?:or )?(?:about |some |around |roughly |just (?:over|under) )?$"
"""Between a difference and the same in per cent."""
LED_TO = r"(?:^|[ ,])(?:at|to|reaching|making it|now|with an? (?:total )?(?:length|height|depth|weight|width|area|price|capacity|size|range|span|cost|score) of) $"
"""Before the value that a difference led to, which follows it."""
WHEN_IT_WAS = r"\bwhen (?:it|they|he|she|we|there|(?:the|its|their|his|her|our) (?:[a-z'-]+ ){1,3}?)(?: ?(?:had|have))?(?: ?(?:was|were|been|stood at|came to|amounted to|totalled|numbered|reached|earned|made|sold|carried|produced|received|cost|recorded|harvested|raised))(?: (?:only|just|some|about))? $"
"""Between a comparison and what it is with: what was so much then."""
UNTIL_BASE = r"^[^.:;|‹›]{0,80}$"
"""Between a comparison and what it is with."""
NO_BASE = r"\b(?:and|but|while|whereas|after|with|until|plus|all|other|next|by|for|from|to|between|average)\b"
"""There: the next amount is another thing."""
MULTIPLIERS = MULTIPLES | FACTORS | dict.fromkeys((*HALVED, "halve"), 2)
MULTIPLE = rf"(?<!\w)(?!half (?:more|again|larger|bigger|higher|longer|heavier|taller|older|faster)\b)(?P<word>{'|'.join(MULTIPLES)}|‹n(?P<times>\d+)› times|‹f(?P<share>\d+)›) (?:as (?:many|much|populous|well|often|good|thick|thin|bright|loud|fast|long|large|high|big|heavy|tall|wide|quick|expensive|deep|far|quickly|strong|old)\b|(?:faster|quicker|more|less|fewer|larger|smaller|bigger|higher|longer|shorter|slower|cheaper)\b|the (?:number|size|amount|price|length|height|weight|cost|area|sum|figure|speed|population|capacity)\b|the (?=‹)|that (?:number|many|much|sum|amount|figure|size)\b|(?:its|their|his|her) (?:[a-z]+ )?(?:budget|costs?|price|size|length|weight|height|value|capacity|area|number|population|width|depth)\b)(?!(?: [a-z]+)? than (?:last|in)\b)"
"""How many times the one of two amounts is the other; "half more" is one and a half times as much."""
MULTIPLE_OF = r"(?:‹n\d+› times|[a-z]+) (?:as )?(?P<how>[a-z]+)\b(?: (?!(?:as|than|in|on|at|and|but|this|from|by|for|with)\b)(?P<noun>[a-z]+))?"
"""Such a multiple from its first word on: "twice as long", "three times heavier"."""
BECAME = rf"\b(?:has|had|have|was|were|is|are|been|be|since|more than|nearly|almost)(?: [a-z]+)? (?P<word>{'|'.join((*HALVED, *FACTORS))})(?! (?:in|the|its|their|his|her|up|over|for)\b)"
"""What has become so many times what it was; the amounts stand anywhere next to it."""
SINCE = r"\bsince\b(?! then)"
"""Where it may have become so after both amounts."""
PORTIONS_OF = r"\b(?:serves?|feeds?|makes?|yields?|enough for|(?:recipe|dish|quantities|amounts|batch) (?:is |are )?for)(?: about)? $"
"""Before how many a recipe is for."""
PORTIONS_FOR = r"\b(?:for|serve|feed|make|to serve|to feed)(?: a (?:party|group|family) of)? $"
"""Before how many it is to be for."""
TAKEN_TIMES = rf"(?<!\w)(?P<word>{'|'.join(MULTIPLES)}|halve|‹n(?P<times>\d+)› times)(?: (?:all|as much|of))* (?:the|these|those|all|of everything|everything)(?: (?:the|given|above|listed))* ?(?:quantit(?:y|ies)|amounts?|ingredients?|measures|recipe|everything)?\b"
"""How many times its amounts are taken."""
AMOUNT = "‹n"
NOT_BECAME = r"\b(?:would|could|might|may (?:be|have|not|well|also)|should|unless|respectively|each|every|both|more than|nearly|almost|again|(?<!since )then|rates?|twice|times|between|points?|average|not|by(?! (?:\d{4}|[a-z]+ \d{4}|then|now|the (?:end|start|time|following|next)|19|20)))\b"
SIDES = r"^ ?(?:by|x|×) ?$"
"""Between the two sides of an area, which "twice" does not compare: "5 mm by 4 mm, twice the size of the first"."""
FACTOR_BEFORE = r"\b(?:factor|multiple) of $"
"""Before a number that only states how many times something else has grown."""
OF_MEASURE = r" the (?:cost|price|weight|size|length|height|width|depth|speed|area|volume)\b"
"""After "twice": what amounts without a unit are none of, as in "the 4600 at twice the price of the 4200"."""
STRETCH_BEFORE, STRETCH_BEHIND = r"\b(?:between|aged) $", r"^ ?(?:and|to|or|[–-]) ?$"
"""Around the first of two ends: "aged between 25 and 34"."""
OF_SOME = r"^(?:out )?of (?:the |its |their |all |these |those |our |his |her )?(?:about |some )?‹n"
"""At the head of a sentence whose numbers are parts of a whole, and none became another: "of the 300 trees, 100 fell"."""
NOT_COMPARED = (
    r"\b(?:if|would|could|might|may (?:be|have|not|well|also)|should|unless|forecasts?|expect(?:s|ed)?|projected|target\w*|estimated?|respectively|adjust(?:ed|ing|ment)|excluding|except|underlying|organic(?:ally)?|weighted|annuali[sz]ed|real terms|per capita"
    r"|constant|currency|inflation|seasonally|averages?|averaging|median|up to|rank\w*|odds|ratio|each|every|both|both sides|compound\w*|points?|more than twice|again|gdp|per year|a year on year|annual\w*(?! (?:pass|ticket|card|fee|membership|subscription)\b)|rates?|subject to)\b"
)
"""Words of sentences in which two amounts need not differ by what is said."""
OF_GAMES = r"\b(?:won|win|wins|drew|drawn|draws?)\b[^.;]*\b(?:lost|loss(?:es)?)\b"
"""In a sentence that states by their results how many games were played."""
THAN_EXPECTED = (
    r"\bthan (?:was |were |had been |they had |we had )?(?:expected|forecast|hoped|feared|promised)\b"
)
"""Words of a plan that was stated, and of no guess."""
APPOSED = r"^(?: (?:an?|per|each) [a-z]+| [a-z]+)?(?:,| \(| -| \|) ?(?:or |that is |some )*$"
"""Between what a change led to and its amount."""
FROM, TO = " from ", " to "
