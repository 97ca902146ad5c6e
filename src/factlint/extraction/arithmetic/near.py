"""How far a number may be off and still be meant as the result; a larger gap means that it is about something else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from factlint.model.arithmetic import Figure
from factlint.values.hedges import Hedge

FARTHEST = Fraction(8, 5)
_ROUND_STEPS = (100, 1000, 10_000, 100_000, 1_000_000)


def is_near(said: Fraction, computed: Fraction, most: Fraction = FARTHEST) -> bool:
    """Whether the ratio of the two, the larger to the smaller, is at most `most`; both are positive."""
    return said <= computed * most and computed <= said * most


def sum_of_figures(figures: Iterable[Figure]) -> Fraction:
    return sum((figure.value.written for figure in figures), start=Fraction(0))


def percent_of(part: Figure, whole: Figure) -> Fraction:
    """The share of a part in its whole, in per cent."""
    return 100 * part.value.written / whole.value.written


def is_count(figure: Figure) -> bool:
    """Whether a number is whole and has no unit of its own."""
    return figure.value.unit is None and figure.value.written.denominator == 1


def is_closed(figure: Figure) -> bool:
    """Whether a positive number is stated as it is, or about: "over 40" and "nearly 40" are open to a side."""
    return figure.value.hedge in (Hedge.EXACTLY, Hedge.ABOUT) and figure.value.written > 0


def last_is_aside(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether all parts but the last add up to the total, so that the last only details them: "and
    two of them live".
    """
    return len(parts) > 2 and sum_of_figures(parts[:-1]) == total.value.written


def may_be_rounded(missing: Fraction, parts: Sequence[Figure]) -> bool:
    """Whether parts that are all rounded to hundreds or more miss their whole by less than that."""
    return any(
        0 < abs(missing) < step and all(part.value.written % step == 0 for part in parts)
        for step in _ROUND_STEPS
    )


def are_alike(figures: Iterable[Figure]) -> bool:
    """Whether all have one unit, or none."""
    return len({figure.value.unit for figure in figures}) == 1


def may_be_slip(one: Fraction, other: Fraction) -> bool:
    """Whether two numbers with equally many digits differ in one digit, or in two that are swapped."""
    scale = 10 ** max(_decimals(one), _decimals(other))
    first, second = (str(abs(number * scale).numerator) for number in (one, other))
    if len(first) != len(second) or one * other < 0:
        return False
    apart = [at for at, (mine, theirs) in enumerate(zip(first, second, strict=True)) if mine != theirs]
    is_swap = len(apart) == 2 and sorted(first) == sorted(second)
    return len(apart) == 1 or is_swap


def _decimals(number: Fraction) -> int:
    """How many decimals a number has in decimal notation."""
    return next((places for places in range(7) if (number * 10**places).denominator == 1), 0)
