"""Closing weekdays and weekends: the previous or the next one, for "on Friday"."""

from __future__ import annotations

from factlint.extraction.times.open_values import Anchor, Open, OpenDate
from factlint.extraction.times.resolution.anchors import Anchors
from factlint.extraction.times.resolution.clause import Clauses, Tense
from factlint.extraction.times.resolution.closed import Closed, yearless
from factlint.extraction.times.resolution.shifts import shifted
from factlint.values.days import civil, weekday
from factlint.values.stretches import day_time

_WEDNESDAY, _SATURDAY = 2, 5
_WEEK = 7
_NEAR_WEEKS = 9
"""Weeks before and after a day in which a numbered weekday is searched: two months."""


def close_weekday(number: int, anchor: Anchor, found: Open, anchors: Anchors, clauses: Clauses) -> Closed:
    """The weekday (0 is Monday) on or before the day of speech, unless the words are about the future."""
    is_of_speech = anchor in {Anchor.LAST, Anchor.THIS, Anchor.NEXT} and anchors.speech is not None
    now = anchors.speech if is_of_speech else anchors.now
    if now is None:
        return Closed(yearless(OpenDate(weekday=number)))
    back = now - (weekday(now) - number) % 7
    ahead = now + (number - weekday(now) - 1) % 7 + 1
    if anchors.entry_end is not None and not is_of_speech and anchors.speech is not None:
        return _in_entry(number, anchors.speech, found, clauses)
    if anchors.is_narrative and not is_of_speech:
        return Closed(day_time(now + (number - weekday(now)) % 7), "next in the story", is_guess=True)
    match anchor:
        case Anchor.LAST | Anchor.STORY_LAST:
            return Closed(day_time(back if back < now else now - 7), "the last one")
        case Anchor.NEXT | Anchor.STORY_NEXT:
            return Closed(day_time(ahead), "the next one")
        case Anchor.THIS:
            is_past = clauses.tense(found.start, found.end) is Tense.PAST
            return Closed(day_time(back if is_past or back == now else ahead), "this week's")
    if back != now and clauses.is_strongly_future(found.start, found.end):
        return Closed(day_time(ahead), "next, by a cue of future")
    if anchors.ahead is not None and back != now and _goes_on_ahead(found, anchors, clauses):
        return Closed(day_time(ahead), "the next one, as the text looks ahead")
    return Closed(day_time(back), "back to the last one")


def _goes_on_ahead(found: Open, anchors: Anchors, clauses: Clauses) -> bool:
    """Whether a text that has named a day to come goes on with the next ones, as forecasts do, and mentions no past."""
    if clauses.is_far(anchors.ahead_end, found.start):
        return False
    return not clauses.is_about_past(found.start, found.end)


def _in_entry(number: int, written: int, found: Open, clauses: Clauses) -> Closed:
    """The weekday nearest to the day of a letter or an entry, before it where the clause mentions the past."""
    is_past = clauses.tense(found.start, found.end) is Tense.PAST
    day = (
        written - (weekday(written) - number) % _WEEK
        if is_past
        else written + (number - weekday(written)) % _WEEK
    )
    return Closed(day_time(day), "from the day of the entry", is_guess=True)


def close_numbered_weekday(date: OpenDate, anchors: Anchors) -> Closed | None:
    """“Monday the 23rd”: the nearest day that is both; None if there is none near the text's or the story's."""
    now = anchors.now
    if now is None or date.weekday is None:
        return None
    to_weekday = (date.weekday - weekday(now)) % _WEEK
    near = (now + to_weekday + weeks * _WEEK for weeks in range(-_NEAR_WEEKS, _NEAR_WEEKS))
    both = [day for day in near if civil(day)[2] == date.day]
    if not both:
        return None
    return Closed(day_time(min(both, key=lambda day: abs(day - now))), "the nearest day that is both")


def is_weekend_gone(found: Open, speech: int | None, clauses: Clauses) -> bool:
    """Whether "this weekend" is past, in the days after it."""
    if speech is None or weekday(speech) > _WEDNESDAY:
        return False
    return clauses.tense(found.start, found.end) is Tense.PAST


def close_weekend(speech: int, found: Open, clauses: Clauses) -> Closed:
    """“The weekend”: the last one, unless this week's has begun or the clause is about the future."""
    is_ahead = weekday(speech) >= _SATURDAY or clauses.is_strongly_future(found.start, found.end)
    return Closed(shifted(speech, 0 if is_ahead else -1, "WE"), "the nearest weekend")
