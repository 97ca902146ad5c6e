"""Whether two events can have happened in the order in which a text states them, and so far apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.claim import Fact
from factlint.model.rule_base import RuleBase
from factlint.model.statements.orders import DatedSide, StatedOrder
from factlint.reasoning.time.timeline import fits
from factlint.values.dataclass import replace
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.time import Time

_WHEN = ("date", "start")
"""Properties that date an event as a whole."""
_ENDS = ("end",)
"""Properties that date its last day."""


def contradiction(order: StatedOrder, rules: RuleBase) -> tuple[Fact, Fact] | None:
    """One fact of each side if all known dates of both rule out the stated order; None if any allow it, or none are
    known.
    """
    stated, other = tuple(_dated(order.stated, rules)), _other_dates(order, rules)
    if not stated or not other:
        return None
    if all(_is_excluded(mine, its, is_after=order.is_after) for mine in stated for its in other):
        return stated[0], other[0]
    return None


def wrong_distance(order: StatedOrder, rules: RuleBase) -> tuple[Fact, Fact] | None:
    """One fact of each side if no known dates of both lie as far apart as stated; after an event is after its end."""
    stated = tuple(_dated(order.stated, rules))
    ends = tuple(_dated(order.other, rules, _ENDS)) if order.is_after else ()
    other = ends or _other_dates(order, rules)
    if order.apart is None or not stated or not other:
        return None
    days = order.apart.value.days
    for mine in stated:
        for its in other:
            earlier, later = (its, mine) if order.is_after else (mine, its)
            if fits(days, days_of(earlier), days_of(later)):
                return None
    return stated[0], other[0]


def _other_dates(order: StatedOrder, rules: RuleBase) -> tuple[Fact, ...]:
    """The dates of the other side; of what is no event, when the same happened to it: "X was born after Y"."""
    own = tuple(_dated(order.other, rules))
    if own or not order.stated.properties or order.other.properties:
        return own
    return tuple(_dated(replace(order.other, properties=order.stated.properties), rules))


def _dated(side: DatedSide, rules: RuleBase, bounds: Sequence[str] = _WHEN) -> Iterator[Fact]:
    """The dates of a side: of what happened, or of an event as a whole."""
    names = (side.subject.value.id, *side.subject.value.alternatives)
    properties = side.properties or bounds
    for entity in names:
        for fact in rules.facts(entity):
            if fact.statement.property in properties and days_of(fact) != EVERYTHING:
                yield fact


def _is_excluded(stated: Fact, other: Fact, *, is_after: bool) -> bool:
    earlier, later = (stated, other) if is_after else (other, stated)
    first, last = days_of(earlier).high, days_of(later).low
    return first is not None and last is not None and first <= last


def days_of(fact: Fact) -> Interval:
    """The days of a dated fact; all of them where its value is no plain date."""
    value = fact.statement.value
    return value.days if isinstance(value, Time) and value.is_calendar and value.edtf != ".." else EVERYTHING
