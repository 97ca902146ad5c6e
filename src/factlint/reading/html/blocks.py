"""Keeping track of the open block elements of a page, and of the blocks that its text belongs to."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.model.directive import Directive
from factlint.model.document import Block, BlockKind, ProseSpan, Span
from factlint.reading.directives import DirectiveCollector
from factlint.reading.html.elements import CAPTIONS, CELLS, HEADINGS, IMPLIED_ENDS, ITEMS, LISTS, VOID
from factlint.reading.html.open_table import OpenTable
from factlint.values.dataclass import dataclass, field

_WHOLE_PAGE = frozenset({"html", "head", "body"})
_DEEPEST = 512  # open elements; browsers nest no deeper either
_NOWHERE = ProseSpan(0, 0)


@dataclass(slots=True)
class _Element:
    tag: str
    start: int
    directives: list[Directive] = field(default_factory=list)
    has_text: bool = False


class OpenBlocks:
    """A stack of elements that tolerates missing and surplus end tags."""

    def __init__(self, directives: DirectiveCollector) -> None:
        self._directives = directives
        self._waiting: list[Directive] = []
        self._elements: list[_Element] = []
        self._tables: list[OpenTable] = []
        self._table_count = 0

    def direct(self, directives: Iterable[Directive], *, is_within: bool) -> None:
        """Let directives apply to the block that they stand in, or to the next one."""
        if is_within and self._elements:
            self._elements[-1].directives.extend(directives)
        else:
            self._waiting.extend(directives)

    def begin(self, tag: str, start: int, columns: str = "", rows: str = "") -> None:
        """Begin a block element; this ends an open paragraph, and other elements whose end its tag implies. A cell may
        span several columns and rows.
        """
        self._close_top("p", start)
        self._end_implied(tag, start)
        if tag in VOID or len(self._elements) >= _DEEPEST:
            return
        element = _Element(tag, start)
        if tag not in _WHOLE_PAGE:
            element.directives, self._waiting = self._waiting, []
        self._elements.append(element)
        self._count(tag, columns, rows)

    def end(self, tag: str, end: int) -> None:
        """End an element, and everything left open inside it; a surplus end tag is ignored."""
        if any(element.tag == tag for element in self._elements):
            while self._pop(end) != tag:
                pass

    def end_all(self, end: int) -> None:
        while self._elements:
            self._pop(end)
        self._directives.before_block(self._waiting)

    def text_block(self, start: int) -> Block:
        """The block of text that begins here."""
        if self._waiting:
            self.begin("p", start)  # text that has no element of its own gets one, to end with it
        block = self._kind()
        for element in self._elements:
            element.has_text = True
        return block

    @property
    def is_one_line(self) -> bool:
        """Whether a block here is a heading or a cell."""
        return any(element.tag in CELLS or element.tag in HEADINGS for element in self._elements)

    def _kind(self) -> Block:
        """The kind by the innermost element that has one; a quotation outweighs all others, and a definition is
        a level below its term.
        """
        tags = [element.tag for element in self._elements]
        depth = sum(tag in LISTS or tag == "dd" for tag in tags)
        if quotations := tags.count("blockquote"):
            return Block(BlockKind.QUOTATION, _NOWHERE, level=quotations)
        for element in reversed(self._elements):
            if element.tag in HEADINGS:
                return Block(BlockKind.HEADING, _NOWHERE, level=HEADINGS[element.tag])
            if element.tag in CELLS and self._tables:
                at = self._tables[-1]
                return Block(BlockKind.TABLE_CELL, _NOWHERE, 0, at.number, at.row, at.column)
            if element.tag in CAPTIONS:
                return Block(BlockKind.CAPTION, _NOWHERE)
            if element.tag in ITEMS and not element.has_text:
                return Block(BlockKind.LIST_ITEM, _NOWHERE, level=depth)
        return Block(BlockKind.PARAGRAPH, _NOWHERE, level=depth)

    def _count(self, tag: str, columns: str, rows: str) -> None:
        if tag == "table":
            self._tables.append(OpenTable(self._table_count))
            self._table_count += 1
        elif self._tables and tag == "tr":
            self._tables[-1].begin_row()
        elif self._tables and tag in CELLS:
            self._tables[-1].begin_cell(columns, rows)

    def _end_implied(self, tag: str, end: int) -> None:
        implied, boundary = IMPLIED_ENDS.get(tag, (frozenset(), frozenset()))
        for element in reversed(self._elements):
            if element.tag in boundary:
                return
            if element.tag in implied:
                self.end(element.tag, end)
                return

    def _close_top(self, tag: str, end: int) -> None:
        if self._elements and self._elements[-1].tag == tag:
            self._pop(end)

    def _pop(self, end: int) -> str:
        element = self._elements.pop()
        if element.tag == "table":
            self._tables.pop()
        self._directives.within_block(element.directives, Span(element.start, end))
        return element.tag
