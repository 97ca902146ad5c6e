"""Shares: in words beside digits, as parts of one whole, and with counts that imply a whole.

"A third (35%)" is common usage, "a third (61%)" is wrong. A total that the text does not give accuses a number only if
others confirm it: all pairs but one must agree on it, and at least three of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from factlint.model.arithmetic import Partition
from factlint.reasoning.numbers.arithmetic import (
    Range,
    exactly,
    may_be_written,
    rounding_range,
    sum_of,
    values_of,
)
from factlint.values.dataclass import dataclass, replace
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity

_WHOLE = exactly(100)
_FEWEST_THAT_AGREE = 3
_SPOKEN_SLACK = Fraction(7)
"""Percentage points by which a share in words may be off: "a third" is said of 27 to 40 %."""
_SPOKEN_SHARE = Fraction(1, 5)
"""A bound for small shares, relative to the share: "one in ten" is said of 8 to 12 %."""

_SIMPLE = 5
"""The largest denominator of fractions that people name: who has counted 12 of 30 says two fifths, no third."""
_ROUGHEST_COUNT = 100
"""The last digit of a whole that may have been counted with its parts; one in thousands is an estimate."""
_COUNTED_BELOW = 10_000
"""A smaller whole is at most rounded to hundreds: who asked 1,600 people does not say 2,000."""


def values_of_whole(whole: Quantity, part: Quantity) -> Range | None:
    """The values of a whole, which is as exact as a part that is most of it: who counted 588 of 600 counted the 600."""
    is_counted = whole.hedge is part.hedge is Hedge.EXACTLY and whole.measure is None
    is_most = part.last_digit < whole.last_digit <= _ROUGHEST_COUNT and 2 * part.written > whole.written
    if is_counted and is_most:
        return values_of(replace(whole, last_digit=part.last_digit))
    is_few = is_counted and whole.written < _COUNTED_BELOW
    finest = min(whole.last_digit, Fraction(_ROUGHEST_COUNT))
    return values_of(replace(whole, last_digit=finest) if is_few else whole)


def shares_agree(first: Quantity, second: Quantity) -> bool:
    """Whether a percentage and a fraction may be the same share."""
    percent, other = (first, second) if first.unit == "percent" else (second, first)
    if other.unit == "ratio":
        return may_be_written(exactly(other.written * 100), percent)
    return may_be_called(rounding_range(percent), other)


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


def part_may_be_called(part: Quantity, percent: Range, exact: Fraction, fraction: Quantity) -> bool:
    """Whether a part is this fraction of its whole, given the range of its percentage and what it exactly is.

    A plain fraction is either what numbers that were rounded stand for, or roughly what these numbers say; both at
    once would excuse nearly anything. It is not roughly what has a name of its own: 12 of 30 are two fifths.
    """
    is_plain = fraction.hedge is part.hedge is Hedge.EXACTLY
    if not is_plain or not may_be_called(percent, fraction):
        return may_be_called(percent, fraction)
    said = fraction.written * 100
    if percent.low <= said <= percent.high:
        return True
    is_another = (exact / 100).denominator <= _SIMPLE and exact != said
    return not is_another and may_be_called(exactly(exact), fraction)


def may_make_one_whole(partition: Partition) -> bool:
    """Whether the shares may add up to one whole; where the rest is named, the sum may fall one last digit short."""
    total = sum_of(rounding_range(share.value) for share in partition.shares)
    step = max(share.value.last_digit for share in partition.shares)
    if total.low > _WHOLE.high:
        return False
    return not partition.is_complete or total.high >= _WHOLE.low - step


def total_share(partition: Partition) -> Fraction:
    return sum((share.value.written for share in partition.shares), start=Fraction(0))


@dataclass(frozen=True, slots=True)
class OddPair:
    """The pair that disagrees, and the total on which all others agree."""

    index: int
    whole: Range


def odd_pair(pairs: Sequence[tuple[Range | None, Quantity]]) -> OddPair | None:
    """The one pair of count and percentage that the total of all others rules out."""
    wholes = {
        index: whole
        for index, (count, share) in enumerate(pairs)
        if (whole := _whole(count, share)) is not None
    }
    if len(wholes) <= _FEWEST_THAT_AGREE or _common(wholes.values()) is not None:
        return None
    found = [
        OddPair(index, common)
        for index in wholes
        if (common := _common(whole for other, whole in wholes.items() if other != index)) is not None
    ]
    return found[0] if len(found) == 1 else None


def _whole(count: Range | None, share: Quantity) -> Range | None:
    """The totals of which a count is this percentage, by any rounding; None where the range would be too wide."""
    if count is None or share.hedge is not Hedge.EXACTLY or share.written <= share.last_digit:
        return None
    low, high = share.written - share.last_digit / 2, share.written + share.last_digit
    return Range(count.low * 100 / high, count.high * 100 / low) if count.low > 0 else None


def _common(ranges: Iterable[Range]) -> Range | None:
    known = tuple(ranges)
    low: Fraction = max(one.low for one in known)
    high: Fraction = min(one.high for one in known)
    return Range(low, high) if low <= high else None
