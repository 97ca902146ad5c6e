"""Builders of dates and calendar periods: "3 May 2014", "the second quarter of 2012"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.times.builders.clocks import zone_of
from factlint.extraction.times.open_values import (
    Anchor,
    Clock,
    Open,
    OpenDate,
    OpenHoliday,
    OpenNumeric,
    OpenShift,
)
from factlint.extraction.times.recognition.fields import Fields
from factlint.values.dataclass import replace
from factlint.values.days import day_number, week_start
from factlint.values.stretches import day_time, fiscal_time, part_of_year, week_time, year_time
from factlint.values.time import Mod

_CENTURY = 100


def open_date(fields: Fields) -> OpenDate:
    year, is_short = fields.year()
    return OpenDate(
        year=year,
        month=fields.value("month") or fields.value("roman"),
        day=fields.ordinal("day", "dayword", "glued", "day2", "nthday", "noday"),
        weekday=fields.value("weekday"),
        part=fields.value("season") or fields.value("quarter") or fields.value("half"),
        anchor=fields.anchor(),
        is_short_year=is_short,
    )


def date(fields: Fields) -> Iterator[Open]:
    """“Sunday, 20 July 1969”, “July 1969”, “late 1969”, “480 BC”, “last Friday”, “the previous spring”."""
    yield fields.open(open_date(fields))


def early_year(fields: Fields) -> Iterator[Open]:
    """“in 476”: a year only where the text mentions such times."""
    yield fields.open(OpenDate(fields.number("smallyear")), is_doubtful=True)


def bounded(fields: Fields) -> Iterator[Open]:
    """“The post-1959 order”: a year that bounds something."""
    yield fields.open(OpenDate(fields.number("year")), mod=fields.value("bound"))


def part_of_other_year(fields: Fields) -> Iterator[Open]:
    """“last year's third quarter”, “the year-ago third quarter”."""
    step = -1 if "yearago" in fields else fields.anchor().step
    shift = OpenShift(Fraction(abs(step)), "Y", -1 if step < 0 else 1)
    yield fields.open(OpenDate(part=fields.value("quarter"), year_shift=shift))


def iso(fields: Fields) -> Iterator[Open]:
    """“1969-07-20”, “1969/07/20”, “19690720”, “1969-07-20T20:17:40Z”."""
    year, _ = fields.year()
    month = int(fields.slot("isomonth") or fields.slot("calmonth") or 0)
    day = fields.number("isoday" if "isoday" in fields else "calday")
    date = OpenDate(year, month, day, fields.value("weekday"))
    if "hour" not in fields:
        yield fields.open(date)
        return
    zone = fields.words("offset").upper() if "offset" in fields else zone_of(fields)
    clock = Clock(fields.number("hour"), fields.number("minute"), fields.integer("isosecond"), zone=zone)
    yield fields.open(date, clock=clock)


def unix_date(fields: Fields) -> Iterator[Open]:
    """“Sun Jul 20 20:17:40 UTC 1969”."""
    second = fields.integer("isosecond")
    clock = Clock(fields.number("hour"), fields.number("minute"), second, zone=zone_of(fields))
    yield fields.open(open_date(fields), clock=clock)


def numeric_month(fields: Fields) -> Iterator[Open]:
    """“In 03/1942”."""
    yield fields.open(OpenDate(fields.number("year"), fields.number("anymonth")))


def month_and_day(fields: Fields) -> Iterator[Open]:
    """“On 11/28”: of two numbers, the one that is no month is the day."""
    yield fields.open(OpenDate(month=int(fields.slot("anymonth") or 0), day=int(fields.slot("nomonth") or 0)))


def iso_week(fields: Fields) -> Iterator[Open]:
    """“2020-W12”, “week 12 of 2020”, “2020-W12-3”."""
    year, week = fields.number("year"), fields.number("weeknumber")
    if week_start(year, week) >= week_start(year + 1, 1):  # few years have a week 53
        return
    if week and "isoweekday" in fields:
        yield fields.open(day_time(week_start(year, week) + fields.number("isoweekday") - 1))
    elif week:
        yield fields.open(week_time(week_start(year, week)))


def week_of(fields: Fields) -> Iterator[Open]:
    """“the week of May 5, 2020”."""
    yield fields.open(replace(open_date(fields), is_week=True))


def fiscal(fields: Fields) -> Iterator[Open]:
    """“fiscal 2020”, “FY20”, “fiscal 2020's second quarter”."""
    year = fields.number("year") if "year" in fields else 2000 + fields.number("yeartail")
    time = part_of_year(year, fields.value("quarter")) if "quarter" in fields else year_time(year)
    yield fields.open(fiscal_time(time))


def part_code(fields: Fields) -> Iterator[Open]:
    """“3Q19”, “1H2020”, “2019Q3”."""
    code = fields.words("codepart")[::-1] if "codepart" in fields else fields.words("partcode")
    year, is_short = fields.year()
    yield fields.open(OpenDate(year, part=code.upper(), is_short_year=is_short))


def numeric(fields: Fields) -> Iterator[Open]:
    """“20/7/1969”, “7/20/69”: the resolver settles which number is the month."""
    first, year = fields.number("first"), fields.number("numericyear")
    second = fields.number("other" if "other" in fields else "other2")
    yield fields.open(
        OpenNumeric(
            first,
            second,
            year,
            fields.value("weekday"),
            is_short_year=year < _CENTURY,
            is_day_first="dots" in fields,
        )
    )


def circa(fields: Fields) -> Iterator[Open]:
    """“c. 314”, “ca. 331 BC”: the hedge stands outside the date."""
    year, _ = fields.year()
    slot = next(slot for slot in ("smallyear", "year", "bcyear", "adyear") if slot in fields)
    yield fields.part(slot, slot, OpenDate(year))


def nth_weekday(fields: Fields) -> Iterator[Open]:
    """“the last Sunday in October 2020”."""
    yield fields.open(replace(open_date(fields), nth=fields.value("nth")))


def holiday(fields: Fields) -> Iterator[Open]:
    """“Christmas Eve 1914”, “last Easter”."""
    year, is_short = fields.year()
    if is_short and year is not None:
        year += 1900 if year > 50 else 2000
    named = OpenHoliday(fields.value("holiday"), year, fields.anchor(), fields.value("feastweek"))
    yield fields.open(named)


def event_day(fields: Fields) -> Iterator[Open]:
    """“9/11”."""
    yield fields.open(day_time(day_number(*fields.value("eventday"))))


def year_end(fields: Fields) -> Iterator[Open]:
    """“by year-end”, “at year-end 2013”."""
    year, is_short = fields.year()
    anchor = Anchor.THIS if year is None else Anchor.BARE
    yield fields.open(OpenDate(year, month=12, day=31, anchor=anchor, is_short_year=is_short))


def ended(fields: Fields) -> Iterator[Open]:
    """“end-June 2013”, “end-2013”."""
    yield fields.open(open_date(fields), mod=Mod.END)
