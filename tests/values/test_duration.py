"""The days that a length with its hedge allows, and the ISO text of durations."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.values.duration import DAYS_PER_UNIT, elapsed, ordinal_span, parse
from factlint.values.hedges import Hedge

YEAR = DAYS_PER_UNIT["Y"]


@pytest.mark.parametrize(
    ("hedge", "low", "high"),
    [
        (Hedge.EXACTLY, Fraction(7, 2), 5),
        (Hedge.NEARLY, Fraction(7, 2), 4),
        (Hedge.OVER, 4, 5),
        (Hedge.AT_LEAST, 4, None),
        (Hedge.UNDER, None, 4),
        (Hedge.AT_MOST, None, 4),
        (Hedge.ABOUT, Fraction(34, 10), Fraction(46, 10)),
    ],
)
def test_four_years_with_every_hedge(hedge: Hedge, low: Fraction | None, high: Fraction | None) -> None:
    days = elapsed(Fraction(4), "Y", hedge)
    assert days.low == (None if low is None else low * YEAR)
    assert days.high == (None if high is None else high * YEAR)


@pytest.mark.parametrize(("amount", "high"), [(9, Fraction(45, 4)), (10, 15), (20, 25), (40, 50)])
def test_over_a_round_number_reaches_the_next_one(amount: int, high: Fraction | int) -> None:
    assert elapsed(Fraction(amount), "Y", Hedge.OVER).high == high * YEAR


@given(st.integers(1, 500), st.sampled_from(sorted(DAYS_PER_UNIT)), st.sampled_from(Hedge))
def test_no_hedge_makes_a_length_impossible(amount: int, unit: str, hedge: Hedge) -> None:
    assert not elapsed(Fraction(amount), unit, hedge).is_empty


def test_in_its_fifth_year_at_least_four_are_over() -> None:
    assert ordinal_span(5, "Y").low == 4 * YEAR
    assert ordinal_span(5, "Y").high == 5 * YEAR


def test_an_iso_duration_is_read_with_its_smallest_unit() -> None:
    duration = parse("P3Y6M")
    assert duration.unit == "M"
    assert duration.amount is None
    assert duration.days.low == 3 * YEAR + 6 * DAYS_PER_UNIT["M"]


def test_a_duration_of_one_unit_keeps_its_amount() -> None:
    assert parse("PT36H").amount == 36


@pytest.mark.parametrize("text", ["", "P", "4 yards", "P4", "PT"])
def test_other_text_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="write P, then numbers with units"):
        parse(text)


@pytest.mark.parametrize(
    ("text", "advice"), [("4 years", "write P4Y"), ("18 hours", "write PT18H"), ("90 Minutes", "write PT90M")]
)
def test_a_length_in_words_is_answered_with_its_iso_form(text: str, advice: str) -> None:
    with pytest.raises(ValueError, match=advice):
        parse(text)
