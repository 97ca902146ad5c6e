"""The days that a claim refers to."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Fact
from factlint.model.reading_order import index_at, sentence_around, within
from factlint.model.span import ProseSpan
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.time import Time

_NOW = "PRESENT_REF"


def time_mentioned(claim: Claim, analysis: Analysis, written: Interval) -> Interval:
    """The time that a claim names; else the times of its sentence; else that of its paragraph and of the writing; in a
    paragraph without any, those of the one before it, which it may go on to describe.

    An undated text may refer to any day up to its writing, and so may a historical document.
    """
    if claim.is_scoped:
        return claim.statement.scope
    named = _times_in(analysis, _sentence(analysis, claim))
    if named:
        return reduce(Interval.hull, named)
    if analysis.document.date is None or analysis.document.is_history:
        return Interval(None, written.high)
    return reduce(Interval.hull, _times_of_paragraph(analysis, claim), written)


def time_of_holding(claim: Claim, analysis: Analysis, written: Interval) -> Interval:
    """The time of a claim about what holds for a while, such as an office or a changing number.

    If its sentence names times only in passing, it may be any time from the first of them to the writing: "created in
    1993, it has 27 members". What a clause with "now" and no other time states is about the day of writing.
    """
    if claim.is_present and analysis.document.date is not None and _says_now(claim, analysis):
        return written
    mentioned = time_mentioned(claim, analysis, written)
    if claim.is_scoped or not _times_in(analysis, _sentence(analysis, claim)):
        return mentioned
    return mentioned.hull(written)


def _says_now(claim: Claim, analysis: Analysis) -> bool:
    """Whether the claim's clause has a word for the present, in a text that is no history."""
    clause = sentence_around(analysis.sentences, claim.value.prose)
    return not analysis.document.is_history and any(
        time.value.timex == _NOW and clause is not None and clause.holds(time.prose) for time in analysis.times
    )


def is_stated_beside(claim: Claim, facts: Iterable[Fact], analysis: Analysis) -> bool:
    """Whether a sentence that is read clause by clause states a fact's own time in another clause.

    "X was cancelled in 2010, and the last episode aired in 2011": which of them is its end?
    """
    if analysis.as_written is None:
        return False
    stated = _times_in(analysis, sentence_around(analysis.as_written.sentences, claim.value.prose))
    values = (fact.statement.value for fact in facts)
    return any(isinstance(value, Time) and value.days in stated for value in values)


def _times_of_paragraph(analysis: Analysis, claim: Claim) -> tuple[Interval, ...]:
    """The times that the claim's paragraph names, else those of the paragraph before it."""
    blocks, place = [block.prose for block in analysis.document.blocks], claim.value.prose
    index = index_at(blocks, place.start)
    if index < 0 or not blocks[index].holds(place):
        return ()
    here = _times_in(analysis, blocks[index])
    return here or (_times_in(analysis, blocks[index - 1]) if index else ())


def _sentence(analysis: Analysis, claim: Claim) -> ProseSpan | None:
    """The sentence that holds the claim's value, as it was written."""
    written = analysis.as_written.sentences if analysis.as_written is not None else ()
    return sentence_around(written, claim.value.prose) or sentence_around(analysis.sentences, claim.value.prose)


def _times_in(analysis: Analysis, span: ProseSpan | None) -> tuple[Interval, ...]:
    if span is None:
        return ()
    inside = (time.value for time in within(analysis.times, span) if time.prose.end <= span.end)
    return tuple(value.days for value in inside if value.is_calendar and value.days != EVERYTHING)
