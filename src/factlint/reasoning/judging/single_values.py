"""Claims of a date, number or text, judged by the values that a property has or had."""

from __future__ import annotations

from itertools import combinations

from factlint.model.claim import Claim, Fact, Judgement, Verdict
from factlint.model.mention import COUNTED
from factlint.model.rule_base import RuleBase
from factlint.reasoning.comparison.quantities import is_same_quantity
from factlint.reasoning.comparison.values import compare
from factlint.reasoning.terms.days import certain_days, covers, term_days
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.time import Time


def judge_value(claim: Claim, facts: tuple[Fact, ...], rules: RuleBase, mentioned: Interval) -> Judgement:
    """Supported if one fact agrees, refuted if every fact that can be meant disagrees.

    Facts that hold for a time count only for the days that the claim refers to.
    """
    is_one_value = len(facts) > 1 and _state_one_value(facts)
    if is_one_value:
        facts = (min(facts, key=_grain),)  # the finest says all that the others say
    is_timed = any(fact.is_timed for fact in facts)
    possible = tuple(fact for fact in facts if not is_timed or not term_days(fact).excludes(mentioned))
    verdicts = [(compare(claim.statement.value, fact), fact) for fact in possible]
    supporting = tuple(fact for verdict, fact in verdicts if verdict is Verdict.SUPPORTED)
    if supporting:
        return Judgement(claim, Verdict.SUPPORTED, supporting)
    refuting = tuple(fact for verdict, fact in verdicts if verdict is Verdict.REFUTED)
    is_closed = all(fact.is_single or fact.is_complete for fact in facts) or is_one_value
    is_known = bool(refuting) and (not is_timed or covers(map(certain_days, possible), mentioned))
    is_guess = claim.value.is_guess or claim.subject.is_guess
    is_open = len(refuting) < len(possible) or not is_closed or not is_known
    is_counted = COUNTED in claim.value.derivation
    if is_open or is_guess or (not is_counted and _may_mean_other_property(claim, rules)):
        return Judgement(claim, Verdict.UNKNOWN, facts)
    return Judgement(claim, Verdict.REFUTED, refuting)


def _may_mean_other_property(claim: Claim, rules: RuleBase) -> bool:
    """Whether the value is right for something else that is known of the subject."""
    said = claim.statement
    return any(
        _explains(fact, claim) for fact in rules.facts(said.subject) if fact.statement.property != said.property
    )


def _grain(fact: Fact) -> int:
    value = fact.statement.value
    return int(value.grain) if isinstance(value, Time) else 0


def _state_one_value(facts: tuple[Fact, ...]) -> bool:
    """Whether the facts are one value stated more and less precisely: 1911 and 11 September 1911."""
    values = [fact.statement.value for fact in facts]
    return all(isinstance(value, Time) and value.is_calendar for value in values) and not any(
        one.excludes(other)
        for one, other in combinations(values, 2)
        if isinstance(one, Time) and isinstance(other, Time)
    )


def _explains(fact: Fact, claim: Claim) -> bool:
    """Whether a fact names the value: an open end or a stretch of time names none, a number only an equal one."""
    said, known = claim.statement.value, fact.statement.value
    if isinstance(said, Quantity) and isinstance(known, Quantity):
        return is_same_quantity(said, known)
    names_none = isinstance(known, Time) and (known.edtf == ".." or "/" in (known.edtf or ""))
    return not names_none and compare(said, fact) is Verdict.SUPPORTED
