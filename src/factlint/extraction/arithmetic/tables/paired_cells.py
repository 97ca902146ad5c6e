"""Columns with two numbers per cell, and a column of their difference: "51–30 | +21" for goals."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.tables.grids import Grid, figure_in
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.model.table_arithmetic import Rule, TableRule
from factlint.values.regex import regex

_PAIR = regex(r"(?P<first>\d{1,4}) ?[-–:] ?(?P<second>\d{1,4})")
_FEWEST = 4
"""The least number of rows; all but one must match the difference."""

_Cells = tuple[tuple[Figure, tuple[Figure, ...]], ...]


def read_paired_cells(grid: Grid) -> Iterator[TableRule]:
    """Each column that is the first number minus the second of another column's cells."""
    for pairs in range(grid.columns):
        stated = {row: pair for row in range(1, grid.rows) if (pair := _pair(grid, row, pairs))}
        if len(stated) < _FEWEST:
            continue
        for column in range(grid.columns):
            cells = tuple(
                (cell, (second, first))
                for row, (first, second) in stated.items()
                if (cell := grid.figure(row, column)) is not None
            )
            if _are_borne_out(cells):
                yield TableRule(Rule.DIFFERENCE, cells, grid.text(0, column))


def _pair(grid: Grid, row: int, column: int) -> tuple[Figure, Figure] | None:
    cell = grid.cells.get((row, column))
    found = _PAIR.fullmatch(grid.document.prose, cell.prose.start, cell.prose.end) if cell else None
    if found is None:
        return None
    first, second = (figure_in(grid.document, ProseSpan(*found.span(part))) for part in ("first", "second"))
    return (first, second) if first and second else None


def _are_borne_out(cells: _Cells) -> bool:
    """Whether all cells but one match the difference, and not all are equal."""
    right = [
        cell.value.written
        for cell, (second, first) in cells
        if cell.value.written == first.value.written - second.value.written
    ]
    return len(cells) >= _FEWEST and len(right) >= len(cells) - 1 and len({*right}) > 1
