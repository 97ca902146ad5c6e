"""How English leads up to a list of parts, and sums it up.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

SUMMED_UP = (
    r"\b(?:that|this|which) (?:makes|comes to|adds up to|amounts to|is) <n:said>(?: [a-z]+)?(?: in all| altogether| together)?(?= ?[.,;)]|$)",
    r"\b(?:together|altogether|in all),? (?:that|this) (?:is|makes|comes to) <n:said>",
)
SOME = (
    r"\b(?:first|last|top|largest|biggest|main|most|some|including|include[sd]?|such as|among|each|every|per|either|or|up to|over|more than|less than|at least|at most|nearly|about|around"
    r"|if|would|could|should|examples?|e[.]g|average|mean|respectively|several|one of|following (?:options|choices|values))\b"
)
"""Words by which a list does not hold all parts of a number, or none."""
