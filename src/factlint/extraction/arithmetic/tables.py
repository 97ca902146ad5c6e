"""Totals in tables: rows and columns that say that they are the sum of the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import groupby

from factlint.extraction.languages.en import tables as words_of
from factlint.model.arithmetic import Figure, TableTotal
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_CELL = regex(
    r"(?P<sign>[-−–]?)\s?(?:[$£€¥]\s?)?(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?P<percent>%)?"
)
_TOTAL = regex(words_of.TOTAL, re.IGNORECASE)
_PART_TOTAL = regex(words_of.PART_TOTAL, re.IGNORECASE)
_NOT_SUMMED = regex(words_of.NOT_SUMMED, re.IGNORECASE)
_EMPTY = regex(words_of.EMPTY)

Grid = Mapping[tuple[int, int], Block]
"""Row and column → cell."""


def read_table_totals(document: Document) -> Iterator[TableTotal]:
    """The totals of all tables of a document."""
    cells = [block for block in document.blocks if block.kind is BlockKind.TABLE_CELL]
    for _, table in groupby(cells, key=lambda cell: cell.table):
        grid = {(cell.row, cell.column): cell for cell in table}
        yield from _totals(document, grid)
        turned = {(column, row): cell for (row, column), cell in grid.items()}
        yield from _totals(document, turned)


def _totals(document: Document, grid: Grid) -> Iterator[TableTotal]:
    """The last row, where it is called a total, column by column; the rows above are its parts."""
    rows = 1 + max(row for row, _ in grid)
    columns = 1 + max(column for _, column in grid)
    labels = [_text(document, grid.get((row, 0))) for row in range(rows)]
    if rows < 4 or not _TOTAL.fullmatch(labels[-1]) or any(_PART_TOTAL.search(label) for label in labels[1:-1]):
        return
    for column in range(1, columns):
        heading = _text(document, grid.get((0, column)))
        if _NOT_SUMMED.search(heading):
            continue
        total = _figure(document, grid.get((rows - 1, column)))
        parts = _parts(document, [grid.get((row, column)) for row in range(1, rows - 1)])
        if total is not None and parts and total.value.unit == parts[0].value.unit:
            yield TableTotal(total, parts, heading or labels[-1])


def _parts(document: Document, cells: Sequence[Block | None]) -> tuple[Figure, ...]:
    """The figures of cells; nothing where one of them holds words, or figures of another kind."""
    figures = []
    for cell in cells:
        if cell is None or _EMPTY.fullmatch(_text(document, cell)):
            continue
        figure = _figure(document, cell)
        if figure is None:
            return ()
        figures.append(figure)
    return tuple(figures) if len({figure.value.unit for figure in figures}) == 1 and len(figures) > 1 else ()


def _text(document: Document, cell: Block | None) -> str:
    return document.prose[cell.prose.start : cell.prose.end].strip() if cell else ""


def _figure(document: Document, cell: Block | None) -> Figure | None:
    """The number that a cell holds alone."""
    found = _CELL.fullmatch(document.prose, cell.prose.start, cell.prose.end) if cell else None
    if found is None:
        return None
    digits = found["number"].replace(",", "")
    last = Fraction(1, 10 ** len(digits.partition(".")[2]))
    value = Fraction(digits) * (-1 if found["sign"] else 1)
    unit = "percent" if found["percent"] else None
    quantity = Quantity(value, Interval(value - last / 2, value + last / 2), unit, last_digit=last)
    return mention_at(document, ProseSpan(*found.span()), quantity)
