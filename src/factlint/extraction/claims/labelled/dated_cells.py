"""The years at the heads of the rows of a table, as the times of the next cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.languages.en.claims.plain import words as words_of
from factlint.model.document import BlockKind, Document
from factlint.model.mention import Mention
from factlint.values.time import Grain, Time


def years_of_cells(document: Document, times: Sequence[Mention[Time]]) -> Mapping[int, Mention[Time]]:
    """The offsets of second cells in rows whose first cell is just a year, with that year."""
    cells = [
        block for block in document.blocks if block.kind is BlockKind.TABLE_CELL and block.column in (0, 1)
    ]
    heads = {
        cell.table
        for cell in cells
        if cell.row == cell.column == 0
        and document.prose[cell.prose.start : cell.prose.end].strip().casefold() in words_of.HEADS_OF_YEARS
    }
    cells = [cell for cell in cells if cell.table in heads]
    years = {
        (cell.table, cell.row): inside[0]
        for cell, inside in zip(cells, by_sentence(times, [cell.prose for cell in cells]), strict=True)
        if cell.column == 0 and len(inside) == 1 and inside[0].value.grain is Grain.YEAR
        if document.prose[cell.prose.start : cell.prose.end].strip() == inside[0].text
    }
    starts = {cell.prose.start: (cell.table, cell.row) for cell in cells if cell.column == 1}
    return {start: years[row] for start, row in starts.items() if row in years}
