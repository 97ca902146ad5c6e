"""The two ends of a stretch such as "from 1990 to 1995", judged together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.claim import Aspect, Claim, Judgement, Verdict
from factlint.model.rule_base import RuleBase
from factlint.reasoning.terms.other_holders import terms_within
from factlint.values.dataclass import replace
from factlint.values.interval import EVERYTHING, Interval

_NEAR_DAYS = 366
"""An end within a year of a known bound is that bound, counted differently (by season, by contract)."""

_BOTH = 2
_Ends = dict[tuple[object, ...], list[Judgement]]


def settle_stretches(
    judgements: Sequence[Judgement], offices: frozenset[str], rules: RuleBase
) -> Iterator[Judgement]:
    """The judgements, without the refutations of stretches both of whose ends are refuted: such a stretch is a
    term that is not listed.

    A stretch that ends before it begins is never another term; of its ends the one near its bound is taken as
    right. Both ends of a term of office stay refuted if they are those of another holder.
    """
    refuted: _Ends = {}
    for judgement in judgements:
        if _is_refuted_end(judgement):
            refuted.setdefault(_stretch_of(judgement.claim), []).append(judgement)
    for judgement in judgements:
        ends = refuted.get(_stretch_of(judgement.claim), ()) if _is_refuted_end(judgement) else ()
        is_office = judgement.claim.statement.property in offices
        if len(ends) < _BOTH or (terms_within(rules, ends) if is_office else _is_wrong_end(judgement, ends)):
            yield judgement
        else:
            yield replace(judgement, verdict=Verdict.UNKNOWN)


def _is_refuted_end(judgement: Judgement) -> bool:
    return judgement.verdict is Verdict.REFUTED and judgement.claim.binder == "term-stretch"


def _stretch_of(claim: Claim) -> tuple[object, ...]:
    return claim.statement.subject, claim.statement.property, claim.value.prose, claim.cue


def _is_wrong_end(judgement: Judgement, ends: Sequence[Judgement]) -> bool:
    """Whether this end of a backward stretch is far from its bound while the other end is near."""
    first, last = ends[0].claim.statement.scope, ends[-1].claim.statement.scope
    if first.low is None or last.high is None or first.low < last.high:
        return False
    return all((_days_off(end) > _NEAR_DAYS) == (end is judgement) for end in ends)


def _days_off(judgement: Judgement) -> float:
    """The days between the time said and the nearest bound of the terms that refute it."""
    claim = judgement.claim
    bounds = [fact.begins if claim.aspect is Aspect.STARTS else fact.ends for fact in judgement.facts]
    return min((_gap(claim.statement.scope, bound) for bound in bounds if bound != EVERYTHING), default=0)


def _gap(one: Interval, other: Interval) -> float:
    apart = [
        float(right.low) - float(left.high)
        for left, right in ((one, other), (other, one))
        if left.high is not None and right.low is not None
    ]
    return max(0, *apart) if apart else 0
