"""Days as numbers, in the Gregorian and the Julian calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.values import days

DATES = st.dates()


@given(DATES)
def test_day_numbers_are_those_of_the_standard_library(day: date) -> None:
    number = day.toordinal()
    assert days.day_number(day.year, day.month, day.day) == number
    assert days.civil(number) == (day.year, day.month, day.day)
    assert days.weekday(number) == day.weekday()
    assert days.iso_week(number) == day.isocalendar()[:2]
    assert days.iso_date(number) == day.isoformat()


@given(DATES)
def test_a_week_starts_on_its_monday(day: date) -> None:
    year, week, of_week = day.isocalendar()
    assert days.week_start(year, week) == day.toordinal() - of_week + 1


@given(st.integers(-10_000_000, 10_000_000))
def test_years_before_christ_count_on(number: int) -> None:
    year, month, day = days.civil(number)
    assert days.is_date(year, month, day)
    assert days.day_number(year, month, day) == number


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-600, 600))
def test_months_are_added_within_the_length_of_the_month(day: date, months: int) -> None:
    year, month, of_month = days.civil(days.add_months(day.toordinal(), months))
    assert (year * 12 + month) - (day.year * 12 + day.month) == months
    assert of_month == min(day.day, days.days_in_month(year, month))


@pytest.mark.parametrize(
    ("year", "is_leap"), [(1900, False), (2000, True), (2024, True), (2023, False), (0, True)]
)
def test_centuries_are_leap_years_only_every_fourth_time(year: int, *, is_leap: bool) -> None:
    assert days.is_leap(year) is is_leap


def test_the_last_julian_day_was_a_thursday_before_a_friday() -> None:
    # The Gregorian reform: 4 October 1582 (Julian) was followed by 15 October (Gregorian).
    assert days.julian_day_number(1582, 10, 4) + 1 == date(1582, 10, 15).toordinal()


def test_there_is_no_thirtieth_of_february() -> None:
    assert not days.is_date(2024, 2, 30)
    assert not days.is_date(2024, 13, 1)


def test_months_beyond_december_run_into_the_next_year() -> None:
    assert days.day_number(2023, 14, 1) == date(2024, 2, 1).toordinal()
    assert days.day_number(2023, 0, 1) == (date(2023, 1, 1) - timedelta(days=31)).toordinal()
