"""Whether two amounts in two units can be one amount, each rounded as it is written.

Five ways of converting are accepted: both numbers are rounded from one true value; one is the other, converted and
rounded to its own last digit; it is rounded to the place of its last non-zero digit (91 metres as "100 metres"); both
are stated in fives (165 °F as "75 °C"); both are round numbers (20 miles as "30 km"). The last three are accepted only
within narrow bounds.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.reasoning.numbers.arithmetic import Range
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity
from factlint.values.units import Unit, are_reciprocal, convert

_ROUND_SLACK = Fraction(75, 1000)
_ONE_DIGIT_SLACK = Fraction(12, 100)
_HEDGED_SLACK = Fraction(10, 100)
_FIVES_SLACK = Fraction(25, 1000)
"""Of what has a zero that all its units share; of degrees any five is accepted that is the nearest."""
_LARGEST_DIFFERENCE = 50
"""In kelvins. Larger differences of temperature are rarely stated, while oven temperatures are often."""
_FEWEST_FIVES = 8
"""Nobody rounds 7 °C to 5."""
_NOT_CONVERTED = frozenset({"share", "share-difference", "information", "angle", "level"})
"""Dimensions in which two numbers side by side are not one amount, or whose units have two sizes."""


def unit_pairs(first: Quantity, second: Quantity) -> tuple[tuple[Unit, Unit], ...]:
    """The pairs of different units, of one dimension, in which the two amounts may be meant."""
    if first.unit == second.unit:
        return ()
    return tuple(
        (mine, theirs)
        for mine in first.measures
        for theirs in second.measures
        if (mine.dimension == theirs.dimension or are_reciprocal(mine, theirs))
        and mine.id != theirs.id
        and not {base for base, _ in mine.dimension} & _NOT_CONVERTED
    )


def are_one_amount(first: Quantity, second: Quantity) -> bool:
    """Whether the amounts agree under some reading of the two units; of ranges both ends must."""
    pairs = unit_pairs(first, second)
    ends = list(_ends(first, second))
    return not (ends and pairs) or any(
        all(_is_one(a, b, mine, theirs) for a, b in ends) for mine, theirs in _with_differences(pairs, first)
    )


def converted(first: Quantity, second: Quantity) -> Fraction:
    """The first amount in the unit of the second, under the reading that comes nearest."""
    amounts = (_converted(first.written, mine, theirs) for mine, theirs in unit_pairs(first, second))
    return min(amounts, key=lambda amount: abs(amount - second.written))


def _converted(amount: Fraction, mine: Unit, theirs: Unit) -> Fraction:
    if are_reciprocal(mine, theirs):
        return 1 / (amount * mine.size * theirs.size) if amount else amount
    return convert(amount, mine, theirs)


def _ends(first: Quantity, second: Quantity) -> Iterator[tuple[Quantity, Quantity]]:
    """The pair of lower ends and the pair of upper ends; nothing where only one of the two is a range."""
    if (first.high is None) != (second.high is None):
        return
    yield first, second
    if first.high is not None and second.high is not None:
        yield _at(first, first.high), _at(second, second.high)


def _at(quantity: Quantity, written: Fraction) -> Quantity:
    return replace(quantity, written=written, high=None)


def _with_differences(pairs: tuple[tuple[Unit, Unit], ...], first: Quantity) -> Iterator[tuple[Unit, Unit]]:
    """The pairs of units; for scales with a zero of their own also without it: "a rise of 2 °C (3.6 °F)"."""
    for mine, theirs in pairs:
        yield mine, theirs
        if mine.zero != theirs.zero and abs(first.written) * mine.size <= _LARGEST_DIFFERENCE:
            yield (
                Unit(mine.id, mine.size, mine.dimension),
                Unit(theirs.id, theirs.size, theirs.dimension),
            )


def _is_one(first: Quantity, second: Quantity, mine: Unit, theirs: Unit) -> bool:
    there = _converted(first.written, mine, theirs)
    around = Range(*sorted(_converted(end(first), mine, theirs) for end in (_low, _high)))
    if around.meets(Range(_low(second), _high(second))):
        return True
    if 0 <= there - second.written < second.last_digit:
        return True  # cut off
    back = _converted(second.written, theirs, mine)
    if _is_rounded(there, second) or _are_in_fives(
        (first, back), (second, there), is_shifted=mine.zero != theirs.zero
    ):
        return True
    slack = _ROUND_SLACK if _is_round(first) and _is_round(second) else Fraction(0)
    if Hedge.ABOUT in (first.hedge, second.hedge):
        slack = max(slack, _HEDGED_SLACK)
    return abs(there - second.written) <= slack * abs(there)


def _low(quantity: Quantity) -> Fraction:
    return quantity.written - quantity.last_digit / 2


def _high(quantity: Quantity) -> Fraction:
    return quantity.written + quantity.last_digit / 2


def _is_rounded(exact: Fraction, quantity: Quantity) -> bool:
    """Whether an amount rounds to this number at the place of its last non-zero digit."""
    place = quantity.last_digit
    while quantity.written and quantity.written % (place * 10) == 0:
        place *= 10
    is_near = abs(exact - quantity.written) <= _ONE_DIGIT_SLACK * abs(exact)
    return is_near and abs(exact - quantity.written) <= place / 2


def _are_in_fives(*stated: tuple[Quantity, Fraction], is_shifted: bool) -> bool:
    """Whether both numbers are multiples of five, and one of them is the nearest to what the other makes exactly."""
    steps = [5 * min(quantity.last_digit, Fraction(1)) for quantity, _ in stated]
    return all(quantity.written % step == 0 for (quantity, _), step in zip(stated, steps, strict=True)) and any(
        abs(exact - quantity.written) <= step / 2
        and abs(quantity.written) >= _FEWEST_FIVES * step
        and (is_shifted or abs(exact - quantity.written) <= _FIVES_SLACK * abs(exact))
        for (quantity, exact), step in zip(stated, steps, strict=True)
    )


def _is_round(quantity: Quantity) -> bool:
    """Whether people round to this number: two digits and zeros, or a multiple of 25."""
    size = abs(quantity.written)
    if size < 10 or size % 5:
        return False
    while size % 10 == 0:
        size /= 10
    return size < 100 or size % 25 == 0
