"""How English refers to the cells of a table: labels, headings, and what stands beside a number.

Over folded prose (`times.recognition.fold`) or skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.quantities.numerals import cardinals

LABEL = r"[^\W\d_]{2}|^\d{4}$"
"""What a label holds that a sentence may name."""
COMMON_LABEL = (
    r"(?:other|others|yes|no|none|name|value|default|type|item|sum|average|mean|median|min|max|minimum|maximum|first|second|third|last"
    rf"|{cardinals(1, 10)}|high|low|new|old|the|and|for|not|all|any|year|month|day|date|time|number|count|size|rank|notes?|n/a|unknown|men|women|male|female)"
)
"""Labels that are words of any sentence."""
CAPITALISED = frozenset({"may", "march"})
"""Labels that other words are like, but for the capital."""
BY_ORDINAL = ("{ordinal} {heading}", "{heading} is the {ordinal}", "{heading} was the {ordinal}")
"""How sentences call a row by its number and the heading of the numbers."""
FOR_ONE = (
    "{one} ticket",
    "{one} pass",
    "{one} rate",
    "{one} membership",
    "for a {one}",
    "for an {one}",
    "each {one}",
)
"""How sentences call a row whose label is the plural of those whom its price is for."""
SHORT_HEADINGS = {
    "won": ("w", "won", "wins"), "wins": ("w", "won"), "victories": ("w", "won", "wins"),
    "drew": ("d", "drawn", "draws"), "drawn": ("d", "drawn", "draws"), "draws": ("d", "drawn"),
    "lost": ("l", "lost", "losses"), "losses": ("l", "lost"), "defeats": ("l", "lost", "losses"),
    "month": ("monthly",), "year": ("yearly", "annual", "annually"), "week": ("weekly",),
    "goals": ("gf", "goals", "goals for", "scored"), "points": ("pts", "pts."), "played": ("p", "pld", "played"),
    "lasts": ("length", "duration"), "lasted": ("length", "duration"), "takes": ("duration", "time"), "climbs": ("ascent", "climb"), "descends": ("descent",), "seats": ("seats", "capacity"),
    "holds": ("capacity", "volume"), "weighs": ("weight", "mass"), "covers": ("area",), "measures": ("length", "height", "size"), "employs": ("staff", "employees"),
}  # fmt: skip
"""Words before or after a number → headings that they stand for."""
PEOPLE_FOR = {
    "people": ("staff", "employee", "headcount", "workforce", "population", "inhabitant", "resident", "member", "membership", "visitor", "participant", "pupil", "student", "attendance"),
    "employees": ("staff", "headcount", "workforce"), "workers": ("staff", "headcount", "workforce", "employee"), "staff": ("headcount", "employee"),
    "inhabitants": ("population", "resident"), "residents": ("population", "inhabitant"), "pupils": ("student", "enrolment"), "students": ("pupil", "enrolment"),
    "members": ("membership",), "visitors": ("attendance",), "spectators": ("attendance",),
}  # fmt: skip
"""Words for people after a number → headings under which they may be counted."""
PEOPLE_END = r" [a-z]+(?: (?:work|live|in all|altogether|in total))?(?: ?[.,;:)|]|$| and\b)"
"""After a number of people of whom nothing else is stated."""
PEOPLE_BEFORE = r"(?:\b(?:has|have|with|counts?|employs?|numbers?|home to|there are) (?:only |just )?|^(?:in|at) [^‹,.;]{1,40} )$"
"""Before it."""
SAID_FOR = {
    "weight": ("weighs",), "mass": ("weighs",), "length": ("long",), "width": ("wide",), "height": ("high", "tall"), "depth": ("deep",),
    "price": ("costs",), "cost": ("costs",), "power": ("draws",), "capacity": ("holds",), "range": ("reaches",),
}  # fmt: skip
"""The label of a row → what a sentence may say for it."""
PERSON = r"[A-ZÀ-Þ][\w.'’-]* [A-ZÀ-Þ][\w'’-]{3,}"
"""A label of two words with capitals, of which the last may stand alone."""
PERIOD = (
    r"q[1-4]|\d{4}(?:[/–-]\d{2,4})?|january|february|april|june|july|august|september|october|november|december"
)
"""A heading that may be said after its number: "sold 12 in 2023"."""
PERIOD_OF_ROW = r"(?:in )?\d{4}(?: ?[/–-] ?\d{2,4})?"
"""A label of a row that is a time."""
OF_WHAT = r" of (?P<what>[a-z]+)(?= ?[.,;:)]| (?:and|a|per|for|on|each)\b|$)"
"""After a measure: what it measures."""
OF_NOUN = r"\b(?:an?|its|their|another) (?:[a-z-]+ ){0,2}?(?P<noun>(?!(?:total|sum|size|height|length|weight|price|cost|value|amount|yield|width|depth|area|capacity|population|income|revenue|budget)\b)[a-z-]+) (?:of|for|at|over)(?: (?:only|just))? [$£€]?$"
"""Before a measure: of what it is, and that it is no plain word for what a column may hold."""
PER = frozenset({"a", "an", "per"})
NOT_BOUND = r"›(?: [a-z$£€]+)?(?: ?[-–] ?| to )[$£€]?$|\b(?:from|than|against|after|versus|vs[.]?|plus|minus|of the|out of|another|between|or) [$£€]?$"
"""Before a number that is not what a cell holds now."""
STOPS = frozenset(
    "of in on at to for from by with and or but as than per a an the is was are were has had out".split()
)
BEHIND_BARE = STOPS | frozenset("this last next here there again when while because so".split())
"""Words after a number that counts what was named before."""
MONEY_HEADING = r"[$£€]|\b(?:price|cost|amount|budget|revenues?|sales|spending|spent|income|expenses|fee|salary|usd|eur|gbp|dollars?|euros?|pounds?|monthly|yearly)\b"
SHARE_HEADING = r"%|\b(?:share|percent(?:age)?|per cent|pct|rate)\b"
SCALES = (
    (r"[$£€](?:m|mn|mln)\b|\b(?:in )?millions?\b|\bmln\b", 10**6),
    (r"[$£€](?:bn|b)\b|\b(?:in )?billions?\b", 10**9),
    (r"[$£€]k\b|\b(?:in )?thousands?\b|['’]000|\b000s\b", 10**3),
)
"""In a heading: what its numbers are to be multiplied by."""
RANKING = r"\b(?:the|our|its|their) (?:[a-z-]+(?: [a-z]+)?est|worst)\b|\b(?:most|least|fewest) [a-z]+|\bthan\b|\b(?:peaked|highest|lowest|bottomed)\b"
"""By which a sentence ranks a row, or compares two."""
MEAN = r"\b(?:mean|average|avg|median|typical|normal)\b"
"""In the heading of a column that has no single values, and in a sentence about what that has."""
COMPARATIVE = r"(?:more|fewer|less|higher|taller|longer|deeper|heavier|larger|bigger|dearer|costlier|lower|shorter|shallower|lighter|smaller|cheaper|wider|narrower|older|younger|later|earlier)"
APART = (
    rf"<np:said>(?: [a-z]+){{0,2}} (?:{COMPARATIVE}(?: [a-z]+){{0,2}} than|above|below|behind|ahead of|clear of|short of|in front of)\b",
    rf"\b{COMPARATIVE}(?: [a-z]+){{0,2}} by <np:said>",
    r"\b(?:majority|margin|lead|advantage|gap|difference)(?: [a-z]+)? (?:of|is|was) (?:only |just )?<np:said>",
    r"\b(?:leads?|led|beat|beats|ahead|surpass(?:es|ed)?|exceed(?:s|ed)?|wins?|won)\b[^‹,;]{0,40} by (?:only |just )?<np:said>",
)
"""Where a number is the difference of two rows."""
OTHER_TIME = (
    r"\b(?:first|second|third|next|previous\w*|last|round|earlier|later|then|before|after|again|once|\d{4})\b"
)
"""In a sentence that may be about another time than the table."""
MAJORITY = r"\b(?:majority|margin|lead) (?:of|is|was)\b"
TIMES = (
    rf"<n:said> times (?:{COMPARATIVE}|faster|slower|quicker|as [a-z]+|the (?:[a-z]+))(?: [a-z]+){{0,2}} (?:than|as|of)\b",
    r"<n:said> times (?:that|those) of\b",
)
"""Where a number is the ratio of two rows."""
SAID_TOGETHER = r"\b(?:together|combined|jointly|between them)"
TOGETHER = rf"{SAID_TOGETHER},?(?: they)?(?: [a-z'-]+){{0,4}} <np:said>(?! (?:more|less|fewer|times|of the(?! (?:votes?|total|whole|budget|market)\b)|points?)\b)"
"""What rows named before it make together."""
SHARE_OF_TOTAL = r"<pf:said> of (?:the |its |all |our |their )*(?:total|overall|whole|sum|spending|budget|costs?|sales|revenues?|income|vote|votes cast|population|inhabitants|residents|(?:[a-z]+ )?(?:budget|population|output|turnover))\b(?! (?:of|for|in|on) (?!the (?:town|city|country|company|year)\b|[$£€]?‹))"
SHARE_STATED = (
    (
        r"\b(?:accounts? for|accounted for|accounting for|ma(?:de|kes?|king) up|represent(?:s|ed|ing)?|constitute[sd]?|(?:is|was|are|were) responsible for|contribute[sd]?)"
        r" (?:only |just |another )?<pf:said>(?: of (?:the |all |our |its |total |annual |overall )*(?P<of>[a-z]+))?(?! points?\b)"
    ),
    r"(?:['’]s|s['’]|its|their) share (?:is|was|came to|stood at|amounted to|of) <p:said>",
    r"\b(?:largest|biggest|smallest|greatest|lion['’]s) share[,:]? (?:of |at |with )?\(?<p:said>",
    r"<pf:said> of (?:what (?:was|is|were|we|it|they) [a-z]+|everything|all (?P<of>[a-z]+)|the (?:money|whole))\b",
)
"""A share of all, stated of the row named before it; `of` is what all is called."""
WHOLE = frozenset(
    "total everything all sum whole overall output budget spending income sales revenue turnover costs".split()
)
BEHIND_ROW = r"(?:,? (?:with|at|having) (?:an?|its|their) (?:[a-z-]+ ){1,3}of [$£€]?|(?: (?!(?:than|as|of|to|from|by|and|but|while|when|whereas|with|after|before|where|which|who|that|or|if)\b)[a-z-]+){1,5}(?: of (?:the (?:four|five|six|three)|all|them))?(?:,? (?:at|with))?,? [$£€]?)"
"""Between the last row named and the only number."""
RESULT = r"\bto [$£€]?$"
"""Before what a row has come to."""
ENDED = r"[,;:.]| (?:and|while|whereas|but) "
"""Between a number and the next row, which another clause is about."""
JOINED = r",? ?(?:(?:and|or|nor|&|to|with) )?(?:the )?"
"""Between rows that share a number."""
FROM_TO = r"\bfrom (?:about |just |only )?<np:old>(?: [a-z]+)? (?:in (?P<since>\d{4}) )?to (?:about |just |only )?<np:new>(?! (?:times|points?)\b)(?: [a-z]+)?(?: in (?P<until>\d{4}))?"
"""What a row went from and to."""
TOTAL_SAID = r"\b(?:the (?:grand |overall )?total|in total|altogether|in all|overall)\b"
"""Where a sentence that names no row is about the total."""
OF_ALL = r"\b(?:total|altogether)\b"
SINCE_BEFORE = (
    r"<np:said>(?: [a-z]+)? (?:more|less|fewer|higher|lower) than (?:(?:in )?the (?:year|month|season) before|a year earlier|(?:in )?the previous (?:year|month|quarter|season)|(?:in )?last year|in (?P<year>\d{4}))\b",
    r"\b(?:rise|rises|rose|risen|fall|falls|fell|fallen|grow|grows|grew|grown|increase[sd]?|decrease[sd]?|drop(?:s|ped)?|go(?:es)? (?:up|down)|went (?:up|down)|(?:is|are|was|were) (?:up|down)) by <np:said>(?P<year>)(?=[.;:)]|,? (?:and|while|but)\b|$)",
)
"""By how much a row has changed since the period before."""
SAID_OF = r"^(?: [a-z]+){0,2}(?: (?:is|was|are|were|of|equals|at)|:| =) (?:only |just |set to )?[$£€]?$"
"""Between the name of a row and its number."""
ELSEWHERE = (
    r"\b(?:if|would|could|should|might|forecast|expected?|planned|plans|target|goal|instead|rather|not|n't|never|(?:last|this) (?:year|season|month|week|quarter|time|summer|winter|spring|autumn)|previous(?:ly)?|earlier|formerly|originally"
    r"|used to|until|before|a year ago|between|respectively|for example|e[.]g|suppose|assume|say,|average|median|mean|both|except|excluding|including|half of|once)\b"
    r"|\b(?:on|under|in|for) (?:windows|linux|mac ?os|android|ios|unix|mobiles?|servers?|production|development|staging|tests?|(?!(?:our|my|this|the|these) )[a-z]+ (?:mode|platforms?|builds?|servers?))\b"
)
"""In a sentence that may be about another table's numbers, or of several of its cells at once."""
_OF_ITS_OWN = r"(?:['’]s?|\bits|\bhis|\bher|\btheir) (?:own )?(?:[a-z]+est|most|least|best|worst)"
"""Before what is only one of several that a row has: "Nero's longest unbroken term"."""
OTHERWISE = (
    r"\b(?:and|or) (?:newer|later|above|up|higher|onwards) (?:ha[sd]|have|supports?|offers?|contains?|includes?|fix\w*|adds?)\b|\b(?:more|less|fewer|another|additional|than|up|down|(?:rose|risen|fell|fallen|grew|grown|climbed|dropped|increased|decreased|shrunk|cut|raised|reduced)(?! to)|per|each|every|about|some|over|nearly|almost|under|at least|at most"
    r"|least|most|of them|of which|of whom|extra|further|together|combined|apart|ahead|behind|total|altogether|other|others|first|minute|alone|new|only the|sav(?:e|es|ed|ing|ings)|discount|off)\b"
    rf"|{_OF_ITS_OWN}\b"
)
"""In the clause of a number that may be a part of what the cell counts, or a change of it."""
OTHER_NOUN = rf"\d+› (?!(?:{'|'.join(sorted(BEHIND_BARE))}|{COMPARATIVE}|above|below|behind|ahead|clear|over|short)\b)[a-z]"
"""The end of a number's token, and a noun after it."""
RESTRICTED = r"(?:-[a-z]+)?(?: [a-z]+)? (?:by|from|among|amongst|of(?! (?:their|its)\b)|with|at|abroad|online|on|worth|under|over|above|below|who|that|which)\b"
"""After a number: it is of a part of what the cell counts."""
PREDICATED = (
    r" (?!and\b|but\b|or\b)[a-z]+ (?:is|are|was|were) (?!(?:[a-z]+ly )?(?:enrolled|registered|counted|recorded|reported|sold|employed|treated|surveyed|interviewed|handed|given|lent|borrowed|served|built|made|produced|caught"
    r"|planted|cast|held|there|collected|delivered|killed|born|admitted|examined|seen|used|planned|needed|received|issued|opened|completed|finished|published|won|spent|raised|paid|awarded|found|left)\b)"
)
"""After a number of things: something is said of so many of them, and not that they are so many."""
OF_WHOLE = r" of (?:the |your |all |our |its )?(?:final |total |overall |whole |module |course )*(?:marks?|grades?|total|assessment|score|whole|budget|votes?|sales|revenue|turnover|costs|spending)\b"
"""After a share: it is of all that the column is of."""
OTHER_MONEY = r"\b(?:costs?|profits?|loss(?:es)?|debts?|expenses|spending|spent|taxe?s?|fines?|paid|pays?|revenues?|sales|income|earnings|budgets?|salar(?:y|ies)|fees?|investments?|invest(?:s|ed)?|worth|value[ds]?|margin|dividends?|loans?|price[ds]?)\b"
"""What an amount of money may be; the heading of its column says the same where it is the cell's."""
NEXT_CLAUSE = r"[,;:()]| while | whereas | and (?=[^‹]*‹[^‹]*$)"
"""Between the name of a row and a number that is of another one."""
BESIDE = r" (?:of|is|was|at)? ?$"
"""Between the heading of a column and its number."""
OF_A_PART = r"\b(?:among|amongst|of|for|in) (?:the|its) (?P<noun>[a-z]+) (?:of|in|at|from) $"
"""Before the name of a row: its number is that of some of it."""
SUBJECT = r"(?:the |each |every |its |our |an? )?(?P<noun>[a-z0-9’'][a-z0-9’' -]*?)(?:,| (?:comes?|has|have|had|is|are|was|were|costs?|weighs?|needs?|holds?|lasts?|measures?|takes?|runs?|carries|uses|stands|reaches|lies|gives?|offers?)\b)"
"""How a sentence begins that is about one thing."""
FOR_SALE = r"\b(?:prices?|fees?|fares?|rates?|tariffs?|charges?|costs?|admission|tickets?)\b"
ASKED = frozenset("cost costs price prices pay pays fee fees".split())
"""In the heading of what is to be paid, and how sentences say that."""
ASKED_BEFORE = r"(?: (?:tickets?|tariff|plan|pass|rate|membership|rooms?|option|package))? (?:costs?|pays?|is|are|comes at|goes for)(?: (?:just|only))? [$£€]?"
"""Between a row of a list of prices and its price."""
CASE_BEHIND = r"(?: [a-z]+)?,? (?:for|to|in|on|if|when|with|without|off|from|until|and|plus|extra|as|at) (?!(?:an? |one )?(?:adult|child|person|year|month|day|it\b))"
"""After a price of another case."""
FRONTED = r"(?:with(?! an? )|without|in (?!\d{4})|on|at(?! (?:just|only|about|\d))|for|during|under|from|after|before|if|when|until|last|among|outside)\b"
"""How a sentence begins that is about one case, time or part only."""
PRONOUNS = frozenset("it they we you i he she there this that these those what who".split())
"""Subjects that may be anything mentioned before."""
