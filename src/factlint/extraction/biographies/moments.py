"""When somebody had the age that a clause states: on a date of its sentence, or on one in another sentence."""

from __future__ import annotations

from factlint.extraction.biographies.clause import Clause
from factlint.extraction.biographies.moments_elsewhere import (
    counted_on,
    dates_before,
    dates_of_acts,
    dates_of_deaths,
    dates_of_tenure,
)
from factlint.extraction.biographies.moments_in_sentence import (
    births_of_others,
    dates_around,
    range_around,
    states_death_beside,
)
from factlint.extraction.biographies.story import Story
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.biographies import events as words_of
from factlint.extraction.slots import pattern
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.time import Time

_REACH = 30
"""Characters before an age that may say when it was reached."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When somebody had an age."""

    date: Mention[Time] | None
    """None without a date, or with several that are equally likely."""
    years: Interval
    """The completed years that the words allow at the date."""
    is_death: bool
    """Whether it is the age at death."""


def moment_of(story: Story, index: int, at: int, number: Mention[int], years: Interval) -> Moment:
    """The moment of an age in a clause, by the first kind of date that there is."""
    clauses = story.sentences[index]
    dates = births_of_others(clauses, at, story.births) or dates_around(clauses, at, story.births)
    dates = dates or dates_of_deaths(story, clauses, at) or dates_of_acts(story, clauses, at)
    dates = dates or dates_of_tenure(story, clauses, at)
    if _is_another_time(clauses[at], number):
        dates = [date for date in dates if date.prose.start > number.prose.start]
    if behind := _right_behind(clauses[at].stated, number):
        dates = [behind]
    if len(dates) > 1:
        is_of_one = sum(bool(one.name) for one, _ in clauses[at].people) <= 1
        dates = [date for date in dates if is_of_one and _is_beside(clauses[at], date, number)]
    stretch, length = ([], 0) if dates else range_around(clauses, at)
    dates = dates or stretch
    is_dying = clauses[at].search(words_of.DIES) is not None or states_death_beside(clauses, at)
    dates = dates or counted_on(story, index, at)
    if not dates and not is_dying:
        dates, is_dying = dates_before(story, index, at)
    return Moment(dates[0] if len(dates) == 1 else None, _widened(years, length), is_dying)


def _right_behind(stated: TimedSentence, number: Mention[int]) -> Mention[Time] | None:
    """The date right behind an age, in whatever clause: "turned 30 in 2019 and will retire at 67, in 2056"."""
    prose = stated.document.prose
    last = next((date for date in stated.dates if date.prose.start >= number.prose.end), None)
    if last is None:
        return None
    is_behind = pattern(words_of.RIGHT_BEHIND).fullmatch(prose[number.prose.end : last.prose.start])
    return last if is_behind and pattern(words_of.RIGHT_BEHIND_ENDS).match(prose, last.prose.end) else None


def _widened(years: Interval, length: int) -> Interval:
    return Interval(None if years.low is None else years.low - length, years.high)


def _is_another_time(clause: Clause, number: Mention[int]) -> bool:
    """Whether an age has a time of its own, not an earlier one: "first at 17, in 1950, and last at 83"."""
    start = max(clause.stated.span.start, number.prose.start - _REACH)
    return (
        pattern(words_of.ANOTHER_TIME).search(clause.stated.document.prose[start : number.prose.start])
        is not None
    )


def _is_beside(clause: Clause, date: Mention[Time], number: Mention[int]) -> bool:
    """Whether an age stands right after a date or before it: "in 2003 aged 18", "at 39 in 2021"."""
    first, last = sorted((date.prose, number.prose), key=lambda one: one.start)
    between = clause.stated.document.prose[first.end : last.start]
    return pattern(words_of.BESIDE).fullmatch(between) is not None
