"""Shares of single-choice answers that add up to more than 100%: "46% named the bus, 31% …, 33% …"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.amounts.passages import Passage
from factlint.extraction.arithmetic.near import is_closed, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.amounts.wholes import single_choice as words_of
from factlint.model.arithmetic import Partition
from factlint.values.regex import regex

_ONE_ANSWER, _GUARDS = regex(words_of.ONE_ANSWER), regex(words_of.NOT_SINGLE)
_FEWEST, _MOST = 3, 150
"""The least number of such shares, and the largest sum in per cent that is still a slip."""


def read_single_choices(passage: Passage) -> Iterator[Partition]:
    """The shares of a sentence, if it or one of the two before says that everybody chose one thing."""
    shares = [one for one in passage.beside if one.is_share]
    stated = (passage.skeleton, *passage.before[:2])
    if len(shares) < _FEWEST or len(shares) < len(passage.beside) or not any(map(_asks_for_one, stated)):
        return
    figures = tuple(one.figure for one in shares)
    are_plain = all(is_closed(one) and one.value.unit == "percent" for one in figures)
    is_guarded = any(_GUARDS.search(one.text) for one in stated)
    if are_plain and passage.is_read_whole and not is_guarded and sum_of_figures(figures) <= _MOST:
        yield Partition(figures, is_complete=False)


def _asks_for_one(skeleton: Skeleton) -> bool:
    """Whether a sentence says that everybody gives one answer."""
    found = _ONE_ANSWER.search(skeleton.text)
    return found is not None and all(one.value.written == 1 for one in skeleton.figures_in(found[0]))
