"""One number in words and in digits: "three (3)", "1.5 million (1,500,000)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.quantities import LABELS
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Figure, SaidTwice
from factlint.values.regex import regex

_PAIR = "<np:first> \\(<np:second>\\)"
_YEARS = range(1000, 2200)
_SCALED = regex(r"[a-z]{3,}|bn|mn")


def read_pairs(skeleton: Skeleton) -> Iterator[SaidTwice]:
    """The numbers of a sentence that are repeated in brackets in another form."""
    pairs = [
        (skeleton.figure(found, "first"), skeleton.figure(found, "second"))
        for found in pattern(_PAIR).finditer(skeleton.text)
        if not _is_label(skeleton.text, found.start())
    ]
    differing = [
        int(second.value.written) for first, second in pairs if first.value.written != second.value.written
    ]
    if len(differing) > 1 and all(b == a + 1 for a, b in pairwise(differing)):
        return  # "three (1) or four (2)" numbers its items
    for first, second in pairs:
        if _is_repeated(first, second):
            yield SaidTwice(first, second)


def _is_label(text: str, start: int) -> bool:
    """Whether the word before a number makes it a name: "chapter three"."""
    before = text[:start].rstrip().rpartition(" ")[2]
    return before in LABELS


def _is_repeated(first: Figure, second: Figure) -> bool:
    """Whether the one is in words and the other in digits, of the same unit."""
    words, digits = (first, second) if _has_words(first) else (second, first)
    if (
        not _has_words(words)
        or _has_words(digits)
        or ("," not in digits.said and digits.value.written in _YEARS)
    ):
        return False
    return words.value.unit == digits.value.unit


def _has_words(figure: Figure) -> bool:
    number = figure.said.lower()
    if figure.value.unit is not None and number[:1].isdigit():
        number = number.split()[0]
    return _SCALED.search(number) is not None
