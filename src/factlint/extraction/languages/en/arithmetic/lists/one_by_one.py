"""How English states things one by one behind their number: "two breaks, one of ten minutes and one of five".

Patterns are read over skeletons (`extraction.arithmetic.skeleton`): lower case, numbers as `<kinds:slot>`, a space for
any white space, "|" for a long dash.
"""

from __future__ import annotations

_NOUN = r"(?P<noun>(?!times\b|years\b|months\b|weeks\b|days\b|hours\b|minutes\b|points\b|goals\b|kinds\b|types\b|sorts\b)[a-z]+s|people|men|women|children)"
_NO_VERB = r"(?!(?:are|were|is|was|have|has|had|became|become|remain|remained|made|went|will|would|can|could|may|might|must)\b)"
"""After a verb a number is that of what the statement is about, and the noun what they are: "three are now houses"."""
_OF_PART = (
    "(?:of|in|at|for|to|from|with|by|on|under|near|about|before|after|against|between|above|below|behind)"
)
ONE_BY_ONE = (
    rf"<n:announced>(?! {_OF_PART} )(?: {_NO_VERB}[a-z-]+){{0,2}}? {_NOUN}(?: [a-z'-]+){{0,5}}?(?P<opening>,|:| -| \|| \() (?=‹n\d+› )",
)
"""A number of things, and then another number, which may state how many of them do something; "three queries – one for
the rooms, one for the …" begins with the first part.
"""
ONE = "one"
STATED_OF = r"^‹n\d+› (?:of|in|at|for|to|from|with|by|on|under|near|about|is|was|has|had|are|were|after|before|against|devoted|between|above|below|behind)\b(?! (?:each|which|whom|them|these|those|the ‹)\b)"
"""What is stated of a part, and not what thing it is."""
BEFORE_PART = r"(?:,? and|,|;) (?=‹n\d+› )"
NOT_ALL = (
    r"\b(?:includ\w*|such as|among|at least|at most|up to|over|under(?= ‹)|nearly|about|around|first|last|other|others|another|more|further|each|every|per|or|respectively|between|not"
    r"|either|some|of the ‹|most|than|also)\b"
)
"""Words by which not all are stated, or some twice."""
