"""The days of holidays."""

from datetime import date

import pytest

from factlint.values.holidays import easter, fixed_day, holiday

EASTER_SUNDAYS = [date(1954, 4, 18), date(1961, 4, 2), date(2000, 4, 23), date(2011, 4, 24), date(2024, 3, 31)]


@pytest.mark.parametrize("sunday", EASTER_SUNDAYS)
def test_easter_is_on_its_sunday(sunday: date) -> None:
    assert easter(sunday.year) == sunday.toordinal()


@pytest.mark.parametrize("sunday", [date(1991, 4, 7), date(2000, 4, 30), date(2011, 4, 24), date(2024, 5, 5)])
def test_orthodox_easter_is_on_its_sunday(sunday: date) -> None:
    assert holiday("orthodox-easter", sunday.year) == sunday.toordinal()


def test_only_some_holidays_have_a_fixed_day() -> None:
    assert fixed_day("christmas") == (12, 25)
    assert fixed_day("easter") is None


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("christmas", date(2014, 12, 25)),
        ("thanksgiving", date(1999, 11, 25)),
        ("memorial", date(2021, 5, 31)),
        ("labor", date(2021, 9, 6)),
        ("good-friday", date(2024, 3, 29)),
        ("easter-monday", date(2024, 4, 1)),
        ("mardi-gras", date(2014, 3, 4)),
        ("ascension", date(2024, 5, 9)),
        ("election", date(2016, 11, 8)),
        ("election", date(2022, 11, 8)),
        ("remembrance-sunday", date(2018, 11, 11)),
        ("ve-day", date(1945, 5, 8)),
    ],
)
def test_a_holiday_falls_on_its_day(name: str, day: date) -> None:
    assert holiday(name, day.year) == day.toordinal()


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(KeyError):
        holiday("towel-day", 2024)
