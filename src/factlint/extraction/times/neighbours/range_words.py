"""What the words around two dates say about their range: numbers of standards and versions, or a life."""

from __future__ import annotations

from factlint.extraction.languages.en.times import around_dates as words_of
from factlint.values.regex import regex

_CAPITALS_BEFORE, _ISSN_BEFORE = regex(words_of.CAPITALS_BEFORE), regex(words_of.ISSN_BEFORE)
_BIRTH_BEFORE = regex(words_of.BIRTH_BEFORE)
_VERSIONS_BEHIND = regex(words_of.VERSIONS_BEHIND)
_IN_CALCULATION = regex(r"\)? ?[+*/×] ?\d")
"""After a difference: "(2009-1940+1)*365"."""
_REACH = 12
_FAR_REACH = 4 * _REACH
"""Characters before a range."""


def is_of_names(prose: str, start: int, end: int) -> bool:
    """Whether the ends are no times: a standard's number, a journal's, two versions, numbers to subtract."""
    return bool(
        _CAPITALS_BEFORE.search(prose, max(0, start - _REACH), start)
        or _ISSN_BEFORE.search(prose, max(0, start - _FAR_REACH), start)
        or _VERSIONS_BEHIND.match(prose, end)
        or _IN_CALCULATION.match(prose, end)
    )


def is_of_life(prose: str, start: int) -> bool:
    """Whether the ends are a birth and a death: "born 7 May 1902 – 4 June 1889"."""
    return _BIRTH_BEFORE.search(prose, max(0, start - _REACH), start) is not None
