"""The days on which terms ran, and of whom they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factlint.model.claim import Fact
from factlint.model.mention import EntityRef
from factlint.values.interval import Interval


def is_term_of(term: Fact, person: EntityRef) -> bool:
    """Whether the term's value is this one, or one that the same name may mean."""
    value = term.statement.value
    return isinstance(value, EntityRef) and value.id in (person.id, *person.alternatives)


def term_days(term: Fact) -> Interval:
    """The days on which a term may have run; the day of a handover belongs to both holders."""
    return term.statement.scope.widen(0, 1)


def certain_days(term: Fact) -> Interval:
    """The days on which a term certainly ran: an open end is known only up to the pack's review."""
    first = None if term.begins.high is None else term.begins.high - 1
    end = term.ends.low if term.ends.low is not None else term.known_until
    return Interval(first, end)


def listed_days(terms: Sequence[Fact]) -> Interval:
    """From the first day of the first term listed to the last day of the last."""
    days = [certain_days(term) for term in terms]
    lows = [stretch.low for stretch in days]
    highs = [stretch.high for stretch in days]
    if None in lows:
        return Interval(0, 0)
    return Interval(
        min(low for low in lows if low is not None),
        None if None in highs else max(high for high in highs if high is not None),
    )


def covers(stretches: Iterable[Interval], whole: Interval) -> bool:
    """Whether stretches together cover every day of the whole; an open whole needs open stretches."""
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
