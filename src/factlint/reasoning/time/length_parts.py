"""Whether a length of time can contain others."""

from __future__ import annotations

from fractions import Fraction

from factlint.model.chronology import PartsOfLength
from factlint.values.duration import days_as_written

_LATITUDE = Fraction(5, 4)
"""How many times longer than the whole a part may be stated to be: both may be rounded."""
_MADE = Fraction(11, 10)
"""By how much a whole may be rounded up."""


def is_too_long(stated: PartsOfLength) -> bool:
    """Whether the parts are longer than the whole, however its words are rounded."""
    most = stated.whole.value.days.high
    lows = [part.value.days.low for part in stated.parts]
    if most is not None and None not in lows and sum(low or 0 for low in lows) >= most:
        return True
    sizes = [days_as_written(part.value) for part in stated.parts]
    whole = days_as_written(stated.whole.value)
    return whole is not None and any(size is not None and size > _LATITUDE * whole for size in sizes)


def is_too_short(stated: PartsOfLength) -> bool:
    """Whether the parts leave a gap in a whole that they are stated to make, however its words are rounded."""
    sizes = [days_as_written(part.value) for part in stated.parts]
    whole = days_as_written(stated.whole.value)
    if not stated.is_complete or whole is None or None in sizes:
        return False
    return sum(size or 0 for size in sizes) * _MADE < whole
