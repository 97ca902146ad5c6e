"""One amount stated again: by how much its units differ ("an hour", "60 minutes"), and what a first hedge is worth."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from factlint.model.arithmetic import Figure
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.quantity import rounded

Contained = Mapping[tuple[str, str], tuple[tuple[int | float, int | float], ...]]
"""Two units → how many of the first are in the second, for each way of counting: at least, and at most."""


def ratios_of_units(contained: Contained, first: str, second: str) -> tuple[tuple[Fraction, Fraction], ...]:
    """How many of the first unit are in the second, or which fraction of one that is; empty if unknown."""
    if (more := contained.get((first, second))) is not None:
        return tuple((Fraction(low), Fraction(high)) for low, high in more)
    less = contained.get((second, first), ())
    return tuple((1 / Fraction(high), 1 / Fraction(low)) for low, high in less)


def without_hedge(figure: Figure, hedge: Hedge) -> Figure:
    """The number as it is written, where it has a hedge that does not hold for what it is stated again as."""
    value = figure.value
    if value.hedge is not hedge:
        return figure
    return replace(figure, value=rounded(value.written, value.last_digit, unit=value.unit, units=value.units))
