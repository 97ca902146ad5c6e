"""Builders of times of day: "half past nine", "21:30"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.times.builders.shifts import deictic
from factlint.extraction.times.open_values import Anchor, Clock, Open, OpenDate, OpenShift, Written
from factlint.extraction.times.recognition.fields import Fields
from factlint.values.dataclass import replace
from factlint.values.time import Mod

_HOURS = 12
_EVENING_HOURS = range(5, 12)
"""Hours for which "tonight" is unambiguous."""
_OTHER_HALF = {"a": "p", "p": "a"}


def clock(fields: Fields) -> Iterator[Open]:
    """“5:30 p.m. EST”, “17:30”, “1400 GMT”, “noon”, “4.30 in the afternoon”."""
    zone = zone_of(fields)
    if "clockword" in fields:
        hour, minute = fields.value("clockword")
        yield fields.open(None, clock=Clock(hour, minute, zone=zone))
        return
    meridiem = fields.words("meridiem")[0] if "meridiem" in fields else fields.value("dayhalf")
    hour = fields.number("zerohour" if "zerohour" in fields else "hour")
    minute, second = fields.integer("minute"), fields.integer("second")
    yield fields.open(None, clock=Clock(hour, minute or 0, second, meridiem, zone))


def zone_of(fields: Fields) -> str:
    """The zone after a time of day, by name or by offset (“UTC+2”, “+0200”)."""
    words = fields.slot("zone") or fields.slot("offset")
    if words is None:
        return ""
    _, sign, hours = words.replace("-", "+-").partition("+")
    if not sign:
        return str(fields.value("zone"))
    digits = hours.lstrip("-").replace(":", "")
    hour, minute = (digits, "") if len(digits) <= 2 else (digits[:-2], digits[-2:])
    return f"{'-' if '-' in words else '+'}{int(hour):02d}{f':{minute}' if minute else ''}"


def clock_range(fields: Fields) -> Iterator[Open]:
    """“8–10 p.m.”, “11 to 1 p.m.”: the first hour takes the second one's a.m. or p.m., if it is before it."""
    first, last = fields.number("hour"), fields.number("hour2")
    meridiem = fields.words("meridiem")[0]
    if last > _HOURS:  # "8:00 to 17:00 p.m.": no such time
        end = fields.part("hour2", "meridiem", None, {"hour2": "hour", "minute2": "minute"})
        yield replace(end, clock=Clock(last, fields.integer("minute2") or 0, None, meridiem))
        return
    if not (1 <= first <= _HOURS and 1 <= last <= _HOURS):
        return
    earlier = meridiem if first % _HOURS < last % _HOURS else _OTHER_HALF[meridiem]
    begin = fields.part("hour", "minute" if "minute" in fields else "hour", None)
    end = fields.part("hour2", "meridiem", None)
    yield replace(begin, written=Written(), clock=Clock(first, fields.integer("minute") or 0, None, earlier))
    yield replace(end, written=Written(), clock=Clock(last, fields.integer("minute2") or 0, None, meridiem))


def open_hours(fields: Fields) -> Iterator[Open]:
    """“Open from 9 to 5”: the second hour is in the afternoon if it is no greater than the first."""
    first, last = fields.number("hour"), fields.number("hour2")
    if not (1 <= first <= _HOURS and 1 <= last <= _HOURS):
        return
    halves = ("a", "p") if last % _HOURS <= first % _HOURS else (None, None)
    for slot, hour, half in zip(("hour", "hour2"), (first, last), halves, strict=True):
        yield replace(fields.part(slot, slot, None), written=Written(), clock=Clock(hour, 0, None, half))


def clock_words(fields: Fields) -> Iterator[Open]:
    """“three o'clock”, “half past three”, “a quarter to ten”; a.m. or p.m. is left open.

    “Four in the morning”, “six thirty p.m.”, “a quarter to ten in the evening” state it.
    """
    hour = int(fields.amount("hourword") or 0)
    minute = int(fields.amount("minuteword") or 0) if "minuteword" in fields else fields.value("clockpart") or 0
    if "to" in fields:
        hour, minute = (hour + 10) % 12 + 1, 60 - minute
    half = fields.words("meridiem")[0] if "meridiem" in fields else fields.value("dayhalf")
    yield fields.open(None, clock=Clock(hour, minute, meridiem=half))


def about_hour(fields: Fields) -> Iterator[Open]:
    """“Tenish”, “7:30ish pm”: an approximate time of day."""
    for found in clock(fields):
        yield replace(found, mod=Mod.APPROX)


def day_at_hour(fields: Fields) -> Iterator[Open]:
    """“Tomorrow at ten”, “Friday at 6”: a number after a day is an hour."""
    number = int(fields.amount("hourword") or 0)
    hour = Clock(number, 0)
    if "weekday" in fields:
        yield fields.open(OpenDate(weekday=fields.value("weekday")), clock=hour)
        return
    for day in deictic(fields):
        is_evening = day.day_part is not None and number in _EVENING_HOURS
        clock = replace(hour, meridiem="p") if is_evening else hour
        yield replace(day, clock=clock, day_part=None)


def night_of_days(fields: Fields) -> Iterator[Open]:
    """“The night of 4–5 May 1944”: the night that begins on the first day."""
    year, is_short = fields.year()
    date = OpenDate(year, fields.value("month"), fields.ordinal("day", "day3"), is_short_year=is_short)
    yield fields.open(date, day_part="NI", written=Written())


def day_part(fields: Fields) -> Iterator[Open]:
    """“this morning”, “the night”, “last night”; “Monday evening” through a join."""
    part, anchor = fields.value("daypart") or fields.value("dayparts"), fields.anchor()
    if anchor in {Anchor.LAST, Anchor.NEXT, Anchor.STORY_LAST, Anchor.STORY_NEXT}:
        from_story = anchor.is_of_story or anchor is Anchor.NEXT
        yield fields.open(OpenShift(Fraction(1), "D", anchor.step, from_story=from_story), day_part=part)
    elif anchor is Anchor.SAME:
        yield fields.open(OpenShift(Fraction(0), "D", from_story=True), day_part=part)
    else:
        is_generic = anchor is Anchor.BARE and "definite" not in fields
        yield fields.open(None, day_part=part, is_generic=is_generic, is_of_speech=anchor is Anchor.THIS)
