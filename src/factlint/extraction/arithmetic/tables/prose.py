"""Statements in captions and prose about a table's cells: "Table 2 shows the 45 participants", "sales rose to 87 in
May".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.arithmetic.tables.labels import occurs_in
from factlint.extraction.languages.en.arithmetic.number_words import CORRECTED
from factlint.extraction.languages.en.arithmetic.tables import headings as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.slots import pattern
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure
from factlint.model.table_arithmetic import TableQuote, TableRows, TableTotal
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_MENTION = regex(words_of.MENTION, re.IGNORECASE)
_CORRECTED = regex(CORRECTED)
_NOT_SUMMED = regex(words_of.NOT_SUMMED, re.IGNORECASE)
_TOTAL = regex(words_of.TOTAL, re.IGNORECASE)
_SHORTEST_HEADING = 4
_SHORTEST_LABEL = 3
_NOT_LISTED = regex(words_of.NOT_LISTED)
_NOT_BESIDE = regex(words_of.NOT_BESIDE)
_MENTIONED = regex(words_of.MENTIONED)


def read_table_prose(
    analysis: Analysis, grids: Sequence[Grid], skeleton_of: SkeletonOf
) -> Iterator[TableTotal | TableQuote | TableRows]:
    """The numbers in sentences that refer to a table; `skeleton_of` gives the skeleton of a sentence."""
    prose = analysis.document.prose
    for sentence in analysis.sentences:
        mention = _MENTION.search(prose, sentence.start, sentence.end)
        grid = _named(grids, mention) if mention else None
        if grid is None:
            continue
        skeleton = skeleton_of(sentence)
        if not _CORRECTED.search(skeleton.text):
            yield from _counts(grid, skeleton)
            yield from _quotes(grid, skeleton)
            yield from _lists(grid, skeleton)
            columns, rows = _headings(grid)
            named = _rows_named(grid, rows, skeleton.text)
            if len(named) == 1:
                yield from _cell_named(grid, skeleton, columns, named[0])


def _named(grids: Sequence[Grid], mention: re.Match[str]) -> Grid | None:
    """The table that the words refer to: by its number, or "the table" if there is only one."""
    meant = [grid for grid in grids if mention["number"] in (None, grid.number)]
    return meant[0] if len(meant) == 1 else None


def _counts(grid: Grid, skeleton: Skeleton) -> Iterator[TableTotal]:
    """A number of things with the column that counts them, unless it is the number of rows or occurs in the table."""
    for form in words_of.COUNTS:
        for found in pattern(form).finditer(skeleton.text):
            said = skeleton.figure(found, "said")
            column = next(
                (at for at in range(grid.columns) if grid.text(0, at).casefold() == found["noun"]), None
            )
            if column is None or _NOT_SUMMED.search(grid.text(0, column)) or not _is_plain(said):
                continue
            body = [row for row in range(1, grid.rows) if not _TOTAL.match(grid.text(row, 0))]
            parts = tuple(part for row in body if (part := grid.figure(row, column)) is not None)
            known = {*_values(grid), len(body), grid.columns - 1}
            if len(parts) == len(body) > 1 and said.value.written not in known:
                yield TableTotal(said, parts, grid.text(0, column))


def _quotes(grid: Grid, skeleton: Skeleton) -> Iterator[TableQuote]:
    """The only number of a sentence that names a column, with the cell of the named row, or all cells."""
    columns = [at for at in range(1, grid.columns) if _is_named(grid.text(0, at), skeleton.text)]
    rows = [at for at in range(1, grid.rows) if _is_named(grid.text(at, 0), skeleton.text, shortest=1)]
    found = pattern(words_of.QUOTE).search(skeleton.text)
    if len(columns) != 1 or len(rows) > 1 or len(skeleton.figures) != 1 or found is None:
        return
    said = skeleton.figure(found, "said")
    meant = rows or range(1, grid.rows)
    cells = tuple(cell for row in meant if (cell := grid.figure(row, columns[0])) is not None)
    is_alike = cells and {cell.value.unit for cell in cells} == {said.value.unit}
    if is_alike and _is_plain(said) and said.value.written not in _values(grid):
        yield TableQuote(said, cells, grid.text(0, columns[0]))


def _lists(grid: Grid, skeleton: Skeleton) -> Iterator[TableRows]:
    """A number of things that a table is stated to list in its first column: "the table lists five lakes"."""
    heading = grid.text(0, 0).casefold()
    for found in pattern(words_of.LISTS).finditer(skeleton.text):
        said = skeleton.figure(found, "said")
        if heading not in {found["noun"], stem_of(found["noun"])} or not _is_plain(said):
            continue
        rows = tuple(
            grid.cells[row, 0].prose
            for row in range(1, grid.rows)
            if grid.text(row, 0) and not _TOTAL.match(grid.text(row, 0))
        )
        is_whole = len(rows) == len({grid.text(row, 0) for row in range(1, grid.rows)} - {""})
        if is_whole and len(rows) > 1 and not _NOT_LISTED.search(skeleton.text):
            yield TableRows(said, rows, found["noun"])


def _headings(grid: Grid) -> tuple[Mapping[str, int], Sequence[int]]:
    """The columns by their folded headings, and the rows with a label that a sentence may name."""
    columns = {grid.text(0, at).casefold(): at for at in range(1, grid.columns)}
    return columns, [at for at in range(1, grid.rows) if len(grid.text(at, 0)) >= _SHORTEST_LABEL]


def _rows_named(grid: Grid, rows: Sequence[int], text: str) -> Sequence[int]:
    return [row for row in rows if _is_named(grid.text(row, 0), text, shortest=_SHORTEST_LABEL)]


def _cell_named(grid: Grid, skeleton: Skeleton, columns: Mapping[str, int], row: int) -> Iterator[TableQuote]:
    found = [
        (skeleton.figure(one, "said"), columns[one["noun"]])
        for one in pattern(words_of.BESIDE).finditer(skeleton.text)
        if one["noun"] in columns
    ] or [
        (figure, columns[head]) for figure in skeleton.figures if (head := f"{figure.value.unit}s") in columns
    ]
    table = _MENTIONED.search(skeleton.text)
    if len(found) != 1 or len(skeleton.figures) - bool(table) != 1 or _NOT_BESIDE.search(skeleton.text):
        return
    said, column = found[0]
    cell = grid.figure(row, column)
    if cell is not None and _is_plain(said) and said.value.written not in _values(grid):
        yield TableQuote(said, (cell,), grid.text(0, column))


def _is_named(label: str, text: str, *, shortest: int = _SHORTEST_HEADING) -> bool:
    label = label.casefold()
    return len(label) >= shortest and occurs_in(label, text)


def _values(grid: Grid) -> set[object]:
    figures = (grid.figure(*place) for place in grid.cells)
    return {figure.value.written for figure in figures if figure is not None}


def _is_plain(figure: Figure) -> bool:
    return figure.value.hedge is Hedge.EXACTLY and figure.value.high is None
