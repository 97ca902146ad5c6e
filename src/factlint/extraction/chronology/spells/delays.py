"""“It was to open in 2019 but opened in 2022, three years late”: plans, their outcomes, and the delay."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.chronology.lengths import UNITS_WITHIN_A_DAY, backwards, days_between
from factlint.extraction.chronology.timed import TimedSentence, first_day
from factlint.extraction.chronology.times_of_day.clocks import minutes_of
from factlint.extraction.languages.en.chronology.spells import delays as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import ClockCount, Relation, Tie

_PAIR = 2


def delays(stated: TimedSentence) -> Iterator[Relation]:
    """The delay or advance against a plan, according to a sentence."""
    if not stated.lengths or len(stated.dates) < _PAIR or pattern(words_of.CUE).search(stated.text) is None:
        return
    for form in words_of.DELAYS:
        if found := pattern(form).search(stated.text):
            planned, actual = stated.date(found, "planned"), stated.date(found, "actual")
            if pattern(words_of.COUNTED_APART).search(stated.length(found).said):
                return
            length = stated.length(found).value
            days = days_between(length, *sorted((planned, actual), key=first_day))
            if days is not None and length.unit not in UNITS_WITHIN_A_DAY:
                days = days if found["late"] else backwards(days)
                yield Relation(Tie.SHIFT, (planned,), actual, days, stated.words(*found.span("said")))
            return


def clock_delays(stated: TimedSentence) -> Iterator[ClockCount]:
    """The same where both are times of day."""
    if not stated.lengths or len(stated.clocks) != _PAIR or pattern(words_of.CUE).search(stated.text) is None:
        return
    for form in words_of.CLOCK_DELAYS:
        if found := pattern(form).search(stated.text):
            planned, actual = (stated.clocks[int(found[slot])] for slot in ("planned", "actual"))
            minutes = minutes_of(stated.length(found).value)
            if minutes is not None:
                ends = (planned, actual) if found["late"] else (actual, planned)
                yield ClockCount(Tie.SHIFT, *ends, minutes, stated.words(*found.span("said")))
            return
