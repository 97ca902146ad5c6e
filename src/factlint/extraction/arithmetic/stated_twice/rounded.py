"""One number stated exactly and rounded, side by side: "9,912 tickets, nearly 10,000"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_near
from factlint.extraction.arithmetic.skeleton import Skeleton, is_label
from factlint.extraction.languages.en.arithmetic.stated_twice import rounded as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, SaidTwice
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_LISTED, _OTHER_TIME = regex(words_of.LISTED), regex(words_of.OTHER_TIME)
_FARTHEST = Fraction(2)
"""The largest ratio between a rounded and an exact number."""
_FEWEST = 20
"""Smaller numbers are not rounded, but stated beside each other."""


def read_rounded(skeleton: Skeleton) -> Iterator[SaidTwice]:
    """The exact numbers of a sentence, each with the rounded one next to it."""
    if _OTHER_TIME.search(skeleton.text):
        return
    for found in shapes(words_of.STATED_AGAIN).finditer(skeleton.text):
        exact, rounded = skeleton.figure(found, "exact"), skeleton.figure(found, "rounded")
        is_one_of_list = _LISTED.search(skeleton.text, 0, found.start()) is not None
        if _may_be_one(exact, rounded) and not (is_one_of_list or is_label(skeleton.text, found.start())):
            yield SaidTwice(exact, rounded, is_rounded=True)


def _may_be_one(exact: Figure, rounded: Figure) -> bool:
    """Whether the one is stated as it is, the other approximately, and both are of one unit and of one size."""
    first, second = exact.value, rounded.value
    is_finer = first.hedge is Hedge.EXACTLY is not second.hedge and first.last_digit <= second.last_digit
    is_large = min(first.written, second.written) >= _FEWEST
    are_alike = first.unit == second.unit and first.high is None is second.high
    return is_finer and is_large and are_alike and is_near(first.written, second.written, _FARTHEST)
