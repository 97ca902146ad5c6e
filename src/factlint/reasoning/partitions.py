"""Shares that exclude each other: their sum against the whole."""

from __future__ import annotations

from fractions import Fraction

from factlint.model.arithmetic import Partition
from factlint.reasoning.arithmetic import Range, exactly, sum_of
from factlint.values.quantity import Quantity

_WHOLE = exactly(100)


def is_possible(partition: Partition) -> bool:
    """Whether the shares may add up to one whole; where the rest is named, the sum may fall one last digit short."""
    total = sum_of(_rounded(share.value) for share in partition.shares)
    step = max(share.value.last_digit for share in partition.shares)
    if total.low > _WHOLE.high:
        return False
    return not partition.is_complete or total.high >= _WHOLE.low - step


def total_share(partition: Partition) -> Fraction:
    return sum((share.value.written for share in partition.shares), start=Fraction(0))


def _rounded(share: Quantity) -> Range:
    half = share.last_digit / 2
    return Range(share.written - half, share.written + half)
