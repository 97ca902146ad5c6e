"""The two ends of one stretch, "from 1990 to 1995", settled together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.claim import Aspect, Claim, Judgement, Verdict
from factlint.values.dataclass import replace
from factlint.values.interval import EVERYTHING, Interval

_NEAR_DAYS = 366
"""An end that misses its bound by up to a year is the known one, told by another count (a season, a contract)."""

_Ends = dict[tuple[object, ...], list[Judgement]]


def settle_stretches(judgements: Sequence[Judgement], offices: frozenset[str]) -> Iterator[Judgement]:
    """The judgements, without refutations of both ends of one stretch: it is another term than those listed.

    A stretch that ends before it begins is no other term: of its ends the one that lies near its bound is right. Both
    ends of the term of an office stand: they may be right of another holder.
    """
    refuted: _Ends = {}
    for judgement in judgements:
        if _is_refuted_end(judgement, offices):
            refuted.setdefault(_stretch_of(judgement.claim), []).append(judgement)
    for judgement in judgements:
        ends = refuted.get(_stretch_of(judgement.claim), ()) if _is_refuted_end(judgement, offices) else ()
        if len(ends) > 1 and not _is_wrong_end(judgement, ends):
            yield replace(judgement, verdict=Verdict.UNKNOWN)
        else:
            yield judgement


def _is_refuted_end(judgement: Judgement, offices: frozenset[str]) -> bool:
    is_stretch = judgement.claim.binder == "term-stretch" and judgement.claim.statement.property not in offices
    return judgement.verdict is Verdict.REFUTED and is_stretch


def _stretch_of(claim: Claim) -> tuple[object, ...]:
    return claim.statement.subject, claim.statement.property, claim.value.prose, claim.cue


def _is_wrong_end(judgement: Judgement, ends: Sequence[Judgement]) -> bool:
    """Whether this end of a stretch that runs backwards is far from its bound, and the other one near."""
    first, last = ends[0].claim.statement.scope, ends[-1].claim.statement.scope
    if first.low is None or last.high is None or first.low < last.high:
        return False
    return all((_days_off(end) > _NEAR_DAYS) == (end is judgement) for end in ends)


def _days_off(judgement: Judgement) -> float:
    """How many days lie between the time said and the nearest bound of the terms that refute it."""
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
