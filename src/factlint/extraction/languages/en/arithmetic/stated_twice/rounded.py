"""How English states a number over again, exactly and rounded: "9,912 tickets, nearly 10,000".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

_THING = (
    r"(?P<noun>(?: (?!(?:and|or|of|to|in|for|from|than|on|at|by|with|per|a|an|each|every)\b)[a-z'-]+){0,3})"
)
_SAME = r"(?: (?P=noun))?"
_OF_THEM = r"(?: of (?:the|its|their|our|these|those) [a-z'-]+)?"
_ENDS = r"(?= ?[.,;:)|]|$| (?:in all|altogether|in total|came|were|was|had|have)\b)"
STATED_AGAIN = (
    rf"<n:exact>{_THING}(?:,| -| \||;)? or(?: (?:rather|some|round))? <n:rounded>{_SAME}{_ENDS}",
    rf"<n:exact>{_THING}(?:,| -| \|) <n:rounded>{_SAME}(?= ?[.;)]|$| - | \|)",
    rf"<n:exact>{_THING} \(<n:rounded>{_SAME}\)",
    rf"<n:rounded>{_THING}{_OF_THEM}(?:,| -| \||:|;| \() ?(?:or )?(?:precisely |exactly )?<n:exact>{_SAME},? (?:to be (?:exact|precise|accurate|more (?:exact|precise))|if you (?:count|want to be exact))\b",
    rf"<n:rounded>{_THING}(?:,| -| \||:|;| \() ?(?:or |namely )?(?:precisely|exactly) <n:exact>{_SAME}{_ENDS}",
)
"""A number as it was counted, and what is said of it in round numbers."""
LISTED = r"‹\w\d+›[^‹›.;:]{0,40},(?: [a-z]+){0,3} $"
"""Before a number that is one of a list."""
OTHER_TIME = r"\b(?:then|now|later|before|earlier|today|once|last|next|previous(?:ly)?|rank\w*|place|age[ds]?|respectively|between|from|rose|fell|compared|against|if|target|goal)\b"
"""Words by which the second number may be of another time, or of another thing."""
