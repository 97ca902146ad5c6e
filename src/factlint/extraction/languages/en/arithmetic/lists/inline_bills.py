"""How the amounts of a bill stand within a sentence, in English; over skeletons (`extraction.arithmetic.skeleton`)."""

from __future__ import annotations

_LABEL = r"[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,3}"
ENTRY = rf"(?:and )?(?P<label>{_LABEL}) [$£€]?<n:part>"
"""One label with its amount: "petrol 1,340"."""
_ENTRY = rf"(?:and )?{_LABEL} [$£€]?‹n\d+›"
ENTRIES = rf"{_ENTRY}(?:(?:,|;|,? and) {_ENTRY}){{2,11}}(?: [a-z]+)?(?=[.]?$)"
"""Three or more of them, at the end of the sentence."""
LEAD = r"(?P<lead>[^:]*): $"
"""What stands before them in their sentence."""
TAKES_UP = r"^(?:it|this|that|these|they|here|as follows)\b|^$"
"""How the lead begins where it is the sentence before that states the total."""
NO_TOTAL = r"\b(?:most|some|part|parts|among|including|largest|biggest|mainly|mostly|three|two|each|per|average|index|score|rates?|prices?|depths?|heights?|of which|of them|than|more|less|up|down|rose|fell|grew|from|limit|budget|record)\b"
"""In what leads up to them where they make no whole, or not all of one."""
NO_LABEL = r"\b(?:is|are|was|were|has|had|have|to|from|by|in|on|at|over|under|about|of|for|than|page|chapter|no|number|route|room|aged?|since|until|between|plus)$"
"""At the end of a label that is none: the number does not stand for an amount of it."""
