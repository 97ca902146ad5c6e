"""AsciiDoc, as Asciidoctor reads it.

Code, formulas, what is passed through, comments and included files are no prose; attributes that hold plain words are
read as these. Conditions (`ifdef`) are not decided: what stands in them is read.
"""

from __future__ import annotations

import re

from factlint.model.document import BlockKind, Document, DocumentDate, Span
from factlint.reading.asciidoc import marks
from factlint.reading.asciidoc.context import Context
from factlint.reading.asciidoc.inline import Inline
from factlint.reading.asciidoc.lines import BlockLines
from factlint.reading.asciidoc.tables import copy_table
from factlint.reading.dates import document_date
from factlint.reading.directives import DirectiveCollector, parse_directive
from factlint.reading.front_matter import primary_language, read_front_matter
from factlint.reading.masks import addresses
from factlint.reading.plain.lines import lines
from factlint.reading.prose import ProseBuilder
from factlint.values.dataclass import replace

_DEEPEST = 40  # blocks within blocks; what is further in is read as paragraphs
_DATES = ("revdate", "docdate", "date")
_ORIGIN = "document header"


def read(path: str, text: str) -> Document:
    """The document in an AsciiDoc file."""
    front = read_front_matter(text)
    builder = ProseBuilder(text, masks=addresses(text))
    builder.title(front.title)
    block_lines = BlockLines(list(lines(text, front.end)))
    walk = _Walk(text, builder, block_lines)
    walk.body(walk.header(), len(block_lines.lines), Context())
    language = primary_language(walk.attributes.get("lang", "")) or front.language
    date = front.date or walk.date()
    return builder.document(
        path,
        date=date,
        language=language,
        directives=walk.directives.collected(),
        date_fields=front.dates,
    )


