"""EDTF (ISO 8601-2:2019): reading at level 1 plus the sets of level 2, and writing of plain dates.

Read are: years of any length (`Y-12000`), months, days, seasons 21–24 and quarters 33–36, unspecified digits
(`199X`, `19XX`, `2004-XX`), the qualifiers `?` `~` `%`, intervals (`1914/1918`, `2022-02-24/..`), and sets
(`[2014-02-20,2022-02-24]`: one of them).
"""

from __future__ import annotations

import re
from dataclasses import replace

from factlint.values.days import day_number, days_in_month, is_date, iso_date, iso_year
from factlint.values.hedges import about_date
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.time import Grain, Mod, Time

_DATE = re.compile(
    r"(?P<year>-?\d{2,3}XX?|-?\d{1,3}XX|-?\d{4}|Y-?\d{5,})"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<qualifier>[?~%])?",
)
_SEASON_START_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10}
_UNSPECIFIED_SPAN = {1: (10, Grain.DECADE), 2: (100, Grain.CENTURY)}


class EdtfError(ValueError):
    """The text is not EDTF; the message says what to write instead where that can be told."""


def parse(text: str) -> Time:
    """Read an EDTF date, interval or set.

    Raises `EdtfError` with a message fit for the person who wrote the text.
    """
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        return _parse_set(text)
    if text == "..":
        return Time(timex="", grain=Grain.YEAR, readings=(EVERYTHING,), edtf="..")
    if "/" in text:
        return _parse_interval(text)
    return _parse_date(text)


def _parse_set(text: str) -> Time:
    members = [parse(member) for member in text[1:-1].split(",") if member.strip()]
    if not members:
        raise EdtfError(f'"{text}" is an empty set; write at least one date, as in [1999,2000]')
    return replace(
        members[0],
        timex=members[0].timex if len(members) == 1 else "",
        readings=tuple(reading for member in members for reading in member.readings),
        grain=min(member.grain for member in members),
        edtf=text,
        is_uncertain=any(member.is_uncertain for member in members),
    )


def _parse_interval(text: str) -> Time:
    first, _, last = text.partition("/")
    start = EVERYTHING if first in ("", "..") else parse(first).days
    end = EVERYTHING if last in ("", "..") else parse(last).days
    days = Interval(start.low, end.high)
    if days.is_empty:
        raise EdtfError(f'"{text}" runs backwards; write the earlier date first')
    closed = [part for part in (first, last) if part not in ("", "..")]
    grain = min((parse(part).grain for part in closed), default=Grain.YEAR)
    return Time(timex=text, grain=grain, readings=(days,), edtf=text)


def _parse_date(text: str) -> Time:
    matched = _DATE.fullmatch(text)
    if not matched:
        raise EdtfError(f'"{text}" is not an EDTF date{_advice(text)}')
    plain = text.rstrip("?~%")
    qualifier = matched["qualifier"] or ""
    days, grain = _days_of(text, matched["year"], matched["month"], matched["day"])
    is_approximate = qualifier in ("~", "%") and qualifier != ""
    return Time(
        timex=plain,
        grain=grain,
        readings=(about_date(days, grain) if is_approximate else days,),
        edtf=text,
        mod=Mod.APPROX if is_approximate else None,
        is_uncertain=qualifier in ("?", "%") and qualifier != "",
    )


def _days_of(text: str, year: str, month: str | None, day: str | None) -> tuple[Interval, Grain]:
    if unspecified := year.count("X"):
        span, grain = _UNSPECIFIED_SPAN[unspecified]
        first = int(year.replace("X", "0"))
        return Interval(day_number(first), day_number(first + span)), grain
    number = int(year.lstrip("Y"))
    if month is None or month == "XX":
        return Interval(day_number(number), day_number(number + 1)), Grain.YEAR
    in_year = int(month)
    if in_year in _SEASON_START_MONTHS and day is None:
        start = _SEASON_START_MONTHS[in_year]
        return Interval(day_number(number, start), day_number(number, start + 3)), (
            Grain.SEASON if in_year < 30 else Grain.QUARTER
        )
    if not 1 <= in_year <= 12:
        raise EdtfError(f'"{text}" names month {month}; months run from 01 to 12')
    if day is None or day == "XX":
        return Interval(day_number(number, in_year), day_number(number, in_year + 1)), Grain.MONTH
    if not is_date(number, in_year, int(day)):
        last = days_in_month(number, in_year)
        raise EdtfError(f'"{text}" is no day of the calendar; that month has {last} days')
    start = day_number(number, in_year, int(day))
    return Interval(start, start + 1), Grain.DAY


def _advice(text: str) -> str:
    """What the writer probably meant: missing zeros, slashes, a two-digit year."""
    if loose := re.fullmatch(r"(-?\d{1,4})-(\d{1,2})(?:-(\d{1,2}))?", text):
        year, *rest = (part for part in loose.groups() if part is not None)
        padded = "-".join([iso_year(int(year)), *(part.zfill(2) for part in rest)])
        return f"; write {padded}" if len(year.lstrip("-")) == 4 else "; write the year with four digits"
    if loose := re.fullmatch(r"(\d{1,3})", text):
        return f"; write {text.zfill(4)}"
    return "; write YYYY, YYYY-MM or YYYY-MM-DD, as in 1949-04-04"


def write_days(days: Interval, grain: Grain) -> str:
    """The EDTF of a stretch of days that is one unit of its grain, or an interval of days."""
    if not isinstance(days.low, int) or not isinstance(days.high, int):
        low, high = (iso_date(int(end)) if end is not None else ".." for end in (days.low, _last(days)))
        return f"{low}/{high}"
    date = iso_date(days.low)
    match grain:
        case Grain.DAY | Grain.MOMENT:
            return date
        case Grain.MONTH:
            return date[:-3]
        case Grain.YEAR:
            return date[:-6]
        case _:
            return f"{date}/{iso_date(days.high - 1)}"


def _last(days: Interval) -> int | None:
    return None if days.high is None else int(days.high) - 1
