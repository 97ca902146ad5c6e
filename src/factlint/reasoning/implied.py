"""Totals that the text does not give but that counts with percentages imply, and the pair that fits no other.

An inferred total accuses a number only if others confirm it: all pairs but one must agree on it, and at least three of
them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from factlint.reasoning.arithmetic import Range
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity

_FEWEST_THAT_AGREE = 3


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
