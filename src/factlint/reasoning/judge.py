"""Judging claims by the facts of a rule base."""

from __future__ import annotations

from factlint.model.analysis import Analysis
from factlint.model.claim import Aspect, Claim, Fact, Judgement, Modality, Verdict
from factlint.model.mention import EntityRef
from factlint.model.rule_base import RuleBase
from factlint.reasoning.elapsed import judge_elapsed
from factlint.reasoning.entities import judge_entity, may_be_form_of
from factlint.reasoning.numbers_over_time import change_over_time, judge_changing_number
from factlint.reasoning.single_values import judge_value
from factlint.reasoning.stretch_ends import settle_stretches
from factlint.reasoning.terms import bounds_counterpart, judge_office, judge_state, judge_term
from factlint.reasoning.time_spoken_of import time_of_holding, time_spoken_of
from factlint.reasoning.writing_time import written_days
from factlint.values.dataclass import replace
from factlint.values.duration import Duration
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.regex import regex
from factlint.values.time import Time

_NAMES_A_YEAR = regex(r"\d{3}|['’]\d\d")
JUDGED = frozenset({Modality.ASSERTED, Modality.REPORTED})


def judge_claims(analysis: Analysis, rules: RuleBase, today: int) -> tuple[Judgement, ...]:
    """The verdict on each claim, in reading order."""
    written = written_days(analysis, today)
    offices = frozenset(item.id for item in rules.properties() if item.is_office)
    judged = [_judge_all_readings(claim, analysis, rules, written, offices) for claim in analysis.claims]
    return tuple(settle_stretches(judged, offices))


def _judge_all_readings(
    claim: Claim, analysis: Analysis, rules: RuleBase, written: Interval, offices: frozenset[str]
) -> Judgement:
    """A claim is refuted only if it is wrong of everything that its subject can mean."""
    judgement = _judge(claim, analysis, rules, written, offices)
    if judgement.verdict is not Verdict.REFUTED:
        return judgement
    if bounds_counterpart(claim, rules):
        return Judgement(claim, Verdict.UNKNOWN, judgement.facts)
    for other in claim.subject.value.alternatives:
        if not any(fact.statement.property == claim.statement.property for fact in rules.facts(other)):
            continue
        reading = replace(claim, statement=replace(claim.statement, subject=other))
        if _judge(reading, analysis, rules, written, offices).verdict is not Verdict.REFUTED:
            return Judgement(claim, Verdict.UNKNOWN, judgement.facts)
    return judgement


def _judge(
    claim: Claim, analysis: Analysis, rules: RuleBase, written: Interval, offices: frozenset[str]
) -> Judgement:
    value = claim.statement.value
    if claim.modality not in JUDGED:
        return Judgement(claim, Verdict.UNKNOWN)
    if isinstance(value, Duration):
        return judge_elapsed(claim, value, analysis, rules, written)
    if not claim.subject.value.is_known:
        return Judgement(claim, Verdict.UNKNOWN)
    facts = tuple(
        fact
        for fact in rules.facts(claim.statement.subject)
        if fact.statement.property == claim.statement.property
    )
    if not facts:
        return Judgement(claim, Verdict.UNKNOWN)
    if claim.statement.property in offices and isinstance(value, EntityRef):
        if not value.is_known and _is_form_of_holder(claim, facts, rules):
            return Judgement(claim, Verdict.UNKNOWN, facts)
        scope = time_of_holding(claim, analysis, written)
        return judge_office(claim, value, scope, facts)
    if claim.aspect is not Aspect.HOLDS and isinstance(value, EntityRef):
        return judge_term(claim, value, facts, rules)
    if claim.binder == "term-state" and isinstance(value, EntityRef):
        return judge_state(claim, value, facts)
    if isinstance(value, EntityRef):
        return judge_entity(claim, value, facts, rules)
    if isinstance(value, Quantity) and analysis.document.is_history and not change_over_time(facts):
        return Judgement(claim, Verdict.UNKNOWN, facts)  # nobody knows what the number was on that day
    if isinstance(value, Quantity) and change_over_time(facts):
        return judge_changing_number(claim, value, time_of_holding(claim, analysis, written), facts)
    if (
        analysis.document.date is None
        and isinstance(value, Time)
        and not _NAMES_A_YEAR.search(claim.value.said)
    ):
        return Judgement(claim, Verdict.UNKNOWN, facts)  # the year is the reader's guess
    return judge_value(claim, facts, rules, time_spoken_of(claim, analysis, written))


def _is_form_of_holder(claim: Claim, terms: tuple[Fact, ...], rules: RuleBase) -> bool:
    """Whether a name without an entry in the rule base may be a shorter or longer form of a holder's name."""
    holders = (term.statement.value for term in terms)
    return any(
        isinstance(holder, EntityRef) and may_be_form_of(claim.value.said, holder, rules) for holder in holders
    )
