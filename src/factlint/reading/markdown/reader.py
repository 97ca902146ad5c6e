"""Markdown: CommonMark, with GitHub's tables, footnotes, task lists, alerts, strikethrough, formulas. Definition lists.

Code, formulas, addresses and icons become `OBJECT`; comments, tags and struck-out words leave nothing.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Sequence

from factlint.model.directive import Directive
from factlint.model.document import BlockKind, Document, Span
from factlint.reading.directives import DirectiveCollector, html_directives
from factlint.reading.extract import add_document, outer_directives
from factlint.reading.front_matter import read_front_matter
from factlint.reading.html.inline import InlineHtml
from factlint.reading.markdown.admonitions import DEEPEST, HEADER, dedented, is_below_header
from factlint.reading.markdown.events import Event, events
from factlint.reading.markdown.structure import Structure
from factlint.reading.masks import addresses_and_template_tags
from factlint.reading.prose import OBJECT, ProseBuilder
from factlint.values.regex import regex

_BLOCKS = frozenset(
    {
        *("Paragraph", "Heading", "BlockQuote", "List", "Item", "FootnoteDefinition", "Table"),
        *("DefinitionList", "DefinitionListTitle", "DefinitionListDefinition"),
    }
)
_OF_TEXT = frozenset({"Paragraph", "Heading"})
_WITHIN_LINE = regex(r"[^\r\n]")
_ONE_LINE = (BlockKind.HEADING, BlockKind.TABLE_CELL)
_BARE_ADDRESSES = ("Autolink", "Email")
_BEYOND_COMMENTS = regex(r"(?:\s|<!--.*?-->)*+.", re.DOTALL)
_FENCE_OF_COLONS = regex(r"^[ \t]*:::.*", re.MULTILINE)
"""Opens or closes a container, as in Pandoc, Docusaurus and MyST; the text between is Markdown."""
_YEAR_MARK = regex(r"[12]\d{3}[.)][ \t]")
"""A list item's number that is a year, as in chronicles; it is read as text, unlike other numbers."""
_TEX = regex(r"[\\^_={}]")
"""What distinguishes a formula between dollar signs from sums of money."""


def read(path: str, text: str) -> Document:
    """The document in a Markdown file."""
    return _read(path, text, depth=0)


def _read(path: str, text: str, *, depth: int) -> Document:
    parsed = _FENCE_OF_COLONS.sub(blank, text) if ":::" in text else text
    parsed = HEADER.sub(blank, parsed)
    return read_dialect(path, text, parsed=parsed, masks=addresses_and_template_tags(text), depth=depth)


def read_dialect(
    path: str,
    text: str,
    *,
    parsed: str,
    masks: Sequence[Span],
    directives: Iterable[Directive] = (),
    depth: int = 0,
) -> Document:
    """The document in a file of a Markdown dialect.

    `parsed` is the text with everything that a Markdown parser must not see blanked out, of the same length;
    `masks` are the stretches that become an `OBJECT`; `directives` come from comments of the dialect, in order;
    `depth` counts the admonitions around the text.
    """
    front = read_front_matter(text)
    builder = ProseBuilder(text, masks=masks)
    builder.title(front.title)
    walk = _Walk(text, builder, directives, depth)
    for event in events(parsed, front.end):
        walk.follow(event)
    return builder.document(
        path,
        date=front.date,
        language=front.language,
        directives=walk.collected(),
        date_fields=front.dates,
    )


def blank(found: re.Match[str]) -> str:
    """The match, replaced by spaces on the same number of lines."""
    return _WITHIN_LINE.sub(" ", found[0])


