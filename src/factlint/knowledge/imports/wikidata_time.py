"""Wikidata's times as EDTF, and back.

Source: Wikibase JSON data model, "time": `+1879-03-14T00:00:00Z`, a precision from 0 (10^9 years) to 14 (second),
and a calendar model. Years are historical: -0044 is 44 BC, which EDTF writes -0043.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from factlint.values.days import is_date, iso_date, iso_year, julian_day_number

GREGORIAN = "http://www.wikidata.org/entity/Q1985727"
JULIAN = "http://www.wikidata.org/entity/Q1985786"

_TIME = re.compile(r"([+-])(\d+)-(\d\d)-(\d\d)T")
_CENTURY, _DECADE, _YEAR, _MONTH, _DAY = 7, 8, 9, 10, 11
_DATE = re.compile(r"Y?(-?\d+)(?:-(\d\d))?(?:-(\d\d))?(~?)")
_CALENDARS_AGREE = 250
"""A year of the century in which both calendars agree; before it the Gregorian date is the earlier one."""
_EITHER = re.compile(r"\[(-?\d{4}-\d\d-\d\d),(-?\d{4}-\d\d-\d\d)\]")
_DECADE_DATE = re.compile(r"(\d{3})X")
_CENTURY_DATE = re.compile(r"(-?\d{2,4})01/(-?\d{2,4})00")


def read_time(value: Mapping[str, object]) -> str:
    """EDTF of a value of type `time`. A day of the Julian calendar is either that day as it was written then, as texts
    mostly have it, or the Gregorian one; a month is approximate.

    Raises `ValueError` where the value is coarser than a century, or no time.
    """
    matched = _TIME.match(str(value.get("time")))
    if not matched:
        raise ValueError(f'"{value.get("time")}" is not a time of Wikidata')
    year, month, day = int(matched[2]), int(matched[3]), int(matched[4])
    if matched[1] == "-":
        year = 1 - year
    is_julian = value.get("calendarmodel") == JULIAN
    match min(int(str(value.get("precision", _DAY))), _DAY):
        case 11:
            return _either_calendar(year, month, day) if is_julian else _date(year, month, day)
        case 10:
            return _date(year, month) + ("~" if is_julian else "")
        case 9:
            return _date(year)
        case 8 if year >= 0:
            return f"{year // 10:03d}X"
        case 7:
            last = -(-year // 100) * 100  # a century is named by any of its years: 1801 to 1900 are the 19th
            return f"{_date(last - 99)}/{_date(last)}"
        case precision:
            raise ValueError(f"a precision of {precision} is not read")


def _either_calendar(year: int, month: int, day: int) -> str:
    """A day of the Julian calendar, and of the Gregorian one if that calls it by another date."""
    gregorian, written = iso_date(julian_day_number(year, month, day)), _date(year, month, day)
    if gregorian == written or not is_date(year, month, day):
        return gregorian  # 29 February 1700 is a day of the Julian calendar only
    first, last = (written, gregorian) if year > _CALENDARS_AGREE else (gregorian, written)
    return f"[{first},{last}]"


def _date(year: int, *parts: int) -> str:
    written = iso_year(year) if abs(year) < 10_000 else f"Y{year}"
    return "-".join([written, *(f"{part:02d}" for part in parts)])


def write_time(written: str) -> dict[str, object]:
    """The value of type `time` of an EDTF date as `read_time` writes it; raises `ValueError` for others."""
    if matched := _EITHER.fullmatch(written):
        days = (value for day in matched.groups() if read_time(value := _julian(day)) == written)
        if (julian := next(days, None)) is not None:
            return julian
    if matched := _DECADE_DATE.fullmatch(written):
        return _value(int(matched[1]) * 10, 0, 0, _DECADE)
    if matched := _CENTURY_DATE.fullmatch(written):
        return _value(int(matched[2]) * 100, 0, 0, _CENTURY)
    matched = _DATE.fullmatch(written)
    if not matched or (matched[4] and (matched[3] or not matched[2])):
        raise ValueError(f'"{written}" is not a time that Wikidata has')
    year, month, day = int(matched[1]), int(matched[2] or 0), int(matched[3] or 0)
    precision = _DAY if day else _MONTH if month else _YEAR
    return _value(year, month, day, precision, JULIAN if matched[4] else GREGORIAN)


def _julian(written: str) -> dict[str, object]:
    """The day of the Julian calendar with this date."""
    year, month, day = written.rsplit("-", 2)
    return _value(int(year), int(month), int(day), _DAY, JULIAN)


def _value(year: int, month: int, day: int, precision: int, calendar: str = GREGORIAN) -> dict[str, object]:
    sign, historical = ("+", year) if year > 0 else ("-", 1 - year)
    return {
        "time": f"{sign}{historical:04d}-{month:02d}-{day:02d}T00:00:00Z",
        "timezone": 0,
        "before": 0,
        "after": 0,
        "precision": precision,
        "calendarmodel": calendar,
    }
