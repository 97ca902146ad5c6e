"""The second layer: closes open values in one ordered pass, by the document's date and the story's."""

from __future__ import annotations

from factlint.extraction.times.neighbours.offsets import offset_from
from factlint.extraction.times.neighbours.portions import portion_of
from factlint.extraction.times.open_values import (
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
    named,
)
from factlint.extraction.times.resolution.anchors import Anchors, Frame
from factlint.extraction.times.resolution.clause import Clauses, Tense
from factlint.extraction.times.resolution.closed import Closed, unplaced
from factlint.extraction.times.resolution.dates import close_date
from factlint.extraction.times.resolution.feasts import close_holiday
from factlint.extraction.times.resolution.numeric_dates import numeric_date
from factlint.extraction.times.resolution.quarters import ended_quarter, latest_quarter, quarter_of
from factlint.extraction.times.resolution.reaches import reaching
from factlint.extraction.times.resolution.relative import close_century_turn, close_neighbour
from factlint.extraction.times.resolution.shading import shaded
from factlint.extraction.times.resolution.shifts import shifted_from
from factlint.values.dataclass import replace
from factlint.values.duration import Duration
from factlint.values.hedges import Hedges
from factlint.values.stretches import day_time
from factlint.values.time import Grain, Time

_RELATIVE = (OpenShift, StoryPoint, OpenReference)


