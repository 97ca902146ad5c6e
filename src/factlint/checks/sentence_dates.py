"""The dates in the sentence around a place in the source."""

from __future__ import annotations

from factlint.model.analysis import Analysis
from factlint.model.mention import Mention
from factlint.model.span import Span
from factlint.values.time import Grain, Time


def dates_beside(analysis: Analysis, place: Span) -> list[Mention[Time]]:
    """The days, months and years of the calendar named in that sentence, in reading order."""
    document = analysis.document
    sentence = next((s for s in map(document.to_source, analysis.sentences) if s.overlaps(place)), None)
    if sentence is None:
        return []
    return [time for time in analysis.times if _is_within(time.span, sentence) and _is_date(time.value)]


def _is_within(span: Span, sentence: Span) -> bool:
    return sentence.start <= span.start and span.end <= sentence.end


def _is_date(time: Time) -> bool:
    is_bounded = isinstance(time.days.low, int) and isinstance(time.days.high, int)
    return time.is_calendar and is_bounded and time.grain <= Grain.YEAR
