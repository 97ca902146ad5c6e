"""Tables of two columns and lists of definitions, whose rows are a label and its value."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from factlint.extraction.arithmetic.tables.grids import figure_in
from factlint.model.arithmetic import Figure
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.model.mention import Mention, V
from factlint.model.reading_order import within
from factlint.values.quantity import Quantity

MARKUP = " *_:"
"""Markup that a label in a cell may have around it."""
_LONGEST_LABEL = 42
_FEWEST = 2
"""The least number of headwords with one definition each that make a sheet."""


class FactSheets:
    """The labels in the tables and lists of a document, and the places of all their cells."""

    def __init__(self, document: Document) -> None:
        self._document = document
        blocks = [block for block in document.blocks if block.kind is BlockKind.TABLE_CELL]
        wide = {cell.table for cell in blocks if cell.column > 1}
        labels = {
            (cell.table, cell.row): cell.prose for cell in blocks if cell.column == 0 and cell.table not in wide
        }
        stated = ((cell.prose.start, labels.get((cell.table, cell.row))) for cell in blocks if cell.column == 1)
        heads = {cell.table: cell.prose for cell in blocks if cell.column == 1 and cell.row == 0}
        stated_below = (cell for cell in blocks if cell.column == 1 and cell.row > 0)
        self._heads = {cell.prose.start: heads[cell.table] for cell in stated_below if cell.table in heads}
        defined = list(_definitions(document.blocks))
        cells = (*(block.prose for block in blocks), *(definition for _, definition in defined))
        self._cells = sorted(cells)
        self._starts = [cell.start for cell in self._cells]
        self._labels: Mapping[int, ProseSpan] = {
            **{start: label for start, label in stated if label is not None},
            **{definition.start: label for label, definition in defined},
        }

    def label_of(self, start: int) -> ProseSpan | None:
        """The label of the cell whose text begins at a position in the prose."""
        return self._labels.get(start)

    def head_of(self, start: int) -> tuple[int, int]:
        """The span of the column head of a cell whose text begins at a position; empty for others."""
        head = self._heads.get(start)
        return (head.start, head.end) if head else (0, 0)

    def bare_figures(self) -> Iterator[Figure]:
        """The numbers that are all of a cell next to a label."""
        for _, cell in self.rows():
            is_number = self._document.prose[cell.start : cell.start + 1].isdigit()
            figure = figure_in(self._document, cell) if is_number else None
            if figure is not None:
                yield figure

    def rows(self) -> Iterator[tuple[ProseSpan, ProseSpan]]:
        """The labels with the cells next to them."""
        for start, label in self._labels.items():
            yield label, self._cell_at(start)

    def is_only(self, one: Mention[V], others: Sequence[Mention[V]]) -> bool:
        """Whether a value is not next to a label, or the only one of its unit or kind there.

        `others` are in reading order; the same amount in another unit is no second amount.
        """
        if self.label_of(one.prose.start) is None:
            return True
        beside = within(others, self._cell_at(one.prose.start))
        return all(other.prose.start < one.prose.end or _unit_of(other) != _unit_of(one) for other in beside)

    def _cell_at(self, start: int) -> ProseSpan:
        return self._cells[bisect_right(self._starts, start) - 1]

    def holds(self, place: ProseSpan) -> bool:
        """Whether a place is in a cell of any table, or in the definition of a headword."""
        at = bisect_right(self._starts, place.start) - 1
        return at >= 0 and self._cells[at].holds(place)


def _unit_of(one: Mention[V]) -> str | None:
    return one.value.unit if isinstance(one.value, Quantity) else None


def _definitions(blocks: Sequence[Block]) -> Iterator[tuple[ProseSpan, ProseSpan]]:
    """The headwords of lists with the single definition below each: "Founded", "1964"."""
    for kind, group in groupby(blocks, key=lambda block: block.kind):
        items = list(group) if kind is BlockKind.LIST_ITEM else []
        levels = [item.level for item in items]
        if len(items) < _FEWEST * 2 or levels != [1, 2] * (len(items) // 2):
            continue
        pairs = [(label.prose, stated.prose) for label, stated in pairwise(items) if label.level == 1]
        if all(label.end - label.start <= _LONGEST_LABEL for label, _ in pairs):
            yield from pairs
