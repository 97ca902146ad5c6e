"""Closing dates with missing parts."""

from __future__ import annotations

from factlint.extraction.times.open_values import Anchor, Open, OpenDate
from factlint.extraction.times.resolution.anchors import Anchors, year_of
from factlint.extraction.times.resolution.clause import Clauses, Tense
from factlint.extraction.times.resolution.closed import OF_STORY, Closed, is_recurrent, yearless
from factlint.extraction.times.resolution.relative import close_shift
from factlint.extraction.times.resolution.weekdays import close_numbered_weekday, close_weekday
from factlint.extraction.times.resolution.years import Year, news_year, short_year, story_year
from factlint.values.dataclass import replace
from factlint.values.days import add_months, civil, day_number, is_date
from factlint.values.hedges import Hedges
from factlint.values.holidays import nth_weekday
from factlint.values.stretches import date_time, day_time, part_of_year, week_time
from factlint.values.time import Grain, Time

_LEAP_YEAR = 2000


def close_date(
    date: OpenDate, found: Open, anchors: Anchors, clauses: Clauses, hedges: Hedges
) -> Closed | None:
    """None if the calendar has no such date, or the month of a day is unknown."""
    if date.day is not None and date.month is None:
        return close_numbered_weekday(date, anchors) or _day_alone(date.day, found, anchors, clauses)
    if date.month and date.day and not is_date(_LEAP_YEAR, date.month, date.day):
        return None
    if date.weekday is not None and date.month is None and date.part is None and date.year is None:
        return close_weekday(date.weekday, date.anchor, found, anchors, clauses)
    if is_recurrent(date) and _is_of_any_year(date, found, anchors, clauses):
        anchors.any_year_end = found.end
        return Closed(yearless(date), "of any year")
    year = _year(date, found, anchors, clauses, hedges)
    if year is None:
        return Closed(yearless(date))
    time = _in_year(date, year.number)
    return Closed(time, year.rule, year.is_guess) if time else None


def _is_of_any_year(date: OpenDate, found: Open, anchors: Anchors, clauses: Clauses) -> bool:
    """Whether the clause states a habit, or its sentence did of the month before; a season needs no word for that."""
    if clauses.is_generic(found.start, found.end, is_day=date.day is not None):
        return True
    if date.day is not None:
        return False
    if anchors.any_year_end and clauses.is_one_sentence(anchors.any_year_end, found.start):
        return not clauses.is_about_one_year(found.start, found.end)
    if date.month is not None or anchors.is_narrative or not clauses.is_within(found.start, found.end):
        return False
    return clauses.tense(found.start, found.end) is Tense.UNKNOWN


def _in_year(date: OpenDate, year: int) -> Time | None:
    """A date in its year; None where the year has no such day."""
    if date.part is not None:
        return part_of_year(year, date.part)
    if date.nth is not None and date.month is not None and date.weekday is not None:
        return day_time(nth_weekday(year, date.month, date.weekday, date.nth))
    time = date_time(year, date.month, date.day)
    if time is not None and date.is_week:
        return week_time(int(time.days.low or 0))
    return time


def _day_alone(day: int, found: Open, anchors: Anchors, clauses: Clauses) -> Closed | None:
    """“The 20th”: in the month last mentioned, or the next one if it is nearer; None if none is near."""
    mentioned, end = anchors.mentioned, anchors.mentioned_end
    if mentioned is None or mentioned.grain > Grain.MONTH or clauses.is_far(end, found.start):
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


def _year(date: OpenDate, found: Open, anchors: Anchors, clauses: Clauses, hedges: Hedges) -> Year | None:
    """The year of a date; None if unknown."""
    now = anchors.now
    if date.year is not None:
        return Year(short_year(date.year, now) if date.is_short_year else date.year, "")
    if date.year_shift is not None:
        closed = close_shift(date.year_shift, anchors, hedges)
        low = closed.time.days.low
        return Year(year_of(low), closed.rule or "") if isinstance(low, int) else None
    if now is None:
        return None
    framed = _in_frame(date, found, anchors, clauses)
    if framed is not None and (anchors.is_narrative or not framed.is_guess):
        return replace(framed, is_guess=False)
    if _is_of_story(date, found, anchors, clauses):
        number = story_year(date, found, *_story_of(found, anchors.story_day or now, anchors, clauses))
        is_guess = (
            anchors.is_story_guessed
            or anchors.has_passed_other_year()
            or clauses.is_far(anchors.story_end, found.start)
        )
        return Year(number, OF_STORY, is_guess=is_guess)
    news = news_year(date, found, now, clauses)
    return news if framed is None or framed.number == news.number else framed


def _in_frame(date: OpenDate, found: Open, anchors: Anchors, clauses: Clauses) -> Year | None:
    """The year that opens the sentence of a date, unless its clause is about the future.

    A guess if it only identifies a thing, about which news may report something newer.
    """
    frame = anchors.frame
    if frame is None or date.anchor is not Anchor.BARE or not clauses.is_one_sentence(frame.end, found.start):
        return None
    if clauses.is_strongly_future(found.start, found.end):
        return None
    story, now = None, day_number(frame.year)
    mentioned = anchors.mentioned
    if mentioned is not None and mentioned.grain <= Grain.MONTH and anchors.mentioned_end > frame.end:
        story, now = mentioned, int(mentioned.days.low or 0)
    number = story_year(date, replace(found, spans_new_year=False), story, now)
    return Year(number, "the year that opens the sentence", is_guess=frame.is_of_thing)


def _is_of_story(date: OpenDate, found: Open, anchors: Anchors, clauses: Clauses) -> bool:
    """Whether the story, and not the day of speech, determines the year of a date."""
    if not anchors.is_narrative:
        is_stated = anchors.story is not None and not clauses.is_far(anchors.story_end, found.start)
        return is_stated and date.anchor.is_of_story
    return anchors.speech is None or date.anchor not in {Anchor.LAST, Anchor.THIS, Anchor.NEXT}


def _story_of(found: Open, now: int, anchors: Anchors, clauses: Clauses) -> tuple[Time | None, int]:
    """The time that a date without a year belongs to, and its first day.

    That is the month or day named before it in its sentence, else the story's.
    """
    mentioned, end = anchors.mentioned, anchors.mentioned_end
    if mentioned is None or mentioned.grain > Grain.MONTH or not isinstance(mentioned.days.low, int):
        return anchors.story, now
    if not clauses.is_one_sentence(end, found.start):
        return anchors.story, now
    return mentioned, mentioned.days.low
