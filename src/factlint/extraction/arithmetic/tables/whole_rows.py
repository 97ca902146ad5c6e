"""Shares relative to the row of the whole: "Total households | 1,375 | 100%", "Total votes | 51,486 |"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.tables import headings as words_of
from factlint.model.arithmetic import Figure
from factlint.values.regex import regex

_TOTAL = regex(rf"(?:{words_of.TOTAL}|{words_of.TOTAL_OF})", re.IGNORECASE)
_ALL = 100
_FEWEST = 2


def shares_of_wholes(
    grid: Grid, column: int, part: int
) -> Iterator[tuple[tuple[Figure, tuple[Figure, ...]], ...]]:
    """The shares of a column, each with its amount and its whole, grouped by whole.

    A whole stands below its parts, as a total does, or above them with a share of 100.
    """
    wholes = [row for row in range(1, grid.rows) if _is_whole(grid, row, column, part)]
    for at, row in enumerate(wholes):
        is_last = row == grid.rows - 1
        first = wholes[at - 1] + 1 if is_last and at else 1 if is_last else row + 1
        end = row if is_last else wholes[at + 1] if at + 1 < len(wholes) else grid.rows
        whole = grid.figure(row, part)
        cells = tuple(
            (share, (mine, whole))
            for place in range(first, end)
            if (share := grid.figure(place, column)) is not None
            and (mine := grid.figure(place, part)) is not None
            and whole is not None
        )
        if len(cells) >= _FEWEST:
            yield cells


def _is_whole(grid: Grid, row: int, column: int, part: int) -> bool:
    """Whether a row mentions all: it has a share of 100, or is the last one and called a total."""
    share = grid.figure(row, column)
    is_total = row == grid.rows - 1 and _TOTAL.fullmatch(grid.text(row, 0)) is not None
    return grid.figure(row, part) is not None and (
        is_total or (share is not None and share.value.written == _ALL)
    )
