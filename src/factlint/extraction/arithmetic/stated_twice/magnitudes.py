"""One quantity stated twice with the same digits, in thousands, millions or billions that differ."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.languages.en.arithmetic.stated_twice.magnitudes import (
    CONTENT_WORD,
    DEFINITE,
    NO_SUBJECT,
    TWO_THINGS,
    YEAR,
)
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure, SameDigits
from factlint.model.document import ProseSpan
from factlint.model.reading_order import index_at
from factlint.values.pairs import pairs
from factlint.values.regex import regex

_WORD = regex(CONTENT_WORD)
_DEFINITE = regex(DEFINITE, re.IGNORECASE)
_YEAR = regex(YEAR)
_TWO_THINGS = regex(TWO_THINGS)
_REACH = 32
"""Characters on either side of a number that may contain the word for what it measures."""
_FACTORS = (10**3, 10**6, 10**9)
_LEAST_SCALED = 10**6
"""Smaller numbers are written out, and no slip turns them into billions: "grants of $1,400 … in all $1.4 billion"."""
_FEWEST_DIGITS = 2


def read_same_digits(analysis: Analysis) -> Iterator[SameDigits]:
    """Pairs of quantities in two sentences with the same digits, unit and word for what they measure."""
    by_digits: defaultdict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in analysis.quantities:
        digits = _digits(figure.value.written)
        if figure.value.unit is not None and len(digits) >= _FEWEST_DIGITS and figure.value.written >= 1000:
            by_digits[digits, figure.value.unit].append(figure)
    for figures in by_digits.values():
        if len({figure.value.written for figure in figures}) == 1:
            continue
        for first, second in pairs(figures):
            if _is_thousandfold(first, second) and _is_one_subject(analysis, first, second):
                yield SameDigits(first, second)


def _digits(number: Fraction) -> str:
    """The digits of a number without the zeros at its end."""
    return str(number.numerator).rstrip("0") if number.denominator == 1 else ""


def _is_thousandfold(first: Figure, second: Figure) -> bool:
    small, large = sorted((first.value.written, second.value.written))
    factor = large / small
    return factor == _FACTORS[0] or (factor in _FACTORS and small >= _LEAST_SCALED)


def _is_one_subject(analysis: Analysis, first: Figure, second: Figure) -> bool:
    """Whether two sentences with the same years, or none, name the same thing next to the number."""
    one, other = _sentence(analysis, first), _sentence(analysis, second)
    prose = analysis.document.prose
    years = [_YEAR.findall(prose, sentence.start, sentence.end) for sentence in (one, other)]
    if one == other or years[0] != years[1]:
        return False
    if any(_TWO_THINGS.search(prose, sentence.start, sentence.end) for sentence in (one, other)):
        return False
    is_stated_again = first.value.unit not in MONEY and _DEFINITE.search(
        prose, max(other.start, second.prose.start - _REACH), second.prose.start
    )
    return bool(is_stated_again or _subjects(prose, one, first) & _subjects(prose, other, second))


def _sentence(analysis: Analysis, figure: Figure) -> ProseSpan:
    return analysis.sentences[max(index_at(analysis.sentences, figure.prose.start), 0)]


def _subjects(prose: str, sentence: ProseSpan, figure: Figure) -> set[str]:
    start, end = figure.prose.start, figure.prose.end
    before = prose[max(sentence.start, start - _REACH) : start]
    around = f"{before} {prose[end : min(end + _REACH, sentence.end)]}".lower()
    words = {stem_of(word) for word in _WORD.findall(around)}
    return words - NO_SUBJECT - {figure.value.unit or ""}
