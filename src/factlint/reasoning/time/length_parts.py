"""Whether a length can hold others."""

from __future__ import annotations

from fractions import Fraction

from factlint.model.chronology import PartsOfLength
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.hedges import Hedge

_LATITUDE = Fraction(5, 4)
"""How many times longer than the whole a part may be told to be: both may be rounded."""


def is_too_long(told: PartsOfLength) -> bool:
    """Whether the parts are longer than the whole, however its words are rounded."""
    most = told.whole.value.days.high
    lows = [part.value.days.low for part in told.parts]
    if most is not None and None not in lows and sum(low or 0 for low in lows) >= most:
        return True
    sizes = [_size(part.value) for part in told.parts]
    whole = _size(told.whole.value)
    return whole is not None and any(size is not None and size > _LATITUDE * whole for size in sizes)


def _size(length: Duration) -> Fraction | None:
    """The days of a length that is told without a hedge."""
    if length.amount is None or length.unit is None or length.hedge is not Hedge.EXACTLY:
        return None
    return length.amount * DAYS_PER_UNIT[length.unit]