class _Walk:
    """Descends into the blocks of a document; each method returns the line after the block that it read."""

    def __init__(self, source: str, builder: ProseBuilder, read: BlockLines) -> None:
        self._lines = read
        self.attributes: dict[str, str] = {}
        self.directives = DirectiveCollector()
        self._notes: list[Span] = []
        self._inline = Inline(source, builder, self.attributes, self._notes)
        self._builder = builder
        self._tables = 0

    def date(self) -> DocumentDate | None:
        """The date of the revision."""
        return document_date([self.attributes[name] for name in _DATES if name in self.attributes], _ORIGIN)

    def header(self) -> int:
        """Read the title of the document with the lines about its authors and revision; returns what is after them."""
        at = self._lines.skip_blank(0, len(self._lines.lines))
        while at < len(self._lines.lines) and self._is_aside(at):
            at = self._lines.skip_blank(at + 1, len(self._lines.lines))
        found = marks.HEADING.fullmatch(self._lines.texts[at]) if at < len(self._lines.lines) else None
        if found is None or len(found["mark"]) > 1:
            return at
        self._heading(at, found)
        at += 1
        stated = 0
        while at < len(self._lines.lines) and self._lines.texts[at]:
            if not self._is_aside(at):
                stated += 1
                if stated > 1 and (revision := marks.REVISION.fullmatch(self._lines.texts[at])):
                    self.attributes.setdefault("revdate", revision["date"].strip())
            at += 1
        return at

    def _is_aside(self, at: int) -> bool:
        """Read an attribute or a comment, if a line is one."""
        text = self._lines.texts[at]
        if found := marks.ATTRIBUTE.fullmatch(text):
            self.attributes[found["name"].strip("!").lower()] = found["value"] or ""
            return True
        if comment := marks.COMMENT.fullmatch(text):
            span = Span(self._lines.lines[at].start, self._lines.lines[at].start + len(text))
            if directive := parse_directive(comment["words"], span):
                self.directives.before_block([directive])
            return True
        return False

    def body(self, first: int, last: int, context: Context) -> None:
        """Read the blocks of `lines[first:last]`."""
        attributes = ""
        while (first := self._lines.skip_blank(first, last)) < last:
            if self._is_aside(first):
                first += 1
                continue
            if found := marks.BLOCK_ATTRIBUTES.fullmatch(self._lines.texts[first]):
                attributes = ",".join(filter(None, (attributes, found["list"])))
                first += 1
                continue
            is_title = marks.BLOCK_TITLE.fullmatch(self._lines.texts[first]) is not None
            first = self._scoped(first, last, replace(context, attributes=attributes))
            attributes = attributes if is_title else ""

    def _scoped(self, at: int, last: int, context: Context) -> int:
        """Read a block with the directives before it and in it."""
        before, length, start = (
            self.directives.take_waiting(),
            self._builder.length,
            self._lines.lines[at].start,
        )
        after = self._block(at, last, context)
        self._write_notes(context)
        if self._builder.length > length:
            inside = self.directives.take_waiting()
            self.directives.within_block([*before, *inside], Span(start, self._lines.lines[after - 1].end))
        else:
            self.directives.before_block(before)
        return after

    def _block(self, at: int, last: int, context: Context) -> int:
        text = self._lines.texts[at]
        if marks.OPAQUE.fullmatch(text):
            return self._lines.closing(at, last, "```" if text.startswith("```") else text) + 1
        if marks.TABLE.fullmatch(text):
            return self._table(at, last, context)
        if marks.ENCLOSING.fullmatch(text) and context.depth < _DEEPEST:
            return self._enclosed(at, last, context)
        if marks.BREAK.fullmatch(text) or marks.BLOCK_MACRO.fullmatch(text) or text == marks.CONTINUED:
            return at + 1
        if found := marks.HEADING.fullmatch(text):
            self._heading(at, found)
            return at + 1
        if title := marks.BLOCK_TITLE.fullmatch(text):
            self._write(
                self._lines.lines[at].start + title.start("title"),
                self._lines.lines[at].start + len(text),
                BlockKind.CAPTION,
            )
            return at + 1
        if self._lines.mark(at):
            return self._list(at, last, context)
        is_code = context.style in marks.NOT_PROSE or text[0] in " \t"
        return self._lines.until_blank(at, last) if is_code else self._paragraph(at, last, context)

    def _enclosed(self, at: int, last: int, context: Context) -> int:
        end = self._lines.closing(at, last, self._lines.texts[at])
        if context.style not in marks.NOT_PROSE:
            is_quotation = self._lines.texts[at].startswith("____") or context.style in marks.QUOTATIONS
            inside = replace(
                context,
                is_quotation=context.is_quotation or is_quotation,
                depth=context.depth + 1,
                attributes="",
            )
            closes = end if self._lines.texts[end] == self._lines.texts[at] and end > at else end + 1
            self.body(at + 1, closes, inside)
        return end + 1

    def _table(self, at: int, last: int, context: Context) -> int:
        end = self._lines.closing(at, last, self._lines.texts[at])
        if (
            self._lines.texts[at].startswith("|")
            and self._lines.texts[end] == self._lines.texts[at]
            and end > at
        ):
            copy_table(self._inline, self._lines.lines[at + 1 : end], context.attributes, self._tables)
            self._tables += 1
        return end + 1

    def _heading(self, at: int, found: re.Match[str]) -> None:
        start = self._lines.lines[at].start
        level = len(found["mark"])
        self._write(start + found.start("title"), start + found.end("title"), BlockKind.HEADING, level)

    def _list(self, at: int, last: int, context: Context) -> int:
        """Read the items of a list with those of the lists in it, and what is joined to them."""
        kinds: list[str] = []
        while at < last:
            if (found := self._lines.mark(at)) is None:
                break
            kind = _kind_of(found["mark"])
            kinds = [*kinds[: kinds.index(kind)], kind] if kind in kinds else [*kinds, kind]
            inside = replace(
                context, list_depth=context.list_depth + len(kinds), depth=context.depth + 1, attributes=""
            )
            at = self._joined(self._item(at, last, found, inside), last, inside)
            after = self._lines.skip_blank(at, last)
            at = after if after < last and self._lines.mark(after) else at
        return at

    def _item(self, at: int, last: int, found: re.Match[str], context: Context) -> int:
        """Read an item up to the next one, or a term and its definition."""
        start, end = self._lines.lines[at].start, self._lines.item_end(at + 1, last)
        if "term" in found.groupdict():
            self._write(
                start + found.start("term"), start + found.end("term"), BlockKind.LIST_ITEM, context.list_depth
            )
            if found.end() == len(self._lines.texts[at]) and end == at + 1:
                blank = self._lines.skip_blank(end, last)
                if blank == last or self._lines.begins_block(blank) or self._lines.mark(blank):
                    return end
                end = self._lines.item_end(blank + 1, last)
                start = self._lines.lines[blank].start
                self._write_lines(blank, end, start, BlockKind.PARAGRAPH, context.list_depth)
                return end
            self._write_lines(at, end, start + found.end(), BlockKind.PARAGRAPH, context.list_depth)
            return end
        self._write_lines(at, end, start + found.end(), BlockKind.LIST_ITEM, context.list_depth)
        return end

    def _joined(self, at: int, last: int, context: Context) -> int:
        """Read the blocks that a line with a plus sign joins to an item."""
        while at < last and self._lines.texts[at] == marks.CONTINUED:
            at += 1
            while at < last and (marks.BLOCK_ATTRIBUTES.fullmatch(self._lines.texts[at]) or self._is_aside(at)):
                found = marks.BLOCK_ATTRIBUTES.fullmatch(self._lines.texts[at])
                context = replace(context, attributes=(found["list"] or "") if found else context.attributes)
                at += 1
            if at < last and self._lines.texts[at].strip():
                at = self._block(at, last, context)
            context = replace(context, attributes="")
        return at

    def _paragraph(self, at: int, last: int, context: Context) -> int:
        end = at + 1
        while end < last and self._lines.texts[end].strip() and not self._lines.begins_block(end):
            if context.list_depth and self._lines.mark(end):
                break
            end += 1
        label = marks.ADMONITION.match(self._lines.texts[at])
        kind, level = context.text()
        self._write_lines(at, end, self._lines.lines[at].start + (label.end() if label else 0), kind, level)
        return end

    def _write_lines(self, at: int, end: int, start: int, kind: BlockKind, level: int) -> None:
        """Write the text of lines from a place on, without the comments and conditions among them."""
        self._builder.open(kind, level=level)
        run, before = at, start
        for line in range(at + 1, end + 1):
            is_aside = line < end and (
                marks.BLOCK_MACRO.fullmatch(self._lines.texts[line]) or self._is_aside(line)
            )
            if line == end or is_aside:
                if run < line:
                    begin = max(start, self._lines.lines[run].start)
                    self._builder.break_line(before, begin)
                    before = max(begin, self._lines.lines[line - 1].start + len(self._lines.texts[line - 1]))
                    self._inline.copy(begin, before)
                run = line + 1

    def _write(self, start: int, end: int, kind: BlockKind, level: int = 0) -> None:
        self._builder.open(kind, level=level)
        self._inline.copy(start, end)

    def _write_notes(self, context: Context) -> None:
        """Write the notes of a block as paragraphs behind it."""
        for note in self._notes:
            self._write(note.start, note.end, BlockKind.PARAGRAPH, context.list_depth)
        self._notes.clear()


def _kind_of(mark: str) -> str:
    """What the marks of the items of one list have in common."""
    if mark[0] in "*.-:;":
        return mark
    return "<" if mark[0] == "<" else "1" if mark[0].isdigit() else "a"
