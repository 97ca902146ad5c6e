"""How English tells some of what it has just counted.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

from factlint.extraction.languages.en.arithmetic.people import ANYBODY

_THING = r"(?: (?!(?:million|billion|thousand|percent|times|and|or|of|to|than|more|per)\b)[a-z'-]+){1,3}"
_WHICH = r"(?:the )?(?:first|last|other|best|oldest|youngest|earliest|latest|largest|smallest)?"
_TIME_FOR_OTHERS = r"(?! (?:[a-z]+ )?(?:minutes|hours|days|nights|weeks|months|years|seasons|decades|centuries),[^,]* of them\b)"
"""Not behind the whole, which tells for how long: "within these two days, six of them shall come"."""
_DID = "were|was|are|is|have|had|has|did|passed|failed|voted|came|went|took|left|died|won|lost|said|agreed|survived|arrived|stayed|returned|work|live|own|use"
"""Behind a number of what was just counted: no other noun follows."""
_DID = rf"(?:{_DID}|(?!need|feed|seed|breed|speed|indeed)[a-z]+ed|(?:speak|play|know|think|want|say|take|come|go|get|make|give|need|pay|read|write|grow|lie|stand|show|bear|keep|hold|run|drive|walk|burn|serve|lead|speak|wear|sing|eat|smoke|vote|rent|contain|belong|remain|agree|survive|attend|support|oppose|finish|pass|fail|fall|rose|fell|ran|grew|got|gave|made|spoke|knew|thought|wrote|sang|wore|stood|lay|held|kept|paid|bore|drove|drew|chose|fought|met|saw|felt|lost|sold|bought|sent|brought|caught|led|built|sat|slept|broke|can|could|may|might|will|would|must|should|do|does)(?= |$|[.,;]))"
_OF_ALL = r"(?:^|[.;:] )(?:out )?of (?:the|its|their|our|his|her|these|those|all(?: the)?|a total of)"
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
    rf"{_JUST}<n:part> of (?:the|these|those|its|their|our) (?:[a-z]+ )?(?P<noun>[a-z]+s)(?= (?:{_DID})\b)"
)
"""Some of what a sentence before has counted."""
HOLDS = r"\b(?:seats|seated|room for|space for|capacity of) $"
SEATS = frozenset({"seat", "place", "chair"})
"""Before the number of seats that a place has, and what these are called."""
OTHER_TIME = r"\b(?:now|today|then|later|since|once|formerly|originally|until|after that|by \d{4}|in \d{4}|extra|temporary|new|more|another|extended|expanded|enlarged|rebuilt|built|added|if|would|could|not)\b"
"""Where there may have been more of them at another time."""
