"""Sentences whose measures are given in several units, all in one: "two hours by train and 45 minutes by bus"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.skeleton import TOKEN, Skeleton
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Figure, Sum
from factlint.values.dataclass import replace
from factlint.values.quantity import scaled
from factlint.values.units import Unit

_UNEVEN = frozenset({"month", "year", "decade", "century"})
"""Units of varying size: nobody adds days to them."""


def in_common_units(skeletons: Sequence[Skeleton]) -> Sequence[Skeleton] | None:
    """Some sentences with all measures of a dimension in the unit of the largest one; None if each dimension has one
    unit already.
    """
    units = _units_of_largest([figure for one in skeletons for figure in _stated_in(one)])
    if not units:
        return None
    return [replace(one, figures=tuple(_in_unit(figure, units) for figure in one.figures)) for one in skeletons]


def _stated_in(skeleton: Skeleton) -> Sequence[Figure]:
    """The figures in the words of a sentence, without those that only repeat another in a second unit."""
    return [skeleton.figures[int(at)] for at in TOKEN.findall(skeleton.text)]


def _units_of_largest(figures: Sequence[Figure]) -> dict[object, Unit]:
    """For each dimension that is stated in several units the unit of the largest of its amounts."""
    largest: dict[object, tuple[Fraction, Unit]] = {}
    stated: dict[object, set[str]] = {}
    for figure in figures:
        unit = _even_unit(figure)
        if unit is None:
            continue
        stated.setdefault(unit.dimension, set()).add(unit.id)
        size = figure.value.written * unit.size
        if unit.dimension not in largest or size > largest[unit.dimension][0]:
            largest[unit.dimension] = size, unit
    return {kind: unit for kind, (_, unit) in largest.items() if len(stated[kind]) > 1}


def _even_unit(figure: Figure) -> Unit | None:
    """The unit of a plain measure, if it starts at zero and has a fixed size."""
    unit = figure.value.measure
    is_even = unit is not None and unit.id not in _UNEVEN and unit.zero == 0
    return unit if is_even and figure.value.high is None else None


def _in_unit(figure: Figure, units: dict[object, Unit]) -> Figure:
    mine = _even_unit(figure)
    other = units.get(mine.dimension) if mine else None
    if mine is None or other is None or mine.id == other.id:
        return figure
    return replace(figure, value=scaled(figure.value, mine.size / other.size, other.id))


def is_in_several_units(equation: Sum) -> bool:
    """Whether the text states the amounts of a sum in several units, so that all are as fine as the finest of them."""
    return len({_unit_said(figure) for figure in (equation.total, *equation.parts)} - {""}) > 1


def _unit_said(figure: Figure) -> str:
    """The last word of a measure, in the singular."""
    word = figure.said.rpartition(" ")[2].lower() if figure.value.measure is not None else ""
    return stem_of(word) if word.isalpha() else ""
