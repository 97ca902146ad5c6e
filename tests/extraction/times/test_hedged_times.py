"""How far the words around a time widen, narrow or shift the days that it allows."""

from fractions import Fraction

import pytest

from factlint.extraction.times import read_times
from factlint.model.document import ProseSpan
from factlint.values.days import day_number
from factlint.values.time import Mod

from .prose import document


def test_a_hedge_narrows_a_duration_and_stands_in_the_wide_span() -> None:
    text = "The war had lasted nearly four years."
    (mention,) = read_times(document(text)).durations
    assert mention.text == "four years"
    assert mention.wide is not None
    assert text[mention.wide.start : mention.wide.end] == "nearly four years"
    assert mention.value.days.low == Fraction(7, 2) * Fraction(1461, 4)
    assert mention.value.days.high == 1461


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("in early 2022", (2022, 1, 1), (2022, 7, 2)),
        ("in late 2022", (2022, 7, 2), (2023, 1, 1)),
        ("in the mid-1990s", (1992, 7, 1), (1997, 7, 2)),
        ("circa 1850", (1845, 1, 1), (1856, 1, 1)),
        ("in 1850", (1850, 1, 1), (1851, 1, 1)),
    ],
)
def test_words_of_stage_narrow_and_hedges_widen_the_days(
    text: str, low: tuple[int, int, int], high: tuple[int, int, int]
) -> None:
    (mention,) = read_times(document(text)).times
    assert abs(int(mention.value.days.low or 0) - day_number(*low)) <= 6
    assert abs(int(mention.value.days.high or 0) - day_number(*high)) <= 6


def test_circa_stands_in_the_wide_span_and_in_edtf() -> None:
    (mention,) = read_times(document("built circa 1850")).times
    assert mention.text == "1850"
    assert mention.wide == ProseSpan(6, 16)
    assert mention.value.edtf == "1850~"
    assert mention.value.mod is Mod.APPROX


def test_years_ago_allow_all_that_people_round_to_them() -> None:
    (mention,) = read_times(document("It closed 25 years ago.", "2025-06-01")).times
    assert mention.value.timex == "2000"
    assert day_number(1999, 10, 1) in mention.value.days
    assert day_number(2000, 12, 31) in mention.value.days
    assert day_number(1999, 5, 1) not in mention.value.days


def test_a_hedge_shifts_what_years_ago_allow() -> None:
    (mention,) = read_times(document("It closed nearly four years ago.", "2003-04-01")).times
    assert (mention.value.timex, mention.value.mod, mention.value.edtf) == ("1999", Mod.LESS_THAN, "1999")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("a decade", 8, 13),
        ("two decades", 16, 26),
        ("half a century", 40, 65),
        ("almost half a century", 45, 50),
    ],
)
def test_decades_and_centuries_are_round_words(text: str, low: int, high: int) -> None:
    (mention,) = read_times(document(text)).durations
    years = Fraction(1461, 4)
    assert abs((mention.value.days.low or 0) - low * years) < 30
    assert abs((mention.value.days.high or 0) - high * years) < 30


def test_about_an_hour_stays_on_its_day() -> None:
    (time,) = read_times(document("at about 10:35 a.m. on 5 May 2013")).times
    assert (time.value.days.low, time.value.days.high) == (day_number(2013, 5, 5), day_number(2013, 5, 6))


def test_the_turn_of_a_century_lies_on_both_sides() -> None:
    (turn,) = read_times(document("at the turn of the century", "2013-02-12")).times
    assert (turn.value.days.low, turn.value.days.high) == (day_number(1990), day_number(2011))


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("over the past three years", None),
        ("over three years", Mod.MORE_THAN),
        ("about the last two years", None),
    ],
)
def test_a_preposition_before_an_article_hedges_nothing(text: str, mod: Mod | None) -> None:
    (length,) = read_times(document(text)).durations
    assert length.value.mod is mod
