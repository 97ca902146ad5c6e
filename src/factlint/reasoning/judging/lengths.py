"""Claims of how long something was, held against its known beginning and end, or against the terms of an office."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from factlint.model.claim import Claim, Fact, Judgement, Verdict
from factlint.model.extents import AGE_AT, EXTENTS, REIGN, TIME_AS
from factlint.model.rule_base import RuleBase, dates_of, facts_of, terms_held_by
from factlint.reasoning.time.timeline import fits
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration
from factlint.values.interval import Interval

_BORN, _MONARCH = "born", "monarch"


@dataclass(frozen=True, slots=True)
class Extent:
    """The ranges of the first and the last day of something, by the facts that state them."""

    begins: Interval
    ends: Interval
    facts: tuple[Fact, ...]


def judge_length(claim: Claim, length: Duration, rules: RuleBase) -> Judgement:
    """Whether any known extent of the thing, or all terms in the office together, lasted so long."""
    extents = tuple(extents_of(claim, rules))
    facts = tuple(fact for extent in extents for fact in extent.facts)
    if not extents:
        return Judgement(claim, Verdict.UNKNOWN)
    is_so = any(fits(length.days, extent.begins, extent.ends) for extent in extents)
    is_age = claim.statement.property.startswith(AGE_AT)
    is_so = is_so or (not is_age and fits_together(length.days, extents))
    return Judgement(claim, Verdict.SUPPORTED if is_so else Verdict.REFUTED, facts)


def extents_of(claim: Claim, rules: RuleBase) -> Iterator[Extent]:
    """Every beginning with every end that the rule base knows of what a claim's length is of; none if one goes on."""
    subject, what = claim.statement.subject, claim.statement.property
    if what.startswith(AGE_AT):
        yield from _until(subject, what.removeprefix(AGE_AT), rules)
    elif what in EXTENTS:
        for first, last in EXTENTS[what]:
            ends = dates_of(rules, subject, last)
            for begun, ended in product(dates_of(rules, subject, first), ends):
                if ended.edtf == "..":
                    return
                facts = (*facts_of(rules, subject, first), *facts_of(rules, subject, last))
                yield Extent(begun.days, ended.days, facts)
    else:
        yield from _terms(subject, _MONARCH if what == REIGN else what.removeprefix(TIME_AS), rules)


def _until(person: str, moment: str, rules: RuleBase) -> Iterator[Extent]:
    """From somebody's birth to each date of a kind, or to the beginning of each term in an office."""
    births = facts_of(rules, person, _BORN)
    terms = [term for term in terms_held_by(rules, person) if term.statement.property == moment]
    moments = [(date.days, facts_of(rules, person, moment)) for date in dates_of(rules, person, moment)]
    moments += [(term.begins, (term,)) for term in terms]
    for born, (days, facts) in product(dates_of(rules, person, _BORN), moments):
        yield Extent(born.days, days, (*births, *facts))


def _terms(person: str, office: str, rules: RuleBase) -> Iterator[Extent]:
    """The terms in an office; none if a bound of one is not known."""
    terms = [term for term in terms_held_by(rules, person) if term.statement.property == office]
    if any(None in (term.begins.low, term.begins.high, term.ends.low, term.ends.high) for term in terms):
        return
    yield from (Extent(term.begins, term.ends, (term,)) for term in terms)


def fits_together(days: Interval, extents: Sequence[Extent]) -> bool:
    """Whether several terms one behind another, or all of them, lasted so long."""
    ordered = sorted(extents, key=lambda one: one.begins.low or 0)
    runs = (ordered[at:end] for at in range(len(ordered)) for end in range(at + 2, len(ordered) + 1))
    return any(not total_length(run).excludes(days) for run in runs)


def total_length(extents: Sequence[Extent]) -> Interval:
    """The least and the most days that several extents may have lasted together."""
    low = sum(int((one.ends.low or 0) - (one.begins.high or 0)) for one in extents)
    high = sum(int((one.ends.high or 0) - (one.begins.low or 0)) for one in extents)
    return Interval(low, high + 1)
