"""Claims of how long something has gone on, held against its known beginning."""

from __future__ import annotations

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Fact, Judgement, Verdict
from factlint.model.rule_base import RuleBase
from factlint.reasoning.comparison.values import readings
from factlint.reasoning.time.timeline import fits
from factlint.values.duration import Duration
from factlint.values.interval import Interval
from factlint.values.time import Time

STARTS = frozenset({"date", "start"})
"""Properties whose value is the first day of an event."""


def judge_elapsed(
    claim: Claim, elapsed: Duration, analysis: Analysis, rules: RuleBase, written: Interval
) -> Judgement:
    """Whether a known start of the event lies as long before the day of writing as the text says.

    An undated text is refuted or unknown, never supported: the day that would make it right may not be its day.
    """
    chain = next((chain.mentions for chain in analysis.events if claim.subject in chain.mentions), ())
    subjects = dict.fromkeys((claim.subject.value.id, *(mention.value.id for mention in chain)))
    facts = tuple(
        fact
        for subject in subjects
        for fact in rules.facts(subject)
        if fact.statement.property in STARTS and isinstance(fact.statement.value, Time)
    )
    if not facts:
        return Judgement(claim, Verdict.UNKNOWN)
    agreeing = tuple(
        fact for fact in facts if any(fits(elapsed.days, start, written) for start in _starts(fact))
    )
    if not agreeing:
        return Judgement(claim, Verdict.REFUTED, facts)
    return Judgement(claim, Verdict.SUPPORTED if analysis.document.date else Verdict.UNKNOWN, agreeing)


def _starts(fact: Fact) -> tuple[Interval, ...]:
    value = fact.statement.value
    return readings(value, fact.known_until) if isinstance(value, Time) else ()
