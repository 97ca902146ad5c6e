"""The number of people on board, and the passengers and crew among them: "all 71 people on board … 65 passengers and
six crew".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_count, is_near, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import aboard as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Sum
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_OTHERS, _DATED = regex(words_of.OTHERS), regex(words_of.DATED)
_REACH = 3
"""How many sentences the account of one accident may take."""
_FARTHEST = Fraction(3, 2)


def read_aboard(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Sum]:
    """The number on board with its groups; one of them is in this sentence, the others here or shortly before."""
    groups, whole = _groups(skeleton), _whole(skeleton)
    if groups is None and whole is None:
        return
    later = ""
    for ahead in (skeleton, *before[:_REACH]):
        if _OTHERS.search(ahead.text):
            return
        if ahead is not skeleton and _DATED.search(later):
            return  # which may be another accident
        later = ahead.text
        stated, all_stated = groups or _groups(ahead), whole or _whole(ahead)
        if stated is not None and all_stated is not None:
            if all(map(_is_stated_exactly, (all_stated, *stated))) and is_near(
                all_stated.value.written, sum_of_figures(stated), _FARTHEST
            ):
                yield Sum(all_stated, stated)
            return


def _whole(skeleton: Skeleton) -> Figure | None:
    found = shapes(words_of.WHOLES).search(skeleton.text)
    return skeleton.figure(found, "whole") if found else None


def _groups(skeleton: Skeleton) -> tuple[Figure, Figure] | None:
    found = shapes(words_of.PARTS).search(skeleton.text)
    if found is None:
        return None
    crew = "second" if found["second"] is not None else "second2"
    return skeleton.figure(found, "first"), skeleton.figure(found, crew)


def _is_stated_exactly(figure: Figure) -> bool:
    return is_count(figure) and figure.value.hedge is Hedge.EXACTLY
