"""How English says of what the sentence before stated that it was more or less once.

Patterns are read over skeletons (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

UP_FROM_STATED = (
    r"^(?:that|this) (?:is|was|represents|marks) (?P<verb>up|down) from (?:about |just |only |the |a )?<np:old>(?!,? (?:to|and|of) ‹)",
    r"^(?:that|this) (?:is|was) (?:an? )?(?P<verb>increase|rise|decrease|drop|fall|decline) from (?:about |just |only |the |a )?<np:old>(?!,? (?:to|and|or|of) ‹)",
)
"""At the head of a sentence."""
FALLS = frozenset({"down", "decrease", "drop", "fall", "decline"})
NOT_OF_ONE = r"\b(?:loss(?:es)?|deficits?|debts?|shortfall|each|respectively|rank\w*|place[sd]?|position|record|growth|expected|forecast|between)\b"
"""Where less may be more, or it is not stated which amount is meant."""
