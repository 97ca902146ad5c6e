"""Tables of two columns, whose rows are a label and what it tells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from factlint.model.document import BlockKind, Document, ProseSpan

MARKUP = " *_:"
"""What a label in a cell may have around it."""


class FactSheets:
    """The labels in the tables of a document, and the places of all its cells."""

    def __init__(self, document: Document) -> None:
        blocks = [block for block in document.blocks if block.kind is BlockKind.TABLE_CELL]
        wide = {cell.table for cell in blocks if cell.column > 1}
        labels = {
            (cell.table, cell.row): cell.prose for cell in blocks if cell.column == 0 and cell.table not in wide
        }
        told = ((cell.prose.start, labels.get((cell.table, cell.row))) for cell in blocks if cell.column == 1)
        self._cells = [block.prose for block in blocks]
        self._starts = [cell.start for cell in self._cells]
        self._labels: Mapping[int, ProseSpan] = {start: label for start, label in told if label is not None}

    def label_of(self, start: int) -> ProseSpan | None:
        """The label of the cell whose text begins at a place in the prose."""
        return self._labels.get(start)

    def holds(self, place: ProseSpan) -> bool:
        """Whether a place stands in a cell of any table."""
        at = bisect_right(self._starts, place.start) - 1
        return at >= 0 and self._cells[at].holds(place)
