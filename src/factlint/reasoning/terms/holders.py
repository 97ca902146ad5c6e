"""Who held an office when, according to the text, and whether two people held it at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factlint.model.claim import Aspect, Claim
from factlint.model.mention import EntityRef
from factlint.values.dataclass import dataclass
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.pairs import pairs

_OVERLAP_DAYS = 366
"""Two terms stated in years may overlap by this much: by the time from election to oath, or by different ways of
counting years.
"""


@dataclass(frozen=True, slots=True)
class Holding:
    """One statement of the text that somebody held an office."""

    claim: Claim
    """The claim about its start, or about its only time."""
    days: Interval
    """The days on which the person certainly held it; if a single time is stated, days that include such a one."""
    is_term: bool
    """Whether both ends are stated."""


def holdings(claims: Iterable[Claim]) -> Iterator[Holding]:
    """What the claims about one office say, with the two ends of a term joined."""
    ends: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.is_scoped:
            ends[claim.value.prose, claim.cue, claim.statement.subject].append(claim)
    for stated in ends.values():
        by_aspect = {claim.aspect: claim for claim in stated}
        first, last = by_aspect.get(Aspect.STARTS), by_aspect.get(Aspect.ENDS)
        if first is not None and last is not None:
            yield Holding(first, _between(first.statement.scope, last.statement.scope), is_term=True)
        else:
            yield Holding(stated[0], stated[0].statement.scope, is_term=False)


def _between(first: Interval, last: Interval) -> Interval:
    """From the last day on which it can have begun to the first on which it can have ended."""
    return Interval(None if first.high is None else first.high - 1, last.low)


def pairs_at_one_time(stated: Iterable[Holding]) -> Iterator[tuple[Holding, Holding]]:
    """Pairs of holdings of one office that two people cannot both have had, in reading order."""
    for one, other in pairs(tuple(stated)):
        if not _may_be_one(one.claim, other.claim) and _exclude(one, other):
            yield (one, other) if one.claim.value.span < other.claim.value.span else (other, one)


def _exclude(one: Holding, other: Holding) -> bool:
    if one.is_term and other.is_term:
        return _length(one.days.meet(other.days)) > _OVERLAP_DAYS
    if one.is_term == other.is_term:
        return False
    term, time = (one, other) if one.is_term else (other, one)
    return time.days != EVERYTHING and term.days.contains(time.days.widen(_OVERLAP_DAYS, _OVERLAP_DAYS))


def _length(days: Interval) -> float:
    if days.is_empty or days.low is None or days.high is None:
        return 0
    return float(days.high - days.low)


def are_two_people(one: Claim, other: Claim) -> bool:
    """Whether two names must be of two people."""
    return not _may_be_one(one, other)


def _may_be_one(one: Claim, other: Claim) -> bool:
    """Whether two names may be of one person: they mean one entity, or share a word."""
    mine, theirs = one.statement.value, other.statement.value
    if not isinstance(mine, EntityRef) or not isinstance(theirs, EntityRef):
        return True
    if not {mine.id, *mine.alternatives}.isdisjoint((theirs.id, *theirs.alternatives)):
        return True
    return not set(one.value.said.casefold().split()).isdisjoint(other.value.said.casefold().split())
