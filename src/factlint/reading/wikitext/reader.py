"""Wikitext, as MediaWiki shows it.

Templates are not run. Those that show their values, a date, an amount, a character or a mark are known and read as
these; all others stand for something that is no words, so that nothing is concluded across them. The box at the head of
a page is a table of labels and values (`boxes`). Notes with a citation, categories, pictures and code are no prose;
captions are.
"""

from __future__ import annotations

from factlint.model.document import BlockKind, Document, Span
from factlint.reading.directives import DirectiveCollector, html_directives
from factlint.reading.front_matter import read_front_matter
from factlint.reading.masks import addresses
from factlint.reading.plain.lines import Line, lines
from factlint.reading.prose import ProseBuilder
from factlint.reading.wikitext import marks
from factlint.reading.wikitext.asides import FILLER, Aside, Kind, find_asides
from factlint.reading.wikitext.boxes import copy_box, page_title
from factlint.reading.wikitext.inline import Inline
from factlint.reading.wikitext.tables import copy_table
from factlint.values.regex import regex

_QUOTATION = regex(r"<(?P<ends>/?)blockquote\b")
_CODE = " \t"
"""A line that begins so is shown as it is typed."""


def read(path: str, text: str) -> Document:
    """The document in a file of wikitext."""
    front = read_front_matter(text)
    builder = ProseBuilder(text, masks=addresses(text))
    builder.title(front.title)
    walk = _Walk(Inline(text, builder, find_asides(text, front.end, len(text))), front.end)
    if front.title is None:
        walk.title()
    walk.body()
    return builder.document(
        path,
        date=front.date,
        language=front.language,
        directives=walk.directives.collected(),
        date_fields=front.dates,
    )


class _Walk:
    """Goes through the lines of a page; each method returns the line after the block that it read."""

    def __init__(self, inline: Inline, start: int) -> None:
        self.directives = DirectiveCollector()
        self._inline = inline
        self._builder = inline.builder
        self._lines = list(lines(inline.text, start))
        self._is_quoted = False
        self._tables = 0
        self._box = self._first_box()

    def title(self) -> None:
        """The name in the box, as the heading that the page has no line for."""
        named = page_title(self._box.call) if self._box and self._box.call else None
        if named and not any(_level(line) == 1 for line in self._lines):
            self._builder.open(BlockKind.HEADING, level=1)
            self._inline.copy(named.start, named.end)

    def body(self) -> None:
        at = 0
        while at < len(self._lines):
            before, length = self.directives.take_waiting(), self._builder.length
            after = self._block(at)
            self._write_left()
            place = Span(self._lines[at].start, self._lines[after - 1].end)
            here = [*before, *html_directives(self._inline.source, place.start, place.end)]
            if self._builder.length > length:
                self.directives.within_block(here, place)
            else:
                self.directives.before_block(here)
            self._follow_quotations(at, after)
            at = after

    def _block(self, at: int) -> int:
        line = self._lines[at]
        if marks.TABLE_BEGINS.match(line.text):
            return self._table(at)
        if self._box and line.start <= self._box.span.start <= line.end:
            self._tables = copy_box(self._inline, self._box, self._tables)
        if not self._is_text(line):
            if FILLER in line.text:
                self._gather(line)
            return at + 1
        if marks.REDIRECT.match(line.text) or marks.RULE.match(line.text) or line.text[0] in _CODE:
            return at + 1
        if heading := marks.HEADING.fullmatch(line.text):
            self._builder.open(BlockKind.HEADING, level=len(heading["mark"]))
            self._inline.copy(line.start + heading.start("title"), line.start + heading.end("title"))
            return at + 1
        if mark := marks.LIST_MARK.match(line.text):
            return self._item(at, mark[0].rstrip(), line.start + mark.end())
        return self._paragraph(at)

    def _first_box(self) -> Aside | None:
        """The box before the first heading."""
        heads = (line.start for line in self._lines if _level(line))
        end = next(heads, len(self._inline.source))
        return next((box for box in self._inline.asides_in(0, end) if box.kind is Kind.BOX), None)

    def _is_text(self, line: Line) -> bool:
        """Whether a line has more than asides: one with a template alone, such as a box, is no paragraph."""
        return bool(line.text.replace(FILLER, " ").strip())

    def _gather(self, line: Line) -> None:
        """Keep the captions of a line of asides."""
        found = self._inline.asides_in(line.start, line.end)
        self._inline.left.extend(aside for aside in found if aside.kind is Kind.CAPTION)

    def _item(self, at: int, mark: str, start: int) -> int:
        line = self._lines[at]
        kind = BlockKind.LIST_ITEM if mark[-1] in "*#;" else BlockKind.PARAGRAPH
        colon = self._inline.text.find(" :", start, line.end) if mark[-1] == ";" else -1
        self._builder.open(kind, level=len(mark))
        self._inline.copy(start, line.end if colon < 0 else colon)
        if colon >= 0:
            self._builder.open(BlockKind.PARAGRAPH, level=len(mark))
            self._inline.copy(colon + 2, line.end)
        return at + 1

    def _paragraph(self, at: int) -> int:
        end = at + 1
        while end < len(self._lines) and self._continues(self._lines[end]):
            end += 1
        opens = _QUOTATION.match(self._lines[at].text.lower())
        is_quoted = self._is_quoted or (opens is not None and not opens["ends"])
        self._builder.open(BlockKind.QUOTATION if is_quoted else BlockKind.PARAGRAPH)
        self._inline.copy(self._lines[at].start, self._lines[end - 1].end)
        return end

    def _continues(self, line: Line) -> bool:
        begins = (marks.TABLE_BEGINS, marks.HEADING, marks.LIST_MARK, marks.RULE)
        return (
            self._is_text(line)
            and line.text[0] not in _CODE
            and not any(mark.match(line.text) for mark in begins)
            and not _QUOTATION.match(line.text.lower())
        )

    def _table(self, at: int) -> int:
        depth, end = 1, at + 1
        while end < len(self._lines) and depth:
            text = self._lines[end].text
            depth += (marks.TABLE_BEGINS.match(text) is not None) - (marks.TABLE_ENDS.match(text) is not None)
            end += 1
        if depth == 0:
            copy_table(self._inline, self._lines[at + 1 : end - 1], self._tables)
            self._tables += 1
            return end
        return at + 1

    def _follow_quotations(self, at: int, after: int) -> None:
        for line in self._lines[at:after]:
            for mark in _QUOTATION.finditer(line.text.lower()):
                self._is_quoted = not mark["ends"]

    def _write_left(self) -> None:
        """Write the notes and captions of a block behind it."""
        left, self._inline.left = self._inline.left, []
        for aside in left:
            kind = BlockKind.CAPTION if aside.kind is Kind.CAPTION else BlockKind.PARAGRAPH
            place = aside.inside or aside.span
            self._builder.open(kind)
            self._inline.inside(aside).copy(place.start, place.end)


def _level(line: Line) -> int:
    """The level of a heading; 0 for other lines."""
    found = marks.HEADING.fullmatch(line.text)
    return len(found["mark"]) if found else 0
