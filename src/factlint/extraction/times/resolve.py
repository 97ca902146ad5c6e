"""The second layer: open values closed in one ordered pass against the document's date and the story's."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from factlint.extraction.times.anchors import Anchors, year_of
from factlint.extraction.times.clause import Clauses, Tense
from factlint.extraction.times.open_values import (
    Anchor,
    LatestQuarter,
    Open,
    OpenDate,
    OpenHoliday,
    OpenNumeric,
    OpenReference,
    OpenShift,
    StoryPoint,
)
from factlint.extraction.times.shifts import shifted, shifted_from, unplaced, whole_days
from factlint.values import edtf
from factlint.values.days import civil, day_number, is_date, weekday
from factlint.values.hedges import Hedge, about_date
from factlint.values.holidays import holiday
from factlint.values.stages import stage
from factlint.values.stretches import date_time, day_time, part_of_year
from factlint.values.time import Grain, Mod, Time

_SATURDAY = 5
_LEAP_YEAR = 2000
_FAR = 120
"""Days from which on a cue of tense decides, and the nearest year without one is a guess."""

_MIDDLE_OF_PART = {"SP": 4, "SU": 7, "FA": 10, "WI": 1, "Q1": 2, "Q2": 5, "Q3": 8, "Q4": 11, "H1": 4, "H2": 10}


@dataclass(frozen=True, slots=True)
class Closed:
    """A time, how it was closed, and whether that was a far guess."""

    time: Time
    rule: str | None = None
    is_guess: bool = False


class Resolver:
    """Closes the expressions of one document, in reading order."""

    def __init__(self, anchors: Anchors, clauses: Clauses) -> None:
        self._anchors = anchors
        self._clauses = clauses

    def close(self, found: Open, year_ahead: int | None) -> Closed | None:
        """None for a date that the calendar does not have."""
        if found.clock is not None and not found.clock.is_possible:
            return None
        closed = self._close_value(found)
        if closed is None:
            return None
        time = closed.time
        is_relative = isinstance(found.value, OpenShift | StoryPoint | OpenReference)
        if not (is_relative and not self._anchors.is_narrative):
            self._anchors.enter(found, time, year_ahead)
        if found.clock or found.day_part:
            time = self._of_day(time, found)
        if found.hedge is Hedge.ABOUT and time.is_calendar:
            time = replace(time, mod=Mod.APPROX, readings=(about_date(time.days, time.grain),))
            time = replace(time, edtf=edtf.write(time))
        elif found.mod and time.mod is None:
            time = _staged(time, found.mod)
        return replace(closed, time=time)

    def _close_value(self, found: Open) -> Closed | None:
        match found.value:
            case OpenDate() as date:
                return self._date(date, found)
            case OpenNumeric() as numeric:
                return self._numeric(numeric)
            case OpenShift(unit="WE", is_bare=True) if self._anchors.speech is not None:
                return self._weekend(self._anchors.speech, found)
            case OpenShift() as shift:
                return self._shift(shift)
            case OpenHoliday() as named:
                return self._holiday(named)
            case OpenReference(timex, is_of_stories):
                return None if is_of_stories and not self._anchors.is_narrative else Closed(unplaced(timex))
            case StoryPoint(is_of_stories):
                return None if is_of_stories and not self._anchors.is_narrative else self._story_point()
            case LatestQuarter():
                return self._latest_quarter()
            case Time() as time:
                return Closed(time)
            case _:
                return self._day_of(found)

    def _story_point(self) -> Closed:
        if not self._anchors.is_narrative or self._anchors.story is None:
            return Closed(unplaced("PAST_REF"))
        return Closed(replace(self._anchors.story, mod=None), "at the story's time")

    def _latest_quarter(self) -> Closed | None:
        """The quarter that the report is about: the one named before, or the last one that is over."""
        speech, quarter = self._anchors.speech, self._anchors.quarter
        if quarter is not None and (speech is None or int(quarter.days.high or 0) <= speech):
            return Closed(quarter, "quarter of the report")
        if speech is None:
            return None
        return Closed(shifted(speech, -1, "Q"), "last quarter before the document's date")

    def _day_of(self, found: Open) -> Closed:
        """The day of a time of day that stands alone."""
        today = self._anchors.today
        if (found.is_generic and self._anchors.is_narrative) or today is None:
            return Closed(unplaced("XXXX-XX-XX"))
        return Closed(shifted_from(today, 0, "D"), "today")

    def _of_day(self, day: Time, found: Open) -> Time:
        suffix = found.clock.timex if found.clock else f"T{found.day_part}"
        if day.grain > Grain.DAY and day.is_calendar:
            return replace(day, timex=_with_unknown_day(day.timex) + suffix, is_clock_time=True)
        return replace(day, timex=day.timex + suffix, grain=Grain.MOMENT, is_clock_time=True)

    def _numeric(self, numeric: OpenNumeric) -> Closed | None:
        year = _full_year(numeric.year, self._anchors) if numeric.is_short_year else numeric.year
        days = {
            "dmy": date_time(year, numeric.second, numeric.first) if numeric.second <= 12 else None,
            "mdy": date_time(year, numeric.first, numeric.second) if numeric.first <= 12 else None,
        }
        order = "dmy" if numeric.is_day_first else self._anchors.date_order
        if order is not None and (settled := days[order]) is not None:
            return Closed(settled, f"order {order}")
        possible = list(dict.fromkeys(time for time in days.values() if time is not None))
        if not possible:
            return None
        now = self._anchors.now
        time = possible[-1] if now is None else min(possible, key=lambda t: abs(int(t.days.low or 0) - now))
        return Closed(replace(time, readings=tuple(one.readings[0] for one in possible)), "order not settled")

    def _date(self, date: OpenDate, found: Open) -> Closed | None:
        if date.month and date.day and not is_date(_LEAP_YEAR, date.month, date.day):
            return None
        year, rule, is_guess = self._year(date, found)
        if year is None:
            return Closed(unplaced(_yearless(date)))
        if date.month is None and date.part is None and date.weekday is not None and date.year is None:
            return self._weekday(date, found)
        if date.part is not None:
            return Closed(part_of_year(year, date.part), rule, is_guess)
        time = date_time(year, date.month, date.day)
        return Closed(time, rule, is_guess) if time else None

    def _year(self, date: OpenDate, found: Open) -> tuple[int | None, str | None, bool]:
        now = self._anchors.now
        if date.year is not None and not date.is_short_year:
            return date.year, None, False
        if date.year is not None:
            return _full_year(date.year, self._anchors), "century of the two-digit year", False
        if date.year_shift is not None:
            closed = self._shift(date.year_shift)
            low = closed.time.days.low
            if isinstance(low, int):
                return year_of(low), closed.rule, closed.is_guess
        if now is None:
            return None, None, False
        if self._anchors.is_narrative and not (
            date.anchor in (Anchor.LAST, Anchor.THIS, Anchor.NEXT) and self._anchors.speech
        ):
            return self._story_year(date, found, now), "year of the story", False
        return self._news_year(date, found, now)

    def _story_year(self, date: OpenDate, found: Open, now: int) -> int:
        year, month, _ = civil(now)
        grain = self._anchors.story.grain if self._anchors.story else Grain.YEAR
        wanted = date.month or _MIDDLE_OF_PART.get(date.part or "", month)
        if date.anchor in (Anchor.NEXT, Anchor.STORY_NEXT):
            return year if grain <= Grain.SEASON and wanted > month else year + 1
        if date.anchor in (Anchor.LAST, Anchor.STORY_LAST):
            return year if grain <= Grain.SEASON and wanted < month else year - 1
        if found.spans_new_year and wanted > month:
            return year - 1
        if (
            grain <= Grain.SEASON
            and date.month is not None
            and date.anchor is Anchor.BARE
            and wanted + 6 < month
        ):
            return year + 1
        return year

    def _news_year(self, date: OpenDate, found: Open, now: int) -> tuple[int, str, bool]:
        year = year_of(now)
        month = date.month or _MIDDLE_OF_PART.get(date.part or "", 7)

        def middle(of: int) -> int:
            return day_number(of, month, date.day or 15)

        candidates = (year - 1, year, year + 1)
        match date.anchor:
            case Anchor.LAST | Anchor.STORY_LAST:
                return max(y for y in candidates if middle(y) < now - 20), "the last one before", False
            case Anchor.NEXT | Anchor.STORY_NEXT:
                return min(y for y in candidates if middle(y) > now + 20), "the next one after", False
            case Anchor.THIS if date.part is not None:
                return year, "of this year", False
        if date.part is not None and date.part[0] in "QH":
            return self._quarter_year(date.part, found, now)
        nearest = min(candidates, key=lambda y: abs(middle(y) - now))
        distance = middle(nearest) - now
        if abs(distance) < _FAR:
            return nearest, "nearest to the document's date", False
        tense = self._clauses.tense(found.start, found.end)
        if tense is Tense.FUTURE:
            return min(y for y in candidates if middle(y) >= now), "next after the document's date", False
        if tense is Tense.PAST:
            return max(y for y in candidates if middle(y) <= now), "last before the document's date", False
        return nearest, "nearest to the document's date", True

    def _quarter_year(self, part: str, found: Open, now: int) -> tuple[int, str, bool]:
        """A quarter of a report is the last one that has begun, unless the clause looks ahead."""
        year = year_of(now)
        if self._clauses.is_strongly_future(found.start):
            middle = {of: day_number(of, _MIDDLE_OF_PART[part], 15) for of in (year - 1, year, year + 1)}
            return (
                min(middle, key=lambda of: abs(middle[of] - now)),
                "nearest quarter, by a cue of future",
                False,
            )
        begun = int(part_of_year(year, part).days.low or 0) <= now
        return year - (not begun), "last quarter that has begun", False

    def _weekday(self, date: OpenDate, found: Open) -> Closed:
        now = self._anchors.now
        assert now is not None
        assert date.weekday is not None
        back = now - (weekday(now) - date.weekday) % 7
        ahead = now + (date.weekday - weekday(now) - 1) % 7 + 1
        if self._anchors.is_narrative:
            return Closed(day_time(now + (date.weekday - weekday(now)) % 7), "next in the story")
        match date.anchor:
            case Anchor.LAST | Anchor.STORY_LAST:
                return Closed(day_time(back if back < now else now - 7), "the last one")
            case Anchor.NEXT | Anchor.STORY_NEXT:
                return Closed(day_time(ahead), "the next one")
            case Anchor.THIS:
                past = self._clauses.tense(found.start, found.end) is Tense.PAST
                return Closed(day_time(back if past or back == now else ahead), "this week's")
        if back != now and self._clauses.is_strongly_future(found.start):
            return Closed(day_time(ahead), "next, by a cue of future")
        return Closed(day_time(back), "back to the last one")

    def _shift(self, shift: OpenShift) -> Closed:
        anchors = self._anchors
        anchor = anchors.counted_from(shift)
        if shift.amount is None or anchor is None:
            return Closed(unplaced(_vague(shift, is_narrative=anchors.is_narrative)))
        if self._is_of_earnings(shift):
            assert anchors.quarter is not None
            low = anchors.quarter.days.low
            assert isinstance(low, int)
            return Closed(shifted(low, -4 * int(shift.amount), "Q"), "the quarter a year before")
        amount, unit = whole_days(shift.amount, shift.unit)
        return Closed(
            shifted_from(anchor, amount * shift.sign, unit),
            "from the story" if shift.from_story else "from the document's date",
        )

    def _weekend(self, speech: int, found: Open) -> Closed:
        """“The weekend”: the last one, unless this week's has begun or the clause looks ahead."""
        is_ahead = weekday(speech) >= _SATURDAY or self._clauses.is_strongly_future(found.start)
        return Closed(shifted(speech, 0 if is_ahead else -1, "WE"), "the nearest weekend")

    def _is_of_earnings(self, shift: OpenShift) -> bool:
        return (
            shift.is_counted
            and shift.unit == "Y"
            and shift.sign < 0
            and shift.amount == Fraction(1)
            and self._anchors.quarter is not None
            and not self._anchors.is_narrative
        )

    def _holiday(self, named: OpenHoliday) -> Closed:
        now = self._anchors.now
        if named.year is not None:
            return Closed(day_time(holiday(named.name, named.year)))
        if now is None:
            return Closed(unplaced("XXXX"))
        year = year_of(now)
        days = [holiday(named.name, of) for of in (year - 1, year, year + 1)]
        match named.anchor:
            case Anchor.LAST:
                return Closed(day_time(max(day for day in days if day < now)), "the last one before")
            case Anchor.NEXT:
                return Closed(day_time(min(day for day in days if day > now)), "the next one after")
        if self._anchors.is_narrative:
            return Closed(day_time(days[1]), "year of the story")
        return Closed(day_time(min(days, key=lambda day: abs(day - now))), "nearest to the document's date")


