"""Builders of ranges and lists: several times that share a month, a year or an era: "12–14 July 1950"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.times.builders.dates import open_date
from factlint.extraction.times.open_values import Open, OpenDate
from factlint.extraction.times.recognition.fields import Fields
from factlint.values.dataclass import replace
from factlint.values.days import day_number
from factlint.values.interval import Interval
from factlint.values.stretches import part_of_year, year_time

_CENTURY = 100
_MONTHS = 12
_DAYS = ("day", *(f"day{number}" for number in range(2, 11)))
"""The slots of a list of days."""
_YEARS = ("year", "shortyear", "adyear", "bcyear")
"""The slots of a year behind a day or a month."""
_WEEKDAYS = ("weekday", "weekday2", "weekday3")
"""The slots of the weekdays before them."""
_LONGEST_TURN = 25
"""Years that "1998–02" may span across the turn of a century; beyond them the digits run backwards."""


def fiscal_range(fields: Fields) -> Iterator[Open]:
    """“fiscal 2019–20”: one year that runs from the first into the second, by which it is called."""
    first = fields.number("year")
    tail = fields.integer("yeartail")
    last = fields.number("year2") if tail is None else first // _CENTURY * _CENTURY + tail
    if last % _CENTURY == (first + 1) % _CENTURY:
        days = Interval(day_number(first), day_number(first + 2))
        yield fields.open(replace(year_time(first + 1), readings=(days,), edtf=None))


def quarter_list(fields: Fields) -> Iterator[Open]:
    """“The first and second quarters of 2012”: the two parts of one year."""
    letter = fields.value("partunits")
    date = open_date(fields)
    last = next((slot for slot in ("year", "shortyear", "spelledyear") if slot in fields), "partunits")
    for first, end in (("ordinal", "ordinal"), ("ordinal2", last)):
        yield fields.part(first, end, replace(date, part=f"{letter}{fields.ordinal(first)}"))


def day_range(fields: Fields) -> Iterator[Open]:
    """“12–14 July 1950”: two days of one month."""
    return _days_of_month(fields, first_start="day", last_end="month")


def month_day_range(fields: Fields) -> Iterator[Open]:
    """“July 12–14, 1950”: two days of one month."""
    return _days_of_month(fields, first_start="month", last_end="day2")


def _days_of_month(fields: Fields, *, first_start: str, last_end: str) -> Iterator[Open]:
    """Two days; the slots are those with which the first begins, and with which the last ends if no year follows."""
    first = open_date(fields)
    yield fields.part(first_start, "day", first)
    end = next((slot for slot in _YEARS if slot in fields), last_end)
    yield fields.part("day2", end, replace(first, day=fields.ordinal("day2")), renamed={"day2": "day"})


def day_list(fields: Fields) -> Iterator[Open]:
    """“2, 5 and 9 May 2014”, “May 2, 5 and 9”: days of one month."""
    date = open_date(fields)
    days = [slot for slot in _DAYS if slot in fields]
    is_month_first = fields.start("month") < fields.start("day")
    ending = next((slot for slot in _YEARS if slot in fields), None)
    if ending is None and not is_month_first:
        ending = "month"
    for slot in days:
        first = "month" if is_month_first and slot == "day" else slot
        last = ending if ending and slot == days[-1] else slot
        yield fields.part(first, last, replace(date, day=fields.ordinal(slot)), renamed={slot: "day"})


def weekday_list(fields: Fields) -> Iterator[Open]:
    """“Friday 7 to Sunday 9 June 2024”: days of one month, each with its weekday."""
    date = open_date(fields)
    month = next((slot for slot in _YEARS if slot in fields), "month")
    pairs = [(day, place) for day, place in zip(_DAYS, _WEEKDAYS, strict=False) if day in fields]
    for day, place in pairs:
        value = replace(date, day=fields.ordinal(day), weekday=fields.value(place))
        last = month if day == pairs[-1][0] else day
        yield fields.part(place, last, value, renamed={day: "day", place: "weekday"})


def year_range(fields: Fields) -> Iterator[Open]:
    """“1914–18”: the second year takes the first one's century; if it then lies before the first, it is a month
    (“1942-03”).
    """
    first, tail = fields.number("year"), fields.number("yeartail")
    scale = 10 ** len(fields.words("yeartail"))
    last = first // scale * scale + tail
    if last <= first and last + scale - first <= _LONGEST_TURN:
        last += scale
    if last <= first and 1 <= tail <= _MONTHS:
        yield fields.part("year", "yeartail", OpenDate(first, tail), renamed={"yeartail": "isomonth"})
        return
    yield fields.part("year", "year", OpenDate(first))
    yield fields.part("yeartail", "yeartail", OpenDate(last), renamed={"yeartail": "year"})


def year_pair(fields: Fields) -> Iterator[Open]:
    """“2010/2011”, “1801/2”: a year and the next."""
    first = fields.number("year")
    slot = "year2" if "year2" in fields else "yeardigit"
    if fields.number(slot) in {first + 1, (first + 1) % 10}:
        yield fields.part("year", "year", OpenDate(first))
        yield fields.part(slot, slot, OpenDate(first + 1), renamed={slot: "year"})


def season_range(fields: Fields) -> Iterator[Open]:
    """“The winter of 1776–77”: the one that begins in the first year."""
    first = fields.number("year")
    last = fields.number("year2" if "year2" in fields else "yeartail")
    part = part_of_year(first + 1, fields.value("season"))
    if part.timex.endswith("WI") and (first + 1) % _CENTURY == last % _CENTURY:
        over_new_year = tuple(
            days for days in part.readings if days.low is not None and days.low < day_number(first + 1)
        )
        yield fields.open(replace(part, readings=over_new_year))


def small_year_range(fields: Fields) -> Iterator[Open]:
    """“c. 314 – 368”, “(837–908)”; descending years are before Christ: “(540–489)”."""
    first, last = fields.number("smallyear"), fields.number("smallyear2")
    if first > last:
        first, last = 1 - first, 1 - last
    yield fields.part("smallyear", "smallyear", OpenDate(first))
    yield fields.part("smallyear2", "smallyear2", OpenDate(last))


def era_range(fields: Fields) -> Iterator[Open]:
    """“480–479 BC”, “c. 370 – 330 BC”: the first year takes the second one's era."""
    first = fields.number("number")
    yield fields.part("number", "number", OpenDate(1 - first))
    last, _ = fields.year()
    yield fields.part("bcyear", "bcyear", OpenDate(last))


def era_list(fields: Fields) -> Iterator[Open]:
    """“43, 33 and 31 BC”: the years before the last one take its era."""
    for slot in ("number", "number2"):
        if slot in fields:
            yield fields.part(slot, slot, OpenDate(1 - fields.number(slot)))
    last, _ = fields.year()
    yield fields.part("bcyear", "bcyear", OpenDate(last))
