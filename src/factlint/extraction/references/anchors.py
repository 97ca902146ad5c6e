"""Markdown links to headings of the same text, and the headings: "[Limits](#limits)".

Hosts derive the anchor of a heading in different ways, which vary in punctuation, initial digits and accents. Anchors
are compared by what all have in common; a heading has every anchor that one of the hosts gives it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from unicodedata import combining, normalize
from urllib.parse import unquote

from factlint.model.document import BlockKind, Document, ProseSpan, Span
from factlint.model.mention import Mention
from factlint.model.statements.references import CrossReference
from factlint.values.regex import regex

KIND = "heading"
_LINK = regex(r"(?<!\\)\]\(#(?P<anchor>[^\s()<>\"']{1,120})\)")
_EXPLICIT = regex(
    r"(?i)\b(?:id|name)\s*=\s*[\"']?(?P<id>[^\s\"'<>]+)|\{:?[^{}\n]{0,80}?#(?P<brace>[\w.:-]+)[^{}\n]*\}|^\((?P<myst>[\w.:-]+)\)=",
    re.MULTILINE,
)
_HTML_HEADING = regex(r"(?is)<h[1-6][^<>]*>(?P<text>.{1,200}?)</h[1-6]>")
_MARKUP = regex(r"!?\[(?P<words>[^\[\]]*)\]\([^()]*\)|(?<!\\)<[^<>]+>|\{:?[^{}]*#[^{}]*\}")
_LEFT_OUT, _JOINT = regex(r"[^\w\s-]+"), regex(r"[\s_-]+")
_NUMBERED = regex(r"[\d-]+")
_REPEATED = regex(r"-\d{1,2}$")
_NO_HEADING = regex(r"(?:fn|footnote|cite|ref-|L\d|top$|/|!|:~:)")
"""Anchors of notes, works, lines and pages, which hosts create for other things than headings."""
_MARKS = "*_`~ "
_REACH = 4


def read_anchors(document: Document) -> Iterator[CrossReference]:
    """The links to headings, and the headings that they may refer to, each with the part that all anchors share."""
    if "](#" not in document.source:
        return
    ends = sorted({segment.source.end for segment in document.segments})
    links = [found for found in _LINK.finditer(document.source) if _is_read(ends, found.start(), document)]
    if not links:
        return
    known = dict(_targets(document))
    for anchor, place in known.items():
        yield CrossReference(KIND, _mention(document, place, anchor), is_target=True)
    for found in links:
        if not _NO_HEADING.match(found["anchor"]):
            anchor = anchor_of(found["anchor"])
            named = anchor if anchor in known else _REPEATED.sub("", anchor)
            yield CrossReference(KIND, _mention(document, Span(*found.span("anchor")), named), is_target=False)


def anchor_of(text: str) -> str:
    """The part that all hosts' anchors of a heading share."""
    text = unquote(text).casefold().removeprefix("user-content-")
    return _JOINT.sub("-", _LEFT_OUT.sub("", text)).strip("-")


def _targets(document: Document) -> Iterator[tuple[str, Span]]:
    for block in document.blocks:
        if block.kind is BlockKind.HEADING:
            place = document.to_source(block.prose)
            yield from ((anchor, place) for anchor in _anchors(_lines(document.source, place)))
    for found in _HTML_HEADING.finditer(document.source):
        yield from ((anchor, Span(*found.span("text"))) for anchor in _anchors(found["text"]))
    for found in _EXPLICIT.finditer(document.source):
        yield anchor_of(found[found.lastgroup or 0]), Span(*found.span())


def _lines(source: str, place: Span) -> str:
    """The lines of a heading with all markup: a link at its start is not in its prose."""
    end = source.find("\n", place.end)
    return source[source.rfind("\n", 0, place.start) + 1 : end if end >= 0 else len(source)]


def _anchors(heading: str) -> set[str]:
    """The possible anchors of a heading: with and without its number, with and without accents."""
    words = _MARKUP.sub(lambda found: found["words"] or "", heading)
    anchor = anchor_of(words)
    plain = "".join(letter for letter in normalize("NFKD", anchor) if not combining(letter))
    shown = {anchor, plain, plain.encode("ascii", "ignore").decode().strip("-")}
    return shown | {_NUMBERED.sub("", one, count=1) for one in shown if one[:1].isdigit()}


def _is_read(ends: list[int], bracket: int, document: Document) -> bool:
    """Whether the text of a link is prose, and not an example in code."""
    start = bracket
    while start > 0 and bracket - start < _REACH and document.source[start - 1] in _MARKS:
        start -= 1
    at = bisect_left(ends, start)
    return at < len(ends) and ends[at] <= bracket


def _mention(document: Document, place: Span, anchor: str) -> Mention[str]:
    written = document.source[place.start : place.end]
    return Mention(ProseSpan(0, 0), place, written, anchor, said=f"#{written}")
