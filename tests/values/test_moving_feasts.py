"""Feasts of other calendars against published dates."""

import pytest

from factlint.values.days import civil, iso_date
from factlint.values.holidays import holiday, holiday_time
from factlint.values.moving_feasts import MOVING_FEASTS

PUBLISHED = {
    "rosh-hashanah": ("2012-09-17", "2023-09-16"),
    "yom-kippur": ("1973-10-06", "2013-09-14"),
    "sukkot": ("2020-10-03",),
    "simchat-torah": ("2023-10-08",),
    "hanukkah": ("2012-12-09", "2013-11-28", "2023-12-08"),
    "purim": ("2022-03-17",),
    "passover": ("2012-04-07", "2024-04-23"),
    "shavuot": ("2021-05-17",),
    "tisha-b-av": ("2022-08-07",),
    "chinese-new-year": (
        "1966-01-21", "1968-01-30", "1985-02-20", "2000-02-05", "2007-02-18", "2015-02-19", "2025-01-29", "2034-02-19",
    ),
    "diwali": (
        "2001-11-14", "2009-10-17", "2013-11-03", "2015-11-11", "2017-10-19", "2019-10-27", "2022-10-24", "2023-11-12",
    ),
}  # fmt: skip
SIGHTED = {
    "ramadan": ("2012-07-20", "2023-03-23"),
    "eid-al-fitr": ("2012-08-19", "2020-05-24"),
    "eid-al-adha": ("2011-11-06",),
    "ashura": ("2019-09-10",),
}


def flat(dates: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(name, date) for name, several in dates.items() for date in several]


@pytest.mark.parametrize(("name", "date"), flat(PUBLISHED))
def test_the_day_is_the_published_one(name: str, date: str) -> None:
    assert iso_date(holiday(name, int(date[:4]))) == date


@pytest.mark.parametrize(("name", "date"), flat(SIGHTED))
def test_the_days_allowed_hold_the_one_on_which_the_moon_was_sighted(name: str, date: str) -> None:
    time = holiday_time(name, holiday(name, int(date[:4])))
    assert (time.readings[0].low, time.readings[0].high) != (None, None)
    assert iso_date(int(time.readings[0].low or 0)) <= date < iso_date(int(time.readings[0].high or 0))


@pytest.mark.parametrize("name", sorted(MOVING_FEASTS))
def test_every_year_has_every_feast(name: str) -> None:
    assert all(civil(holiday(name, year))[0] == year for year in (*range(1000, 2400), -5000, -1, 14, 622, 9999))
