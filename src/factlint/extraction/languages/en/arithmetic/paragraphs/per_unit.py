"""How English says what a total comes to for each, or for so many, of what is counted.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.number_words import words

_OF = r"(?:cost|price|yield|ratio|rate|density|mean|average|speed|pace|share|incidence|prevalence|frequency|output|consumption)"
_REACHES = (
    r"(?:or|that is|that'?s|i[.]e[.]|that means|this means|meaning|which (?:is|means|gives|makes|equals|comes to|works out at|amounts to)|(?:so|thus|therefore|hence)(?: [a-z]+){1,3}|giving|making|averaging"
    r"|on average|works? out at|comes? to|came to|amounts? to|equivalent to|equal to|has|have|had)"
)
_COMPUTED = rf"(?:{_REACHES}(?: (?:an?|the|its) (?:[a-z]+ )?{_OF}(?: [a-z]+)? of)?|\b(?:an?|the|its|at|or) (?:[a-z]+ )?{_OF}(?: [a-z]+)? of|average of)"
_ABOUT = r"(?:(?:about|around|some|roughly|just|only|approximately) )?"
_WHAT = r"(?: (?P<what>(?!per\b|for\b|to\b|in\b|a\b|an\b|each\b|every\b)[a-z]+))?"
_ONE = r"(?P<per>[a-z]+(?: (?:metre|meter|kilometre|kilometer|foot|mile|inch)s?)?)"
_EVERY = r"(?:per|for each|for every|to each|to every|to the|in each|in every|an?|each|every)"
_ENDS = r"(?= ?[.,;:)|]|$)"
FOR_EACH = (
    rf"{_COMPUTED},? {_ABOUT}<n:each>{_WHAT} {_EVERY} {_ONE}\b",
    rf",? (?:about |around |roughly )?<n:each>{_WHAT} per {_ONE}{_ENDS}",
    rf"{_COMPUTED},? {_ABOUT}<n:each>(?P<in_unit>)(?: on average)?{_ENDS}",
    r"(?<!\(‹n\d›)(?<!\(‹n\d\d›),(?: or)? (?:about |around |roughly )?<n:each>(?: on average)?(?= ?[.;)]|$)",
    rf"\b(?:an?|the|its) (?:average|mean)(?: (?:cost|price|size|weight|length|yield|gift|donation|salary|age|value))? of {_ABOUT}<n:each>{_WHAT}(?: each| apiece)?{_ENDS}",
    rf"(?:,|;| -| \|| \(| or) ?(?:or )?<n:each>{_WHAT} (?:each|apiece){_ENDS}",
    rf"\bon average,? <n:each> (?P<what>[a-z]+){words(2)} each (?P<per>[a-z]+)\b",
    rf"\beach (?P<per>[a-z]+){words(3)} (?:on average|an average of),? <n:each>(?: (?P<what>[a-z]+))?",
    rf"\bthe average (?P<per>[a-z]+) (?:has|had|holds|held|gets|got|contains|contained|scored|weighs|weighed|costs?|receives|received|carries|carried) {_ABOUT}<n:each>{_WHAT}{_ENDS}",
)
"""`what` is counted or measured for each `per`; with the group `in_unit` only a figure such as "15 mm a day" is one."""
FOR_SO_MANY = (
    rf"(?:[,;:(] ?|\b(?:and|is|was|has|had|have|of|at|or) ){_ABOUT}<n:each>{_WHAT} (?:per|for every|for each|in every|to every) <n:among>(?: {_ONE})?{_ENDS}",
)
"""The same for more than one of them: "5 crimes per 1,000 residents"."""
NOT_FOR_EACH = (
    r"\b(?:up to|maximum|minimum|at least|at most|limit|(?:from|between)(?= ‹)|median|excluding|except|plus|extra|additional|more|less|fewer|than|other|another|if|free|start|starts|begin"
    r"|cent|side|row|page|line|bar|weighted|adjusted|standardi[sz]ed|respectively|top|peak|record|(?:first|last|next)(?! ‹)|previous|usual|normal|national|compared)\b"
)
"""Words by which a rate is one that was set, or not that of the numbers next to it."""
SET = r"\b(?:price|fee|rent|ticket|salary|wage|share|hour|day|week|month|year|night|minute|second|quarter|season)\b"
"""Words of rates that are often set, unless it is said that this one was computed."""
COMPUTED = r"\b(?:average|averaging|mean|per|rate|works? out|which is|density)\b"
ANYTHING = frozenset({"head", "piece", "unit", "item"})
"""After "per" they mean one of whatever was counted."""
ANYBODY = frozenset("person head capita resident inhabitant citizen people".split())
"""After "per" they mean one of the people who were counted, whatever these are called."""
BASIS_BEFORE = r"\b(?:per|every|each) $"
"""Right before the number that another rate is stated for: "1.13 per 1,000 people"."""
RATE_BEHIND = r" (?:per|for every|in every|for each)\b"
"""Right after the number of another rate."""
POPULATION = r"\b(?:population|workforce|membership|enrolment|staff) of $"
"""Before a number: it counts people."""
IN_ROW = r"‹n\d+›, ‹n\d+›(?:, ‹n\d+›)*,? and $"
"""Right before the last of several values, which is no total."""
OVER_THEM = r"\b(?:over|in|during|for|across) (?:the|these|those|all) $"
"""Before how many there are, after the rate: "150 a month over the seven months"."""
