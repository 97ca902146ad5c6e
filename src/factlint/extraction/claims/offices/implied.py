"""Offices of which the text does not say of what: "Anna Marek was president until 2009".

If the rule base knows of one office that it can be, that one is meant, unless the date is far from it: people have held
other offices, earlier and later in their lives, that no rule base tells.
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
    """The terms of somebody in all offices that the rule base knows; none of somebody whom only the text knows."""
    return terms_held_by(rules, holder.id) if holder.is_known else ()


def implied(organisation: str, at: Mention[EntityRef]) -> Mention[EntityRef]:
    """What an office belongs to that the text does not name, as if it were mentioned where something else is."""
    return replace(at, value=EntityRef(organisation), derivation=(Naming.IMPLIED,))


def is_implied(organisation: Mention[EntityRef]) -> bool:
    """Whether the text does not name it."""
    return Naming.IMPLIED in organisation.derivation


def is_near_term(
    rules: RuleBase, statement: tuple[str, str], holder: EntityRef, aspect: Aspect, time: Mention[Time]
) -> bool:
    """Whether a date is near enough to where a known term begins or ends to be a slip for it.

    `statement` is the organisation and the office that the text does not name. Where the date is right for another
    office that the holder is known to have held, that one is meant.
    """
    near = time.value.days.widen(_SLIP_DAYS, _SLIP_DAYS)
    bounds = tuple(_bounds(rules, holder, aspect))
    own = [bound for office, bound in bounds if office == statement]
    others = [bound for office, bound in bounds if office != statement]
    return any(not near.excludes(bound) for bound in own) and all(
        time.value.days.excludes(bound) for bound in others
    )


def _bounds(rules: RuleBase, holder: EntityRef, aspect: Aspect) -> Iterator[tuple[tuple[str, str], Interval]]:
    """Where the terms begin, or end, that are known of somebody, each with its organisation and office."""
    for fact in held_offices(holder, rules):
        bound = fact.begins if aspect is Aspect.STARTS else fact.ends
        if bound != EVERYTHING:
            yield (fact.statement.subject, fact.statement.property), bound
