"""HTML split into tags, comments and text, each with its place; any text is valid input.

A tokenizer of our own, since places must be exact code points of the source. It follows the HTML Standard, section
13.2.5, except that a tag cut off by the end of the text counts as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.model.document import Span
from factlint.reading.html.elements import RAW
from factlint.values.named_tuple import NamedTuple

_MARKUP = re.compile(
    r"""<!--(?P<comment>(?:>|->)|.*?(?:--!?>|\Z))
    | <(?:!|\?|/(?![a-z>]))[^>]*(?:>|\Z)
    | <(?P<slash>/?)(?P<name>[a-z][^\s/><]*)
      (?P<attributes>(?:[^<>=]|=\s*+(?:"[^"]*"|'[^']*'|[^\s"'<>=][^\s<>]*)?)*+)>""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s"'>/=]+)(?:\s*+=\s*+(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'<>=][^\s>]*)))?"""
)


class Token(NamedTuple):
    """`source[start:end]`: text if it is neither a tag nor a comment."""

    start: int
    end: int
    tag: str = ""
    """The element's name in lower case."""
    is_end: bool = False
    attributes: Span = Span(0, 0)
    """The place of a start tag's attributes."""
    is_comment: bool = False
    """Whether it is a comment, a declaration or a processing instruction."""


def tokens(source: str, start: int, end: int) -> Iterator[Token]:
    """The tokens of `source[start:end]`, without gaps; the content of `RAW` elements is a single text."""
    while markup := _MARKUP.search(source, start, end):
        if start < markup.start():
            yield Token(start, markup.start())
        start = markup.end()
        if not markup["name"]:
            yield Token(markup.start(), start, is_comment=True)
            continue
        tag, is_end = markup["name"].lower(), bool(markup["slash"])
        yield Token(markup.start(), start, tag, is_end, Span(*markup.span("attributes")))
        if tag in RAW and not is_end:
            closing = re.compile(rf"</{tag}\b", re.IGNORECASE).search(source, start, end)
            raw_end = closing.start() if closing else end
            if start < raw_end:
                yield Token(start, raw_end)
            start = raw_end
    if start < end:
        yield Token(start, end)


def attributes(source: str, place: Span) -> dict[str, Span]:
    """The place of each attribute's value, without quotes; the first of two equal names counts."""
    found: dict[str, Span] = {}
    for attribute in _ATTRIBUTE.finditer(source, place.start, place.end):
        quoting = next((form for form in ("double", "single", "bare") if attribute[form] is not None), None)
        value = attribute.span(quoting) if quoting else (attribute.end(), attribute.end())
        found.setdefault(attribute["name"].lower(), Span(*value))
    return found
