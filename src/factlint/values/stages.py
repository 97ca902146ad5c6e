"""“Early”, “mid” and “late”: the part of a stretch of days that such words allow."""

from __future__ import annotations

from fractions import Fraction

from factlint.values.interval import Interval
from factlint.values.time import Mod

STAGES = {
    Mod.START: (Fraction(0), Fraction(1, 2)),
    Mod.MID: (Fraction(1, 4), Fraction(3, 4)),
    Mod.END: (Fraction(1, 2), Fraction(1)),
}
"""Modifier → the part of a stretch that it allows, as two shares of its length.

They are wide on purpose: “early 2022” is said of the first four or five months, never of the second half, and
“mid-1990s” of 1993 to 1997.
"""


def stage(days: Interval, mod: Mod | None) -> Interval:
    """The days of a stretch that START, MID or END allows; all of them for other modifiers."""
    if mod not in STAGES or not isinstance(days.low, int) or not isinstance(days.high, int):
        return days
    length = days.high - days.low
    first, last = STAGES[mod]
    return Interval(days.low + int(length * first), days.low - int(-length * last // 1))
