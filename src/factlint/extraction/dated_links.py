"""Links with a year and a month in their addresses: "example.org/2014/05/launch"."""

from __future__ import annotations

from factlint.model.date_parts import DatedLink, WrittenPart
from factlint.model.document import Document
from factlint.model.span import Span
from factlint.values.regex import regex

_LINK = regex(
    r"\[(?P<words>(?:[^\]\n]|\n(?!\s*\n)){1,300})\]\(<?https?://[^)\s]{1,300}?/(?P<year>(?:19|20)\d\d)/(?P<month>[01]\d)\b"
)


def read_dated_links(document: Document) -> tuple[DatedLink, ...]:
    """The links, in reading order; their places are those of the source, since addresses are no prose."""
    return tuple(
        DatedLink(
            Span(*link.span("words")),
            WrittenPart(int(link["year"]), Span(*link.span("year")), link["year"]),
            int(link["month"]),
        )
        for link in _LINK.finditer(document.source)
    )
