"""Builders of dates and of stretches that the calendar names."""

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
from factlint.values.interval import Interval
from factlint.values.stretches import (
    day_time,
    fiscal_time,
    part_of_year,
    week_time,
    year_time,
)
from factlint.values.time import Mod

_CENTURY = 100
_MONTHS = 12
_DAYS = ("day", *(f"day{number}" for number in range(2, 11)))
"""The slots of a list of days."""
_LONGEST_TURN = 25
"""Years that "1998–02" may span across the turn of a century; beyond them the digits run backwards."""


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
    """“in 476”: a year only where the text tells of such times."""
    yield fields.open(OpenDate(fields.number("smallyear")), is_doubtful=True)


def bounded(fields: Fields) -> Iterator[Open]:
    """“The post-1959 order”: a year that something follows or precedes."""
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


def day_range(fields: Fields) -> Iterator[Open]:
    """“12–14 July 1950”: two days of one month."""
    first = open_date(fields)
    yield fields.part("day", "day", first)
    last_slot = next((s for s in ("year", "shortyear", "adyear", "bcyear") if s in fields), "month")
    yield fields.part("day2", last_slot, replace(first, day=fields.ordinal("day2")), renamed={"day2": "day"})


def month_day_range(fields: Fields) -> Iterator[Open]:
    """“July 12–14, 1950”: two days of one month."""
    first = open_date(fields)
    yield fields.part("month", "day", first)
    last_slot = next((s for s in ("year", "shortyear", "adyear", "bcyear") if s in fields), "day2")
    yield fields.part("day2", last_slot, replace(first, day=fields.ordinal("day2")), renamed={"day2": "day"})


def day_list(fields: Fields) -> Iterator[Open]:
    """“2, 5 and 9 May 2014”, “May 2, 5 and 9”: days of one month."""
    date = open_date(fields)
    days = [slot for slot in _DAYS if slot in fields]
    is_month_first = fields.start("month") < fields.start("day")
    ending = next((slot for slot in ("year", "shortyear", "adyear", "bcyear") if slot in fields), None)
    if ending is None and not is_month_first:
        ending = "month"
    for slot in days:
        first = "month" if is_month_first and slot == "day" else slot
        last = ending if ending and slot == days[-1] else slot
        yield fields.part(first, last, replace(date, day=fields.ordinal(slot)), renamed={slot: "day"})


def year_range(fields: Fields) -> Iterator[Open]:
    """“1914–18”: the second year borrows the first one's century; where it then lay after, a month (“1942-03”)."""
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
    """“The winter of 1776–77”: the one that begins in the first year, which the second one names."""
    first = fields.number("year")
    last = fields.number("year2" if "year2" in fields else "yeartail")
    part = part_of_year(first + 1, fields.value("season"))
    if part.timex.endswith("WI") and (first + 1) % _CENTURY == last % _CENTURY:
        over_new_year = tuple(
            days for days in part.readings if days.low is not None and days.low < day_number(first + 1)
        )
        yield fields.open(replace(part, readings=over_new_year))


def circa(fields: Fields) -> Iterator[Open]:
    """“c. 314”, “ca. 331 BC”: the hedge stands outside the date."""
    year, _ = fields.year()
    slot = next(slot for slot in ("smallyear", "year", "bcyear", "adyear") if slot in fields)
    yield fields.part(slot, slot, OpenDate(year))


def small_year_range(fields: Fields) -> Iterator[Open]:
    """“c. 314 – 368”, “(837–908)”; years that run down are those before Christ: “(540–489)”."""
    first, last = fields.number("smallyear"), fields.number("smallyear2")
    if first > last:
        first, last = 1 - first, 1 - last
    yield fields.part("smallyear", "smallyear", OpenDate(first))
    yield fields.part("smallyear2", "smallyear2", OpenDate(last))


def era_range(fields: Fields) -> Iterator[Open]:
    """“480–479 BC”, “c. 370 – 330 BC”: the first year borrows the second one's era."""
    first = fields.number("number")
    yield fields.part("number", "number", OpenDate(1 - first))
    last, _ = fields.year()
    yield fields.part("bcyear", "bcyear", OpenDate(last))


def era_list(fields: Fields) -> Iterator[Open]:
    """“43, 33 and 31 BC”: the years before the last one borrow its era."""
    for slot in ("number", "number2"):
        if slot in fields:
            yield fields.part(slot, slot, OpenDate(1 - fields.number(slot)))
    last, _ = fields.year()
    yield fields.part("bcyear", "bcyear", OpenDate(last))


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
