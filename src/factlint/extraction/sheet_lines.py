"""Fact sheets: labels with values, in a table, a list, or consecutive lines: "Height: 48 m"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from factlint.extraction.languages.en.sheet_lines import LABEL
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_LABEL = regex(LABEL)
_TEXT_LINE = regex(r"[^\n\v]+")
_MARKS = "·•|"
"""What separates several labelled values on one line."""
_PIECE = regex(rf"[^\s{_MARKS}][^\n\v{_MARKS}]*[^\s{_MARKS}]")
"""What stands between the marks that part several labels in one line: "Prepare: 25 minutes · Bake: 45 minutes"."""
_MARKUP = " *_:"
_PAIR = 2
_MOST_LINES = 60
"""The most lines of one sheet; more are those of data."""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A label in lower case, and the span of its value."""

    label: str
    value: ProseSpan


def sheets_of(document: Document) -> Iterator[Sequence[SheetLine]]:
    """The sheets in reading order: rows of two cells, headwords with one definition each, and labelled lines."""
    for (kind, table), group in groupby(document.blocks, key=lambda block: (block.kind, block.table)):
        blocks = tuple(group)
        match kind:
            case BlockKind.TABLE_CELL:
                lines = tuple(_of_rows(document, blocks)) if table >= 0 else ()
            case BlockKind.LIST_ITEM:
                lines = tuple(_of_definitions(document, blocks)) or tuple(_labelled(document, blocks))
            case BlockKind.PARAGRAPH:
                for block in blocks:
                    yield tuple(_labelled(document, (block,)))
                continue
            case _:
                continue
        if len(lines) <= _MOST_LINES:
            yield lines


def _of_rows(document: Document, cells: Sequence[Block]) -> Iterator[SheetLine]:
    if any(cell.column > 1 for cell in cells):
        return
    labels = {cell.row: cell.prose for cell in cells if cell.column == 0}
    for cell in cells:
        if cell.column == 1 and cell.row in labels:
            yield SheetLine(_words(document, labels[cell.row]), cell.prose)


def _of_definitions(document: Document, items: Sequence[Block]) -> Iterator[SheetLine]:
    levels = [item.level for item in items]
    if len(items) > 2 and levels == [1, 2] * (len(items) // 2):
        yield from (
            SheetLine(_words(document, label.prose), stated.prose)
            for label, stated in pairwise(items)
            if label.level == 1
        )


def _labelled(document: Document, blocks: Sequence[Block]) -> Iterator[SheetLine]:
    """The lines of blocks that are a label, a colon and a value."""
    for block in blocks:
        for line in _TEXT_LINE.finditer(document.prose, block.prose.start, block.prose.end):
            for found in _labels_of(document.prose, line):
                label = _words(document, ProseSpan(*found.span("label")))
                yield SheetLine(label, ProseSpan(found.end(), found.endpos))


def _labels_of(prose: str, line: re.Match[str]) -> Sequence[re.Match[str]]:
    """The labels of a line: one for each of its pieces, or one before all of it."""
    if any(mark in line.group() for mark in _MARKS):
        places = (piece.span() for piece in _PIECE.finditer(prose, *line.span()))
        labels = [found for place in places if (found := _LABEL.match(prose, *place)) is not None]
        if len(labels) >= _PAIR:
            return labels
    whole = _LABEL.match(prose, *line.span())
    return () if whole is None else (whole,)


def _words(document: Document, place: ProseSpan) -> str:
    return document.prose[place.start : place.end].strip(_MARKUP).casefold()
