"""Arithmetic over written numbers: each stands for the range of values that round to it.

A number that follows from others is wrong only if no convention of rounding allows it: it may have been rounded to
nearest (halves either way) or cut off. Numbers are never compared by a tolerance that hides how precisely they were
written.

Sources: Nuijten et al. 2016 (statcheck) for recomputing at both ends of a rounded number; Jung 2022 (scrutiny) for
accepting several conventions of rounding.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from fractions import Fraction

from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Range:
    """The values from `low` to `high`, both inclusive."""

    low: Fraction
    high: Fraction

    def __add__(self, other: Range) -> Range:
        return Range(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Range) -> Range:
        return Range(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Range) -> Range:
        products = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Range(min(products), max(products))

    def __truediv__(self, other: Range) -> Range:
        """Raises `ZeroDivisionError` where the other range holds zero."""
        if other.low <= 0 <= other.high:
            raise ZeroDivisionError
        return self * Range(1 / other.high, 1 / other.low)

    def meets(self, other: Range) -> bool:
        return self.low <= other.high and other.low <= self.high


def exactly(value: Fraction | int) -> Range:
    return Range(Fraction(value), Fraction(value))


def sum_of(ranges: Iterable[Range]) -> Range:
    return sum(ranges, exactly(0))


class Fault(Enum):
    """How serious a disagreement of two numbers is."""

    INCONSISTENT = "inconsistent"
    MEANING_CHANGING = "meaning-changing"
    """The sign, the conclusion or the order of magnitude changes."""


_OPEN = {Hedge.OVER, Hedge.AT_LEAST, Hedge.UNDER, Hedge.AT_MOST}
_MAGNITUDE = 8
"""A number this many times larger or smaller is of another order of magnitude: a digit was lost, give or take rounding.
"""


def values_of(quantity: Quantity) -> Range | None:
    """The values that an operand may stand for; None for an open one such as "over 500"."""
    if quantity.hedge in _OPEN or quantity.high is not None:
        return None
    if quantity.hedge is not Hedge.EXACTLY:
        return _hedged(quantity)
    if quantity.last_digit == 1 and not is_measured(quantity):
        return exactly(quantity.written)
    half = quantity.last_digit / 2
    return Range(quantity.written - half, quantity.written + half)


def rounding_range(quantity: Quantity) -> Range:
    """The values that round to a number in a table or list; a whole number without a unit is a count, and exact."""
    half = quantity.last_digit / 2 if quantity.last_digit < 1 or quantity.unit else 0
    return Range(quantity.written - half, quantity.written + half)


def may_be_written(value: Range, quantity: Quantity) -> bool:
    """Whether a number somewhere in a range may be written as this quantity, by any convention of rounding."""
    written, last = quantity.written, quantity.last_digit
    match quantity.hedge:
        case Hedge.OVER | Hedge.AT_LEAST:
            return value.high >= written - last / 2
        case Hedge.UNDER | Hedge.AT_MOST:
            return value.low <= written + last / 2
        case Hedge.ABOUT | Hedge.NEARLY:
            around = _hedged(quantity)
            return around is None or value.meets(around)
        case _:
            is_nearest = value.meets(Range(written - last / 2, written + last / 2))
            return is_nearest or _is_cut_off(value, written, last)


def is_measured(quantity: Quantity) -> bool:
    """Whether the number is a measurement, which is rounded even where it is whole, and not a count."""
    return quantity.measure is not None


def fault_of(said: Fraction, computed: Range) -> Fault:
    """How serious it is that a number was written where the calculation gives a range without it."""
    middle = (computed.low + computed.high) / 2
    if said * middle < 0:
        return Fault.MEANING_CHANGING
    small, large = sorted((abs(said), abs(middle)))
    is_other_order = large >= small * _MAGNITUDE and large > 1
    return Fault.MEANING_CHANGING if is_other_order else Fault.INCONSISTENT


def percent_of(part: Range, whole: Range) -> Range:
    return part / whole * exactly(100)


def percent_change(old: Range, new: Range) -> Range:
    """By how many per cent of the old value the new one is larger. Raises `ZeroDivisionError` if the old one
    can be zero.

    The largest change leads from the low end of the old values to the high end of the new ones, so all pairs of
    ends are tried.
    """
    if old.low <= 0 <= old.high:
        raise ZeroDivisionError
    changes = [(b - a) / abs(a) * 100 for a in (old.low, old.high) for b in (new.low, new.high)]
    return Range(min(changes), max(changes))


def whole_numbers_in(values: Range) -> range:
    """The whole numbers in a range, both ends inclusive."""
    return range(-(-values.low.numerator // values.low.denominator), values.high.__floor__() + 1)


def rounds_from_count(whole: int, percent: Quantity) -> bool:
    """Whether some whole number of `whole` things is this percentage of them."""
    first, last = percent.written - percent.last_digit, percent.written + percent.last_digit
    counts = whole_numbers_in(Range(first * whole / 100, last * whole / 100))
    return any(may_be_written(exactly(Fraction(100 * count, whole)), percent) for count in counts)


def _hedged(quantity: Quantity) -> Range | None:
    low, high = quantity.amount.low, quantity.amount.high
    return None if low is None or high is None else Range(Fraction(low), Fraction(high))


def _is_cut_off(value: Range, written: Fraction, last: Fraction) -> bool:
    if written < 0:
        return (value.high <= written and value.high > written - last) or value.meets(exactly(written))
    return value.low < written + last and value.high >= written
