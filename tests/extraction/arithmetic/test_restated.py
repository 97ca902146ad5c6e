"""An amount that is stated again: in another unit, or without its hedge."""

from fractions import Fraction

import pytest

from factlint.extraction.arithmetic.restated import ratios_of_units, without_hedge
from factlint.model.arithmetic import Figure, with_unit
from factlint.model.document import ProseSpan
from factlint.model.mention import mention_at
from factlint.reading.readers import read
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity, rounded

CONTAINED = {("day", "week"): ((7, 7), (5, 5)), ("day", "month"): ((28, 31),)}


def figure(hedge: Hedge) -> Figure:
    """A hundred metres, read with some hedge."""
    value = Quantity(Fraction(100), Interval(Fraction(60), Fraction(140)), "metre", hedge)
    return mention_at(read("text.txt", "100 metres"), ProseSpan(0, 3), value)


@pytest.mark.parametrize(
    ("first", "second", "ratios"),
    [
        ("day", "week", ((7, 7), (5, 5))),
        ("week", "day", ((Fraction(1, 7), Fraction(1, 7)), (Fraction(1, 5), Fraction(1, 5)))),
        ("month", "day", ((Fraction(1, 31), Fraction(1, 28)),)),
        ("week", "month", ()),
    ],
)
def test_units_are_converted_in_either_direction(
    first: str, second: str, ratios: tuple[tuple[Fraction, Fraction], ...]
) -> None:
    assert ratios_of_units(CONTAINED, first, second) == ratios


def test_a_hedge_that_is_taken_away_leaves_what_was_written() -> None:
    bare = without_hedge(figure(Hedge.ABOUT), Hedge.ABOUT).value
    assert (bare.written, bare.unit, bare.hedge) == (Fraction(100), "metre", Hedge.EXACTLY)
    assert bare.amount == rounded(Fraction(100), Fraction(1), unit="metre").amount


def test_another_hedge_stays() -> None:
    over = figure(Hedge.OVER)
    assert without_hedge(over, Hedge.ABOUT) is over


def test_a_number_keeps_its_value_in_another_unit() -> None:
    assert with_unit(figure(Hedge.EXACTLY), None).value == Quantity(
        Fraction(100), Interval(Fraction(60), Fraction(140)), None
    )
