"""Offices without an organisation in the text: "Anna Marek was president until 2009".

If the rule base has exactly one candidate, that one is meant, unless the date is far from it: people have held other
offices, earlier and later in their lives, that are in no rule base.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.claim import Aspect, Fact
from factlint.model.mention import EntityRef, Mention, Naming
from factlint.model.rule_base import RuleBase, terms_held_by
from factlint.values.dataclass import replace
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.time import Time

_SLIP_DAYS = 2 * 366 + 31
"""A date farther from a known bound mentions another office."""


def held_offices(holder: EntityRef, rules: RuleBase) -> tuple[Fact, ...]:
    """The known terms of somebody in all offices; empty for somebody whom only the text knows."""
    return terms_held_by(rules, holder.id) if holder.is_known else ()


def implied(organisation: str, at: Mention[EntityRef]) -> Mention[EntityRef]:
    """The organisation of an office that the text does not name, as a mention at another mention's place."""
    return replace(at, value=EntityRef(organisation), derivation=(Naming.IMPLIED,))


def is_implied(organisation: Mention[EntityRef]) -> bool:
    """Whether the text does not name it."""
    return Naming.IMPLIED in organisation.derivation


def is_near_term(
    rules: RuleBase, statement: tuple[str, str], holder: EntityRef, aspect: Aspect, time: Mention[Time]
) -> bool:
    """Whether a date is close enough to the bound of a known term to be a slip for it.

    `statement` is the organisation and the office that the text does not name. If the date is right for another known
    office of the holder, that one is meant.
    """
    near = time.value.days.widen(_SLIP_DAYS, _SLIP_DAYS)
    bounds = tuple(_bounds(rules, holder, aspect))
    own = [bound for office, bound in bounds if office == statement]
    others = [bound for office, bound in bounds if office != statement]
    return any(not near.excludes(bound) for bound in own) and all(
        time.value.days.excludes(bound) for bound in others
    )


def _bounds(rules: RuleBase, holder: EntityRef, aspect: Aspect) -> Iterator[tuple[tuple[str, str], Interval]]:
    """The known start or end dates of somebody's terms, each with its organisation and office."""
    for fact in held_offices(holder, rules):
        bound = fact.begins if aspect is Aspect.STARTS else fact.ends
        if bound != EVERYTHING:
            yield (fact.statement.subject, fact.statement.property), bound
