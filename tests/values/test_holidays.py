from datetime import date

import pytest

from factlint.values.holidays import easter, holiday

EASTER_SUNDAYS = [date(1954, 4, 18), date(1961, 4, 2), date(2000, 4, 23), date(2011, 4, 24), date(2024, 3, 31)]


@pytest.mark.parametrize("sunday", EASTER_SUNDAYS)
def test_easter(sunday: date) -> None:
    assert easter(sunday.year) == sunday.toordinal()


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("christmas", date(2014, 12, 25)),
        ("thanksgiving", date(1999, 11, 25)),
        ("memorial", date(2021, 5, 31)),
        ("labor", date(2021, 9, 6)),
        ("good-friday", date(2024, 3, 29)),
        ("easter-monday", date(2024, 4, 1)),
    ],
)
def test_a_holiday_falls_on_its_day(name: str, day: date) -> None:
    assert holiday(name, day.year) == day.toordinal()


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(KeyError):
        holiday("towel-day", 2024)
