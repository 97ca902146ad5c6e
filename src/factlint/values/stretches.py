"""The stretches of the calendar that texts name: a day, a week, a season, a decade … each as a `Time`.

Years are astronomical (0 is 1 BC). TIMEX3 writes 480 BC as `BC0480`, a decade by three digits (`199`) and a
century by two (`19`), as TimeML and the annotated corpora do; EDTF writes `-0479`, `199X`, `19XX`.
"""

from __future__ import annotations

from functools import lru_cache

from factlint.values.dataclass import replace
from factlint.values.days import civil, day_number, is_date, iso_date, iso_week, iso_year, week_start
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The first month of each meteorological season in the northern hemisphere."""

_ASTRONOMICAL_STARTS = {"SP": (3, 19), "SU": (6, 20), "FA": (9, 22), "WI": (12, 20)}
"""The earliest day on which the astronomical season can begin (equinoxes and solstices of 1900–2100)."""

_EDTF_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}

_KEPT = 1 << 12
"""How many days, months and years are cached: a text names most of its times more than once."""


def _timex_year(year: int) -> str:
    return iso_year(year) if year > 0 else f"BC{1 - year:04d}"


def _edtf_year(year: int) -> str:
    """EDTF marks years beyond four digits with a Y."""
    return iso_year(year) if -9999 <= year <= 9999 else f"Y{year}"


@lru_cache(maxsize=_KEPT)
def day_time(day: int) -> Time:
    """The time of a day number."""
    year, month, of_month = civil(day)
    timex = f"{_timex_year(year)}-{month:02d}-{of_month:02d}"
    return Time(timex, Grain.DAY, (Interval(day, day + 1),), iso_date(day))


@lru_cache(maxsize=_KEPT)
def month_time(year: int, month: int) -> Time:
    """A month; numbers beyond 1…12 run over into the neighbouring years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    days = Interval(day_number(year, month), day_number(year, month + 1))
    return Time(f"{_timex_year(year)}-{month:02d}", Grain.MONTH, (days,), f"{iso_year(year)}-{month:02d}")


@lru_cache(maxsize=_KEPT)
def year_time(year: int) -> Time:
    days = Interval(day_number(year), day_number(year + 1))
    return Time(_timex_year(year), Grain.YEAR, (days,), _edtf_year(year))


def fiscal_time(time: Time) -> Time:
    """A year or a quarter as a company or a state counts it.

    The fiscal year may begin as early as July of the year before, and end as late as June of the next; its
    quarters move with it.
    """
    year = civil(int(time.days.low or 0))[0]
    days = Interval(day_number(year - 1, 7), day_number(year + 1, 7))
    return replace(time, readings=(days,), edtf=None)


def date_time(year: int, month: int | None = None, day: int | None = None) -> Time | None:
    """The year, month or day; None for a day that does not exist."""
    if month is None:
        return year_time(year)
    if day is None:
        return month_time(year, month) if 1 <= month <= 12 else None
    return day_time(day_number(year, month, day)) if is_date(year, month, day) else None


def week_time(day: int) -> Time:
    """The ISO week that holds a day."""
    year, week = iso_week(day)
    monday = week_start(year, week)
    return Time(
        f"{iso_year(year)}-W{week:02d}",
        Grain.WEEK,
        (Interval(monday, monday + 7),),
        _between(monday, monday + 7),
    )


def weekend_time(day: int) -> Time:
    """Saturday and Sunday of the ISO week that holds a day."""
    year, week = iso_week(day)
    saturday = week_start(year, week) + 5
    days = Interval(saturday, saturday + 2)
    return Time(f"{iso_year(year)}-W{week:02d}-WE", Grain.WEEKEND, (days,), _between(saturday, saturday + 2))


@lru_cache(maxsize=_KEPT)
def part_of_year(year: int, part: str) -> Time:
    """A season (SP SU FA WI), quarter (Q1…Q4) or half (H1 H2) of a year; raises `KeyError` for other parts.

    A season has two readings, meteorological and astronomical; the winter of a year may also be the one that
    ends in it.
    """
    timex = f"{_timex_year(year)}-{part}"
    if part[0] in "QH" and part[1:].isdigit():
        months = 3 if part[0] == "Q" else 6
        start = (int(part[1:]) - 1) * months + 1
        low, high = day_number(year, start), day_number(year, start + months)
        grain = Grain.QUARTER if months == 3 else Grain.HALF_YEAR
        edtf = f"{iso_year(year)}-{32 + int(part[1:])}" if months == 3 else _between(low, high)
        return Time(timex, grain, (Interval(low, high),), edtf)
    years = (year - 1, year) if part == "WI" else (year,)
    readings = tuple(season for of in years for season in _seasons(of, part))
    return Time(timex, Grain.SEASON, readings, f"{iso_year(year)}-{_EDTF_SEASONS[part]}")


def _seasons(year: int, part: str) -> tuple[Interval, Interval]:
    """The season that begins in a year, meteorological and astronomical."""
    month, day = _ASTRONOMICAL_STARTS[part]
    start = SEASON_STARTS[part]
    return (
        Interval(day_number(year, start), day_number(year, start + 3)),
        Interval(day_number(year, month, day), day_number(year, month + 3, day) + 4),
    )


def decade_time(first_year: int) -> Time:
    """The ten years from a year that ends in 0; for years before Christ use `decade_time_bc`."""
    days = Interval(day_number(first_year), day_number(first_year + 10))
    return Time(f"{first_year // 10:03d}", Grain.DECADE, (days,), f"{first_year // 10:03d}X")


def decade_time_bc(number: int) -> Time:
    """The 470s BC (number 470): 479 to 470 BC."""
    days = Interval(day_number(1 - number - 9), day_number(1 - number + 1))
    return Time(f"BC{number // 10:03d}", Grain.DECADE, (days,), _between(*_ends(days)))


def century_time(number: int, *, is_bc: bool = False) -> Time:
    """The n-th century: the 20th includes 1900, as people speak, and 2000, as calendars count."""
    if is_bc:
        days = Interval(day_number(1 - 100 * number), day_number(1 - 100 * (number - 1)))
        return Time(f"BC{number - 1:02d}", Grain.CENTURY, (days,), _between(*_ends(days)))
    first = 100 * (number - 1)
    days = Interval(day_number(first), day_number(first + 101))
    return Time(f"{number - 1:02d}", Grain.CENTURY, (days,), f"{number - 1:02d}XX")


def millennium_time(number: int, *, is_bc: bool = False) -> Time:
    """The n-th millennium; as with centuries, the round years at both ends may belong to it."""
    if is_bc:
        days = Interval(day_number(1 - 1000 * number), day_number(1 - 1000 * (number - 1)))
        return Time(f"BC{number - 1}", Grain.MILLENNIUM, (days,), _between(*_ends(days)))
    first = 1000 * (number - 1)
    days = Interval(day_number(first), day_number(first + 1001))
    return Time(f"{number - 1}", Grain.MILLENNIUM, (days,), _between(*_ends(days)))


def _ends(days: Interval) -> tuple[int, int]:
    assert isinstance(days.low, int)
    assert isinstance(days.high, int)
    return days.low, days.high


def _between(low: int, high: int) -> str:
    """The EDTF interval of the days from low up to but not including high."""
    return f"{iso_date(low)}/{iso_date(high - 1)}"
