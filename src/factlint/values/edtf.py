"""EDTF (ISO 8601-2:2019): reading and writing level 1 and the sets of level 2.

It reads years of any length (`Y-12000`), months, days, seasons 21–24 and quarters 33–36, unspecified digits (`199X`,
`19XX`, `2004-XX`), the qualifiers `?` `~` `%`, intervals (`1914/1918`, `2022-02-24/..`), and sets
(`[2014-02-20,2022-02-24]`: one of them).
"""

from __future__ import annotations

import re
from functools import lru_cache

from factlint.values.dataclass import replace
from factlint.values.days import add_months, day_number, days_in_month, is_date, iso_date, iso_year
from factlint.values.hedges import about_date
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.regex import regex
from factlint.values.stretches import day_time, month_time, part_of_year, year_time
from factlint.values.time import Grain, Mod, Time

_DATE = regex(
    r"(?P<year>-?\d{2,3}XX?|-?\d{1,3}XX|-?\d{4}|Y-?\d{5,})"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<qualifier>[?~%])?",
)
_PARTS_OF_YEAR = {21: "SP", 22: "SU", 23: "FA", 24: "WI", 33: "Q1", 34: "Q2", 35: "Q3", 36: "Q4"}
_KEPT = 1 << 12
"""Texts of which the date is kept: the terms of a rule base begin and end in the same years."""
_UNSPECIFIED_SPAN = {1: (10, Grain.DECADE), 2: (100, Grain.CENTURY)}


class EdtfError(ValueError):
    """The text is not EDTF; the message says what to write instead, if that can be determined."""


def parse(text: str) -> Time:
    """Read an EDTF date, interval or set.

    Raises `EdtfError` with a message for the person who wrote the text.
    """
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        return _parse_set(text)
    if text == "..":
        return Time(timex="", grain=Grain.YEAR, readings=(EVERYTHING,), edtf="..")
    if text.count("/") == 1:
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


@lru_cache(maxsize=_KEPT)
def _parse_date(text: str) -> Time:
    matched = _DATE.fullmatch(text)
    if not matched:
        raise EdtfError(f'"{text}" is not an EDTF date{_advice(text)}')
    year, month, day, qualifier = matched.groups("")
    time = _plain(text, year, month, day)
    if text == time.timex == time.edtf:
        return time
    is_approximate = qualifier in {"~", "%"}
    return Time(
        timex=text.rstrip("?~%"),
        grain=time.grain,
        readings=tuple(about_date(days, time.grain) for days in time.readings)
        if is_approximate
        else time.readings,
        edtf=text,
        mod=Mod.APPROX if is_approximate else None,
        is_uncertain=qualifier in {"?", "%"},
    )


def _plain(text: str, year: str, month: str, day: str) -> Time:
    """The time of a date without qualifier; the caller writes its EDTF and TIMEX3 forms where they differ."""
    if unspecified := year.count("X"):
        span, grain = _UNSPECIFIED_SPAN[unspecified]
        first = int(year.replace("X", "0"))
        return Time("", grain, (Interval(day_number(first), day_number(first + span)),))
    number = int(year.lstrip("Y"))
    if month in ("", "XX"):
        return year_time(number)
    in_year = int(month)
    if in_year in _PARTS_OF_YEAR and not day:
        return part_of_year(number, _PARTS_OF_YEAR[in_year])
    if not 1 <= in_year <= 12:
        raise EdtfError(f'"{text}" names month {month}; months run from 01 to 12')
    if day in ("", "XX"):
        return month_time(number, in_year)
    if not is_date(number, in_year, int(day)):
        last = days_in_month(number, in_year)
        raise EdtfError(f'"{text}" is not a day of the calendar; that month has {last} days')
    return day_time(day_number(number, in_year, int(day)))


_MONTHS = {name: at for at, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
"""The first letters of months, as authors of packs may write them by mistake."""


def _advice(text: str) -> str:
    """The likely intention: missing zeros, the day first, "circa", a decade, a two-digit year."""
    if loose := re.fullmatch(r"(-?\d{1,4})-(\d{1,2})(?:-(\d{1,2}))?", text):
        year, *rest = (part for part in loose.groups() if part is not None)
        padded = "-".join([iso_year(int(year)), *(part.zfill(2) for part in rest)])
        return f"; write {padded}" if len(year.lstrip("-")) == 4 else "; write the year with four digits"
    if loose := re.fullmatch(r"(\d{1,2})([./])(\d{1,2})\2(\d{4})", text):
        first, second = int(loose[1]), int(loose[3])
        if first > 12 >= second:
            return f"; write {loose[4]}-{second:02}-{first:02}"
        if second > 12 >= first:
            return f"; write {loose[4]}-{first:02}-{second:02}"
    if loose := re.fullmatch(
        r"(?P<day>\d{1,2})\.? (?P<month>[A-Za-z]{3,9})\.?,? (?P<year>\d{4})", text
    ) or re.fullmatch(r"(?P<month>[A-Za-z]{3,9})\.? (?:(?P<day>\d{1,2}),? )?(?P<year>\d{4})", text):
        month = _MONTHS.get(loose["month"][:3].casefold())
        if month is not None:
            day = f"-{int(loose['day']):02}" if loose["day"] else ""
            return f"; write {loose['year']}-{month:02}{day}"
    if loose := re.fullmatch(r"(?:~|c(?:irc)?a?[.]? ?)(\d{4}(?:-\d\d){0,2})", text):
        return f"; write {loose[1]}~"
    if loose := re.fullmatch(r"(\d{3})0s", text):
        return f"; write {loose[1]}X"
    if loose := re.fullmatch(r"(\d{1,3})", text):
        return f"; write {text.zfill(4)}"
    return "; write YYYY, YYYY-MM or YYYY-MM-DD, as in 1949-04-04"


def write(time: Time) -> str:
    """The EDTF of a time; `parse` turns it into days that include all of the time's days."""
    text = time.edtf if time.edtf is not None else write_days(time.days, time.grain)
    is_plain = _DATE.fullmatch(text) is not None and text[-1] not in "?~%"
    if not is_plain or not (time.mod is Mod.APPROX or time.is_uncertain):
        return text
    if time.mod is Mod.APPROX:
        return f"{text}%" if time.is_uncertain else f"{text}~"
    return f"{text}?"


def write_days(days: Interval, grain: Grain) -> str:
    """The EDTF of a stretch of days that is one unit of its grain, else of an interval of days."""
    if not isinstance(days.low, int) or not isinstance(days.high, int):
        low, high = (iso_date(int(end)) if end is not None else ".." for end in (days.low, _last(days)))
        return f"{low}/{high}"
    date = iso_date(days.low)
    match grain:
        case Grain.DAY | Grain.MOMENT if days.high == days.low + 1:
            return date
        case Grain.MONTH if days.high == add_months(days.low, 1):
            return date[:-3]
        case Grain.YEAR if days.high == add_months(days.low, 12):
            return date[:-6]
        case _:
            return f"{date}/{iso_date(days.high - 1)}"


def _last(days: Interval) -> int | None:
    return None if days.high is None else int(days.high) - 1
