"""How English tells some of what it has just counted.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

_THING = r"(?: (?!(?:million|billion|thousand|percent|times|and|or|of|to|than|more|per)\b)[a-z'-]+){1,3}"
_WHICH = r"(?:the )?(?:first|last|other|best|oldest|youngest|earliest|latest|largest|smallest)?"
_TIME_FOR_OTHERS = r"(?! (?:[a-z]+ )?(?:minutes|hours|days|nights|weeks|months|years|seasons|decades|centuries),[^,]* of them\b)"
"""Not behind the whole, which tells for how long: "within these two days, six of them shall come"."""
_DID = "were|was|are|is|have|had|has|did|passed|failed|voted|came|went|took|left|died|won|lost|said|agreed|survived|arrived|stayed|returned|work|live|own|use"
"""Behind a number of what was just counted: no other noun follows."""
SUBSETS = (
    rf"(?<![-›])<n:whole>{_TIME_FOR_OTHERS}{_THING}(?: (?:in|by|for|from|at) [a-z' -]{{3,24}})?, (?:and )?{_WHICH} ?<n:part> of (?:which|whom|them)\b",
    rf"(?:^|[.;] )(?:out )?of (?:the|its|their|our|his|her|these|those|all(?: the)?) <n:whole>{_THING}(?:,? (?:who|which|that)(?: [a-z'-]+){{1,6}})?, (?:and )?(?:no fewer than |only |just )?<n:part> (?:{_DID})\b",
)
