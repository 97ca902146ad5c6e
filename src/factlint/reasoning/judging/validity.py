"""Whether what a text says about the present was true when it was written, and is still true."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.claim import Claim, Fact, Judgement, Verdict
from factlint.model.rule_base import RuleBase, facts_of
from factlint.values.interval import EVERYTHING, Interval

_STALE = 3 * 366
"""For how many days after its review a pack still states that an old value has been replaced."""


def present_claims(
    judgements: tuple[Judgement, ...], verdict: Verdict = Verdict.SUPPORTED
) -> Iterator[Judgement]:
    """Claims about the present with a verdict, by default those that facts support at some time."""
    return (one for one in judgements if one.verdict is verdict and one.claim.is_present)


def end_of(facts: tuple[Fact, ...]) -> int | None:
    """The first day on which certainly none of the facts holds any more; None where one may still hold."""
    ends = [fact.ends.high for fact in facts if fact.ends != EVERYTHING]
    if not facts or len(ends) < len(facts) or None in ends:
        return None
    return max(int(end) - 1 for end in ends if end is not None)


def has_ended(facts: tuple[Fact, ...], by: int) -> bool:
    """Whether all of the facts had ceased to hold by a day."""
    end = end_of(facts)
    return end is not None and end <= by


def valid_at(claim: Claim, rules: RuleBase, days: Interval) -> tuple[Fact, ...]:
    """The facts of the claim's property that certainly hold throughout the given days."""
    return tuple(
        fact
        for fact in facts_of(rules, claim.statement.subject, claim.statement.property)
        if _certain(fact).contains(days)
    )


def last_reviewed(claim: Claim, rules: RuleBase, day: int) -> tuple[Fact, ...]:
    """The facts of the claim's property that held when their pack was last reviewed, not long before a day.

    They may have changed since, but a value that ended before them has hardly come back.
    """
    return tuple(
        fact
        for fact in facts_of(rules, claim.statement.subject, claim.statement.property)
        if fact.known_until is not None and fact.known_until <= day < fact.known_until + _STALE
    )


def _certain(fact: Fact) -> Interval:
    first = fact.begins.high - 1 if fact.begins.high is not None else fact.begins.low
    last = fact.known_until if fact.ends == EVERYTHING else fact.ends.low
    return Interval(first, last)
