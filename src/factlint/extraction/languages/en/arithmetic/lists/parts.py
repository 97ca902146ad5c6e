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
    r"\b(?:first|last|top|largest|biggest|main|most|some|including|include[sd]?|such as|among|each|every|per|either|or|(?<!add )(?<!adds )(?<!added )up to|over|more than|less than|at least|at most|nearly|about|around"
    r"|if|would|could|should|examples?|e[.]g|average|mean|respectively|several|one of|following (?:options|choices|values))\b"
)
"""Words by which a list does not hold all parts of a number, or none."""

REFERS_BACK = r"\b(?:all(?! the (?:other|rest)\b)|altogether|together|in all|everything|this|that|these|it)\b|\b(?:to|makes?|made) [$£€]?‹"
"""In a sentence that may state what the list before it makes: closed-class words, or the "to" of a result."""
OF_MORE = r"\b(?:with|without|plus|minus|on top|extra|more|less|fewer|than|other|others|another|besides|further|additional|also need|instead|save[sd]?|only the|left|leaves|but|not|n't|never|shop|budget|planned|limit|deposit|before|after|last|next|previous|until|price|worth)\b"
"""In one that may state something else."""
