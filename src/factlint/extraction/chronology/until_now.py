"""Durations and ages that last until the time of writing: "has led the choir for ten years, since 2009"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.chronology.anchored.known import ongoing
from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.durations.derived import ages_now, anniversaries_kept, lengths_until_now
from factlint.extraction.chronology.durations.fitting import fits
from factlint.extraction.chronology.durations.going_on import ongoing_apart
from factlint.extraction.chronology.durations.things_aged import things_old_now
from factlint.model.analysis import Analysis
from factlint.model.chronology import Ongoing
from factlint.model.document import BlockKind
from factlint.model.mention import Mention
from factlint.values.time import Grain, Time


def read_ongoing(analysis: Analysis, timed: TimedText) -> Iterator[Ongoing]:
    """Durations until the time of writing; an undated log was written over years, and so may be other undated texts."""
    is_undated = analysis.document.date is None
    if analysis.document.is_history and is_undated:
        return
    for one in _all_ongoing(timed):
        if not (is_undated and any(fits(one.days, one.since, date) for date in _days_meant(analysis, one))):
            yield one


def _days_meant(analysis: Analysis, going_on: Ongoing) -> Iterator[Mention[Time]]:
    """The days and months on which any part of a text may have been written, and the years in headings.

    An age may be that at any date.
    """
    headings = tuple(block.prose for block in analysis.document.blocks if block.kind is BlockKind.HEADING)
    for time in analysis.times:
        if time.value.is_calendar and time.value.readings:
            is_meant = going_on.ages is not None or time.value.grain is not Grain.YEAR
            if is_meant or any(one.holds(time.prose) for one in headings):
                yield time


def _all_ongoing(timed: TimedText) -> Iterator[Ongoing]:
    for block in timed.blocks:
        for _, sentence in block:
            yield from ongoing(sentence)
            yield from things_old_now(sentence)
    yield from ongoing_apart(timed)
    yield from lengths_until_now(timed)
    yield from ages_now(timed)
    yield from anniversaries_kept(timed)
