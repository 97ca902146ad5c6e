"""The first and the last page of something, and how many it has; both ways of counting are right."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_near
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import pages as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Calculation, Figure, Operation
from factlint.values.dataclass import replace

_FARTHEST = Fraction(5, 2)


def read_pages(skeleton: Skeleton) -> Iterator[Calculation]:
    """The number of pages from one to another, if neither counting the last one nor leaving it out gives it."""
    for found in shapes(words_of.PAGES).finditer(skeleton.text):
        first, last, said = (skeleton.figure(found, slot) for slot in ("first", "last", "said"))
        between = last.value.written - first.value.written
        is_counted = said.value.written not in (between, between + 1) and said.value.unit is None
        if between > 0 and is_counted and is_near(said.value.written, between + 1, _FARTHEST):
            yield Calculation(said, Operation.DIFFERENCE, (_behind(last), first))


def _behind(last: Figure) -> Figure:
    """The page behind the last, so that the last counts."""
    value = replace(last.value, written=last.value.written + 1)
    return replace(last, value=value, said=words_of.SAID_WITH.format(last.said))
