"""The dates in the sentence around a place in the source."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import takewhile

from factlint.model.analysis import Analysis
from factlint.model.mention import Mention
from factlint.model.span import Span
from factlint.values.time import Grain, Time


def dates_beside(analysis: Analysis, place: Span) -> list[Mention[Time]]:
    """The days, months and years of the calendar named in that sentence, in reading order."""
    document = analysis.document
    at = bisect_right(analysis.sentences, place.start, key=lambda one: document.to_source(one).end)
    if at == len(analysis.sentences) or not document.to_source(analysis.sentences[at]).overlaps(place):
        return []
    sentence = document.to_source(analysis.sentences[at])
    first = bisect_left(analysis.times, sentence.start, key=lambda time: time.span.start)
    inside = takewhile(lambda time: time.span.start < sentence.end, analysis.times[first:])
    return [time for time in inside if time.span.end <= sentence.end and _is_date(time.value)]


def _is_date(time: Time) -> bool:
    is_bounded = isinstance(time.days.low, int) and isinstance(time.days.high, int)
    return time.is_calendar and is_bounded and time.grain <= Grain.YEAR
