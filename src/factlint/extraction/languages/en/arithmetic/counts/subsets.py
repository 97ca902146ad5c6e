"""How English tells some of what it has just counted.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

_THING = r"(?: (?!(?:million|billion|thousand|percent|times|and|or|of|to|than|more|per)\b)[a-z'-]+){1,3}"
_WHICH = r"(?:the )?(?:first|last|other|best|oldest|youngest|earliest|latest|largest|smallest)?"
_TIME_FOR_OTHERS = r"(?! (?:[a-z]+ )?(?:minutes|hours|days|nights|weeks|months|years|seasons|decades|centuries),[^,]* of them\b)"
"""Not behind the whole, which tells for how long: "within these two days, six of them shall come"."""
SUBSETS = (
    rf"(?<![-›])<n:whole>{_TIME_FOR_OTHERS}{_THING}(?: (?:in|by|for|from|at) [a-z' -]{{3,24}})?, (?:and )?{_WHICH} ?<n:part> of (?:which|whom|them)\b",
)
