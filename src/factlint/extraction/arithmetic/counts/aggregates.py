"""Aggregate scores over two legs: "won the first leg 3–2, drew the second 1–1 and went through 4–3 on aggregate"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import aggregates as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Sum
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_SCORE, _LEG, _GUARDS = (
    regex(words_of.SCORE.replace("‹n", "‹[nt]")),
    regex(words_of.LEG),
    regex(words_of.NOT_AGGREGATE),
)
_LEGS, _FARTHEST = 2, 3
"""Matches of a tie; the largest error in the goals of one side."""
_Score = tuple[Figure, Figure]


def read_aggregates(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Sum]:
    """The goals of one side over two legs, of which the sentence states the scores, or it and the one before."""
    found = shapes(words_of.AGGREGATES).search(skeleton.text)
    if found is None:
        return
    said = skeleton.figure(found, "ours"), skeleton.figure(found, "theirs")
    beside = [one for one in _scores(skeleton) if one != said]
    around: tuple[Skeleton, ...] = (skeleton,)
    if len(beside) == 1 and before:
        around = (skeleton, before[0])
        beside = [*_scores(before[0]), *beside]
    texts = [one.text for one in around]
    if len(beside) == _LEGS and any(map(_LEG.search, texts)) and not any(map(_GUARDS.search, texts)):
        yield from _missed(said, *beside)


def _scores(skeleton: Skeleton) -> Sequence[_Score]:
    found = _SCORE.finditer(skeleton.text)
    scores = [(skeleton.figure(one, "ours"), skeleton.figure(one, "theirs")) for one in found]
    return [one for one in scores if all(side.value.unit is None for side in one)]


def _missed(said: _Score, first: _Score, second: _Score) -> Iterator[Sum]:
    """The only side whose total is not the sum of the legs, in whichever order the scores name the sides."""
    ways = [
        tuple((whole, (mine, other)) for whole, mine, other in zip(stated, first, legs, strict=True))
        for stated in (said, said[::-1])
        for legs in (second, second[::-1])
    ]
    missed = [[one for one in way if _miss(*one)] for way in ways]
    nearest = min(missed, key=lambda sides: (len(sides), sum(_miss(*one) for one in sides)))
    if len(nearest) == 1 and _miss(*nearest[0]) <= _FARTHEST:
        whole, legs = nearest[0]
        yield Sum(_goals(whole), tuple(map(_goals, legs)))


def _miss(whole: Figure, legs: tuple[Figure, Figure]) -> int:
    return abs(int(whole.value.written - sum(leg.value.written for leg in legs)))


def _goals(figure: Figure) -> Figure:
    return replace(figure, value=replace(figure.value, unit=words_of.GOAL))
