"""Day numbers: the proleptic Gregorian calendar as integers.

Day 1 is 1 January of year 1, as in `datetime.date.toordinal`; years are astronomical (year 0 is 1 BC),
so the count has no gap and no first year. Weekdays are ISO: Monday is 0.
"""

from __future__ import annotations

from functools import lru_cache

_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_IN_400_YEARS = 146_097
SWEDISH_LEAP_DAY = (1712, 2, 30)
"""A day that Sweden alone had, when it went back to the Julian calendar."""
_JULIAN_DAY_OF_DAY_ZERO = 1_721_425  # Julian day number (at noon) of 31 December 1 BC, Gregorian
_KEPT = 1 << 12
"""Days of which the date is kept: most texts refer to a day more than once, and are asked for it often."""


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    return 29 if month == 2 and is_leap(year) else _MONTH_LENGTHS[month - 1]


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """The number of a day; months beyond 1…12 run over into the neighbouring years.

    Algorithm: days from civil, years starting in March (Hinnant 2013, "chrono-compatible date algorithms").
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    year_from_march = year - (month < 3)
    era, year_of_era = divmod(year_from_march, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * _DAYS_IN_400_YEARS + day_of_era - 305


@lru_cache(maxsize=_KEPT)
def civil(day: int) -> tuple[int, int, int]:
    """The year, month and day of the month of a day number; the inverse of `day_number`."""
    era, day_of_era = divmod(day + 305, _DAYS_IN_400_YEARS)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_from_march = (5 * day_of_year + 2) // 153
    month = (month_from_march + 2) % 12 + 1
    return (
        era * 400 + year_of_era + (month <= 2),
        month,
        day_of_year - (153 * month_from_march + 2) // 5 + 1,
    )


def weekday(day: int) -> int:
    """0 for Monday … 6 for Sunday."""
    return (day - 1) % 7


def week_start(year: int, week: int) -> int:
    """The Monday of an ISO week; week 1 holds 4 January."""
    fourth = day_number(year, 1, 4)
    return fourth - weekday(fourth) + 7 * (week - 1)


def iso_week(day: int) -> tuple[int, int]:
    """The ISO year and week of a day."""
    thursday = day - weekday(day) + 3
    year = civil(thursday)[0]
    return year, (thursday - day_number(year)) // 7 + 1


def add_months(day: int, months: int) -> int:
    """The same day of the month, some months later; the last day of a month that has no such day."""
    year, month, of_month = civil(day)
    year, month = year + (month - 1 + months) // 12, (month - 1 + months) % 12 + 1
    return day_number(year, month, min(of_month, days_in_month(year, month)))


def julian_day_number(year: int, month: int, day: int) -> int:
    """The day number of a date of the Julian calendar (astronomical years).

    Source: E. G. Richards, "Calendars", in Explanatory Supplement to the Astronomical Almanac (2013), 15.11.
    """
    shift = (14 - month) // 12
    years, months = year + 4800 - shift, month + 12 * shift - 3
    return day + (153 * months + 2) // 5 + 365 * years + years // 4 - 32083 - _JULIAN_DAY_OF_DAY_ZERO


def iso_year(year: int) -> str:
    """At least four digits, with a minus before the year 0."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def iso_date(day: int) -> str:
    """The day as YYYY-MM-DD."""
    year, month, of_month = civil(day)
    return f"{iso_year(year)}-{month:02d}-{of_month:02d}"
