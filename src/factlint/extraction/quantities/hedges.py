"""Hedges next to a number: "about 1,200", "no fewer than 500", "500 or more"."""

from __future__ import annotations

from factlint.extraction.languages.en.function_words import INDEFINITE_ARTICLES
from factlint.extraction.languages.en.quantities import around_numbers as words_of
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_REACH = 32
"""Characters of the longest hedge."""

_TOKEN = regex(r"[a-z]+[.]?|[~<>+]")
_LONGEST = 4
"""Words in the longest hedge."""

_OF_ARTICLE = regex(words_of.ARTICLE_AT_END)
_LAST_WORDS = frozenset(words.split()[-1] for words in words_of.HEDGES_BEFORE)
_LAST = tuple(_LAST_WORDS)
_LAST_LETTERS = frozenset(word[-2:] for word in _LAST_WORDS)
"""Final letters by which most words are excluded quickly."""
_ARTICLES = tuple(f"{article} " for article in INDEFINITE_ARTICLES)
_FIRST_WORDS = frozenset(words.split()[0] for words in words_of.HEDGES_BEHIND)


def hedge_before(text: str, start: int) -> tuple[Hedge, int] | None:
    """The hedge that ends where a number starts in folded text, and where its words begin."""
    low = max(0, start - _REACH)
    window = text[low:start]
    if window.endswith(_ARTICLES):
        window = _OF_ARTICLE.sub("", window)
    words = window.rstrip()
    if _LAST_LETTERS.isdisjoint((words[-2:], words[-1:])) or not words.endswith(_LAST):
        return None
    tokens = list(_TOKEN.finditer(window))
    if not tokens or tokens[-1].group() not in _LAST_WORDS or window[tokens[-1].end() :].strip():
        return None
    for count in range(min(_LONGEST, len(tokens)), 0, -1):
        first = tokens[-count].start()
        hedge = words_of.HEDGES_BEFORE.get(" ".join(window[first:].split()))
        if hedge is not None and (first > 0 or low == 0):
            return hedge, low + first
    return None


def hedge_behind(text: str, end: int) -> tuple[Hedge, int] | None:
    """The hedge that follows a number or its unit in folded text, and where its words end."""
    first = _TOKEN.match(text, end) or _TOKEN.match(text, end + 1)
    if first is None or first.group() not in _FIRST_WORDS:
        return None
    second = _TOKEN.match(text, first.end() + 1)
    for last in (second, first):
        if last is not None:
            hedge = words_of.HEDGES_BEHIND.get(" ".join(text[first.start() : last.end()].split()))
            if hedge is not None and not text[last.end() : last.end() + 1].isalnum():
                return hedge, last.end()
    return None
