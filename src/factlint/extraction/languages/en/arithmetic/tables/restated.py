"""How English states numbers of a table again: totals, counts of its rows, and what shows that others are meant.

Over skeletons (`extraction.arithmetic.skeleton`), or folded prose.
"""

from __future__ import annotations

from factlint.extraction.languages.en.quantities.numerals import cardinals

OTHERS = (
    r"\b(?:if|would|could|should|might|forecast|expected?|planned|plans?|target|goal|budgeted|estimated|instead|rather|not|n't|never|last|previous(?:ly)?|earlier|formerly|originally|old(?:er)?|version|edition|release"
    r"|used to|until|before|ago|for example|e[.]g|suppose|assume|corrected|revised|another|other|elsewhere|national(?:ly)?|worldwide|(?:after|excluding|without|plus|minus) (?:the )?[a-z]+)\b"
)
"""In a sentence that may state a number of something else."""
CONDITIONAL = r"\b(?:if|would|could|should|might|not|n't|never|corrected|revised|suppose|assume|for example|e[.]g|instead)\b"
"""In a sentence whose numbers may be wrong on purpose, or of another case."""
COMPUTED = frozenset("more fewer less than total together altogether combined".split())
"""Words of a sentence that states a sum or a difference."""
OF_ALL = r"\b(?:in all|in total|altogether|all told|a total of|the total)\b"
"""In a sentence that states what all rows make."""
_NOUN = r"(?: (?!(?:of|and|or|in|on|at|for|to|other|more|further|such)\b)[a-z-]+)?? (?P<noun>[a-z]+s|people|children|men|women)\b(?! (?:of|for|who|that|which|with|in|on|at|from|where|below|above|named|called|between|among|each|per|or|to)\b|-)"
ROW_COUNTS = (
    rf"\b(?:all(?: of)?(?: the| its| our)?|of (?:the|its|our|these|those)|our|these) <n:said>{_NOUN}",
    rf"\bthere (?:are|were) (?:only |just |now )?<n:said>{_NOUN}",
    rf"\b(?:has|have|had|comprises?|comprised|consists? of|consisted of|runs|owns|operates|offers?|sells?|provides?) (?:only |just |now )?<n:said>{_NOUN}",
)
"""A number of things that is that of all of them."""
THESE = "these "
DEFINITE_COUNT = rf"\bthe <n:said>{_NOUN}"
"""A number of things stated before; of all of them in front of the table, or where it has fewer."""
PARTIAL = rf"\b(?:top|first|largest|biggest|most|main|leading|selected|some|sample|examples?|best|latest|recent|following|other|another|additional|(?:more than|at least|at most|over|under|nearly|almost|about|around)(?= (?:‹|\d|half|an?\b|{cardinals(1, 99)}))|excluding|except|besides|apart from|new|planned|former)\b"
"""Where a table may hold a part of the things only, or a sentence mention others."""
TOTALS = ("total", "all", "sum")
"""How the row begins that sums up the others and adds nothing to them."""
_SUBJECT = r"(?:\bonly |^|[.,;:] |\band )<n:said> (?:of (?:the|its|our|these|those) (?:<n:all> )?)?(?P<noun>[a-z]+s|people|children|men|women) "
_LIMITED = r"(?P<how>over|above|more than|at least|no fewer than|below|under|less than|fewer than|at most|no more than)"
COUNTED_BEYOND = (
    rf"{_SUBJECT}(?:(?:are|were|is|was|have|had|has|got|took|scored|cost|costs|reach|reached|weigh|hold|held|sold|drew|received|gained|won|saw|came in|stand|rise) )?(?:{_LIMITED} )?<np:limit>",
    rf"{_SUBJECT}(?P<how>exceed(?:ed)?|topped|pass(?:ed)?) <np:limit>",
    r"\bonly <n:said> (?P<how>exceed(?:ed)?|topped|pass(?:ed)?) <np:limit>",
    rf"\bonly <n:said> (?:are|were|is|was|have|had|has|got|cost|costs|reached) (?:{_LIMITED} )?<np:limit>",
)
"""How many rows have more than a limit, or less."""
BEYOND = frozenset({"over", "above", "more than", "exceed", "exceeded", "topped", "pass", "passed"})
FROM = frozenset({"at least", "no fewer than"})
UP_TO = frozenset({"at most", "no more than"})
_CHANGED = r"(?:[a-z]+ )?(?P<how>grew|rose|increased|improved|climbed|went up|fell|shrank|declined|decreased|dropped|went down)(?= ?[.,;)]|$| (?:and|while|but)\b)"
COUNTED_CHANGES = (
    rf"\bonly <n:said> (?P<noun>[a-z]+s) {_CHANGED}",
    rf"<n:said> of (?:the|its|our|these|those) (?:<n:all> )?(?P<noun>[a-z]+s) {_CHANGED}",
)
GREW = frozenset({"grew", "rose", "increased", "improved", "climbed", "went up"})
"""How many rows grew, or shrank, from the first to the last period of a table."""
PREDICATE_CUE = r"\b(?:exceed|topped|passe?d?|over|above|below|under|than|at least|at most|grew|rose|increased|improved|climbed|went|fell|shrank|declined|decreased|dropped)\b"
"""Without one of these a sentence counts no rows of that kind."""
