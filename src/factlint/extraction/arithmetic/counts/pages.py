"""The first and last page of something, against its number of pages; inclusive and exclusive counts are both right."""

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
    """The number of pages from one to another, if neither the inclusive nor the exclusive count gives it."""
    for found in shapes(words_of.PAGES).finditer(skeleton.text):
        first, last, said = (skeleton.figure(found, slot) for slot in ("first", "last", "said"))
        between = last.value.written - first.value.written
        is_counted = said.value.written not in (between, between + 1) and said.value.unit is None
        if between > 0 and is_counted and is_near(said.value.written, between + 1, _FARTHEST):
            yield Calculation(said, Operation.DIFFERENCE, (_behind(last), first))


def _behind(last: Figure) -> Figure:
    """The page after the last, so that the last is counted."""
    value = replace(last.value, written=last.value.written + 1)
    return replace(last, value=value, said=words_of.SAID_WITH.format(last.said))
