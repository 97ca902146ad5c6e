"""How English states again what a table of years shows: "since 2021 the number of visitors has grown by 3,100".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`); years stand in them as they are written.
"""

from __future__ import annotations

YEAR = r"(?:in |fy ?)?\d{4}(?: ?[/–-] ?\d{2,4})?"
"""The label of a row or column that is a year, a school year or a season."""
_YEAR = r"\d{4}(?: ?[/–-] ?\d{2,4})?"
_CHANGED = r"\b(?:rose|risen|rise|grew|grown|grow|increased|climbed|gone up|went up|fell|fallen|dropped|declined|decreased|shrank|shrunk|gone down|went down|sank|sunk)"
CHANGED_BY = (
    rf"{_CHANGED} by (?:only |just |exactly |a total of )?<np:said>(?! points?\b)",
    r"\b(?:an? )?(?:rise|increase|gain|growth|fall|drop|decline|decrease) of (?:only |just |exactly )?<np:said>(?! points?\b)",
    r"<np:said> (?:more|fewer|less) (?:[a-z]+ ){0,2}(?:than|in|compared)\b",
)
"""By how much, or by how many per cent, a number of the table has changed."""
CHANGED_TO = (
    rf"{_CHANGED} by (?:only |just )?<p:said>,? (?:and (?:reached|came to|stood at|stand at)|to(?: reach)?) (?:only |just )?<n:new>",
    rf"{_CHANGED} (?:only |just )?<p:said>,? to (?:only |just )?<n:new>",
    rf"{_CHANGED} to <n:new>,? (?:an? )?(?:(?:rise|increase|gain|growth|fall|drop|decline|decrease) of |up |down |plus |minus )(?:only |just )?<p:said>",
)
"""The same with the number of the last year."""
SCALES = (1, 1000, 1_000_000)
"""In what a cell may be written that a sentence states in full."""
BETWEEN = (
    rf"\bbetween (?P<since>{_YEAR}) and (?P<until>{_YEAR})",
    rf"\bfrom (?P<since>{_YEAR}) to (?P<until>{_YEAR})",
    rf"\bcompared (?:with|to) (?P<since>{_YEAR})\b[^.;]*? in (?P<until>{_YEAR})",
    rf"\bin (?P<until>{_YEAR})\b[^.;]*? (?:than in|compared (?:with|to)|over) (?P<since>{_YEAR})",
    rf"\bsince (?P<since>{_YEAR})",
    rf"\b(?:than in|compared (?:with|to)) (?P<since>{_YEAR})",
)
"""The years between which it changed; without the second, up to the last."""
FROM_TO = (
    rf"\bfrom (?:only |just )?<np:old>(?: (?!in\b)[a-z]+)? in (?P<since>{_YEAR}) to (?:only |just )?<np:new>(?: (?!in\b)[a-z]+)?(?: in (?P<until>{_YEAR}))?(?! points?\b)",
)
_OVER = r"(?:over|in|during|across) (?:the|these|those|all)"
_COUNTED = r"<n:count> (?:years|months|quarters|seasons|terms)"
TOGETHER = tuple(
    form
    for periods in (r"<t:count>", _COUNTED)
    for form in (
        rf"\b{_OVER} {periods}[^‹.;:]{{0,60}} <np:said>(?! (?:more|fewer|less|times|percent|points?)\b)",
        rf"<np:said>(?: [a-z]+){{1,3}} {_OVER} {periods}",
    )
)
"""What all rows make together."""
UNLIKE = (
    r"\b(?:if|would|could|should|might|forecast|expect\w*|planned|plans?|target\w*|goal|budgeted|estimated|instead|rather|not|n't|never|average|averag\w+|mean|median|per|about|around|almost|nearly|over ‹|more than ‹|at least|up to"
    r"|among|of (?:them|these|those|whom|which)|excluding|including|except|worldwide|national(?:ly)?|first half|second half|quarter of|half of|adjusted|alone)\b"
)
"""In a sentence that may be about other numbers, or about."""
BEFORE_HEADING = frozenset(
    "the our its their of in total overall more fewer less all annual yearly number".split()
)
"""Words before what a heading names that do not make it a part of that."""
BEHIND_HEADING = r"(?:-| (?:by|of|for|with|among|who|whom|whose|that|which|to|under|over|aged|on|at|abroad|online)\b| (?:from|in) (?!‹|\d{4}))"
"""After it: only some are meant."""
