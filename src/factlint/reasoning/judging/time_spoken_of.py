"""The days that a claim speaks of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import reduce

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Fact
from factlint.model.mention import Mention
from factlint.model.span import ProseSpan
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.time import Time


def time_spoken_of(claim: Claim, analysis: Analysis, written: Interval) -> Interval:
    """The time that a claim names; else the times of its sentence; else that of its paragraph and of the
    writing.

    An undated text may speak of any day up to its writing, and so may a historical document.
    """
    if claim.is_scoped:
        return claim.statement.scope
    named = _times_in(analysis, _sentence(analysis, claim))
    if named:
        return reduce(Interval.hull, named)
    if analysis.document.date is None or analysis.document.is_history:
        return Interval(None, written.high)
    blocks = tuple(block.prose for block in analysis.document.blocks)
    return reduce(Interval.hull, _times_in(analysis, _around(blocks, claim)), written)


def time_of_holding(claim: Claim, analysis: Analysis, written: Interval) -> Interval:
    """The time of a claim about what holds for a while, such as an office or a changing number.

    If its sentence names times only in passing, it may be any time from the first of them to the writing:
    "created in 1993, it has 27 members".
    """
    spoken_of = time_spoken_of(claim, analysis, written)
    if claim.is_scoped or not _times_in(analysis, _sentence(analysis, claim)):
        return spoken_of
    return spoken_of.hull(written)


def is_told_beside(claim: Claim, facts: Iterable[Fact], analysis: Analysis) -> bool:
    """Whether a sentence that is read clause by clause tells a fact's own time in another clause.

    "X was cancelled in 2010, and the last episode aired in 2011": which of them is its end?
    """
    if analysis.as_written is None:
        return False
    told = _times_in(analysis, _around(analysis.as_written.sentences, claim))
    values = (fact.statement.value for fact in facts)
    return any(isinstance(value, Time) and value.days in told for value in values)


def _sentence(analysis: Analysis, claim: Claim) -> ProseSpan | None:
    """The sentence that holds the claim's value, as it was written."""
    written = analysis.as_written.sentences if analysis.as_written is not None else ()
    return _around(written, claim) or _around(analysis.sentences, claim)


def _around(spans: Sequence[ProseSpan], claim: Claim) -> ProseSpan | None:
    """Which of the spans, given in reading order, holds the claim's value."""
    place = claim.value.prose
    index = bisect_right(spans, place.start, key=lambda span: span.start) - 1
    return spans[index] if index >= 0 and spans[index].holds(place) else None


def _times_in(analysis: Analysis, span: ProseSpan | None) -> tuple[Interval, ...]:
    if span is None:
        return ()
    first, behind = (bisect_left(analysis.times, place, key=_start_of) for place in (span.start, span.end))
    inside = (time.value for time in analysis.times[first:behind] if time.prose.end <= span.end)
    return tuple(value.days for value in inside if value.is_calendar and value.days != EVERYTHING)


def _start_of(mention: Mention[object]) -> int:
    return mention.prose.start
