"""Fixes that write words in place of others, and what the new words change around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.checks.writing.around_markup import edit_around_markup
from factlint.checks.writing.number_words import in_capitals_of
from factlint.model.document import Document
from factlint.model.finding import Applicability, Edit, Fix
from factlint.model.span import Span
from factlint.values.regex import regex
from factlint.values.scales import SCALES

_ARTICLE = regex(r"\b(?P<article>an?)[ -][^\w\s]{0,3}$", re.IGNORECASE)
_REACH = 8
"""Characters before words that may hold an article, with the sign of a currency or of emphasis."""
_BEGINS_WITH_VOWEL = regex(r"8|1[18](?:,?\d{3})*(?![\d,]*\d)|eigh|eleven|a(?:pr|ug)|oct", re.IGNORECASE)
"""Numbers and months that take "an"."""
_WORD_AFTER = regex(r" [a-z]")
_NOUN_AFTER = regex(r" (?P<noun>[a-z]{3,})\b")
_NO_NOUNS = frozenset({*SCALES, "and", "but", "for", "from", "hundred", "per", "percent", "the", "with"})
ONE = frozenset({"1", "one"})
"""Numbers before a noun in the singular."""


def writing(
    document: Document, span: Span, text: str, applicability: Applicability = Applicability.UNSAFE
) -> Iterator[Fix]:
    """The fix that writes a text at a place, with the right form of the article before it.

    None if the place already has the text, or has markup in what would change.
    """
    old = document.source[span.start : span.end]
    if old == text:
        return
    if not document.is_verbatim(span):
        edit = edit_around_markup(document, span, text)
        if edit is not None:
            yield Fix(f"Write “{text}”", (edit,), applicability)
        return
    fix = Fix.writing(text, span, applicability)
    article = _other_article(document, span.start, old, text)
    yield Fix(f"Write “{article.replacement} {text}”", (article, *fix.edits), applicability) if article else fix


def _other_article(document: Document, start: int, old: str, new: str) -> Edit | None:
    """The edit of an article that fits the old words and not the new ones: "an eight" and "a seven"."""
    head = document.source[max(0, start - _REACH) : start]
    found = _ARTICLE.search(head)
    if found is None or not _suits(found["article"], old) or _suits(found["article"], new):
        return None
    at = start - len(head) + found.start()
    place = Span(at, at + len(found["article"]))
    right = "a" if len(found["article"]) > 1 else "an"
    right = in_capitals_of(found["article"][0], right)
    return Edit(place, right) if document.is_verbatim(place) else None


def _suits(article: str, words: str) -> bool:
    return (len(article) > 1) is (_BEGINS_WITH_VOWEL.match(words) is not None)


def keeps_number(document: Document, span: Span, text: str) -> bool:
    """Whether the noun after a number still fits in singular or plural with another number."""
    old, new = (words.casefold() in ONE for words in (document.source[span.start : span.end], text))
    if old is new:
        return True
    noun = _NOUN_AFTER.match(document.source, span.end)
    return noun is None or noun["noun"] in _NO_NOUNS


def is_before_noun(document: Document, span: Span) -> bool:
    """Whether the words modify a noun after an article: "a 5% increase"."""
    before = _ARTICLE.search(document.source[max(0, span.start - _REACH) : span.start])
    return before is not None and _WORD_AFTER.match(document.source, span.end) is not None
