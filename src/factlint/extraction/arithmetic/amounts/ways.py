"""The ways in which one number may follow from others, and which of them was meant if it does not fit."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_near
from factlint.model.arithmetic import Calculation, Figure, Operation, Sum
from factlint.values.dataclass import dataclass

NEAREST = Fraction(13, 10)
"""The largest ratio between a number and the result that was meant."""
_EXACT = Fraction(1, 100)
"""The relative error up to which a result counts as right."""
_CLEARLY = 3
"""How many times farther off every other way must be."""


@dataclass(frozen=True, slots=True)
class Way:
    """A result of some numbers, with its equation."""

    result: Fraction
    equation: Sum | Calculation


def meant(said: Fraction, ways: Iterable[Way], most: Fraction = NEAREST) -> Sum | Calculation | None:
    """The equation that comes far nearer than any other to a stated number, and misses it by at most a factor."""
    near = [way for way in ways if way.result > 0 and is_near(said, way.result, most)]
    if not near:
        return None
    nearest, *others = sorted(near, key=lambda way: _miss(said, way))
    miss = _miss(said, nearest)
    is_clear = all(_miss(said, way) >= miss * _CLEARLY for way in others)
    return nearest.equation if is_clear and miss > _EXACT else None


def _miss(said: Fraction, way: Way) -> Fraction:
    return abs(way.result / said - 1)


def product(said: Figure, first: Figure, second: Figure) -> Calculation:
    return Calculation(said, Operation.PRODUCT, (first, second))


def quotient(said: Figure, total: Figure, count: Figure) -> Calculation:
    return Calculation(said, Operation.QUOTIENT, (total, count))
