"""One number in words and in digits: "three (3)", "1.5 million (1,500,000)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factlint.extraction.arithmetic.skeleton import YEARS, Skeleton, is_label
from factlint.extraction.languages.en.arithmetic.number_words import NEGATIVE, OPERATOR
from factlint.extraction.languages.en.quantities.numerals import SCALED, SCALES
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Figure, SaidTwice
from factlint.values.regex import regex

_PAIR = r"<np:first> \((?:n ?= ?)?<np:second>\)(?: (?P<unit>[a-z]+))?"
"""A unit may follow the bracket and belong to both: "three million ($300,000) dollars"."""
_WITH_SCALE = regex(rf"[\d.,]+ (?:{'|'.join(SCALES)})\b")
_MONEY = {"pound": "pound sterling"}
"""A pound next to its sign is money."""
_OPERATOR, _NEGATIVE = regex(OPERATOR), regex(NEGATIVE)
_SCALED = regex(SCALED)
_GROUPED = 1000
"""The least number whose digits are grouped; "in two (76,238)" is two pages."""
_REACH = 20
"""Characters before a number that may contain an operator."""


def read_pairs(skeleton: Skeleton) -> Iterator[SaidTwice]:
    """The numbers of a sentence that are repeated in brackets in another form."""
    pairs = [
        (
            skeleton.figure(found, "first"),
            skeleton.figure(found, "second"),
            stem_of(found["unit"] or ""),
        )
        for found in pattern(_PAIR).finditer(skeleton.text)
        if not (is_label(skeleton.text, found.start()) or _is_operand(skeleton.text, found.start()))
    ]
    differing = [
        int(second.value.written) for first, second, _ in pairs if first.value.written != second.value.written
    ]
    if len(differing) > 1 and all(b == a + 1 for a, b in pairwise(differing)):
        return  # "three (1) or four (2)" numbers its items
    for first, second, unit in pairs:
        if _is_repeated(first, second, unit):
            yield SaidTwice(first, second)


def _is_operand(text: str, start: int) -> bool:
    return any(form.search(text, max(0, start - _REACH), start) for form in (_OPERATOR, _NEGATIVE))


def _is_repeated(first: Figure, second: Figure, unit_behind: str) -> bool:
    """Whether one is in words and the other in digits, in the same unit."""
    words, digits = (first, second) if _has_words(first) else (second, first)
    if (
        not _has_words(words)
        or words.said.lower() in SCALES
        or _has_words(digits)
        or ("," not in digits.said and digits.value.written in YEARS)
        or ("," in digits.said and words.value.written < _GROUPED)
    ):
        return False
    units = {
        _MONEY.get(unit, unit) for unit in (words.value.unit or unit_behind, digits.value.unit or unit_behind)
    }
    return len(units) == 1


def _has_words(figure: Figure) -> bool:
    number = figure.said.lower()
    if figure.value.unit is not None and number[:1].isdigit():
        number = " ".join(number.split()[: 2 if _WITH_SCALE.match(number) else 1])
    return _SCALED.search(number) is not None
