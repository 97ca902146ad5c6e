"""The second layer: open values closed in one ordered pass against the document's date and the story's."""

from __future__ import annotations

from fractions import Fraction

from factlint.extraction.times.anchors import Anchors, year_of
from factlint.extraction.times.clause import Clauses
from factlint.extraction.times.closed import Closed, is_recurrent, unplaced, vague, yearless
from factlint.extraction.times.feasts import close_holiday
from factlint.extraction.times.numeric_dates import numeric_date
from factlint.extraction.times.offsets import offset_from
from factlint.extraction.times.open_values import (
    Anchor,
    CenturyTurn,
    EndedQuarter,
    LatestQuarter,
    Open,
    OpenDate,
    OpenHoliday,
    OpenNumeric,
    OpenOffset,
    OpenPortion,
    OpenReference,
    OpenShift,
    StoryPoint,
)
from factlint.extraction.times.portions import portion_of
from factlint.extraction.times.reaches import reaching
from factlint.extraction.times.shading import shaded
from factlint.extraction.times.shifts import counted_from, shifted, shifted_from, whole_units
from factlint.extraction.times.weekdays import (
    close_numbered_weekday,
    close_weekday,
    close_weekend,
    is_weekend_gone,
)
from factlint.extraction.times.years import Year, news_year, short_year, story_year
from factlint.values.dataclass import replace
from factlint.values.days import add_months, civil, day_number, is_date
from factlint.values.duration import Duration
from factlint.values.hedges import Hedge, Hedges
from factlint.values.holidays import nth_weekday
from factlint.values.interval import Interval
from factlint.values.stretches import (
    century_time,
    date_time,
    day_time,
    fiscal_time,
    part_of_year,
    week_time,
    year_time,
)
from factlint.values.time import Grain, Mod, Time

_LEAP_YEAR = 2000
_MONTHS_OF_QUARTER = 3
_TURN_AHEAD, _TURN_REACH = 20, 10
"""Years from which on a turn of the century is looked forward to, and years on either side that it takes in."""


