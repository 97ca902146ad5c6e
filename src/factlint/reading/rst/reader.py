"""reStructuredText, as docutils and Sphinx read it.

Literals, code and substitutions become an `OBJECT` or nothing; unknown directives are taken to contain prose.
"""

from __future__ import annotations

import re
from sys import maxsize

from factlint.model.document import BlockKind, Document, DocumentDate, Span
from factlint.reading.dates import document_date
from factlint.reading.directives import DirectiveCollector, parse_directive
from factlint.reading.masks import addresses
from factlint.reading.plain.lines import lines
from factlint.reading.prose import ProseBuilder
from factlint.reading.rst import directives as known
from factlint.reading.rst.context import Context
from factlint.reading.rst.inline import copy_inline
from factlint.reading.rst.lines import (
    DIRECTIVE,
    DOCTEST,
    EXPLICIT,
    FIELD,
    FOOTNOTE,
    LINE_BLOCK,
    TARGET,
    BodyLine,
    after_options,
    body_line,
    is_adornment,
    is_further_in,
    item_mark,
)
from factlint.reading.rst.list_tables import copy_list_table, is_list_table
from factlint.reading.rst.tables import copy_table, is_table, table_end
from factlint.values.dataclass import replace

_SHORTEST_ADORNMENT = 4  # characters; shorter ones must be as long as their title
_DEEPEST = 40  # bodies within bodies; what is further in is read as paragraphs
_DATE_FIELDS = ("date", "updated", "modified")


def read(path: str, text: str) -> Document:
    """The document in a reStructuredText file."""
    builder = ProseBuilder(text, masks=addresses(text))
    walk = _Walk(text, builder)
    walk.body(0, len(walk.lines), Context())
    return builder.document(path, date=walk.date(), directives=walk.directives.collected())


