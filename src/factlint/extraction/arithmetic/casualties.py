"""The dead and the injured of a report, told twice: "Storm leaves 12 dead", "At least 14 people died"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic import casualties as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure, Retold
from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_TRIGGER = Trigger(words_of.TRIGGER)
_OTHERS, _PLACED, _LEFT_ALIVE = regex(words_of.OTHERS), regex(words_of.PLACED), regex(words_of.LEFT_ALIVE)
_HEAD = 2
"""Sentences that open a report, its headline among them."""
_REPORT = 12
"""Sentences in which it tells of its event, and of no earlier one."""
_FARTHEST = 2
"""By what factor two numbers may differ that are of one event."""
_TOLD = (Hedge.EXACTLY, Hedge.AT_LEAST)
"""News says "at least 12" of the number that is known."""


@dataclass(frozen=True, slots=True)
class _Toll:
    figure: Figure
    at: int
    """Its sentence."""
    is_of_some: bool
    """Whether it may be of one place, or of some of them."""
    is_clear: bool


def read_casualties(analysis: Analysis, skeleton_of: Callable[[ProseSpan], Skeleton]) -> Iterator[Retold]:
    """The second of two numbers of the dead, or of the injured, where a report knows two."""
    if len(_TRIGGER.found_in(analysis.document.prose)) < 2:
        return
    told = [
        (at, skeleton_of(sentence))
        for at, sentence in enumerate(analysis.sentences[:_REPORT])
        if _TRIGGER.search(analysis.document.prose[sentence.start : sentence.end])
    ]
    for family in (words_of.KILLED, words_of.HURT):
        tolls = [toll for at, skeleton in told for toll in _tolls(at, skeleton, family)]
        whole = [toll for toll in tolls if not (toll.is_of_some and _number(toll) < _number(tolls[0]))]
        if len(set(map(_number, whole))) == 2:
            first = whole[0]
            second = next(toll for toll in whole if _number(toll) != _number(first))
            if _are_one(first, second):
                yield Retold(first.figure, second.figure)


def _tolls(at: int, skeleton: Skeleton, family: tuple[str, ...]) -> Iterator[_Toll]:
    is_clear = _OTHERS.search(skeleton.text) is None
    for found in shapes(family).finditer(skeleton.text):
        figure = skeleton.figure(found, "said")
        if not _LEFT_ALIVE.match(skeleton.text, found.start()):
            is_of_some = _PLACED.match(skeleton.text, found.end()) is not None
            yield _Toll(figure, at, is_of_some, is_clear and figure.value.hedge in _TOLD)


def _are_one(first: _Toll, second: _Toll) -> bool:
    if first.at >= _HEAD or first.at == second.at or not (first.is_clear and second.is_clear):
        return False
    small, large = sorted((_number(first), _number(second)))
    return large <= small * _FARTHEST


def _number(toll: _Toll) -> Fraction:
    return toll.figure.value.written
