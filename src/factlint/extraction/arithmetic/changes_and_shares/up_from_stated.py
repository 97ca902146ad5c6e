"""A value of the sentence before, said to have been higher or lower once: "It earned $6m. That was up from $5m"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_near
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.changes_and_shares import up_from_stated as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Change, Direction
from factlint.values.regex import regex

_NOT_OF_ONE = regex(words_of.NOT_OF_ONE)
_FARTHEST = Fraction(5)


def read_up_from_stated(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Change]:
    """The change from the amount of this sentence to the only similar one in the sentence before."""
    found = shapes(words_of.UP_FROM_STATED).search(skeleton.text)
    if found is None or not before or any(_NOT_OF_ONE.search(one.text) for one in (skeleton, before[0])):
        return
    old = skeleton.figure(found, "old")
    stated = [one for one in before[0].figures if one.value.unit == old.value.unit]
    if len(stated) == 1 and is_near(stated[0].value.written, old.value.written, _FARTHEST):
        way = Direction.DOWN if found["verb"] in words_of.FALLS else Direction.UP
        yield Change(old, stated[0], way, None, skeleton.in_prose(*found.span("verb")))
