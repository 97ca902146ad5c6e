"""One amount in two columns of a table: "Metric | Imperial", "Length (km) | Length (mi)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from factlint.extraction.arithmetic.skeleton import SkeletonOf
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.tables import headings as words_of
from factlint.extraction.quantities.headings import unit_of_heading, words_of_heading
from factlint.model.arithmetic import Conversion, Figure
from factlint.values.dataclass import replace
from factlint.values.quantity import rounded
from factlint.values.regex import regex
from factlint.values.units import Unit, UnitTable

_SYSTEMS = tuple(regex(heading, re.IGNORECASE) for heading in words_of.SYSTEMS)


def read_table_conversions(
    grids: Sequence[Grid], units: UnitTable, skeleton_of: SkeletonOf
) -> Iterator[Conversion]:
    """The pairs of cells in columns whose headings say that they hold one amount in two units."""
    for grid in grids:
        headings = [grid.text(0, column) for column in range(grid.columns)]
        for first, second in combinations(range(grid.columns), 2):
            if _is_of_systems(headings[first], headings[second]):
                yield from _pairs(skeleton_of, grid, first, second)
            elif _is_of_one(headings[first], headings[second]):
                mine, theirs = (unit_of_heading(headings[at], units) for at in (first, second))
                if mine is not None and theirs is not None and mine.dimension == theirs.dimension:
                    yield from _in_units(grid, units, (first, mine), (second, theirs))


def _is_of_systems(first: str, second: str) -> bool:
    return any(
        one.fullmatch(first) and other.fullmatch(second) for one, other in (_SYSTEMS, reversed(_SYSTEMS))
    )


def _is_of_one(first: str, second: str) -> bool:
    """Whether two headings differ only in their units."""
    one, other = words_of_heading(first), words_of_heading(second)
    return one == other != "" and one != first and other != second


def _pairs(skeleton_of: SkeletonOf, grid: Grid, first: int, second: int) -> Iterator[Conversion]:
    """The cells of a row that hold one amount each, in units of one dimension."""
    for row in range(1, grid.rows):
        cells = [grid.cells.get((row, column)) for column in (first, second)]
        stated = [skeleton_of(cell.prose).figures for cell in cells if cell is not None]
        if [len(figures) for figures in stated] != [1, 1]:
            continue
        one, other = (figures[0] for figures in stated)
        mine, theirs = one.value.measure, other.value.measure
        if mine and theirs and mine.dimension == theirs.dimension and mine.id != theirs.id:
            yield Conversion(one, other)


def _in_units(
    grid: Grid, units: UnitTable, first: tuple[int, Unit], second: tuple[int, Unit]
) -> Iterator[Conversion]:
    for row in range(1, grid.rows):
        one, other = (_with_unit(grid.figure(row, column), unit, units) for column, unit in (first, second))
        if one is not None and other is not None:
            yield Conversion(one, other)


def _with_unit(figure: Figure | None, unit: Unit, units: UnitTable) -> Figure | None:
    if figure is None:
        return None
    value = rounded(figure.value.written, figure.value.last_digit, unit=unit.id, units=units)
    return replace(figure, value=value)
