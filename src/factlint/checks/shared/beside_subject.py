"""Whether the value of a wrong claim can only belong to its subject, so that the fix is safe."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, is_named
from factlint.values.typed import TypeVar

V = TypeVar("V")


def is_beside_subject(analysis: Analysis, claim: Claim) -> bool:
    """Whether subject and value are in one sentence with no other date, number or name in between.

    Nor may other words precede the value's bracket, as where dictionary entries run together: there it dates what they
    describe.
    """
    value, subject = claim.value.wide or claim.value.prose, claim.subject.prose
    at = bisect_right(analysis.sentences, value.start, key=lambda one: one.start) - 1
    if at < 0 or not (analysis.sentences[at].holds(value) and analysis.sentences[at].holds(subject)):
        return False
    first, last = sorted((subject, value), key=lambda one: one.start)
    between = ProseSpan(first.end, max(first.end, last.start))
    opening, bracket, _ = analysis.document.prose[between.start : between.end].partition("(")
    if first is subject and bracket and opening.strip():
        return False
    names = (
        name
        for name in _within(analysis.entities, between)
        if is_named(name) and name.value.id != claim.statement.subject
    )
    values = (*_within(analysis.times, between), *_within(analysis.quantities, between))
    return not any(True for _ in (*names, *values))


def _within(mentions: Sequence[Mention[V]], stretch: ProseSpan) -> Sequence[Mention[V]]:
    """The mentions, given in reading order, that begin in a range."""
    first, last = (
        bisect_left(mentions, end, key=lambda one: one.prose.start) for end in (stretch.start, stretch.end)
    )
    return mentions[first:last]
