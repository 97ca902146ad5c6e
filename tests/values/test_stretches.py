"""Weeks, seasons, decades and centuries as stretches of days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.values import stretches
from factlint.values.days import day_number
from factlint.values.interval import Interval
from factlint.values.stages import stage
from factlint.values.time import Mod, Time


@given(st.dates(date(1583, 1, 1), date(2400, 1, 1)))
def test_a_week_is_named_by_iso_and_holds_its_day(day: date) -> None:
    week = stretches.week_time(day.toordinal())
    year, number, _ = day.isocalendar()
    assert week.timex == f"{year:04d}-W{number:02d}"
    assert day.toordinal() in week.days
    assert stretches.weekend_time(day.toordinal()).days.high == week.days.high


@pytest.mark.parametrize(
    ("time", "timex", "edtf"),
    [
        (stretches.year_time(1969), "1969", "1969"),
        (stretches.year_time(-479), "BC0480", "-0479"),
        (stretches.month_time(1969, 14), "1970-02", "1970-02"),
        (stretches.decade_time(1990), "199", "199X"),
        (stretches.decade_time_bc(470), "BC047", "-0478-01-01/-0469-12-31"),
        (stretches.century_time(20), "19", "19XX"),
        (stretches.century_time(5, is_bc=True), "BC04", "-0499-01-01/-0400-12-31"),
        (stretches.millennium_time(2), "1", "1000-01-01/2000-12-31"),
        (stretches.millennium_time(3, is_bc=True), "BC2", "-2999-01-01/-2000-12-31"),
        (stretches.part_of_year(2013, "Q3"), "2013-Q3", "2013-35"),
        (stretches.part_of_year(2013, "H2"), "2013-H2", "2013-07-01/2013-12-31"),
        (stretches.part_of_year(1944, "WI"), "1944-WI", "1944-24"),
    ],
)
def test_each_stretch_has_both_of_its_names(time: Time, timex: str, edtf: str) -> None:
    assert (time.timex, time.edtf) == (timex, edtf)


def test_a_date_that_the_calendar_lacks_is_none() -> None:
    assert stretches.date_time(2023, 2, 29) is None
    assert stretches.date_time(2023, 13) is None


def test_the_winter_of_a_year_may_begin_or_end_in_it() -> None:
    winter = stretches.part_of_year(1944, "WI")
    assert day_number(1944, 1, 10) in winter.days
    assert day_number(1944, 12, 24) in winter.days


@pytest.mark.parametrize(
    ("part", "first_month", "equinox_or_solstice"), [("SP", 3, 20), ("SU", 6, 21), ("FA", 9, 22)]
)
def test_a_season_is_that_of_the_months_or_of_the_sun(
    part: str, first_month: int, equinox_or_solstice: int
) -> None:
    by_months, by_the_sun = stretches.part_of_year(2013, part).readings
    assert by_months == Interval(day_number(2013, first_month), day_number(2013, first_month + 3))
    assert day_number(2013, first_month) not in by_the_sun
    assert day_number(2013, first_month, equinox_or_solstice) in by_the_sun
    assert day_number(2013, first_month + 3, 20) in by_the_sun
    assert day_number(2013, first_month + 3, 28) not in by_the_sun


def test_the_twentieth_century_ends_with_1999_or_2000() -> None:
    century = stretches.century_time(20)
    assert day_number(1900) in century.days
    assert day_number(2000, 12, 31) in century.days
    assert day_number(2001) not in century.days


@given(st.integers(1, 10_000), st.integers(1, 40_000), st.sampled_from([Mod.START, Mod.MID, Mod.END]))
def test_a_stage_lies_within_its_stretch_and_is_never_empty(low: int, length: int, mod: Mod) -> None:
    days = Interval(low, low + length)
    part = stage(days, mod)
    assert days.contains(part)
    assert not part.is_empty


def test_early_2022_is_the_first_half_of_the_year() -> None:
    early = stage(stretches.year_time(2022).days, Mod.START)
    assert day_number(2022, 5, 1) in early
    assert day_number(2022, 8, 1) not in early
