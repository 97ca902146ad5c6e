"""Numbers that change: a claim is judged by the values at the time it refers to."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.claim import Claim, Fact, Judgement, Verdict
from factlint.reasoning.comparison.quantities import compare_quantities
from factlint.reasoning.terms.days import certain_days, covers, term_days
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.quantity import Quantity


def change_over_time(facts: Sequence[Fact]) -> bool:
    """Whether some fact says from when or until when it holds."""
    return any(fact.statement.scope != EVERYTHING for fact in facts)


def judge_changing_number(claim: Claim, said: Quantity, spoken: Interval, facts: Sequence[Fact]) -> Judgement:
    """Supported by any value of the days mentioned; refuted where the facts cover all these days and none agrees."""
    during = tuple(fact for fact in facts if not term_days(fact).excludes(spoken))
    verdicts = [(_compare(said, fact), fact) for fact in during]
    supporting = tuple(fact for verdict, fact in verdicts if verdict is Verdict.SUPPORTED)
    if supporting:
        return Judgement(claim, Verdict.SUPPORTED, supporting)
    is_sure = not claim.value.is_guess and not claim.subject.is_guess and all(fact.is_single for fact in facts)
    is_covered = covers((certain_days(fact) for fact in during), spoken)
    if during and is_sure and is_covered and all(verdict is Verdict.REFUTED for verdict, _ in verdicts):
        return Judgement(claim, Verdict.REFUTED, during)
    return Judgement(claim, Verdict.UNKNOWN, during)


def _compare(said: Quantity, fact: Fact) -> Verdict:
    known = fact.statement.value
    return compare_quantities(said, known) if isinstance(known, Quantity) else Verdict.UNKNOWN
