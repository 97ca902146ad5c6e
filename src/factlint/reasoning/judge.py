"""Claims held against the facts of a rule base."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import reduce
from itertools import combinations

from factlint.model.analysis import Analysis
from factlint.model.claim import Aspect, Claim, Fact, Judgement, Modality, Verdict
from factlint.model.mention import EntityRef
from factlint.model.rule_base import RuleBase
from factlint.reasoning.compare import compare, readings
from factlint.reasoning.entities import judge_entity
from factlint.reasoning.numbers_over_time import change_over_time, judge_changing_number
from factlint.reasoning.quantities import is_same_quantity
from factlint.reasoning.terms import judge_office, judge_term, settle_stretches
from factlint.reasoning.timeline import fits
from factlint.reasoning.writing_time import written_days
from factlint.values.duration import Duration
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.quantity import Quantity
from factlint.values.time import Time

_NAMES_A_YEAR = re.compile(r"\d{3}|['’]\d\d")
JUDGED = frozenset({Modality.ASSERTED, Modality.REPORTED})
STARTS = frozenset({"date", "start"})
"""The properties whose value is the day from which an event has lasted."""


def judge_claims(analysis: Analysis, rules: RuleBase, today: int) -> tuple[Judgement, ...]:
    """The verdict on each claim, in reading order."""
    written = written_days(analysis, today)
    offices = frozenset(item.id for item in rules.properties() if item.is_office)
    judged = [_judge_all_readings(claim, analysis, rules, written, offices) for claim in analysis.claims]
    return tuple(settle_stretches(judged))


def _judge_all_readings(
    claim: Claim, analysis: Analysis, rules: RuleBase, written: Interval, offices: frozenset[str]
) -> Judgement:
    """A claim is refuted only if it is wrong of everything that its subject can mean."""
    judgement = _judge(claim, analysis, rules, written, offices)
    if judgement.verdict is not Verdict.REFUTED:
        return judgement
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
    if claim.modality not in JUDGED or not claim.subject.value.is_known:
        return Judgement(claim, Verdict.UNKNOWN)
    value = claim.statement.value
    if isinstance(value, Duration):
        return _judge_elapsed(claim, value, rules, written, is_dated=analysis.document.date is not None)
    facts = tuple(
        fact
        for fact in rules.facts(claim.statement.subject)
        if fact.statement.property == claim.statement.property
    )
    if not facts:
        return Judgement(claim, Verdict.UNKNOWN)
    if claim.statement.property in offices and isinstance(value, EntityRef):
        scope = _time_spoken_of(claim, analysis, written)
        return judge_office(claim, value, scope, facts)
    if claim.aspect is not Aspect.HOLDS and isinstance(value, EntityRef):
        return judge_term(claim, value, facts, rules)
    if isinstance(value, EntityRef):
        return judge_entity(claim, value, facts, rules)
    if isinstance(value, Quantity) and change_over_time(facts):
        return judge_changing_number(claim, value, _time_spoken_of(claim, analysis, written), facts)
    said = analysis.document.prose[claim.value.prose.start : claim.value.prose.end]
    if analysis.document.date is None and isinstance(value, Time) and not _NAMES_A_YEAR.search(said):
        return Judgement(claim, Verdict.UNKNOWN, facts)  # the year is the reader's guess
    return _judge_value(claim, facts, rules)


def _judge_value(claim: Claim, facts: tuple[Fact, ...], rules: RuleBase) -> Judgement:
    """A claim is supported by one fact that agrees, refuted where every possible one disagrees."""
    is_one_value = len(facts) > 1 and _state_one_value(facts)
    if is_one_value:
        facts = (min(facts, key=_grain),)  # the finest says all that the others say
    verdicts = [(compare(claim.statement.value, fact), fact) for fact in facts]
    supporting = tuple(fact for verdict, fact in verdicts if verdict is Verdict.SUPPORTED)
    if supporting:
        return Judgement(claim, Verdict.SUPPORTED, supporting)
    refuting = tuple(fact for verdict, fact in verdicts if verdict is Verdict.REFUTED)
    is_closed = all(fact.is_single or fact.is_complete for fact in facts) or is_one_value
    if len(refuting) < len(facts) or not is_closed or claim.value.is_guess or claim.subject.is_guess:
        return Judgement(claim, Verdict.UNKNOWN, facts)
    if any(
        _explains(other, claim)
        for other in rules.facts(claim.statement.subject)
        if other.statement.property != claim.statement.property
    ):
        return Judgement(claim, Verdict.UNKNOWN, facts)  # another fact of the subject explains the value
    return Judgement(claim, Verdict.REFUTED, refuting)


def _grain(fact: Fact) -> int:
    value = fact.statement.value
    return int(value.grain) if isinstance(value, Time) else 0


def _state_one_value(facts: tuple[Fact, ...]) -> bool:
    """Whether facts are one value told more and less finely: 1911 and 11 September 1911."""
    values = [fact.statement.value for fact in facts]
    return all(isinstance(value, Time) and value.is_calendar for value in values) and not any(
        one.excludes(other)
        for one, other in combinations(values, 2)
        if isinstance(one, Time) and isinstance(other, Time)
    )


def _explains(fact: Fact, claim: Claim) -> bool:
    """Whether a fact explains a value by naming it; an open end explains anything, a number only its equal."""
    said, known = claim.statement.value, fact.statement.value
    if isinstance(said, Quantity) and isinstance(known, Quantity):
        return is_same_quantity(said, known)
    is_open = isinstance(known, Time) and known.edtf == ".."
    return compare(said, fact) is Verdict.SUPPORTED and not is_open


def _judge_elapsed(
    claim: Claim, elapsed: Duration, rules: RuleBase, written: Interval, *, is_dated: bool
) -> Judgement:
    """Whether a known start lies as long before the writing as the text says.

    A text without a date is supported by nothing: the day that would make it right may not be its day.
    """
    facts = tuple(
        fact
        for fact in rules.facts(claim.statement.subject)
        if fact.statement.property in STARTS and isinstance(fact.statement.value, Time)
    )
    if not facts:
        return Judgement(claim, Verdict.UNKNOWN)
    agreeing = tuple(
        fact for fact in facts if any(fits(elapsed.days, start, written) for start in _starts(fact))
    )
    if not agreeing:
        return Judgement(claim, Verdict.REFUTED, facts)
    return Judgement(claim, Verdict.SUPPORTED if is_dated else Verdict.UNKNOWN, agreeing)


def _starts(fact: Fact) -> tuple[Interval, ...]:
    value = fact.statement.value
    return readings(value, fact.known_until) if isinstance(value, Time) else ()


def _time_spoken_of(claim: Claim, analysis: Analysis, written: Interval) -> Interval:
    """The days of which a claim about an office speaks.

    A claim without a time of its own speaks of the document's date or of a time that its paragraph names.
    """
    if claim.is_scoped:
        return claim.statement.scope
    if analysis.document.date is None:
        return Interval(None, written.high)
    block = next(
        (block.prose for block in analysis.document.blocks if block.prose.holds(claim.value.prose)), None
    )
    around: Iterable[Interval] = (
        time.value.days
        for time in analysis.times
        if block is not None
        and block.holds(time.prose)
        and time.value.is_calendar
        and time.value.days != EVERYTHING
    )
    return reduce(Interval.hull, around, written)
