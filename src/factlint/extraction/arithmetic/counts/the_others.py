"""Part of a counted group and "the others", which must add up to the group."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.near import sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import the_others as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Sum
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_NOT_ALL, _NOUN = regex(words_of.NOT_ALL), regex(words_of.NOUN)
_NEAR, _FIGURES = 2, 3


def read_the_others(skeleton: Skeleton) -> Iterator[Sum]:
    """The number at the head of a sentence, with the two parts that are stated to be all of it."""
    for found in shapes(words_of.THE_OTHERS).finditer(skeleton.text):
        whole, *parts = (skeleton.figure(found, slot) for slot in ("whole", "part", "rest"))
        are_counts = all(
            one.value.unit is None and one.value.hedge is Hedge.EXACTLY and one.value.written.denominator == 1
            for one in (whole, *parts)
        )
        noun = _NOUN.match(found["behind"])
        is_of_others = noun is not None and noun["noun"] not in f"{found[0][: found.start('rest')]}"
        if not are_counts or is_of_others or len(skeleton.figures) != _FIGURES or _NOT_ALL.search(found[0]):
            continue
        apart = abs(sum_of_figures(parts) - whole.value.written)
        if 0 < apart <= _NEAR and whole.value.written > parts[0].value.written:
            yield Sum(whole, tuple(parts))
