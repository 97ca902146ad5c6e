"""Who held an office when: terms held against the time of which a claim speaks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factlint.model.claim import Aspect, Fact, Verdict
from factlint.model.mention import EntityRef
from factlint.values.interval import EVERYTHING, Interval

_TAKING_OFFICE_DAYS = 120
"""People are said to "become" what they are elected to: an election leads the term by up to four months
(Article II and the 20th Amendment of the US Constitution: 4 March before 1937, 20 January since)."""


def judge_holder(
    said: EntityRef, aspect: Aspect, scope: Interval, terms: Sequence[Fact]
) -> tuple[Verdict, tuple[Fact, ...]]:
    """Whether somebody held, took or left an office at some time, and the terms that tell."""
    own = tuple(term for term in terms if _is_term_of(term, said))
    if aspect is not Aspect.HOLDS and own:
        return _judge_bound(aspect, scope, own)
    during = tuple(term for term in own if not term_days(term).excludes(scope))
    if during:
        return Verdict.SUPPORTED, during
    others = tuple(term for term in terms if not _is_term_of(term, said))
    holders = tuple(term for term in others if not term_days(term).excludes(scope))
    if covers((certain_days(term) for term in others), scope):
        return Verdict.REFUTED, holders
    return Verdict.UNKNOWN, holders


def _judge_bound(aspect: Aspect, scope: Interval, own: tuple[Fact, ...]) -> tuple[Verdict, tuple[Fact, ...]]:
    """Hold the time at which somebody is said to have taken or left an office against the terms' bounds."""
    bounds = [term.begins if aspect is Aspect.STARTS else term.ends for term in own]
    if EVERYTHING in (scope, *bounds):
        return Verdict.UNKNOWN, own
    allowed = scope.widen(1, _TAKING_OFFICE_DAYS if aspect is Aspect.STARTS else 1)
    if all(allowed.excludes(bound) for bound in bounds):
        return Verdict.REFUTED, own
    return Verdict.SUPPORTED, own


def _is_term_of(term: Fact, person: EntityRef) -> bool:
    value = term.statement.value
    return isinstance(value, EntityRef) and value.id in (person.id, *person.alternatives)


def term_days(term: Fact) -> Interval:
    """The days on which a term may have run; the day of the handover belongs to both holders."""
    return term.statement.scope.widen(0, 1)


def certain_days(term: Fact) -> Interval:
    """The days on which a term ran for certain: an open end is known up to the pack's review only."""
    first = None if term.begins.high is None else term.begins.high - 1
    end = term.ends.low if term.ends.low is not None else term.known_until
    return Interval(first, end)


def covers(stretches: Iterable[Interval], whole: Interval) -> bool:
    """Whether stretches together leave out no day of the whole; an open whole needs open stretches."""
    position = whole.low
    ordered = sorted(stretches, key=lambda stretch: -1e12 if stretch.low is None else float(stretch.low))
    for stretch in ordered:
        if position is None:
            if stretch.low is not None:
                return False
        elif stretch.low is not None and stretch.low > position:
            return False
        if stretch.high is None:
            return True
        position = stretch.high if position is None else max(position, stretch.high)
        if whole.high is not None and position >= whole.high:
            return True
    return False