class Resolver:
    """Closes the expressions of one document, in reading order."""

    def __init__(self, anchors: Anchors, clauses: Clauses, hedges: Hedges) -> None:
        self._anchors = anchors
        self._clauses = clauses
        self._hedges = hedges

    def close(self, found: Open, year_ahead: int | None) -> Closed | None:
        """None for a date that the calendar does not have, and for words that mean no time in such a text."""
        if found.clock is not None and not found.clock.is_possible:
            return None
        closed = self._close_value(found)
        if closed is None:
            return None
        is_relative = isinstance(found.value, OpenShift | StoryPoint | OpenReference) or (
            isinstance(found.value, LatestQuarter) and found.value.year is not None
        )
        if self._anchors.is_narrative or not is_relative:
            told = found.value.whole if isinstance(found.value, OpenPortion) else found
            self._anchors.enter(told, closed.time, year_ahead)
        time = shaded(closed.time, found)
        return closed if time is closed.time else replace(closed, time=time)

    def placed(self, length: Duration, found: Open) -> Duration:
        """A length with the days that it covers, where it is counted from the text's now."""
        now = self._anchors.today
        if not found.reach or now is None or self._clauses.is_of_something(found.end):
            return length
        return reaching(length, found.reach, now.days)

    def _close_value(self, found: Open) -> Closed | None:
        match found.value:
            case OpenDate() as date:
                return self._date(date, found)
            case OpenNumeric() as numeric:
                return numeric_date(numeric, self._anchors)
            case OpenShift() as shift:
                return self._neighbour(shift, found)
            case OpenHoliday() as named:
                return close_holiday(named, found, self._anchors, self._clauses)
            case OpenReference(is_of_stories=True) | StoryPoint(is_of_stories=True) if (
                not self._anchors.is_narrative
            ):
                return None
            case OpenReference(timex):
                return Closed(unplaced(timex))
            case StoryPoint(is_of_stories):
                return None if is_of_stories and self._anchors.story is None else self._story_point()
            case LatestQuarter(None):
                return self._latest_quarter()
            case LatestQuarter(int(year)):
                return self._quarter_of(year)
            case CenturyTurn():
                return self._century_turn()
            case OpenOffset() as offset:
                return self._offset(offset)
            case OpenPortion() as portion:
                return self._portion(portion)
            case EndedQuarter(end, part):
                return self._ended_quarter(end, part)
            case Time() as time:
                return Closed(time)
            case _:
                return self._today(found)

    def _neighbour(self, shift: OpenShift, found: Open) -> Closed:
        """A shift, where the clause does not tell another one of it."""
        speech = self._anchors.speech
        match shift:
            case OpenShift(unit="WE", is_bare=True) if speech is not None:
                return close_weekend(speech, found, self._clauses)
            case OpenShift(unit="WE", amount=0, from_story=False) if is_weekend_gone(
                found, speech, self._clauses
            ):
                return self._shift(replace(shift, amount=Fraction(1), sign=-1))
            case OpenShift(is_of_writing=True) if speech is None and not found.day_part:
                return Closed(unplaced("PRESENT_REF"))
            case _:
                return self._shift(shift, found.hedge)

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

    def _quarter_of(self, year: int) -> Closed:
        """The quarter of another year that a report compares with; the year where nothing tells which quarter."""
        quarter = self._anchors.quarter
        if quarter is None:
            return Closed(year_time(year))
        return Closed(part_of_year(year, quarter.timex[-2:]), "quarter of the report, in that year")

    def _offset(self, offset: OpenOffset) -> Closed | None:
        closed = self._close_value(offset.anchor)
        if closed is None or not closed.time.is_calendar:
            return None
        return Closed(offset_from(closed.time, offset), "from the day beside it", closed.is_guess)

    def _portion(self, portion: OpenPortion) -> Closed | None:
        """A part of another time; all of it where the words ask for more than it holds."""
        whole = self._close_value(portion.whole)
        if whole is None:
            return None
        time = portion_of(shaded(whole.time, portion.whole), portion)
        return Closed(time or whole.time, whole.rule, whole.is_guess)

    def _century_turn(self) -> Closed | None:
        if self._anchors.now is None:
            return None
        year = year_of(self._anchors.now)
        first = (year + _TURN_AHEAD) // 100 * 100
        days = Interval(day_number(first - _TURN_REACH), day_number(first + _TURN_REACH + 1))
        return Closed(
            replace(century_time(first // 100 + 1), readings=(days,), edtf=None, mod=Mod.START),
            "the last turn of a century",
        )

    def _ended_quarter(self, end: Open, part: str | None) -> Closed | None:
        """The three months up to a day; without a name, the quarter of the calendar that holds most of them."""
        day = self._close_value(end)
        if day is None or not isinstance(day.time.days.high, int):
            return None
        high = day.time.days.high
        low = add_months(high, -_MONTHS_OF_QUARTER)
        time = shifted((low + high) // 2, 0, "Q")
        if part is not None:
            time = part_of_year(year_of(high - 1), part)
        return Closed(replace(time, readings=(Interval(low, high),), edtf=None), "up to the day beside it")

    def _today(self, found: Open) -> Closed:
        """The day of a time of day that stands alone."""
        today = self._anchors.today
        if (found.is_generic and self._anchors.is_narrative) or today is None:
            return Closed(unplaced("XXXX-XX-XX"))
        return Closed(shifted_from(today, 0, "D"), "today")

    def _day_alone(self, day: int, found: Open) -> Closed | None:
        """“The 20th”: in the month last named, or the next one where it is nearer; None where none was named nearby."""
        mentioned, end = self._anchors.mentioned, self._anchors.mentioned_end
        if mentioned is None or mentioned.grain > Grain.MONTH or self._clauses.is_far(end, found.start):
            return None
        low = int(mentioned.days.low or 0)
        year, month, _ = civil(low)
        days = [date_time(year, month, day)]
        if mentioned.grain <= Grain.DAY:
            days.append(date_time(*civil(add_months(low, 1))[:2], day))
        near = [time for time in days if time is not None]
        if not near:
            return None
        return Closed(min(near, key=lambda time: abs(int(time.days.low or 0) - low)), "month of the story")

    def _date(self, date: OpenDate, found: Open) -> Closed | None:
        if date.day is not None and date.month is None:
            return close_numbered_weekday(date, self._anchors) or self._day_alone(date.day, found)
        if date.month and date.day and not is_date(_LEAP_YEAR, date.month, date.day):
            return None
        if date.weekday is not None and date.month is None and date.part is None and date.year is None:
            return close_weekday(date.weekday, date.anchor, found, self._anchors, self._clauses)
        if is_recurrent(date) and self._clauses.is_generic(found.start, found.end):
            return Closed(yearless(date), "of any year")
        year = self._year(date, found)
        if year is None:
            return Closed(yearless(date))
        if date.part is not None:
            return Closed(part_of_year(year.number, date.part), year.rule, year.is_guess)
        if date.nth is not None and date.month is not None and date.weekday is not None:
            day = nth_weekday(year.number, date.month, date.weekday, date.nth)
            return Closed(day_time(day), year.rule, year.is_guess)
        time = date_time(year.number, date.month, date.day)
        if time is not None and date.is_week:
            time = week_time(int(time.days.low or 0))
        return Closed(time, year.rule, year.is_guess) if time else None

    def _year(self, date: OpenDate, found: Open) -> Year | None:
        """The year of a date; None where nothing tells it."""
        anchors, now = self._anchors, self._anchors.now
        if date.year is not None:
            number = short_year(date.year, now) if date.is_short_year else date.year
            return Year(number, "")
        if date.year_shift is not None:
            closed = self._shift(date.year_shift)
            low = closed.time.days.low
            return Year(year_of(low), closed.rule or "") if isinstance(low, int) else None
        if now is None:
            return None
        counts_from_speech = (
            date.anchor in {Anchor.LAST, Anchor.THIS, Anchor.NEXT} and anchors.speech is not None
        )
        if anchors.is_narrative and not counts_from_speech:
            number = story_year(date, found, *self._story_of(found, now))
            return Year(
                number, "year of the story", is_guess=self._clauses.is_far(anchors.story_end, found.start)
            )
        return news_year(date, found, now, self._clauses)

    def _story_of(self, found: Open, now: int) -> tuple[Time | None, int]:
        """The time that a date without year belongs to, and its first day.

        That is the month or day named before it in its sentence, else the story's.
        """
        mentioned, end = self._anchors.mentioned, self._anchors.mentioned_end
        if mentioned is None or mentioned.grain > Grain.MONTH or not isinstance(mentioned.days.low, int):
            return self._anchors.story, now
        if not self._clauses.is_one_sentence(end, found.start):
            return self._anchors.story, now
        return mentioned, mentioned.days.low

    def _shift(self, shift: OpenShift, hedge: Hedge = Hedge.EXACTLY) -> Closed:
        anchor = self._anchors.counted_from(shift)
        if shift.amount is None or anchor is None:
            return Closed(vague(shift, is_narrative=self._anchors.is_narrative))
        quarter = self._anchors.quarter
        if quarter is not None and self._is_year_of_report(shift):
            return Closed(shifted(int(quarter.days.low or 0), -4, "Q"), "the quarter a year before")
        amount, unit = whole_units(shift.amount, shift.unit)
        if shift.is_counted and unit == "DE" and amount == 1:
            amount, unit = 10, "Y"  # "a decade ago" names a year, "two decades ago" a decade
        time = shifted_from(anchor, amount * shift.sign, unit)
        if shift.is_fiscal:
            time = fiscal_time(time)
        if shift.is_counted:
            time = counted_from(anchor, time, shift, hedge, self._hedges)
        return Closed(time, "from the story" if shift.from_story else "from the document's date")

    def _is_year_of_report(self, shift: OpenShift) -> bool:
        """Whether "a year ago" compares quarters: that is how reports of earnings speak."""
        is_year_ago = shift.is_counted and shift.unit == "Y" and shift.sign < 0 and shift.amount == 1
        return is_year_ago and not self._anchors.is_narrative