class _Walk:
    """Turns events into prose."""

    def __init__(self, source: str, builder: ProseBuilder, directives: Iterable[Directive], depth: int) -> None:
        self.directives = DirectiveCollector()
        self._ahead = deque(directives)
        self._source = source
        self._builder = builder
        self._structure = Structure()
        self._html = InlineHtml()
        self._innermost = Span(0, 0)
        self._skipped_depth = 0
        self._depth = depth
        self._admonition: list[Event] | None = None

    def collected(self) -> tuple[Directive, ...]:
        """All directives; those without a following block come last."""
        self.directives.before_block(self._ahead)
        return self.directives.collected()

    def follow(self, event: Event) -> None:
        if self._admonition is not None:
            self._collect(event)
        elif self._skipped_depth:
            self._skipped_depth += {"begin": 1, "end": -1, "leaf": 0}[event.phase]
        elif event.name == "Text" and self._html.is_plain:
            self._text(event.value, event.start, event.end)
        elif event.phase == "leaf":
            self._leaf(event)
        elif event.phase == "begin":
            self._begin(event)
        else:
            self._end(event)

    def _leaf(self, event: Event) -> None:
        if event.name == "InlineHtml":
            self._tag(event)
        elif not self._html.hides:
            self._inline(event)

    def _inline(self, event: Event) -> None:
        match event.name:
            case "Text":
                self._text(self._html.shaped(event.value), event.start, event.end)
            case "SoftBreak" | "HardBreak":
                self._builder.break_line(event.start, event.end)
            case "Code":
                self._object(event)
            case "InlineMath" | "DisplayMath" if _TEX.search(event.value):
                self._object(event)
            case "InlineMath" | "DisplayMath":
                self._ensure_block()
                self._builder.copy(event.start, event.end)

    def _text(self, text: str, start: int, end: int) -> None:
        if not self._builder.is_open:
            self._ensure_block()
        if self._source.startswith(text, start) and len(text) == end - start:
            self._builder.copy(start, end)
        else:
            self._builder.put(text, start, end)

    def _object(self, event: Event) -> None:
        self._ensure_block()
        self._builder.put(OBJECT, event.start, event.end)

    def _tag(self, event: Event) -> None:
        comments = html_directives(self._source, event.start, event.end)
        self.directives.within_block(comments, self._innermost)
        left = self._html.follow(event.value)
        if left == OBJECT:
            self._object(event)
        elif left:
            self._builder.break_line(event.start, event.end)

    def _ensure_block(self) -> None:
        """Open a block for text that has no paragraph of its own, as in tight lists."""
        if not self._builder.is_open:
            kind, level = self._structure.text_block()
            self._builder.open(kind, level=level)

    def _begin(self, event: Event) -> None:
        if event.name in _BLOCKS:
            self._block_begins(event)
        self._structure.begin(event)
        match event.name:
            case "Heading":
                self._builder.open(BlockKind.HEADING, level=int(event.value["level"][1]))
            case "Item" if year := _YEAR_MARK.match(self._source, event.start):
                self._ensure_block()
                self._builder.copy(event.start, year.end())
            case "TableRow":
                self._innermost = Span(event.start, event.end)
            case "TableCell":
                at = self._structure
                self._builder.open(BlockKind.TABLE_CELL, table=at.table, row=at.row, column=at.column)
            case "CodeBlock":
                self._code_block(event)
            case "HtmlBlock":
                self._builder.close()
                self._skipped_depth = 1
                self._html_block(Span(event.start, event.end))
            case "Strikethrough":
                self._skipped_depth = 1
            case "Link" if event.value["link_type"] in _BARE_ADDRESSES:
                self._object(event)
                self._skipped_depth = 1
            case "Image":
                self._image(event)

    def _block_begins(self, event: Event) -> None:
        self._builder.close()
        self._html = InlineHtml()
        self._innermost = Span(event.start, event.end)
        while self._ahead and self._ahead[0].span.start < event.start:
            self.directives.before_block([self._ahead.popleft()])
        self.directives.block_begins(self._innermost)
        while self._ahead and event.name in _OF_TEXT and self._ahead[0].span.start < event.end:
            self.directives.within_block([self._ahead.popleft()], self._innermost)

    def _code_block(self, event: Event) -> None:
        self._builder.close()
        is_deep = self._depth >= DEEPEST
        if event.value == "Indented" and not is_deep and is_below_header(self._source, event.start):
            self._admonition = []
        else:
            self._skipped_depth = 1

    def _collect(self, event: Event) -> None:
        """Add a line of an admonition; at its end, read them all."""
        lines = self._admonition
        if lines is None:
            return
        if event.phase == "leaf":
            lines.append(event)
            return
        self._admonition = None
        extract = dedented(self._source, lines)
        document = _read("", extract.text, depth=self._depth + 1)
        first_table = self._structure.table + 1
        self._structure.table = add_document(self._builder, document, extract, first_table=first_table) - 1
        self.directives.scoped(outer_directives(document, extract))

    def _html_block(self, block: Span) -> None:
        """Read the prose of an HTML block, unless its lines begin with quotation marks (`>`)."""
        self.directives.before_block(html_directives(self._source, block.start, block.end))
        if self._structure.is_quoted or not _BEYOND_COMMENTS.match(self._source, block.start, block.end):
            return
        # Most Markdown has no HTML, and what reads it is loaded for that only.
        from factlint.reading.html.reader import Walk  # noqa: PLC0415

        length = self._builder.length
        Walk(self._source, self._builder).follow(block.start, block.end)
        if self._builder.length > length:
            self.directives.block_begins(block)

    def _image(self, event: Event) -> None:
        """An image that comes first or alone shows its text as a caption; one among words is an icon."""
        self._ensure_block()
        if self._builder.has_begun or self._builder.kind in _ONE_LINE:
            self._object(event)
            self._skipped_depth = 1
        else:
            self._builder.open(BlockKind.CAPTION)

    def _end(self, event: Event) -> None:
        self._structure.end(event)
        if event.name in _BLOCKS or event.name in ("TableCell", "Image"):
            self._builder.close()
