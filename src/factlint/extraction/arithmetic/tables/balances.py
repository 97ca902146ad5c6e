"""Columns of balances: opening amount, additions, removals and closing amount, row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.tables import columns as words_of
from factlint.extraction.languages.en.arithmetic.tables.headings import EMPTY, TOTAL
from factlint.model.arithmetic import Figure
from factlint.model.table_arithmetic import Rule, TableRule
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_HEADINGS = tuple(
    regex(heading, re.IGNORECASE)
    for heading in (words_of.OPENING, words_of.GAIN, words_of.LOSS, words_of.CLOSING)
)
_EMPTY, _TOTAL = regex(EMPTY), regex(TOTAL, re.IGNORECASE)
_FEWEST_ROWS = 3

_Cell = tuple[Figure, tuple[Figure, ...]]


def read_balances(grid: Grid) -> Iterator[TableRule]:
    """The balance of each row, computed from its opening amount or from the balance of the row above."""
    headings = [grid.text(0, column) for column in range(grid.columns)]
    places = [[at for at, text in enumerate(headings) if shape.fullmatch(text)] for shape in _HEADINGS]
    opening, *others = places
    if any(len(place) != 1 for place in others) or len(opening) > 1 or grid.rows <= _FEWEST_ROWS:
        return
    gain, loss, closing = (place[0] for place in others)
    cells: list[_Cell] = []
    carried: list[_Cell] = []
    for row in range(1, grid.rows):
        before = (row, opening[0]) if opening else (row - 1, closing)
        start, end = grid.figure(*before), grid.figure(row, closing)
        moved = _moved(grid, row, gain, loss)
        if start is not None and end is not None and moved and not _TOTAL.fullmatch(grid.text(row, 0)):
            cells.append((end, (start, *moved)))
        last = grid.figure(row - 1, closing) if opening and row > 1 else None
        if start is not None and last is not None and not _TOTAL.fullmatch(grid.text(row, 0)):
            carried.append((start, (last,)))
    for stated in (cells if opening else _without_consequences(cells), carried):
        if len(stated) > 1:
            yield TableRule(Rule.SUM, tuple(stated), headings[closing])


def _without_consequences(cells: Sequence[_Cell]) -> list[_Cell]:
    """The balances without those that follow from a wrong one and would be right with its correction."""
    left: list[_Cell] = []
    off = Fraction(0)
    for balance, operands in cells:
        missing = balance.value.written - sum((one.value.written for one in operands), Fraction(0))
        if missing == 0 or missing != -off:
            left.append((balance, operands))
        off = missing if missing != -off else Fraction(0)
    return left


def _moved(grid: Grid, row: int, gain: int, loss: int) -> tuple[Figure, ...]:
    """The additions and, negated, the removals; empty if a cell holds words."""
    figures = []
    for column, sign in ((gain, 1), (loss, -1)):
        figure = grid.figure(row, column)
        if figure is None and not _EMPTY.fullmatch(grid.text(row, column)):
            return ()
        if figure is not None:
            value = figure.value
            figures.append(replace(figure, value=replace(value, written=sign * abs(value.written))))
    return tuple(figures)
