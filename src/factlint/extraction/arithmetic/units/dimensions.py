"""Sizes of two or three lengths, given in two units: "30 × 45 cm (12 × 18 in)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import is_near
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.units import conversions as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Conversion, Figure
from factlint.values.dataclass import replace

_LENGTH = (("length", 1),)
_CLOSE = Fraction(21, 20)
"""The largest ratio between two lengths that are the same, each rounded."""


def read_sizes_in_two_units(skeleton: Skeleton) -> Iterator[Conversion]:
    """Each length with that in the same place of the other size, unless the sizes are stated in another order."""
    for found in shapes(words_of.SIZES).finditer(skeleton.text):
        slots = [slot for slot in ("a", "b", "c") if found[slot]]
        first = _with_shared_unit([skeleton.figure(found, slot) for slot in slots])
        second = _with_shared_unit([skeleton.figure(found, f"{slot}2") for slot in slots if found[f"{slot}2"]])
        if len(first) == len(second) > 0 and not _are_turned(first, second):
            yield from map(Conversion, first, second)


def _with_shared_unit(lengths: Sequence[Figure]) -> Sequence[Figure]:
    """Lengths of which only the last has its unit; empty if it has none, or is no length."""
    last = lengths[-1].value if lengths else None
    if last is None or last.measure is None or last.measure.dimension != _LENGTH:
        return ()
    if any(one.value.unit not in (None, last.unit) for one in lengths):
        return ()
    return [replace(one, value=replace(one.value, unit=last.unit, units=last.units)) for one in lengths]


def _are_turned(first: Sequence[Figure], second: Sequence[Figure]) -> bool:
    """Whether the sizes match in another order, but not in that in which they are written."""
    mine, theirs = [*map(_size, first)], [*map(_size, second)]
    return not _are_close(mine, theirs) and _are_close(sorted(mine), sorted(theirs))


def _are_close(mine: Sequence[Fraction], theirs: Sequence[Fraction]) -> bool:
    return all(is_near(one, other, _CLOSE) for one, other in zip(mine, theirs, strict=True))


def _size(length: Figure) -> Fraction:
    measure = length.value.measure
    return length.value.written * (measure.size if measure else 1)
