"""Disjoint parts of one whole: men and women; wins, draws and losses; hardbacks and paperbacks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import permutations

from factlint.extraction.languages.en.arithmetic.wholes import opposites as words_of
from factlint.extraction.languages.en.arithmetic.wholes.partitions import CLASS
from factlint.values.regex import regex

_Classes = tuple[tuple[re.Pattern[str], ...], ...]


def _compiled(classes: Sequence[Sequence[str]]) -> _Classes:
    return tuple(tuple(regex(rf"\b(?:{words})\b") for words in one) for one in classes)


_COMPLEMENTS, _OPPOSITES = _compiled(words_of.COMPLEMENTS), _compiled(words_of.OPPOSITES)
_NEGATED, _BY_DEGREES = regex(words_of.NEGATED), regex(words_of.BY_DEGREES)
_THINGS = regex(CLASS)
_PAIR = ((0, 1), (1, 0))
_PART = regex(
    rf"\b(?:{'|'.join(words for one in (*words_of.COMPLEMENTS, *words_of.OPPOSITES) for words in one)})\b"
)


def exclude_all_else(nouns: Sequence[str]) -> bool:
    """Whether the nouns name all parts of one whole, each once."""
    denied = _denied(nouns)
    if denied is not None:
        return _BY_DEGREES.fullmatch(denied) is None
    return _are_of_one(_COMPLEMENTS, nouns)


def exclude_each_other(nouns: Sequence[str]) -> bool:
    """Whether the nouns are disjoint; the whole may have other parts: neither rented nor owned."""
    return _denied(nouns) is not None or _are_of_one((*_COMPLEMENTS, *_OPPOSITES), nouns)


def are_opposed(one: str, other: str) -> bool:
    """Whether of two clauses the one mentions a part that the other excludes."""
    return any(
        here.search(one) and there.search(other) and not (here.search(other) or there.search(one))
        for parts in (*_COMPLEMENTS, *_OPPOSITES)
        for here, there in permutations(parts, 2)
    )


def may_leave_others(nouns: Sequence[str]) -> bool:
    """Whether the nouns are disjoint and the whole may have other parts: passed, failed, and skipped."""
    return exclude_each_other(nouns) and not exclude_all_else(nouns)


def may_be_other_things(nouns: Sequence[str]) -> bool:
    """Whether the nouns name kinds of things beside which there are others, even where a list states no more."""
    return may_leave_others(nouns) and all(map(_THINGS.search, nouns))


def _denied(nouns: Sequence[str]) -> str | None:
    """The positive one of two nouns of which the other is the negation: "read" of "read" and "unread"."""
    if len(nouns) != len(_PAIR):
        return None
    return next(
        (
            found["word"]
            for one, other in _PAIR
            for found in _NEGATED.finditer(nouns[one])
            if found["word"] in nouns[other].split()
        ),
        None,
    )


def _are_of_one(classes: _Classes, nouns: Sequence[str]) -> bool:
    return all(map(_PART.search, nouns)) and any(
        _are_all_of(nouns, one) for one in classes if len(one) == len(nouns)
    )


def _are_all_of(nouns: Sequence[str], parts: Sequence[re.Pattern[str]]) -> bool:
    places = [next((at for at, words in enumerate(parts) if words.search(noun)), -1) for noun in nouns]
    return sorted(places) == list(range(len(parts)))
