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
_OTHERS, _LEFT_ALIVE = regex(words_of.OTHERS), regex(words_of.LEFT_ALIVE)
_HEAD, _OPENING = 2, 4
"""Sentences: a headline with what repeats it, and those that tell all that happened."""
_REPORT = 12
"""Sentences in which it tells of its event, and of no earlier one."""
_FARTHEST = 2
"""By what factor two numbers may differ that are of one event."""
_FEWER = Fraction(135, 100)
"""By what factor a second number may be smaller that is not said to be of all: it may be of one event of two."""
_TOLD = (Hedge.EXACTLY, Hedge.AT_LEAST, Hedge.ABOUT)
"""News says "at least 12", or "some 120", of the number that is known."""
_ABOUT = Fraction(5, 4)
"""By what factor a number may differ from one that is told with "some"."""


@dataclass(frozen=True, slots=True)
class _Toll:
    figure: Figure
    at: int
    """Its sentence."""
    is_whole: bool
    """Whether it is not of one place, or of some of them: "the 31 dead", or what the opening says."""
    is_definite: bool
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
        tolls = list(
            {toll.figure: toll for at, skeleton in told for toll in _tolls(at, skeleton, family)}.values()
        )
        whole = [toll for toll in tolls if toll.is_whole or _number(toll) >= _number(tolls[0])]
        if len(set(map(_number, whole))) == 2:
            first = whole[0]
            second = next(toll for toll in whole if _number(toll) != _number(first))
            if _are_one(first, second):
                yield Retold(first.figure, second.figure)


def _tolls(at: int, skeleton: Skeleton, family: tuple[str, ...]) -> Iterator[_Toll]:
    told_apart = _OTHERS.search(skeleton.text)
    for found in shapes(family).finditer(skeleton.text):
        figure = skeleton.figure(found, "said")
        if not _LEFT_ALIVE.match(skeleton.text, found.start()):
            is_definite = found[0].startswith(("the ", "all "))
            is_whole = at < _HEAD or is_definite
            is_clear = told_apart is None or (at >= _HEAD and is_whole)
            yield _Toll(figure, at, is_whole, is_definite, is_clear and figure.value.hedge in _TOLD)


def _are_one(first: _Toll, second: _Toll) -> bool:
    if first.at >= _OPENING or first.at == second.at or not (first.is_clear and second.is_clear):
        return False
    small, large = sorted((_number(first), _number(second)))
    is_rough = Hedge.ABOUT in (first.figure.value.hedge, second.figure.value.hedge)
    most = _FARTHEST if second.is_definite or _number(second) == large else _FEWER
    return (_ABOUT if is_rough else 1) * small < large <= small * most


def _number(toll: _Toll) -> Fraction:
    return toll.figure.value.written
