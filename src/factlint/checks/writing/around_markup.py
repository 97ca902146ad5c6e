"""Edits of words that hold markup, such as the tie of LaTeX in "29~years": only the part that changes is replaced."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factlint.model.document import Document, ProseSpan
from factlint.model.finding import Edit
from factlint.model.span import Span

_NO_BREAK = "\N{NO-BREAK SPACE}"


def edit_around_markup(document: Document, span: Span, text: str) -> Edit | None:
    """The edit that makes the words at a place read as `text`, if what changes holds no markup.

    Whole words change: "29~years" becomes "27~years" by writing "27" for "29".
    """
    words = _prose_at(document, span)
    if words is None:
        return None
    old, text = (one.replace(_NO_BREAK, " ") for one in (document.prose[words.start : words.end], text))
    if old == text:
        return None
    ahead = _shared(old.split(" "), text.split(" "))
    behind = _shared(old[ahead:].split(" ")[::-1], text[ahead:].split(" ")[::-1])
    changed = document.to_source(ProseSpan(words.start + ahead, words.end - behind))
    new = text[ahead : len(text) - behind]
    is_plain = new and changed.start < changed.end and document.is_verbatim(changed)
    return Edit(changed, new) if is_plain else None


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    """The length of the words that both begin with, with the space after each; the last word is never among them."""
    shared = takewhile(lambda pair: pair[0] == pair[1], zip(old[:-1], new[:-1], strict=False))
    return sum(len(word) + 1 for word, _ in shared)


def _prose_at(document: Document, span: Span) -> ProseSpan | None:
    """The prose that was read from a place of the source; None if it begins or ends within markup."""
    inside = [
        segment
        for segment in document.segments
        if segment.source.start < span.end and span.start < segment.source.end
    ]
    if not inside:
        return None
    first, last = inside[0], inside[-1]
    if not (first.is_verbatim and last.is_verbatim):
        return None
    return ProseSpan(
        first.prose.start + span.start - first.source.start, last.prose.end - (last.source.end - span.end)
    )
