"""Columns with the ratio of each row to a base row, or the amount per unit of another column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations

from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.tables import columns as words_of
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.model.table_arithmetic import Rule, TableRule
from factlint.values.regex import regex

_RATIO, _QUOTIENT = regex(words_of.RATIO, re.IGNORECASE), regex(words_of.QUOTIENT, re.IGNORECASE)
_AMOUNT = regex(r"(?P<number>\d[\d,]*(?:\.\d+)?) ?(?P<unit>[^\W\d_]{1,6}(?:/[^\W\d_]{1,6})?|[×%])?[*†]?")
_FEWEST = 3
_MOST_COLUMNS = 10

_Amounts = dict[int, Figure]


def read_ratios(grid: Grid) -> Iterator[TableRule]:
    """A column of ratios, with the column and the base row (ratio 1) that it matches."""
    heads = [at for at in range(1, grid.columns) if _RATIO.fullmatch(grid.text(0, at))]
    for head in heads:
        ratios = _amounts(grid, head)
        bases = [row for row, ratio in ratios.items() if ratio.value.written == 1]
        if len(bases) != 1 or len(ratios) < _FEWEST:
            continue
        for column in range(1, grid.columns):
            amounts = _amounts(grid, column) if column != head else {}
            if bases[0] in amounts and ratios.keys() <= amounts.keys():
                yield from _ways(grid.text(0, head), ratios, amounts, bases[0])


def read_quotients(grid: Grid) -> Iterator[TableRule]:
    """A column of amounts "per" something, with two other columns whose quotient matches it."""
    for head in range(1, grid.columns):
        quotients = _amounts(grid, head) if _QUOTIENT.fullmatch(grid.text(0, head)) else {}
        if len(quotients) < _FEWEST or grid.columns > _MOST_COLUMNS:
            continue
        columns = [amounts for at in range(1, grid.columns) if at != head and (amounts := _amounts(grid, at))]
        for part, whole in permutations(columns, 2):
            cells = [
                (quotient, (part[row], whole[row]))
                for row, quotient in quotients.items()
                if row in part and row in whole
            ]
            if len(cells) >= _FEWEST:
                yield TableRule(Rule.RATIO, tuple(cells), grid.text(0, head))


def _ways(heading: str, ratios: _Amounts, amounts: _Amounts, base: int) -> Iterator[TableRule]:
    """Each amount divided by that of the base, and the other way round."""
    cells = [(ratio, (amounts[row], amounts[base])) for row, ratio in ratios.items() if row != base]
    yield TableRule(Rule.RATIO, tuple(cells), heading)
    yield TableRule(Rule.RATIO, tuple((ratio, (whole, part)) for ratio, (part, whole) in cells), heading)


def _amounts(grid: Grid, column: int) -> _Amounts:
    """The numbers of a column whose cells have one unit, or none."""
    found = {}
    for row in range(1, grid.rows):
        cell = grid.cells.get((row, column))
        match = _AMOUNT.fullmatch(grid.document.prose, cell.prose.start, cell.prose.end) if cell else None
        if match is not None:
            found[row] = match
    if len({match["unit"] for match in found.values()}) > 1:
        return {}
    return {row: grid.figure_at(ProseSpan(*match.span("number"))) for row, match in found.items()}
