"""How English tells a rate of exchange, and what an amount comes to at it.

Over the words around the numbers of a skeleton (`extraction.arithmetic.skeleton`).
"""

from __future__ import annotations

_ONE = r"(?P<currency>[a-z]+)"
TO_ONE = rf"^ (?:to|for|per|against) (?:(?:the|one|an?|each) )?(?:(?:us|british|canadian|australian|swiss|danish|swedish|norwegian) )?{_ONE}\b"
"""Behind how much of one currency there is for one of another: "$1.25 to the pound"."""
CURRENCIES = {
    "pound": "pound sterling",
    "sterling": "pound sterling",
    "dollar": "dollar",
    "euro": "euro",
    "yen": "yen",
}
"""What one of a currency is called → the unit of its amounts."""
COMES_TO = r"(?:\b(?:corresponds? to|comes? to|came to|equals?|equalled|(?:this|that|it|which) (?:is|was)|makes?|made|gives?|gave|amounts? to|amounted to|equivalent to|is worth|was worth)(?: (?:about|some|around|roughly|just|equivalent to))?|\() $"
"""Before what an amount comes to."""
NOT_EXCHANGED = r"\b(?:if|first|second|half|part|rest|would|could|might|rose|fell|from|fee|fees|charge|commission|other|another|before|after|later|earlier|then|now|today|previous\w*|hedg\w+|between|each|more|less|than)\b"
"""Words by which it may be another amount, or one at another rate."""
