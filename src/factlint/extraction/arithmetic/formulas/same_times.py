"""A length of time stated twice, in two units: "5000 ms (5 seconds)"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.restated import without_hedge
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.formulas import same_times as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Conversion
from factlint.values.hedges import Hedge

_SLIPS = frozenset({Fraction(10), Fraction(100), Fraction(1, 10), Fraction(1, 100)})
"""Factors by which a misplaced decimal point changes a number: "5000 ms (50 seconds)"."""
_FARTHEST = Fraction(7, 4)
"""The largest ratio between two durations that are stated to be the same."""


def read_same_times(skeleton: Skeleton) -> Iterator[Conversion]:
    """One duration stated twice; two that are far apart are about different things."""
    for found in shapes(words_of.SAME_TIME).finditer(skeleton.text):
        first, second = skeleton.figure(found, "a"), skeleton.figure(found, "b")
        one, other = (figure.value.measure for figure in (first, second))
        if one is None or other is None or not first.value.written or one.id == other.id:
            continue
        times = second.value.written * other.size / (first.value.written * one.size)
        if 1 / _FARTHEST <= times <= _FARTHEST or times in _SLIPS:
            yield Conversion(without_hedge(first, Hedge.ABOUT), second)
