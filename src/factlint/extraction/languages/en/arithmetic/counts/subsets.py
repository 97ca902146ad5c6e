"""How English states some of what it has just counted.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.people import ANYBODY

_THING = r"(?: (?!(?:million|billion|thousand|percent|times|and|or|of|to|than|more|per)\b)[a-z'-]+){1,3}"
_WHICH = r"(?:the )?(?:first|last|other|best|oldest|youngest|earliest|latest|largest|smallest)?"
_TIME_FOR_OTHERS = r"(?! (?:[a-z]+ )?(?:minutes|hours|days|nights|weeks|months|years|seasons|decades|centuries),[^,]* of them\b)"
"""Not after the whole, which states for how long: "within these two days, six of them shall come"."""
_DID = "were|was|are|is|have|had|has|did|passed|failed|voted|came|went|took|left|died|won|lost|said|agreed|survived|arrived|stayed|returned|work|live|own|use"
"""After a number of what was just counted: no other noun follows."""
_DID = rf"(?:{_DID}|(?!need|feed|seed|breed|speed|indeed)[a-z]+ed|(?:speak|play|know|think|want|say|take|come|go|get|make|give|need|pay|read|write|grow|lie|stand|show|bear|keep|hold|run|drive|walk|burn|serve|lead|speak|wear|sing|eat|smoke|vote|rent|contain|belong|remain|agree|survive|attend|support|oppose|finish|pass|fail|fall|rose|fell|ran|grew|got|gave|made|spoke|knew|thought|wrote|sang|wore|stood|lay|held|kept|paid|bore|drove|drew|chose|fought|met|saw|felt|lost|sold|bought|sent|brought|caught|led|built|sat|slept|broke|can|could|may|might|will|would|must|should|do|does)(?= |$|[.,;]))"
_OF_ALL = r"(?:^|[.;:] )(?:out )?of (?:the|its|their|our|his|her|these|those|all(?: the)?|a total of|(?:the |its |their |our )?[a-z-]+'s)"
_PLACED = r"(?: (?:in|by|for|from|at|on|with|of|to) [a-z' -]{3,30})?"
_JUST = r"(?:(?:no fewer than|only|just|as many as|fully|some|about|exactly) )?"
_GROUP = "crew|party|team|group|family|staff|squad|class|band|cast|board|jury|company|total|field|herd|flock|fleet|population|membership|workforce|complement|garrison|congregation"
SUBSETS = (
    rf"(?<![-›])<n:whole>{_TIME_FOR_OTHERS}{_THING}(?: (?:in|by|for|from|at) [a-z' -]{{3,24}})?, (?:and )?{_WHICH} ?<n:part> of (?:which|whom|them)\b",
    rf"{_OF_ALL} <n:whole>{_THING}{_PLACED}(?:,? (?:who|which|that)(?: [a-z'-]+){{1,6}})?,? (?:and )?{_JUST}<n:part>(?: of them)? (?:{_DID})\b",
    rf"(?:^|[.;,:] )(?:out )?of (?:an?|the|its|their|our|his|her) (?:[a-z]+ )?(?:{_GROUP}) of <n:whole>(?: [a-z]+)?(?: [a-z]+s)?,? {_JUST}<n:part>(?: of them)? (?:{_DID})\b",
    rf"<n:whole> (?:[a-z]+ )?(?:{ANYBODY})(?: of [a-z' -]{{3,24}})? (?:include|includes|included|including) (?:the |only |just )?<n:part> (?:[a-z]+ )?(?:{ANYBODY})\b",
)
PART_OF_COUNTED = (
    rf"{_JUST}<n:part> of (?P<whose>the|these|those|its|their|our) (?:[a-z]+ )?(?P<noun>[a-z]+s)(?= (?:{_DID})\b)",
    rf"^of (?P<whose>the|these|those|its|their|our) (?:[a-z]+ )?(?P<noun>[a-z]+s), {_JUST}<n:part> (?=(?:{_DID})\b)",
)
"""Some of what a sentence before has counted."""
HOLDS = r"\b(?:seats|seated|room for|space for|capacity of) $"
ITS = frozenset({"its", "their", "our"})
"""Before what the sentence before has named."""
SEATS = frozenset({"seat", "place", "chair"})
"""Before the number of seats that a place has, and what these are called."""
OTHER_TIME = r"\b(?:now|today|then|later|since|once|formerly|originally|until|after that|by \d{4}|in \d{4}|extra|temporary|new|more|another|extended|expanded|enlarged|rebuilt|built|added|if|would|could|not)\b"
"""Where there may have been more of them at another time."""

_NOT_AT_OTHERS = r"(?! (?:per|percent|percentage|times?|years?|months?|weeks?|days?|hours?|minutes?)\b)"
WITHIN = (
    rf"(?<![-›])<n:whole>{_TIME_FOR_OTHERS}{_THING}{_PLACED},? of (?:whom|which) {_JUST}<n:part>{_NOT_AT_OTHERS}(?![-‹])",
    rf"(?<![-›])<n:whole>{_TIME_FOR_OTHERS}{_THING}{_PLACED},? (?:among them|among whom|including) {_JUST}<n:part>(?P<kind>(?: [a-z-]+){{1,3}})",
)
"""Some of what a sentence counts just before."""
PART_OF_THEM = (
    rf"^(?:and |but |however, )?{_JUST}<n:part> of (?:them|these|those) (?=(?:{_DID})\b)",
    rf"^(?:out )?of (?:them|these|those),? {_JUST}<n:part> (?=(?:{_DID})\b)",
    rf"^among (?:them|these|those) (?:are|were) {_JUST}<n:part>(?P<kind>(?: [a-z-]+){{1,3}})",
)
"""Some of what the sentence before counts."""
ONES = r"^ (?:(?:[a-z]+ )?ones|from|in|at|of|with|for|on|by|who|that|which|under|over|aged|are|were|[a-z]+ed)\b"
"""After a number of some, who are of the kind that was counted."""
OTHER_PLURAL = r"\b(?:the|its|their|our|his|her|of|for|with|by|from|to|and|many|some|several|most|all|other|these|those) (?:[a-z]+ )?(?P<noun>[a-z]{3,}s)\b"
"""In a sentence whose number of things "of them" need not mean: others of which there are several."""
