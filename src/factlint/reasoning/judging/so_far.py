"""Claims of how long something has gone on by the day of writing, held against its known beginnings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from factlint.model.claim import Claim, Fact, Judgement, Verdict
from factlint.model.extents import EXISTENCE, EXTENTS, SINCE, SO_FAR
from factlint.model.mention import EntityRef
from factlint.model.rule_base import RuleBase, facts_of, terms_held_by
from factlint.reasoning.judging.lengths import Extent, fits_together, total_length
from factlint.reasoning.time.timeline import fits
from factlint.values.duration import Duration
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.time import Time

_FOUNDED = ("founding",)
_SEVERAL = 2


def judge_so_far(claim: Claim, length: Duration, rules: RuleBase, written: Interval) -> Judgement:
    """Whether any time that goes on until the day of writing, or several together, are so long by then."""
    extents = tuple(extents_so_far(claim, rules, written))
    facts = tuple(fact for extent in extents for fact in extent.facts)
    if not extents or not any(extent.ends == written for extent in extents):
        return Judgement(claim, Verdict.UNKNOWN, facts)
    is_so = any(fits(length.days, one.begins, written) for one in extents) or _lies_between(
        length.days, extents, written
    )
    return Judgement(claim, Verdict.SUPPORTED if is_so else Verdict.REFUTED, facts)


def _lies_between(days: Interval, extents: Sequence[Extent], written: Interval) -> bool:
    """Whether a length lies between that of the last of several times and that of all; which count is left open.

    Of a thing that began more than once, it lies between its youngest and its oldest age.
    """
    if len(extents) < _SEVERAL:
        return False
    if all(extent.ends == written for extent in extents):
        begun = reduce(Interval.hull, (extent.begins for extent in extents))
        return fits(days, begun, written)
    last = [extent for extent in extents if extent.ends == written]
    longest = total_length(extents).high
    return fits_together(days, extents) or not days.excludes(Interval(total_length(last).low, longest))


def extents_so_far(claim: Claim, rules: RuleBase, written: Interval) -> Iterator[Extent]:
    """The known terms, up to the day of writing where they have not ended by then; none if a bound is not known."""
    what, _, value = claim.statement.property.removeprefix(SO_FAR).partition(":")
    subject = claim.statement.subject
    if what == EXISTENCE:
        yield from _existence(subject, rules, written)
        return
    if what.startswith(SINCE):
        for fact in facts_of(rules, subject, what.removeprefix(SINCE)):
            yield from _since(fact, written)
        return
    facts = facts_of(rules, subject, what) if value else terms_held_by(rules, subject)
    terms = [fact for fact in facts if fact.statement.property == what]
    if value:
        terms = [fact for fact in terms if fact.statement.value == EntityRef(value)]
    if any(fact.begins.low is None or fact.begins.high is None for fact in terms):
        return
    for fact in terms:
        is_over = fact.ends != EVERYTHING and fact.ends.high is not None and not _is_after(fact.ends, written)
        if not fact.begins.excludes(Interval(None, written.high)):
            yield Extent(fact.begins, fact.ends if is_over else written, (fact,))


def _is_after(days: Interval, written: Interval) -> bool:
    return days.low is not None and written.low is not None and days.low > written.low


def _existence(subject: str, rules: RuleBase, written: Interval) -> Iterator[Extent]:
    """From every beginning of a thing that the rule base knows; none where it knows an end."""
    bounds = EXTENTS[EXISTENCE]
    if any(facts_of(rules, subject, last) for _, last in bounds):
        return
    for first in (*(first for first, _ in bounds), *_FOUNDED):
        for fact in facts_of(rules, subject, first):
            yield from _since(fact, written)


def _since(fact: Fact, written: Interval) -> Iterator[Extent]:
    value = fact.statement.value
    if isinstance(value, Time) and value.is_calendar and not value.is_uncertain and value.edtf != "..":
        yield from (Extent(reading, written, (fact,)) for reading in value.readings)
