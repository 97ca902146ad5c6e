"""What makes the fix of a wrong claim a guess: the value may belong to something else, a last name to a relative."""

from __future__ import annotations

from factlint.checks.api import Case
from factlint.model.analysis import Analysis
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.mention import EntityRef, Mention, is_named
from factlint.model.reading_order import sentence_around, within


def is_beside_subject(analysis: Analysis, claim: Claim) -> bool:
    """Whether subject and value are in one sentence with no other date, number or name in between.

    Nor may other words precede the value's bracket, as where dictionary entries run together: there it dates what they
    describe.
    """
    value, subject = claim.value.wide or claim.value.prose, claim.subject.prose
    sentence = sentence_around(analysis.sentences, value)
    if sentence is None or not sentence.holds(subject):
        return False
    first, last = sorted((subject, value), key=lambda one: one.start)
    between = ProseSpan(first.end, max(first.end, last.start))
    opening, bracket, _ = analysis.document.prose[between.start : between.end].partition("(")
    if first is subject and bracket and opening.strip():
        return False
    names = (
        name
        for name in within(analysis.entities, between)
        if is_named(name) and name.value.id != claim.statement.subject
    )
    values = (*within(analysis.times, between), *within(analysis.quantities, between))
    return not any(True for _ in (*names, *values))


def is_last_name(case: Case, said: Mention[object]) -> bool:
    """Whether a mention is only the end of the name of its entity."""
    who = said.value
    if not isinstance(who, EntityRef) or not who.is_known:
        return False
    return case.rules.entity(who.id).label.endswith(f" {said.said}")
