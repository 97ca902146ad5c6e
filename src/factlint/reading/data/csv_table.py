"""A CSV or TSV file that is named on the command line: one table, whose first row holds the headings."""

from __future__ import annotations

from factlint.model.document import BlockKind, Document
from factlint.model.span import Span
from factlint.reading.data.csv_cells import cell_at, rows_of
from factlint.reading.prose import ProseBuilder


def read(path: str, text: str) -> Document:
    """The document in such a file: a block for each cell that is not empty."""
    builder = ProseBuilder(text)
    for row, places in enumerate(rows_of(text)):
        for column, place in enumerate(places):
            cell = cell_at(text, place)
            builder.open(BlockKind.TABLE_CELL, table=0, row=row, column=column)
            for run in cell.within(Span(0, len(cell.text))):
                if run.is_verbatim:
                    builder.copy(run.outer.start, run.outer.end)
                else:
                    builder.put(cell.text[run.inner.start : run.inner.end], run.outer.start, run.outer.end)
    builder.close()
    return builder.document(path)
