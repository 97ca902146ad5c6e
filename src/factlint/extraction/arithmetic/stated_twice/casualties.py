"""The dead and the injured of a report, stated twice: "Storm leaves 12 dead", "At least 14 people died"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.arithmetic.stated_twice.explained import is_explained
from factlint.extraction.chronology.subjects import stems
from factlint.extraction.languages.en.arithmetic.stated_twice import casualties as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.trigger import Trigger
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure, Restated
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_TRIGGER = Trigger(words_of.TRIGGER)
_OTHERS, _LEFT_ALIVE = regex(words_of.OTHERS), regex(words_of.LEFT_ALIVE)
_APART, _OF_SEVERAL = regex(words_of.APART), regex(words_of.OF_SEVERAL)
_ONE_MORE, _SOURCE = regex(words_of.ONE_MORE), regex(words_of.SOURCE)
_UPDATED = regex(words_of.UPDATED)
_IN_WHAT = regex(words_of.IN_WHAT)
_HAS_LOST, _NAME = regex(words_of.HAS_LOST), regex(words_of.NAME)
_CLAUSE_END = regex(r"[,;:.] ?")
_HEAD, _OPENING = 2, 4
"""Sentences: a headline with its repetition, and the lead that states all that happened."""
_REPORT = 12
"""Sentences in which a report is about its event, and not about earlier ones."""
_FARTHEST = 2
"""The largest ratio between two numbers about one event."""
_FEWER = Fraction(135, 100)
"""The largest ratio to a later, smaller number that is not said to be of all: it may be of one event of two."""
_STATED = (Hedge.EXACTLY, Hedge.AT_LEAST, Hedge.ABOUT)
"""News reports say "at least 12" or "some 120" for the number that is known."""
_ABOUT = Fraction(5, 4)
"""By what factor a number may differ from one that is stated with "some"."""


@dataclass(frozen=True, slots=True)
class _Toll:
    figure: Figure
    at: int
    """The index of its sentence."""
    is_whole: bool
    """Whether it is the total and not that of one place or group: "the 31 dead", or what the opening states."""
    is_definite: bool
    is_clear: bool
    """Whether it can only be of the one event, and is stated as a number that is known."""
    where: str
    """The event or place right after the number: " in the crash"."""


def read_casualties(analysis: Analysis, skeleton_of: SkeletonOf) -> Iterator[Restated]:
    """The second of two numbers of deaths, or of injuries, in a report that has two."""
    prose = analysis.document.prose
    if len(_TRIGGER.found_in(prose)) < 2 or _UPDATED.search(prose, 0, _end_of_report(analysis)):
        return
    stated = [
        (at, skeleton_of(sentence))
        for at, sentence in enumerate(analysis.sentences[:_REPORT])
        if _TRIGGER.search(prose[sentence.start : sentence.end])
    ]
    for family in (words_of.KILLED, words_of.HURT):
        tolls = list(
            {toll.figure: toll for at, skeleton in stated for toll in _tolls(at, skeleton, family)}.values()
        )
        whole = [toll for toll in tolls if toll.is_whole or _number(toll) >= _number(tolls[0])]
        if len(set(map(_number, whole))) == 2:
            first = whole[0]
            second = next(toll for toll in whole if _number(toll) != _number(first))
            way = [skeleton_of(one) for one in analysis.sentences[first.at : second.at + 1]]
            if (
                not _are_one(first, second)
                or _may_differ(first, second, stated)
                or _are_of_two(analysis, first, second)
                or is_explained(first.figure, second.figure, way)
            ):
                continue
            where = stems(second.where)
            if not where or not where.isdisjoint(stems(prose[: analysis.sentences[second.at].start])):
                yield Restated(first.figure, second.figure)


def _end_of_report(analysis: Analysis) -> int:
    return analysis.sentences[:_REPORT][-1].end


def _may_differ(first: _Toll, second: _Toll, stated: Sequence[tuple[int, Skeleton]]) -> bool:
    """Whether two sources give the numbers, or the report mentions a further death separately."""
    texts = {at: skeleton.text for at, skeleton in stated}
    sources = [set(_SOURCE.findall(texts[toll.at])) for toll in (first, second)]
    if all(sources) and sources[0].isdisjoint(sources[1]):
        return True
    return abs(_number(first) - _number(second)) == 1 and any(map(_ONE_MORE.search, texts.values()))


def _are_of_two(analysis: Analysis, first: _Toll, second: _Toll) -> bool:
    """Whether two who have names had their losses: "The Vigil lost 31 killed … The Argo lost 102 killed"."""
    prose, names = analysis.document.prose, []
    for toll in (first, second):
        before = prose[analysis.sentences[toll.at].start : toll.figure.prose.start]
        names.append(frozenset(_NAME.findall(before)) if _HAS_LOST.search(before) else frozenset())
    return all(names) and names[0].isdisjoint(names[1])


def _tolls(at: int, skeleton: Skeleton, family: tuple[str, ...]) -> Iterator[_Toll]:
    for found in shapes(family).finditer(skeleton.text):
        figure = skeleton.figure(found, "said")
        if not _LEFT_ALIVE.match(skeleton.text, found.start()):
            others = f"{skeleton.text[: found.start()]} {skeleton.text[found.end() :]}"
            distinguished = _OTHERS.search(_APART.sub("", others))
            is_definite = found[0].startswith(words_of.DEFINITE)
            is_whole = at < _HEAD or is_definite
            stop = _CLAUSE_END.search(skeleton.text, found.end())
            event = _IN_WHAT.match(skeleton.text, found.end(), stop.start() if stop else len(skeleton.text))
            where = event[0] if event else ""
            is_clear = (
                (distinguished is None or (at >= _HEAD and is_whole))
                and _OF_SEVERAL.search(where) is None
                and figure.value.hedge in _STATED
            )
            yield _Toll(figure, at, is_whole, is_definite, is_clear, where)


def _are_one(first: _Toll, second: _Toll) -> bool:
    if first.at >= _OPENING or first.at == second.at or not (first.is_clear and second.is_clear):
        return False
    small, large = sorted((_number(first), _number(second)))
    is_rough = Hedge.ABOUT in (first.figure.value.hedge, second.figure.value.hedge)
    most = _FARTHEST if second.is_definite or _number(second) == large else _FEWER
    return (_ABOUT if is_rough else 1) * small < large <= small * most


def _number(toll: _Toll) -> Fraction:
    return toll.figure.value.written
