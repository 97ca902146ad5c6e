"""Parts of one whole that exclude each other and leave nothing over: men and women; wins, draws and losses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.extraction.languages.en.arithmetic.sums import COMPLEMENTS, NEGATED
from factlint.values.regex import regex

_COMPLEMENTS = tuple(tuple(regex(rf"\b(?:{words})\b") for words in complement) for complement in COMPLEMENTS)
_NEGATED, _PAIR = regex(NEGATED), ((0, 1), (1, 0))
_PART = regex(rf"\b(?:{'|'.join(words for complement in COMPLEMENTS for words in complement)})\b")


def exclude_all_else(nouns: Sequence[str]) -> bool:
    """Whether the nouns name all parts of one whole, each once."""
    if len(nouns) == len(_PAIR) and any(_denies(nouns[one], nouns[other]) for one, other in _PAIR):
        return True
    return all(map(_PART.search, nouns)) and any(
        _are_all_of(nouns, complement) for complement in _COMPLEMENTS if len(complement) == len(nouns)
    )


def _denies(noun: str, other: str) -> bool:
    """Whether a noun says "unread" where another says "read"."""
    return any(found["word"] in other.split() for found in _NEGATED.finditer(noun))


def _are_all_of(nouns: Sequence[str], complement: Sequence[re.Pattern[str]]) -> bool:
    places = [next((at for at, words in enumerate(complement) if words.search(noun)), -1) for noun in nouns]
    return sorted(places) == list(range(len(complement)))
