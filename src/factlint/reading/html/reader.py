"""HTML: whole pages and fragments, as tag soup."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape

from factlint.model.document import BlockKind, Document, Span
from factlint.reading.directives import DirectiveCollector, html_directives
from factlint.reading.front_matter import primary_language, read_front_matter
from factlint.reading.html import elements
from factlint.reading.html.blocks import OpenBlocks
from factlint.reading.html.metadata import Metadata
from factlint.reading.html.raised_figures import RAISING, raised
from factlint.reading.html.tokens import Token, attributes, tokens
from factlint.reading.masks import addresses_and_template_tags
from factlint.reading.prose import OBJECT, ProseBuilder
from factlint.values.regex import regex

_SPECIAL = regex(
    r"(?P<reference>&(?:\#\d+|\#x[0-9a-f]+|[a-z][a-z0-9]*);?) | [ \t\f]*+(?:\r\n?|\n)[ \t\f\r\n]*+",
    re.IGNORECASE | re.VERBOSE,
)
"""What is not read as written: character references, and line ends with the indentation around them."""
_JSON_LD = "application/ld+json"


def read(path: str, text: str) -> Document:
    """The document in an HTML file, which may have the front matter of a site builder."""
    front = read_front_matter(text)
    builder = ProseBuilder(text, masks=addresses_and_template_tags(text))
    builder.title(front.title)
    walk = Walk(text, builder)
    walk.follow(front.end, len(text))
    return builder.document(
        path,
        date=front.date or walk.metadata.date(),
        language=front.language or walk.language,
        directives=walk.directives.collected(),
        date_fields=front.dates,
    )


class Walk:
    """Turns tags and text into prose."""

    def __init__(self, source: str, builder: ProseBuilder) -> None:
        self.metadata = Metadata()
        self.language: str | None = None
        self.directives = DirectiveCollector()
        self._source = source
        self._builder = builder
        self._blocks = OpenBlocks(self.directives)
        self._hiding = ""
        self._hiding_depth = 0
        self._raising = ""
        self._is_json_ld = False

    def follow(self, start: int, end: int) -> None:
        """Read `source[start:end]`; elements that are open at its end are closed there."""
        for token in tokens(self._source, start, end):
            if self._hiding and self._is_hidden(token):
                continue
            if token.is_comment:
                self._comment(token)
            elif not token.tag:
                self._text(token.start, token.end)
            elif token.is_end:
                self._end(token)
            else:
                self._begin(token)
        self._builder.close()
        self._blocks.end_all(end)

    def _is_hidden(self, token: Token) -> bool:
        """Whether the token belongs to a hiding element; keeps track of its end."""
        if self._is_json_ld and not token.tag:
            self.metadata.see_json_ld(self._source[token.start : token.end])
        if token.tag in elements.BLOCKS and self._hiding in elements.PHRASES:
            self._hiding = ""
            return False
        if token.tag == self._hiding:
            self._hiding_depth += -1 if token.is_end else 1
            if not self._hiding_depth:
                self._hiding = ""
        return True

    def _comment(self, token: Token) -> None:
        found = html_directives(self._source, token.start, token.end)
        self._blocks.direct(found, is_within=self._builder.has_begun)

    def _begin(self, token: Token) -> None:
        values = attributes(self._source, token.attributes)
        if token.tag in elements.BLOCKS:
            self._builder.close()
            columns, rows = (self._value(values[it]) if it in values else "" for it in ("colspan", "rowspan"))
            self._blocks.begin(token.tag, token.start, columns, rows)
        if token.tag in elements.HIDDEN | elements.OBJECTS or "hidden" in values:
            self._hide(token, values)
        elif token.tag in RAISING:
            self._raising = token.tag
        match token.tag:
            case "html" if "lang" in values:
                self.language = primary_language(self._value(values["lang"]))
            case "meta" | "time" if "itemprop" in values or token.tag == "meta":
                self.metadata.see(self._source, values)
            case "title":
                self._builder.open(BlockKind.TITLE)
            case "br":
                self._builder.break_line(token.start, token.end)
            case "img" if "alt" in values:
                self._image(token, values["alt"])

    def _hide(self, token: Token, values: Mapping[str, Span]) -> None:
        if token.tag in elements.OBJECTS:
            self._ensure_block(token.start)
            self._builder.put(OBJECT, token.start, token.end)
        if token.tag not in elements.VOID:
            self._hiding, self._hiding_depth = token.tag, 1
            kind = values.get("type")
            self._is_json_ld = kind is not None and self._value(kind) == _JSON_LD

    def _end(self, token: Token) -> None:
        if token.tag in elements.BLOCKS:
            self._builder.close()
            self._blocks.end(token.tag, token.end)
        elif token.tag == "title":
            self._builder.close()
        elif token.tag == self._raising:
            self._raising = ""

    def _image(self, token: Token, words: Span) -> None:
        """As in Markdown, an image that comes first or alone shows its words; one among words is an icon."""
        if self._builder.has_begun or self._blocks.is_one_line:
            self._ensure_block(token.start)
            self._builder.put(OBJECT, token.start, token.end)
        else:
            self._builder.open(BlockKind.CAPTION)
            self._text(words.start, words.end)
            self._builder.close()

    def _text(self, start: int, end: int) -> None:
        if not self._builder.has_begun and self._source[start:end].isspace():
            return
        self._ensure_block(start)
        for special in _SPECIAL.finditer(self._source, start, end):
            self._shaped(start, special.start())
            start = special.end()
            if special["reference"]:
                self._builder.put(unescape(special[0]), special.start(), start)
            else:
                self._builder.break_line(special.start(), start)
        self._shaped(start, end)

    def _shaped(self, start: int, end: int) -> None:
        """Copy text, or write it in raised or lowered characters."""
        text = self._source[start:end]
        if self._raising and (shaped := raised(self._raising, text)) != text:
            self._builder.put(shaped, start, end)
        else:
            self._builder.copy(start, end)

    def _ensure_block(self, start: int) -> None:
        if not self._builder.is_open:
            at = self._blocks.text_block(start)
            self._builder.open(at.kind, level=at.level, table=at.table, row=at.row, column=at.column)

    def _value(self, place: Span) -> str:
        return self._source[place.start : place.end].strip().lower()
