"""Two amounts and their stated ratio: "60 men and 20 women, a ratio of 3 to 1"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.paragraphs.stated import stated_in
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.formulas import ratios as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Proportion
from factlint.values.regex import regex

_WORDS, _NO_RATIO = regex(words_of.RATIO_WORDS), regex(words_of.NOT_IN_RATIO)
_ALL = 4
"""Figures of a sentence that states two amounts, a ratio, and nothing else."""
_SMALL = 100
"""The terms of a ratio are smaller."""


def read_proportions(skeleton: Skeleton) -> Iterator[Proportion]:
    """The amounts of a sentence that are in a ratio stated beside them."""
    is_stated = False
    for found in shapes(words_of.PROPORTIONS).finditer(skeleton.text):
        first, second = (_number(skeleton, found, slot) for slot in ("first", "second"))
        one, other = skeleton.figure(found, "a"), skeleton.figure(found, "b")
        if second and first and _are_alike(one, other):
            is_stated = True
            yield Proportion(one, other, first / second)
    if not is_stated:
        yield from _stated_behind(skeleton)


def _stated_behind(skeleton: Skeleton) -> Iterator[Proportion]:
    """A ratio of whole numbers with the only other two amounts: "400 girls and 200 boys, a ratio of two to one"."""
    if len(skeleton.figures) != _ALL or _NO_RATIO.search(skeleton.text) or not _WORDS.search(skeleton.text):
        return
    for found in shapes(words_of.STATED_RATIOS).finditer(skeleton.text):
        terms = [skeleton.figure(found, slot) for slot in ("first", "second")]
        amounts = [one for one in stated_in(skeleton) if one.figure not in terms]
        if len(amounts) != _ALL - len(terms) or not all(one.is_plain and one.number > 0 for one in amounts):
            continue
        one, other = (amount.figure for amount in amounts)
        if _are_terms(terms) and _are_alike(one, other):
            large, small = sorted((one, other), key=lambda figure: figure.value.written, reverse=True)
            high, low = sorted((term.value.written for term in terms), reverse=True)
            yield Proportion(large, small, high / low, is_rounded=True)
            return


def _are_terms(terms: list[Figure]) -> bool:
    return all(
        term.value.unit is None and term.value.written.denominator == 1 and 0 < term.value.written < _SMALL
        for term in terms
    )


def _are_alike(one: Figure, other: Figure) -> bool:
    """Whether two amounts have one unit or dimension."""
    mine, theirs = one.value.measure, other.value.measure
    is_measured = mine is not None and theirs is not None and mine.dimension == theirs.dimension
    return one.value.unit == other.value.unit or is_measured


def _number(skeleton: Skeleton, found: re.Match[str], slot: str) -> Fraction:
    """A term of a ratio: digits of the text, or a figure; the first term of a scale is one."""
    if "scale_digits" in found.groupdict():
        return Fraction(found["scale_digits"].replace(",", "")) if slot == "second" else Fraction(1)
    if f"{slot}_digits" in found.groupdict():
        return Fraction(found[f"{slot}_digits"])
    return skeleton.figure(found, slot).value.written