class _Walk:
    """Descends into the bodies of a document; each method returns the line after the element that it read."""

    def __init__(self, source: str, builder: ProseBuilder) -> None:
        self.lines = [body_line(line) for line in lines(source, 0)]
        self.directives = DirectiveCollector()
        self._source = source
        self._builder = builder
        self._styles: list[str] = []
        self._tables = 0
        self._fields: dict[str, str] = {}

    def date(self) -> DocumentDate | None:
        """The date from the bibliographic fields at the top."""
        return document_date([self._fields[key] for key in _DATE_FIELDS if key in self._fields], "docinfo")

    def body(self, first: int, last: int, context: Context) -> None:
        """Read the elements of `lines[first:last]`."""
        indent = maxsize
        while first < last:
            if self.lines[first].is_blank:
                first += 1
                continue
            indent = min(indent, self.lines[first].indent)
            before, length = self.directives.take_waiting(), self._builder.length
            start = self.lines[first].start
            after = self._element(first, last, indent, context)
            if self._builder.length > length:
                self.directives.within_block(before, Span(start, self.lines[after - 1].end))
                context = replace(context, lead=BlockKind.PARAGRAPH)
            else:
                self.directives.before_block(before)
            first = after

    def _element(self, at: int, last: int, indent: int, context: Context) -> int:
        line = self.lines[at]
        if context.depth >= _DEEPEST:
            return self._paragraph(at, last, context)
        if line.indent > indent:
            return self._nested(at, last, indent, context.within(quotations=1))
        if EXPLICIT.match(line.text):
            return self._explicit(at, last, indent, context)
        if is_table(line.text):
            return self._table(at, last)
        if heading := self._heading(at, last, context):
            return heading
        if is_adornment(line.text, _SHORTEST_ADORNMENT):
            return at + 1
        if DOCTEST.match(line.text):
            return self._until_blank(at, last)
        if LINE_BLOCK.match(line.text):
            return self._line_block(at, last, context)
        if item_mark(self.lines, at, last):
            return self._list(at, last, indent, context.within(list_depth=1, lead=BlockKind.LIST_ITEM))
        if field := FIELD.match(line.text):
            return self._field(at, last, indent, field, context)
        return self._paragraph(at, last, context)

    def _nested(self, at: int, last: int, indent: int, context: Context) -> int:
        """Read the lines from here on that are indented more than `indent`, as a body."""
        end = self._block_end(at + 1, last, indent)
        self.body(at, end, context)
        return end

    def _block_end(self, at: int, last: int, indent: int) -> int:
        while at < last and (self.lines[at].is_blank or self.lines[at].indent > indent):
            at += 1
        return at

    def _until_blank(self, at: int, last: int) -> int:
        while at < last and not self.lines[at].is_blank:
            at += 1
        return at

    def _list(self, at: int, last: int, indent: int, context: Context) -> int:
        """Read the items of a list."""
        while at < last and self.lines[at].indent == indent and (mark := item_mark(self.lines, at, last)):
            self.lines[at].cut(mark)
            at = self._nested(at, last, indent, context)
        return at

    def _field(self, at: int, last: int, indent: int, field: re.Match[str], context: Context) -> int:
        """Read a field: bibliographic ones are metadata, all others prose."""
        self.lines[at].cut(field.end())
        name = field["name"].lower()
        if name in known.BIBLIOGRAPHIC:
            self._fields.setdefault(name, self.lines[at].text)
            return self._block_end(at + 1, last, indent)
        return self._nested(at, last, indent, context.within())

    def _heading(self, at: int, last: int, context: Context) -> int | None:
        """Read a title underlined, or between two lines; the order of styles gives the level."""
        first, second, third = (self.lines[index] if index < last else None for index in (at, at + 1, at + 2))
        if context.depth or not first or not second or second.is_blank:
            return None
        if is_adornment(first.text, 1) and third and third.text == first.text:
            return self._titled(second, f"{first.text[0]} over", at + 3)
        if (
            is_adornment(second.text, min(_SHORTEST_ADORNMENT, len(first.text)))
            and first.indent == second.indent
        ):
            return self._titled(first, second.text[0], at + 2)
        return None

    def _titled(self, title: BodyLine, style: str, after: int) -> int:
        if style not in self._styles:
            self._styles.append(style)
        self._builder.open(BlockKind.HEADING, level=self._styles.index(style) + 1)
        copy_inline(self._source, self._builder, title.start, title.end)
        return after

    def _paragraph(self, at: int, last: int, context: Context) -> int:
        first = self.lines[at]
        end = at + 1
        while end < last and not self.lines[end].is_blank and self.lines[end].indent == first.indent:
            end += 1
        text_end = self.lines[end - 1].end
        if self._source.endswith("::", first.start, text_end):
            is_apart = text_end - 2 == first.start or self._source.endswith((" ::", "\n::"), 0, text_end)
            self._write(first.start, text_end - (2 if is_apart else 1), context)
            return self._block_end(end, last, first.indent)  # what is further in is literal
        if (
            end == at + 1
            and end < last
            and is_further_in(self.lines[end], first.indent)
            and context.depth < _DEEPEST
        ):
            self._write(first.start, text_end, context.within(list_depth=1, lead=BlockKind.LIST_ITEM))
            return self._nested(end, last, first.indent, context.within(list_depth=1))
        self._write(first.start, text_end, context)
        return end

    def _write(self, start: int, end: int, context: Context) -> None:
        kind, level = context.text()
        self._builder.open(kind, level=level)
        copy_inline(self._source, self._builder, start, end)

    def _line_block(self, at: int, last: int, context: Context) -> int:
        kind, level = context.text()
        self._builder.open(kind, level=level)
        before = self.lines[at].start
        while at < last and (mark := LINE_BLOCK.match(self.lines[at].text)):
            start = self.lines[at].start + mark.end()
            self._builder.break_line(before, start)
            copy_inline(self._source, self._builder, start, self.lines[at].end)
            before = self.lines[at].end
            at += 1
        return at

    def _explicit(self, at: int, last: int, indent: int, context: Context) -> int:
        """Read what begins with two dots: directives, footnotes, targets, comments."""
        line = self.lines[at]
        mark = EXPLICIT.match(line.text)
        line.cut(mark.end() if mark else 0)
        if not line.text and (at + 1 == last or self.lines[at + 1].is_blank):
            return at + 1
        end = self._block_end(at + 1, last, indent)
        if footnote := FOOTNOTE.match(line.text):
            line.cut(footnote.end())
            self.body(at, end, context.within())
        elif directive := DIRECTIVE.match(line.text):
            self._directive(at, end, directive, context)
        elif not TARGET.match(line.text):
            self._comment(at, end)
        return end

    def _comment(self, at: int, end: int) -> None:
        span = Span(self.lines[at].line.start, self.lines[end - 1].end)
        words = self._source[self.lines[at].start : span.end]
        if directive := parse_directive(words, span):
            self.directives.before_block([directive])

    def _directive(self, at: int, end: int, directive: re.Match[str], context: Context) -> None:
        name = directive["name"].lower()
        line = self.lines[at]
        if name in known.NOT_PROSE or line.text.startswith("|"):
            return
        line.cut(directive.end())
        context = context.within(
            quotations=name in known.QUOTATIONS,
            lead=BlockKind.CAPTION if name in known.CAPTIONED else BlockKind.PARAGRAPH,
        )
        if name in known.TEXT_AFTER_A_WORD:
            line.cut(len(line.text) - len(line.text.partition(" ")[2]))
        if line.text and name in known.TEXT_FROM_THE_FIRST_LINE | known.TEXT_AFTER_A_WORD:
            if at + 1 < end and not self.lines[at + 1].is_blank:
                line.indent = self.lines[at + 1].indent
            self.body(at, end, context)
            return
        if name in known.TITLED and line.text:
            self._builder.open(BlockKind.CAPTION)
            copy_inline(self._source, self._builder, line.start, line.end)
        first = after_options(self.lines, at + 1, end)
        if is_list_table(name, self.lines[first:end]):
            copy_list_table(self._source, self._builder, self.lines[first:end], self._tables)
            self._tables += 1
        else:
            self.body(first, end, context)

    def _table(self, at: int, last: int) -> int:
        drawn = [line.line for line in self.lines[at : table_end(self.lines, at, last)]]
        copy_table(self._source, self._builder, drawn, self._tables)
        self._tables += 1
        return at + len(drawn)
