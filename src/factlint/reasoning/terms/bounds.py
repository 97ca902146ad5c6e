"""When terms begin and end, and what is said of it."""

from __future__ import annotations

from factlint.model.claim import Aspect, Fact, Verdict
from factlint.values.interval import EVERYTHING, Interval

TOUCHING_DAYS = 31
"""Times up to a month apart agree, and so does a year with the years beside it where the term is known by years:
contracts are announced, signed and begun in different months, and seasons straddle the turn of the year."""


def judge_bound(
    aspect: Aspect, scope: Interval, own: tuple[Fact, ...], *, lead: int = 0
) -> tuple[Verdict, tuple[Fact, ...]]:
    """Judge the time at which something is said to have begun or ended by the bounds of its terms; of what happened
    during a term, by all of it.

    `lead` is how many days before the term begins the text may state the beginning.
    """
    bounds = [_bound(term, aspect) for term in own]
    if EVERYTHING in (scope, *bounds):
        return Verdict.UNKNOWN, own
    ahead = lead if aspect is Aspect.STARTS else 0
    if all(scope.widen(_slack(bound), max(ahead, _slack(bound))).excludes(bound) for bound in bounds):
        return Verdict.REFUTED, own
    return Verdict.SUPPORTED, own


def bounds_at(term: Fact, scope: Interval) -> bool:
    """Whether a term begins or ends at a time."""
    return any(bound != EVERYTHING and not scope.excludes(bound) for bound in (term.begins, term.ends))


def _bound(term: Fact, aspect: Aspect) -> Interval:
    """The range of the first day, or of the first day after the end; an open end lies after the pack's last review."""
    if aspect is Aspect.STARTS:
        return term.begins
    if aspect is Aspect.DURING:
        return term.statement.scope
    return Interval(term.known_until, None) if term.ends == EVERYTHING else term.ends


def _slack(bound: Interval) -> int:
    """Some call a day the last one of a term, others the day after it."""
    return 1 if bound.low is not None and bound.high is not None and bound.high - bound.low <= 1 else 0
