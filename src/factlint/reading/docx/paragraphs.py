"""The paragraphs of WordprocessingML (ECMA-376, part 1, section 17), each with the places of its runs in the XML."""

from __future__ import annotations

import re
from collections.abc import Mapping

from factlint.model.document import BlockKind
from factlint.reading.docx.markup import parse
from factlint.reading.prose import OBJECT
from factlint.values.dataclass import dataclass, field
from factlint.values.regex import regex

_HEADING = regex(r"heading ([1-9])", re.IGNORECASE)
_LIST = regex(r"list(?: bullet| number)?(?: ([2-5]))?")
_KINDS = {
    "title": (BlockKind.HEADING, 1),
    "quote": (BlockKind.QUOTATION, 0),
    "intense quote": (BlockKind.QUOTATION, 0),
    "caption": (BlockKind.CAPTION, 0),
}
LINE_BREAK = "\v"
"""A line break within a paragraph, as in Word's own plain text; a line of the text is a paragraph."""
_SIGNS = {
    "tab": "\t",
    "br": LINE_BREAK,
    "cr": LINE_BREAK,
    "noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
    "oMath": OBJECT,
}
_UNREAD = frozenset({"moveFrom", "del", "fldData", "instrText"})
"""Elements whose text has been removed from the document or was never part of it."""
_COMMENT_MARKS = frozenset({"commentRangeStart", "commentRangeEnd", "commentReference"})
_SPACE = regex(r"[\r\n\t\v]")


@dataclass(frozen=True, slots=True)
class Run:
    """The text of one XML element."""

    text: str
    start: int
    """Where its raw text begins in the XML, in bytes; -1 for a character without text, such as a tab."""
    end: int = -1


@dataclass(slots=True)
class Paragraph:
    style: str = ""
    list_level: int = -1
    table: int = -1
    row: int = -1
    column: int = -1
    runs: list[Run] = field(default_factory=list)
    comments: set[str] = field(default_factory=set)
    """The ids of the comments attached to any of its words."""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    def block(self, styles: Mapping[str, str]) -> tuple[BlockKind, int]:
        """Its kind and level; `styles` gives the name of each style id."""
        name = styles.get(self.style, self.style).lower()
        if self.table >= 0:
            return BlockKind.TABLE_CELL, 0
        if heading := _HEADING.fullmatch(name):
            return BlockKind.HEADING, min(6, int(heading[1]))
        if self.list_level >= 0:
            return BlockKind.LIST_ITEM, self.list_level + 1
        if listed := _LIST.fullmatch(name):
            return BlockKind.LIST_ITEM, int(listed[1] or 1)
        return _KINDS.get(name, (BlockKind.PARAGRAPH, 0))


@dataclass(slots=True)
class _Table:
    number: int
    row: int = -1
    column: int = -1


def paragraphs(xml: bytes, *, first_table: int = 0) -> list[Paragraph]:
    """The paragraphs of a part, in order, with tables numbered from `first_table`; raises `Unreadable`."""
    reader = _Reader(xml, first_table)
    parse(xml, reader.start, reader.end, reader.text)
    return reader.paragraphs


class _Reader:
    """Collects paragraphs; those in a text box come after the one that contains the box."""

    def __init__(self, xml: bytes, first_table: int) -> None:
        self.paragraphs: list[Paragraph] = []
        self._xml = xml
        self._tables = first_table
        self._open: list[Paragraph] = []
        self._open_tables: list[_Table] = []
        self._open_comments: set[str] = set()
        self._unread = 0
        self._text: list[str] | None = None
        """The pieces of the open text element."""
        self._text_start = 0

    def start(self, tag: str, attributes: Mapping[str, str], _at: int) -> None:
        if tag in _UNREAD or tag == "Fallback":
            self._unread += 1
        elif self._unread:
            return
        elif tag == "p":
            self._open_paragraph()
        elif tag in _COMMENT_MARKS:
            self._mark_comment(tag, attributes.get("id", ""))
        elif tag == "tbl":
            self._open_tables.append(_Table(self._tables))
            self._tables += 1
        elif self._open_tables and tag == "tr":
            table = self._open_tables[-1]
            table.row, table.column = table.row + 1, -1
        elif self._open_tables and tag == "tc":
            self._open_tables[-1].column += 1
        elif self._open:
            self._within_paragraph(self._open[-1], tag, attributes)

    def end(self, tag: str, at: int) -> None:
        if tag in _UNREAD or tag == "Fallback":
            self._unread -= 1
        elif self._unread:
            return
        elif tag == "p" and self._open:
            self._open.pop()
        elif tag == "tbl" and self._open_tables:
            self._open_tables.pop()
        elif tag == "t" and self._text is not None:
            self._close_text(at)

    def text(self, words: str, at: int) -> None:
        if self._text is not None:
            if not self._text:
                self._text_start = at
            self._text.append(words)

    def _mark_comment(self, mark: str, comment: str) -> None:
        if mark == "commentRangeEnd":
            self._open_comments.discard(comment)
            return
        if mark == "commentRangeStart":
            self._open_comments.add(comment)
        if self._open:
            self._open[-1].comments.add(comment)

    def _open_paragraph(self) -> None:
        paragraph = Paragraph(comments=set(self._open_comments))
        if self._open_tables:
            table = self._open_tables[-1]
            paragraph.table, paragraph.row, paragraph.column = table.number, table.row, table.column
        self.paragraphs.append(paragraph)
        self._open.append(paragraph)

    def _within_paragraph(self, paragraph: Paragraph, tag: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("val", "")
        match tag:
            case "pStyle":
                paragraph.style = value
            case "numPr":
                paragraph.list_level = 0
            case "ilvl" if value.isdecimal():
                paragraph.list_level = int(value)
            case "t":
                self._text = []
            case _ if tag in _SIGNS:
                paragraph.runs.append(Run(_SIGNS[tag], -1))

    def _close_text(self, at: int) -> None:
        text, self._text = "".join(self._text or ()), None
        if text and self._open:
            self._open[-1].runs.append(Run(_SPACE.sub(" ", text), self._text_start, at))
