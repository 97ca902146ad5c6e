"""The time within which the rule base knows something to exist, or somebody to live."""

from __future__ import annotations

from factlint.model.claim import Fact
from factlint.model.extents import ENDS_OF_LIFE
from factlint.model.rule_base import RuleBase
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.time import Time

_BEGINNINGS = frozenset({"born", "founded"})
_ENDS = frozenset({"died", "dissolved"})
_PLACES = frozenset({"place", "country", "city", "state", "region", "structure"})
"""Kinds of things that people mention before they were founded: a country, a city."""
_CHILDHOOD = 10 * 365
"""In days: a child may have met people, and be stated to have known them."""
_SLACK_DAYS = 365
"""An organization may act a year before its founding and after its end, through the people who set it up and wind it
up. The living may not."""


@dataclass(frozen=True, slots=True)
class OutsideLifetime:
    """A fact that rules out that something existed at a time."""

    fact: Fact
    is_before: bool
    """Whether the time lies before its beginning, and not after its end."""

    @property
    def is_life(self) -> bool:
        return self.fact.statement.property in ENDS_OF_LIFE


def outside_lifetime(entity_id: str, days: Interval, rules: RuleBase) -> OutsideLifetime | None:
    """The fact that puts a time outside a lifetime; None where it lies within, or nothing is known.

    If several beginnings are known, the time must precede all of them; if several ends, follow all of them.
    """
    facts = [fact for fact in rules.facts(entity_id) if isinstance(fact.statement.value, Time)]
    if rules.entity(entity_id).kind not in _PLACES:
        beginnings = [fact for fact in facts if fact.statement.property in _BEGINNINGS]
        if beginnings and all(_is_later(_days(fact), days, _slack(fact)) for fact in beginnings):
            return OutsideLifetime(beginnings[0], is_before=True)
    ends = [fact for fact in facts if fact.statement.property in _ENDS]
    if ends and all(_is_later(days, _days(fact), _slack(fact)) for fact in ends):
        return OutsideLifetime(ends[0], is_before=False)
    return None


def _is_later(later: Interval, earlier: Interval, slack: int) -> bool:
    return earlier.high is not None and later.low is not None and earlier.high + slack <= later.low


def _days(fact: Fact) -> Interval:
    value = fact.statement.value
    return value.days if isinstance(value, Time) and value.edtf != ".." else Interval()


def _slack(fact: Fact) -> int:
    return 0 if fact.statement.property in ENDS_OF_LIFE else _SLACK_DAYS


@dataclass(frozen=True, slots=True)
class LivesApart:
    """The facts by which one person had died before another could have known him or her."""

    died: Fact
    born: Fact


def lives_apart(one: str, other: str, rules: RuleBase) -> LivesApart | None:
    """The death of one of two people and the birth of the other, if the first died before the second was ten."""
    for earlier, later in ((one, other), (other, one)):
        deaths, births = (
            [fact for fact in rules.facts(person) if fact.statement.property == end]
            for person, end in ((earlier, "died"), (later, "born"))
        )
        if (
            deaths
            and births
            and all(_is_later(_days(born), _days(died), -_CHILDHOOD) for died in deaths for born in births)
        ):
            return LivesApart(deaths[0], births[0])
    return None
