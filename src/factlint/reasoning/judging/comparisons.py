"""Whether a known thing can have more of something than another, as a text says."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.model.claim import Fact
from factlint.model.mention import EntityRef
from factlint.model.rule_base import RuleBase
from factlint.model.statements.comparisons import StatedComparison
from factlint.reasoning.time.timeline import fits
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.quantity import Quantity
from factlint.values.time import Time
from factlint.values.units import in_base_units


def contradiction(stated: StatedComparison, rules: RuleBase) -> tuple[Fact, Fact] | None:
    """One fact of each side if all that is known of both, in every property that is compared, rules it out."""
    pairs = tuple(_pairs(stated, rules))
    return pairs[0] if pairs and all(_excludes(stated, *pair) for pair in pairs) else None


def _pairs(stated: StatedComparison, rules: RuleBase) -> Iterator[tuple[Fact, Fact]]:
    """The facts of both sides that can be compared: numbers of one property, and dates."""
    mine = tuple(_facts(stated.subject.value, stated.properties, rules))
    its = tuple(_facts(stated.other.value, stated.properties, rules))
    for one in mine:
        for other in its:
            are_dates = _is_date(one) and _is_date(other)
            if are_dates or one.statement.property == other.statement.property:
                yield one, other


def _facts(thing: EntityRef, properties: tuple[str, ...], rules: RuleBase) -> Iterator[Fact]:
    for entity in (thing.id, *thing.alternatives):
        yield from (fact for fact in rules.facts(entity) if fact.statement.property in properties)


def _is_date(fact: Fact) -> bool:
    return isinstance(fact.statement.value, Time)


def _excludes(stated: StatedComparison, one: Fact, other: Fact) -> bool:
    match one.statement.value, other.statement.value:
        case Time() as mine, Time() as its:
            return _is_wrong_order(stated, mine.days, its.days)
        case Quantity() as mine, Quantity() as its:
            sides = _amounts(mine, its)
            return sides is not None and _is_wrong_amount(stated, *sides)
        case _:
            return False


def _is_wrong_order(stated: StatedComparison, mine: Interval, its: Interval) -> bool:
    earlier, later = (its, mine) if stated.is_more else (mine, its)
    if later.precedes(earlier):
        return True
    return stated.apart is not None and not fits(stated.apart.value.days, earlier, later)


def _amounts(mine: Quantity, its: Quantity) -> tuple[Interval, Interval] | None:
    """Both amounts in one unit; None where there is no common one."""
    if mine.measure is not None and its.measure is not None:
        if mine.measure.dimension != its.measure.dimension:
            return None
        return in_base_units(mine.amount, mine.measure), in_base_units(its.amount, its.measure)
    return (mine.amount, its.amount) if mine.unit == its.unit else None


def _is_wrong_amount(stated: StatedComparison, mine: Interval, its: Interval) -> bool:
    if stated.factor != EVERYTHING:
        return _is_wrong_multiple(stated.factor, mine, its)
    return mine.precedes(its) if stated.is_more else its.precedes(mine)


def _is_wrong_multiple(factor: Interval, mine: Interval, its: Interval) -> bool:
    if mine.low is None or mine.high is None or its.low is None or its.high is None or its.low <= 0:
        return False
    return factor.excludes(
        Interval(Fraction(mine.low) / Fraction(its.high), Fraction(mine.high) / Fraction(its.low))
    )
