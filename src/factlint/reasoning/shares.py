"""Shares in words beside shares in digits: "a third (35%)" is common usage, "a third (61%)" is wrong."""

from __future__ import annotations

from fractions import Fraction

from factlint.reasoning.arithmetic import Range, exactly, may_be_written
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity

_SPOKEN_SLACK = Fraction(7)
"""Percentage points by which a share in words may be off: "a third" is said of 27 to 40 %."""
_SPOKEN_SHARE = Fraction(1, 5)
"""A bound for small shares, relative to the share: "one in ten" is said of 8 to 12 %."""


def shares_agree(first: Quantity, second: Quantity) -> bool:
    """Whether a percentage and a fraction may be the same share."""
    percent, other = (first, second) if first.unit == "percent" else (second, first)
    if other.unit == "ratio":
        return may_be_written(exactly(other.written * 100), percent)
    half = percent.last_digit / 2
    return may_be_called(Range(percent.written - half, percent.written + half), other)


def may_be_called(percent: Range, fraction: Quantity) -> bool:
    """Whether people would call a percentage somewhere in a range by this fraction ("a third", "nearly half")."""
    exact, low, high = fraction.written * 100, percent.low, percent.high
    slack = min(_SPOKEN_SLACK, max(exact * _SPOKEN_SHARE, high - low))
    match fraction.hedge:
        case Hedge.OVER | Hedge.AT_LEAST:
            return high >= exact
        case Hedge.UNDER | Hedge.AT_MOST:
            return low <= exact
        case Hedge.NEARLY:
            return exact - 2 * slack <= high and low <= exact + 1
        case Hedge.ABOUT:
            return exact - 2 * slack <= high and low <= exact + 2 * slack
        case _:
            return exact - slack <= high and low <= exact + slack
