"""Two measures and the third that follows from them by units alone: "54 km in three hours, 18 km an hour".

Two lengths make an area, distance and time a speed, flow and time a volume. Reported only if the result is near.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from operator import attrgetter

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.formulas.calculations import multiplied
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import measured as words_of
from factlint.model.arithmetic import Calculation, Operation
from factlint.values.regex import regex

_COMPUTED, _ENDS, _USES = regex(words_of.COMPUTED), regex(words_of.ENDS), regex(words_of.USES)
_RECTANGLE, _GUARDS = regex(words_of.RECTANGLE), regex(words_of.NOT_MEASURED)
_LENGTH, _AREA = (("length", 1),), (("length", 2),)
_TIME, _SPEED = (("time", 1),), (("length", 1), ("time", -1))
_THREE = 3
_FAR = 1000
"""Metres: longer lengths are no sides of a rectangle."""
_FARTHEST = Fraction(3, 2)


def read_measured(passage: Passage) -> Iterator[Calculation]:
    """The last measure of a sentence, if its only two others are exactly those that yield it."""
    if len(passage.beside) != _THREE or not passage.is_read_whole or _GUARDS.search(passage.skeleton.text):
        return
    first, second, said = passage.beside
    are_plain = all(is_closed(one.figure) and not one.is_share for one in passage.beside)
    if not (are_plain and _ENDS.match(said.behind)):
        return
    first, second = _with_shared_unit(first, second), _with_shared_unit(second, first)
    kinds = sorted((first.dimension, second.dimension))
    if not _COMPUTED.search(said.before):
        if _USES.search(said.before):
            yield from _of_rate(first, second, said)
    elif said.dimension == _AREA and _are_sides(passage, first, second):
        yield from _product(said, first, second)
    elif said.dimension == _SPEED and kinds == [_LENGTH, _TIME]:
        way, time = sorted((first, second), key=attrgetter("dimension"))
        if time.in_base_units and is_near(
            said.in_base_units, way.in_base_units / time.in_base_units, _FARTHEST
        ):
            yield Calculation(said.figure, Operation.QUOTIENT, (way.figure, time.figure))


def _of_rate(first: Amount, second: Amount, said: Amount) -> Iterator[Calculation]:
    """The result of a rate that is no speed: "40 litres a minute, … in 30 minutes … 1,200 litres"."""
    rates = [one for one in (first, second) if words_of.PER in (one.figure.value.unit or "")]
    is_of_count = first.is_measured and second.is_measured and len(rates) == 1 and rates[0].dimension != _SPEED
    if is_of_count and said.dimension == multiplied(first.dimension, second.dimension):
        yield from _product(said, first, second)


def _product(said: Amount, first: Amount, second: Amount) -> Iterator[Calculation]:
    if is_near(said.in_base_units, first.in_base_units * second.in_base_units, _FARTHEST):
        yield Calculation(said.figure, Operation.PRODUCT, (first.figure, second.figure))


def _with_shared_unit(one: Amount, other: Amount) -> Amount:
    """An amount with the unit of the other, if it is the bare one of two lengths: "24 metres by 15"."""
    if one.is_measured or one.stated.noun or other.dimension != _LENGTH:
        return one
    return one.in_unit_of(other)


def _are_sides(passage: Passage, first: Amount, second: Amount) -> bool:
    """Whether two lengths are the sides of a rectangle."""
    are_lengths = all(one.dimension == _LENGTH and one.in_base_units < _FAR for one in (first, second))
    return are_lengths and _RECTANGLE.search(passage.skeleton.text) is not None
