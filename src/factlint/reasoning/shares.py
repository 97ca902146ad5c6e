"""Shares in words beside shares in digits: "a third (35%)" is said by everybody, "a third (61%)" is wrong."""

from __future__ import annotations

from fractions import Fraction

from factlint.reasoning.arithmetic import exactly, may_be_written
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity

_SPOKEN_SLACK = Fraction(7)
"""Percentage points by which a share in words may miss: "a third" is said from 27 to 40 %."""
_SPOKEN_SHARE = Fraction(1, 4)
"""For small shares, the part of themselves: "one in ten" is said of 8 to 12 %."""


def shares_agree(first: Quantity, second: Quantity) -> bool:
    """Whether a percentage and a fraction may be the same share."""
    percent, other = (first, second) if first.unit == "percent" else (second, first)
    exact = other.written * 100
    if other.unit == "ratio":
        return may_be_written(exactly(exact), percent)
    slack = min(_SPOKEN_SLACK, max(exact * _SPOKEN_SHARE, percent.last_digit))
    low, high = percent.written - percent.last_digit / 2, percent.written + percent.last_digit / 2
    match other.hedge:
        case Hedge.OVER | Hedge.AT_LEAST:
            return high >= exact
        case Hedge.UNDER | Hedge.AT_MOST | Hedge.NEARLY:
            return low <= exact + (Fraction(1) if other.hedge is Hedge.NEARLY else 0)
        case Hedge.ABOUT:
            return exact - 2 * slack <= high and low <= exact + 2 * slack
        case _:
            return exact - slack <= high and low <= exact + slack
