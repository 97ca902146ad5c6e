"""Shares of one whole in tables: a row that makes 104 per cent among rows of 100, a column that makes more than all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby

from factlint.extraction.arithmetic.near import sum_of_figures
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.lists.listed_shares import NOT_ONE_WHOLE, REST
from factlint.extraction.languages.en.arithmetic.tables.headings import NO_SHARE, SHARES_OF_ALL, TOTAL, WEIGHTS
from factlint.model.arithmetic import Figure, Partition
from factlint.values.regex import regex

_NO_SHARE, _TOTAL, _WEIGHTS, _SHARES_OF_ALL, _REST, _NOT_ONE_WHOLE = (
    regex(words, re.IGNORECASE) for words in (NO_SHARE, TOTAL, WEIGHTS, SHARES_OF_ALL, REST, NOT_ONE_WHOLE)
)
_LEAD = 200
"""Characters before a table that may say that its shares overlap."""
_FEWEST_SHARES = 3
_ALL, _FARTHEST, _FARTHEST_OF_WEIGHTS = Fraction(100), Fraction(20), Fraction(30)
"""Per cent: how far from all shares may be that are meant to make all."""
_PAIR = 2
_FEWEST_OF_PAIRS, _FEWEST_LONG = 3, 1
"""The least number of other rows that make all: where each has two shares, and where it has more."""


def read_whole_shares(grid: Grid) -> Iterator[Partition]:
    """The only row, or the only column, of shares that does not make a whole where all others do."""
    for way in (grid, grid.turned()):
        for columns in _adjacent_shares(way):
            yield from _odd_row(way, columns)


def read_table_weights(grid: Grid) -> Iterator[Partition]:
    """The shares of a column whose heading or last label says that they are of one whole, and that make more."""
    labels = [grid.text(row, 0) for row in range(1, grid.rows)]
    if any(map(_TOTAL.fullmatch, labels)):
        return
    first = min(cell.prose.start for cell in grid.cells.values())
    lead = grid.document.prose[max(0, first - _LEAD) : first].rstrip().rpartition("\n")[2]
    around = "\n".join((lead, grid.text(0, 0), *labels))
    may_overlap = _NOT_ONE_WHOLE.search(around) is not None
    has_counts = any(_is_of_counts(grid, column) for column in range(1, grid.columns))
    for column in range(1, grid.columns):
        heading = grid.text(0, column)
        cells = [grid.figure(row, column) for row in range(1, grid.rows) if grid.text(row, column)]
        shares = [one for one in cells if one is not None and one.value.unit == "percent"]
        if len(shares) < max(len(cells), _FEWEST_SHARES):
            continue
        is_of_all = _SHARES_OF_ALL.fullmatch(heading) or _REST.fullmatch(labels[-1])
        is_of_one = is_of_all and not (may_overlap or has_counts or _NOT_ONE_WHOLE.search(heading))
        farthest = _FARTHEST_OF_WEIGHTS if _WEIGHTS.fullmatch(heading) else _FARTHEST if is_of_one else 0
        if 0 < sum_of_figures(shares) - _ALL <= farthest:
            yield Partition(tuple(shares), is_complete=False)


def _is_of_counts(grid: Grid, column: int) -> bool:
    """Whether a column holds what shares may be computed from, one by one."""
    cells = [grid.figure(row, column) for row in range(1, grid.rows)]
    return all(one is not None and one.value.unit is None for one in cells)


def _adjacent_shares(grid: Grid) -> Iterator[Sequence[int]]:
    """The columns of shares beside each other, without one of totals."""
    for is_of_shares, group in groupby(range(1, grid.columns), key=lambda at: _is_of_shares(grid, at)):
        columns = list(group)
        if is_of_shares and len(columns) >= _PAIR:
            yield columns


def _is_of_shares(grid: Grid, column: int) -> bool:
    heading = grid.text(0, column)
    cells = [figure for row in range(1, grid.rows) if (figure := grid.figure(row, column)) is not None]
    are_shares = "%" in heading or all(one.value.unit == "percent" for one in cells)
    is_of_one = _NO_SHARE.search(heading) is None and _TOTAL.fullmatch(heading) is None
    return len(cells) > 1 and are_shares and is_of_one


def _odd_row(grid: Grid, columns: Sequence[int]) -> Iterator[Partition]:
    rows = [
        [figure for at in columns if (figure := grid.figure(row, at)) is not None]
        for row in range(1, grid.rows)
        if not _TOTAL.fullmatch(grid.text(row, 0)) and not _NO_SHARE.search(grid.text(row, 0).rstrip("+"))
    ]
    stated = [row for row in rows if len(row) == len(columns)]
    odd = [row for row in stated if not _makes_all(row)]
    others = {tuple(one.value.written for one in row) for row in stated if row not in odd}
    fewest = _FEWEST_OF_PAIRS if len(columns) == _PAIR else _FEWEST_LONG
    if len(odd) == 1 and len(others) >= fewest and abs(sum_of_figures(odd[0]) - _ALL) <= _FARTHEST:
        yield Partition(tuple(odd[0]), is_complete=True)


def _makes_all(shares: Sequence[Figure]) -> bool:
    """Whether shares make all within rounding, with none of them all by itself."""
    slack = sum((share.value.last_digit for share in shares), Fraction(0)) / 2
    return abs(sum_of_figures(shares) - _ALL) <= slack