class Resolver:
    """Closes the expressions of one document, in reading order."""

    def __init__(self, anchors: Anchors, clauses: Clauses, hedges: Hedges) -> None:
        self._anchors = anchors
        self._clauses = clauses
        self._hedges = hedges

    def close(self, found: Open, year_ahead: int | None) -> Closed | None:
        """None for a date that the calendar does not have, and for words that are no time in such a text."""
        if found.clock is not None and not found.clock.is_possible:
            return None
        self._anchors.pass_to(found.start)
        closed = self._close_value(found)
        if closed is None and (bare := _with_bare_weekday(found)):
            closed = self._close_value(bare)
        if closed is None:
            return None
        self._anchors.look_ahead(found, closed.time)
        self._anchors.keep_day(found, closed.time)
        is_relative = isinstance(found.value, _RELATIVE) or (
            isinstance(found.value, LatestQuarter) and found.value.year is not None
        )
        if self._anchors.is_narrative or not is_relative:
            stated = found.value.whole if isinstance(found.value, OpenPortion) else found
            is_flashback = self._anchors.precedes_story(closed.time) and self._is_flashback(found)
            self._anchors.enter(stated, closed, year_ahead, is_flashback=is_flashback)
            self._take_heading(found, closed.time)
            self._take_frame(found)
        time = shaded(closed.time, found)
        return closed if time is closed.time else Closed(time, closed.rule, closed.is_guess)

    def _is_flashback(self, found: Open) -> bool:
        """Whether a date is in a flashback, or in the same sentence after such a date."""
        end = self._anchors.flashback_end
        if end is not None and self._clauses.is_one_sentence(end, found.start):
            return True
        return self._clauses.is_before_the_story(found.start)

    def _take_heading(self, found: Open, time: Time) -> None:
        day = time.days.low
        if (
            time.grain > Grain.DAY
            or not isinstance(day, int)
            or not isinstance(named(found), OpenDate | OpenNumeric)
        ):
            return
        if self._anchors.is_narrative and (end := self._clauses.headed_end(found.start, found.end)) is not None:
            self._anchors.begin_entry(day, end)

    def _take_frame(self, found: Open) -> None:
        match found.value:
            case OpenDate(year=int(year), month=None, part=None, is_short_year=False):
                framing = self._clauses.framing(found.start)
                if framing:
                    self._anchors.frame = Frame(year, found.end, is_of_thing=framing == "the")

    def placed(self, length: Duration, found: Open) -> Duration:
        """A duration with the days that it covers, if it is counted from the text's now."""
        now = self._anchors.today
        if not found.reach or now is None or self._clauses.is_of_something(found.end):
            return length
        return reaching(length, found.reach, now.days)

    def _close_value(self, found: Open) -> Closed | None:
        match found.value:
            case OpenDate() as date:
                return close_date(date, found, self._anchors, self._clauses, self._hedges)
            case OpenNumeric() as numeric:
                return numeric_date(numeric, self._anchors)
            case OpenShift() as shift:
                return close_neighbour(shift, found, self._anchors, self._clauses, self._hedges)
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
                return latest_quarter(self._anchors)
            case LatestQuarter(int(year)):
                return quarter_of(year, self._anchors)
            case CenturyTurn():
                return close_century_turn(self._anchors.now)
            case OpenOffset() as offset:
                return self._offset(offset, found)
            case OpenPortion() as portion:
                return self._portion(portion)
            case EndedQuarter(end, part):
                day = self._close_value(end)
                return None if day is None else ended_quarter(day.time, part)
            case Time() as time:
                return Closed(time)
            case _:
                return self._today(found)

    def _story_point(self) -> Closed:
        if not self._anchors.is_narrative or self._anchors.story is None:
            return Closed(unplaced("PAST_REF"))
        return Closed(replace(self._anchors.story, mod=None), "at the story's time")

    def _offset(self, offset: OpenOffset, found: Open) -> Closed | None:
        closed = self._close_value(replace(offset.anchor, start=found.start))
        if closed is None or not closed.time.is_calendar:
            return None
        return Closed(offset_from(closed.time, offset), "from the day beside it", closed.is_guess)

    def _portion(self, portion: OpenPortion) -> Closed | None:
        """A part of another time; the whole if the words ask for more than it contains."""
        whole = self._close_value(portion.whole)
        if whole is None:
            return None
        time = portion_of(shaded(whole.time, portion.whole), portion)
        return Closed(time or whole.time, whole.rule, whole.is_guess)

    def _today(self, found: Open) -> Closed:
        """The day of a time of day that stands alone."""
        today = self._anchors.today
        is_of_any_day = found.is_generic and self._anchors.is_narrative and not self._is_of_day_beside(found)
        if is_of_any_day or today is None:
            return Closed(unplaced("XXXX-XX-XX"))
        beside = self._day_beside(found)
        return (
            Closed(day_time(beside), "the day beside it")
            if beside
            else Closed(shifted_from(today, 0, "D"), "today")
        )

    def _day_beside(self, found: Open) -> int | None:
        """In news, the day in the sentence of a time of day, or the coming day that a forecast continues from."""
        anchors = self._anchors
        if anchors.is_narrative or found.is_of_speech:
            return None
        if (
            anchors.ahead is not None
            and found.clock is None
            and self._clauses.is_stated_just_before(anchors.ahead_end, found.start)
        ):
            return anchors.ahead
        mentioned = anchors.mentioned
        if (
            mentioned is not None
            and mentioned.grain <= Grain.DAY
            and isinstance(mentioned.days.low, int)
            and self._clauses.is_one_sentence(anchors.mentioned_end, found.start)
        ):
            return mentioned.days.low
        return self._day_stated(found) if found.clock is not None else None

    def _day_stated(self, found: Open) -> int | None:
        """The day that the text mentioned last, where its past or what it looks forward to goes on."""
        stated, speech = self._anchors.stated, self._anchors.speech
        if stated is None or speech is None or self._clauses.is_far(self._anchors.stated_end, found.start):
            return None
        if stated < speech:
            return stated if self._clauses.tense(found.start, found.end) is Tense.PAST else None
        return stated if self._clauses.is_announced(found.start) else None

    def _is_of_day_beside(self, found: Open) -> bool:
        """Whether the sentence of a part of the day has its day: "on 21 May the town fell at dawn"."""
        mentioned = self._anchors.mentioned
        if mentioned is None or mentioned.grain > Grain.DAY or mentioned is not self._anchors.story:
            return False
        return self._clauses.is_one_sentence(self._anchors.mentioned_end, found.start)


def _with_bare_weekday(found: Open) -> Open | None:
    """A time of day on a weekday after one that means no particular day: “Monday to Friday 9:00–17:00”."""
    match found.value:
        case OpenOffset(weekday=int(weekday)) if found.clock is not None:
            return replace(found, value=OpenDate(weekday=weekday))
    return None
