"""The margin in votes, with the votes of both sides: "won 50,659–47,328, a 3,331-vote margin"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_count, is_near
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import votes as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Calculation, Figure, Operation
from factlint.values.hedges import Hedge

_FARTHEST = Fraction(5, 2)


def read_vote_margins(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Calculation]:
    """The margin in the sentence with the votes, or in the next one."""
    for found in shapes(words_of.LEADS).finditer(skeleton.text):
        yield from _margin(*(skeleton.figure(found, slot) for slot in ("said", "ours", "theirs")))
    apart = shapes((words_of.APART,)).search(before[0].text) if before else None
    votes = shapes((words_of.VOTES_OF_TWO,)).search(skeleton.text) if apart else None
    if apart and votes:
        said = before[0].figure(apart, "said")
        yield from _margin(said, skeleton.figure(votes, "ours"), skeleton.figure(votes, "theirs"))


def _margin(said: Figure, ours: Figure, theirs: Figure) -> Iterator[Calculation]:
    apart = abs(ours.value.written - theirs.value.written)
    is_stated = all(is_count(one) and one.value.hedge is Hedge.EXACTLY for one in (said, ours, theirs))
    if is_stated and apart > 0 and is_near(said.value.written, apart, _FARTHEST):
        yield Calculation(said, Operation.DIFFERENCE, (ours, theirs))