def _staged(time: Time, mod: Mod) -> Time:
    """A time narrowed to its early, middle or late part; a day is not narrowed."""
    if time.grain <= Grain.DAY or not time.is_calendar:
        return replace(time, mod=mod)
    readings = tuple(stage(days, mod) for days in time.readings)
    return replace(
        time, mod=mod, readings=readings, edtf=edtf.write_days(readings[0].hull(readings[-1]), Grain.MOMENT)
    )


def _full_year(short: int, anchors: Anchors) -> int:
    """The year nearest to the document's date, and not more than twenty years behind it, with these last digits."""
    around = anchors.now
    base = year_of(around) if around is not None else 2000
    century = base // 100 * 100
    return min(
        (century - 100 + short, century + short, century + 100 + short), key=lambda year: abs(year - base + 20)
    )


def _yearless(date: OpenDate) -> str:
    if date.month is not None:
        return f"XXXX-{date.month:02d}" + (f"-{date.day:02d}" if date.day else "")
    if date.weekday is not None:
        return f"XXXX-WXX-{date.weekday + 1}"
    return f"XXXX-{date.part}"


def _with_unknown_day(timex: str) -> str:
    return timex + "-XX" * (2 - timex.removeprefix("-").count("-"))


_UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}


def _vague(shift: OpenShift, *, is_narrative: bool) -> str:
    if is_narrative and shift.is_counted and shift.unit in _UNKNOWN:
        return _UNKNOWN[shift.unit]
    if shift.amount == 0:
        return "PRESENT_REF"
    return "PAST_REF" if shift.sign < 0 else "FUTURE_REF"
