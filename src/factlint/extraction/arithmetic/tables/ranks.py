"""Which row of a table, or of a list of amounts, a sentence calls the largest: "the Tarn is the second longest"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.arithmetic.tables.named_rows import Cells, NamedRow, NamedTable
from factlint.extraction.languages.en.arithmetic.tables import ranks as words_of
from factlint.extraction.languages.en.arithmetic.tables.headings import TOTAL
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure
from factlint.model.table_arithmetic import TableRank
from factlint.values.regex import regex

_RANK = (words_of.RANK,)
_NOT_RANKED = regex(words_of.NOT_RANKED)
_NO_AMOUNT, _TOTAL = regex(words_of.NO_AMOUNT), regex(TOTAL)
_FEWEST_ROWS = 3


def read_rank(cells: Cells, skeleton: Skeleton, named: NamedRow) -> Iterator[TableRank]:
    """The rank that a sentence gives the only row it names, in the only column that it can be of."""
    if _NOT_RANKED.search(skeleton.text):
        return
    for found in shapes(_RANK).finditer(skeleton.text):
        column = _column(cells, named.table, found["how"])
        values = _values(cells, named.table, column) if column is not None else {}
        if named.row in values and len(values) >= _FEWEST_ROWS:
            cell = values.pop(named.row)
            yield TableRank(
                skeleton.in_prose(*found.span("how")),
                words_of.ORDINALS.get(found["rank"] or "", 1),
                found["how"] in words_of.MOST,
                cell,
                tuple(values.values()),
                named.table.grid.text(named.row, 0),
            )
            return


def _column(cells: Cells, table: NamedTable, how: str) -> int | None:
    """The column that a superlative is of: the only one with amounts, or the only one with such a heading."""
    amounts = [
        column
        for column, heading in table.raw_headings.items()
        if not _NO_AMOUNT.search(heading) and len(_values(cells, table, column)) >= _FEWEST_ROWS
    ]
    if len(amounts) == 1:
        return amounts[0]
    heads = re.compile(rf"(?<![\w/])(?:{words_of.MOST.get(how) or words_of.LEAST[how]})(?![\w/])")
    headed = [column for column in amounts if heads.search(table.raw_headings[column])]
    return headed[0] if len(headed) == 1 else None


def _values(cells: Cells, table: NamedTable, column: int) -> dict[int, Figure]:
    """The numbers of a column by row, without its total; nothing where a row has none, or they differ in unit."""
    rows = [row for row in range(1, table.grid.rows) if not _TOTAL.match(table.grid.text(row, 0).casefold())]
    values = {row: cell for row in rows if (cell := cells.amount(table, row, column)) is not None}
    is_whole = len(values) == len(rows) and len({cell.value.unit for cell in values.values()}) == 1
    return values if is_whole else {}
