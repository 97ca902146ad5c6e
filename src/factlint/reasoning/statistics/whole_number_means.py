"""Which means and standard deviations whole numbers can have: GRIM, GRIMMER and DEBIT.

Sources: Brown & Heathers 2017, "The GRIM Test"; Allard 2018, "Analytic-GRIMMER"; Heathers & Brown 2019, "DEBIT".
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.model.statements.statistics import Reported
from factlint.reasoning.numbers.arithmetic import Range, whole_numbers_in

_LARGEST = 10_000
"""Larger samples can have every printed mean, so their sums are not searched."""


def mean_fits(mean: Reported, size: int, items: int = 1) -> bool:
    """Whether some total of `size * items` whole numbers gives this mean, rounded or cut off (GRIM)."""
    return size * items > _LARGEST or any(True for _ in _totals(mean, size * items))


def deviation_fits(mean: Reported, deviation: Reported, size: int) -> bool:
    """Whether whole numbers with this mean can have this sample standard deviation (GRIMMER).

    The sum of squares must be a whole number, of the parity of the total, and no less than whole numbers allow.
    """
    if not 2 <= size <= _LARGEST:
        return True
    around = _around(deviation)
    for total in _totals(mean, size):
        squares = Range(
            around.low**2 * (size - 1) + Fraction(total**2, size),
            around.high**2 * (size - 1) + Fraction(total**2, size),
        )
        least = _least_squares(total, size)
        if any(square % 2 == total % 2 and square >= least for square in whole_numbers_in(squares)):
            return True
    return False


def binary_deviation_fits(mean: Reported, deviation: Reported, size: int) -> bool:
    """Whether a share of ones can have this standard deviation, of the sample or of the population (DEBIT)."""
    if size < 2:
        return True
    around = _around(deviation)
    for ones in _totals(mean, size):
        share = Fraction(ones, size)
        variance = share * (1 - share)
        if any(
            around.low**2 <= one <= around.high**2 for one in (variance, variance * Fraction(size, size - 1))
        ):
            return True
    return False


def _totals(mean: Reported, size: int) -> Iterator[int]:
    """The totals that give this mean, rounded to nearest (halves either way) or cut off."""
    around = Range(mean.value - mean.last_digit / 2, mean.value + mean.last_digit)
    for total in whole_numbers_in(Range(around.low * size, around.high * size)):
        exact = Fraction(total, size)
        is_nearest = abs(exact - mean.value) <= mean.last_digit / 2
        if is_nearest or (mean.value <= exact < mean.value + mean.last_digit):
            yield total


def _around(reported: Reported) -> Range:
    half = reported.last_digit / 2
    return Range(max(reported.value - half, Fraction(0)), reported.value + half)


def _least_squares(total: int, size: int) -> int:
    """The least sum of squares of `size` whole numbers with this total: they are as equal as possible."""
    low, more = divmod(total, size)
    return (size - more) * low**2 + more * (low + 1) ** 2
