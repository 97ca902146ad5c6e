"""The dates in the sentence around a place."""

from __future__ import annotations

from factlint.model.analysis import Analysis
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.model.reading_order import sentence_at, within
from factlint.values.time import Grain, Time


def dates_beside(analysis: Analysis, place: ProseSpan) -> list[Mention[Time]]:
    """The days, months and years of the calendar named in that sentence, in reading order."""
    sentence = sentence_at(analysis.sentences, place.start)
    if sentence is None:
        return []
    return [time for time in within(analysis.times, sentence) if _is_date(time.value)]


def _is_date(time: Time) -> bool:
    is_bounded = isinstance(time.days.low, int) and isinstance(time.days.high, int)
    return time.is_calendar and is_bounded and time.grain <= Grain.YEAR
