"""Closing named days: their year, and the week or weekend that they form."""

from __future__ import annotations

from factlint.extraction.times.open_values import Anchor, Open, OpenHoliday
from factlint.extraction.times.resolution.anchors import Anchors, year_of
from factlint.extraction.times.resolution.clause import Clauses, Tense
from factlint.extraction.times.resolution.closed import OF_STORY, Closed, unplaced
from factlint.extraction.times.resolution.years import FAR
from factlint.values.dataclass import replace
from factlint.values.days import weekday
from factlint.values.holidays import fixed_day, holiday, holiday_time
from factlint.values.stretches import week_time, weekend_time
from factlint.values.time import Grain, Time

_TUESDAY = 1
_WEEK = 7
_HALF_YEAR = 183
"""Days by which a feast must precede the story before the next one is meant."""


def close_holiday(named: OpenHoliday, found: Open, anchors: Anchors, clauses: Clauses) -> Closed:
    """The holiday in its year, in that of the story, or as near to the day of speech as the words allow."""
    now = anchors.now
    if named.year is not None:
        return Closed(_feast(named, holiday(named.name, named.year)))
    if now is None:
        day = fixed_day(named.name)
        return Closed(unplaced("XXXX" if day is None else "XXXX-{:02d}-{:02d}".format(*day)))
    year = year_of(now)
    if anchors.is_narrative and named.anchor is Anchor.BARE:
        return Closed(_feast(named, _feast_of_story(named.name, year, now, anchors.story)), OF_STORY)
    days = [holiday(named.name, of) for of in (year - 1, year, year + 1)]
    nearest = min(days, key=lambda day: abs(day - now))
    match _side(named, found, abs(nearest - now), clauses):
        case Tense.PAST:
            return Closed(
                _feast(named, max(day for day in days if day < now)),
                "the last one before",
            )
        case Tense.FUTURE:
            first = now + (named.anchor is Anchor.NEXT)
            return Closed(_feast(named, min(day for day in days if day >= first)), "the next one after")
        case _:
            return Closed(_feast(named, nearest), "nearest to the document's date")


def _feast_of_story(name: str, year: int, now: int, story: Time | None) -> int:
    """The day of a feast in the year of the story or, if that is far in the past, the next: New
    Year after Christmas.
    """
    day = holiday(name, year)
    is_passed = now - day > _HALF_YEAR and story is not None and story.grain <= Grain.MONTH
    return holiday(name, year + 1) if is_passed else day


def _side(named: OpenHoliday, found: Open, distance: int, clauses: Clauses) -> Tense:
    """Whether the previous holiday or the next is meant: by "last", "next" and plans, or by the tense if it is far."""
    match named.anchor:
        case Anchor.LAST:
            return Tense.PAST
        case Anchor.NEXT:
            return Tense.FUTURE
        case _ if clauses.is_strongly_future(found.start, found.end):
            return Tense.FUTURE
        case _ if distance >= FAR:
            return clauses.tense(found.start, found.end)
        case _:
            return Tense.UNKNOWN


def _feast(named: OpenHoliday, day: int) -> Time:
    """The day of a holiday, or its week or weekend: one that falls on a Monday ends its weekend."""
    time = holiday_time(named.name, day)
    match named.stretch:
        case "W":
            return week_time(day)
        case "WE":
            nearest = weekend_time(day - _WEEK if weekday(day) <= _TUESDAY else day)
            return replace(nearest, readings=(nearest.days.hull(time.days),))
        case _:
            return time
