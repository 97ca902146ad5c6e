"""Builders of expressions counted from another time: "two weeks ago", "the following year"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.times.builders.lengths import MODS, QUARTERS, duration_of
from factlint.extraction.times.open_values import (
    Anchor,
    LatestQuarter,
    Open,
    OpenDate,
    OpenOffset,
    OpenPortion,
    OpenReference,
    OpenShift,
    StoryPoint,
)
from factlint.extraction.times.recognition.fields import Fields
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.time import Mod

_WEEK = 7
_LONG_UNITS = frozenset({"DE", "CE"})
"""Decades and centuries."""


def deictic(fields: Fields) -> Iterator[Open]:
    """“yesterday”, “tonight”, “the day after tomorrow”."""
    days, part = fields.value("deictic")
    shift = OpenShift(Fraction(abs(days)), "D", -1 if days < 0 else 1, is_of_writing=not days)
    yield fields.open(shift, day_part=part)


def neighbour(fields: Fields) -> Iterator[Open]:
    """“last week”, “this year”, “the following month”, “that day”, “the end of the year”, “month's end”."""
    anchor = fields.anchor()
    unit = next(fields.value(slot) for slot in ("single", "stretch", "weekend", "possessed") if slot in fields)
    if unit == "WE" and "coming" in fields:
        anchor = Anchor.THIS
    sign = -1 if anchor.step < 0 else 1
    is_next_day = unit == "D" and anchor is Anchor.NEXT
    shift = OpenShift(
        Fraction(abs(anchor.step)),
        unit,
        sign,
        from_story=anchor.is_of_story or is_next_day,
        is_bare="stretch" in fields or (anchor is Anchor.BARE and unit in _LONG_UNITS),
        is_fiscal="fiscal" in fields,
    )
    yield fields.open(shift, mod=Mod.END if "ending" in fields else fields.stage())


def shift(fields: Fields) -> Iterator[Open]:
    """“two weeks ago”, “three days later”, “months earlier”, “in two years' time”."""
    slot = next(slot for slot in ("ago", "later", "behind", "ahead", "backwards") if slot in fields)
    amount = None if "units" in fields or "ortwo" in fields else fields.amount()
    if "halfof" in fields:
        amount = Fraction(1, 2)
    elif amount is not None and "andpart" in fields:
        amount += Fraction(fields.value("andpart"), QUARTERS)
    unit = next((fields.value(slot) for slot in ("unit", "units", "elapsing") if slot in fields), "D")
    from_story = slot not in {"ago", "ahead", "backwards"}
    hedge = fields.value("loosely") or fields.value("plus") or Hedge.EXACTLY
    yield fields.open(
        OpenShift(amount, unit, fields.value(slot), from_story=from_story, is_counted=True),
        hedge=hedge,
        mod=MODS.get(hedge),
    )


def beyond(fields: Fields) -> Iterator[Open]:
    """“the week after next”, “the year before last”."""
    unit = fields.value("weekend" if "weekend" in fields else "elapsing")
    yield fields.open(OpenShift(Fraction(2), unit, fields.value("beyond")))


def weekdays_ago(fields: Fields) -> Iterator[Open]:
    """“Two Fridays ago”: the one before the last."""
    amount = fields.amount()
    if amount is not None and amount.denominator == 1 and amount > 0:
        last = fields.open(OpenDate(weekday=fields.value("weekdays"), anchor=Anchor.LAST))
        yield fields.open(OpenOffset(last, -_WEEK * (int(amount) - 1), "D"))


def weekday_beyond(fields: Fields) -> Iterator[Open]:
    """“The Friday before last”, “Friday after next”."""
    anchor, weeks = (Anchor.LAST, -_WEEK) if fields.value("beyond") < 0 else (Anchor.NEXT, _WEEK)
    nearest = fields.open(OpenDate(weekday=fields.value("weekday"), anchor=anchor))
    yield fields.open(OpenOffset(nearest, weeks, "D"))


def date_beside(fields: Fields) -> Iterator[Open]:
    """“The Monday after”, “the spring before”: the next or the last one, counted from the story's time."""
    anchor = Anchor.STORY_NEXT if fields.value("behind") > 0 else Anchor.STORY_LAST
    date = OpenDate(month=fields.value("month"), weekday=fields.value("weekday"), part=fields.value("season"))
    yield fields.open(replace(date, anchor=anchor))


def part_beside(fields: Fields) -> Iterator[Open]:
    """“The night before”, “the morning after”."""
    sign = fields.value("behind")
    shift = OpenShift(Fraction(1), "D", sign, from_story=True, is_counted=sign > 0)
    yield fields.open(shift, day_part=fields.value("daypart"))


def part_ago(fields: Fields) -> Iterator[Open]:
    """“Two nights ago”, “three mornings later”."""
    for found in shift(fields):
        yield replace(found, day_part=fields.value("dayparts"))


def letter_day(fields: Fields) -> Iterator[Open]:
    """“The 5th inst.”, “the 28th ult.”: a day of the current month of a letter, or of the month before."""
    months, day = fields.value("lettermonth"), fields.ordinal("nthday") or 0
    month = fields.open(OpenShift(Fraction(abs(months)), "M", -1 if months < 0 else 1))
    yield fields.open(OpenPortion(month, Fraction(1), "D", day))


def quarter_century(fields: Fields) -> Iterator[Open]:
    """“a quarter of a century”, “a quarter century ago”, “three quarters of a century”."""
    slot = next((slot for slot in ("ago", "later") if slot in fields), None)
    years = Fraction(75 if "mostcentury" in fields else 25)
    if slot is None:
        yield fields.open(duration_of(years, "Y"))
    else:
        yield fields.open(
            OpenShift(years, "Y", fields.value(slot), from_story=slot == "later", is_counted=True)
        )


def year_ago(fields: Fields) -> Iterator[Open]:
    """“year-earlier”, “the year-ago period”."""
    yield fields.open(OpenShift(Fraction(1), "Y", -1, is_counted=True))


def reference(fields: Fields) -> Iterator[Open]:
    """“now”, “recently”, “the future”."""
    yield fields.open(OpenReference(fields.value("reference")))


def story_point(fields: Fields) -> Iterator[Open]:
    """“at that time”, “during this period”."""
    yield fields.open(StoryPoint(is_of_stories="that" not in fields))


def story_reference(fields: Fields) -> Iterator[Open]:
    """“the former regime”."""
    yield fields.open(OpenReference(fields.value("storyreference"), is_of_stories=True))


def latest_quarter(fields: Fields) -> Iterator[Open]:
    """“the quarter”, “the latest period”, “the 1988 quarter”."""
    yield fields.open(LatestQuarter(fields.integer("year")))
