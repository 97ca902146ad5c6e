"""The number of rows beyond a limit, or that have grown: "only three exceed 1,000 m", "two of the shops shrank"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.arithmetic.tables.named_rows import Cells, NamedTable, named_tables, plain_values
from factlint.extraction.languages.en.arithmetic.tables import cells as cell_words
from factlint.extraction.languages.en.arithmetic.tables import headings, ranks
from factlint.extraction.languages.en.arithmetic.tables import restated as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.quantities.scan import Text
from factlint.extraction.shapes import shapes
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure
from factlint.model.document import BlockKind
from factlint.model.table_arithmetic import TableRows
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_CONDITIONAL = regex(words_of.CONDITIONAL)
_PERIOD, _CHANGE = regex(cell_words.PERIOD), regex(headings.CHANGE_HEADING, re.IGNORECASE)
_NO_AMOUNT = regex(ranks.NO_AMOUNT)
_CUE = regex(words_of.PREDICATE_CUE)
_NOUN, _PER = regex(r" ([a-z]+)"), regex(ranks.PER)
_FEWEST_ROWS = 3

_Values = Mapping[int, Figure]


def read_row_predicates(
    analysis: Analysis, text: Text, grids: Sequence[Grid], skeleton_of: SkeletonOf
) -> Iterator[TableRows]:
    """Such numbers in sentences outside the only table of a document, with the rows that qualify."""
    tables = named_tables(grids, text)
    if len(tables) != 1 or tables[0].grid.rows <= _FEWEST_ROWS:
        return
    inside = {block.prose.start for block in analysis.document.blocks if block.kind is BlockKind.TABLE_CELL}
    cells = Cells(skeleton_of)
    for sentence in analysis.sentences:
        if sentence.start in inside or not _CUE.search(text.text, sentence.start, sentence.end):
            continue
        skeleton = skeleton_of(sentence)
        if not _CONDITIONAL.search(skeleton.text):
            yield from _beyond(cells, skeleton, tables[0])
            yield from _changed(cells, skeleton, tables[0])


def _beyond(cells: Cells, skeleton: Skeleton, table: NamedTable) -> Iterator[TableRows]:
    for found in shapes(words_of.COUNTED_BEYOND).finditer(skeleton.text):
        said, limit = (skeleton.figure(found, slot) for slot in ("said", "limit"))
        noun = found.groupdict().get("noun")
        behind = _NOUN.match(skeleton.text, found.end())
        counted = limit.value.unit or (behind[1] if behind else None)
        column = _column(cells, table, counted) if _is_plain(said) and _is_of_rows(table, noun) else None
        if column is None:
            continue
        sides = {row: _is_beyond(cell, found["how"], limit) for row, cell in column.items()}
        rows = [row for row, is_beyond in sides.items() if is_beyond]
        if len(column) >= said.value.written > 0 and None not in sides.values():
            yield _rows(table, said, rows, noun)


def _is_beyond(cell: Figure, how: str | None, limit: Figure) -> bool | None:
    """Whether a cell is on the stated side of a limit, by the words before it or its hedge; None if there are none."""
    value, most = cell.value.written, limit.value.written
    hedge = limit.value.hedge
    if how in words_of.BEYOND or (how is None and hedge is Hedge.OVER):
        return value > most
    if how in words_of.FROM or (how is None and hedge is Hedge.AT_LEAST):
        return value >= most
    if how in words_of.UP_TO or (how is None and hedge is Hedge.AT_MOST):
        return value <= most
    return value < most if how is not None or hedge is Hedge.UNDER else None


def _column(cells: Cells, table: NamedTable, unit: str | None) -> _Values | None:
    """The only column whose cells can be compared with a limit: by its unit, by its noun, or because it is the only
    one.
    """
    columns = {
        column: values
        for column, heading in table.raw_headings.items()
        if not _NO_AMOUNT.search(heading) and len(values := plain_values(cells, table, column)) >= _FEWEST_ROWS
    }
    if unit is None:
        return next(iter(columns.values())) if len(columns) == 1 else None
    of_unit = [
        values
        for column, values in columns.items()
        if unit in (table.units.get(column), next(iter(values.values())).value.unit)
        or stem_of(unit) in {stem_of(word) for word in _PER.split(table.headings[column])[0].split()}
    ]
    return of_unit[0] if len(of_unit) == 1 else None


def _changed(cells: Cells, skeleton: Skeleton, table: NamedTable) -> Iterator[TableRows]:
    for found in shapes(words_of.COUNTED_CHANGES).finditer(skeleton.text):
        said, noun = skeleton.figure(found, "said"), found["noun"]
        changes = _changes(cells, table) if _is_plain(said) and _is_of_rows(table, noun) else {}
        sign = 1 if found["how"] in words_of.GREW else -1
        rows = [row for row, change in changes.items() if change * sign > 0]
        if changes and said.value.written <= len(changes):
            yield _rows(table, said, rows, noun)
            return


def _changes(cells: Cells, table: NamedTable) -> dict[int, int]:
    """Whether each row has grown (1) or shrunk (−1): by the column of changes, or by the only two periods."""
    stated = [column for column, heading in table.raw_headings.items() if _CHANGE.fullmatch(heading)]
    periods = [column for column, heading in table.headings.items() if _PERIOD.fullmatch(heading)]
    columns = [plain_values(cells, table, column) for column in (stated or periods)]
    if len(stated) == 1 and columns[0]:
        return {row: _sign(cell.value.written) for row, cell in columns[0].items()}
    if stated or len(periods) != 2 or not all(columns):
        return {}
    before, after = columns
    return {
        row: _sign(after[row].value.written - cell.value.written)
        for row, cell in before.items()
        if row in after
    }


def _sign(value: Fraction) -> int:
    return (value > 0) - (value < 0)


def _is_plain(said: Figure) -> bool:
    return said.value.hedge is Hedge.EXACTLY and said.value.high is None and said.value.unit is None


def _is_of_rows(table: NamedTable, noun: str | None) -> bool:
    """Whether a noun is what the first column names; None for an omitted noun."""
    return noun is None or stem_of(noun) == stem_of(table.grid.text(0, 0).casefold().strip(" *_:"))


def _rows(table: NamedTable, said: Figure, rows: Sequence[int], noun: str | None) -> TableRows:
    return TableRows(said, tuple(table.grid.cells[row, 0].prose for row in rows), noun or table.grid.text(0, 0))
