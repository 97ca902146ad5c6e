"""Findings about present statements that the rule base supports for a limited time only."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checks.writing.date_style import write_day
from factlint.model.claim import Fact, Judgement
from factlint.model.finding import Evidence, Finding, Level
from factlint.model.mention import EntityRef
from factlint.model.rule_base import RuleBase, label_of
from factlint.values.time import Grain, grain_of


def end_in_words(fact: Fact) -> str:
    """The end of a fact, as precisely as it is known: "4 April 2024", "1961"."""
    low, high = fact.ends.low, fact.ends.high
    if low is None or high is None:
        return "some time ago"
    return write_day(int(low), grain_of(int(low), int(high)) or Grain.YEAR)


def last_of(facts: Sequence[Fact]) -> Fact:
    """Of the facts that support a claim, the one that ends last: somebody may have held an office twice."""
    return max(facts, key=lambda fact: (fact.ends.high is None, fact.ends.high or 0))


def review_in_words(fact: Fact, day: int) -> str | None:
    """The day up to which a fact is known to hold, if that is not after `day`."""
    known = fact.known_until
    return write_day(known, Grain.DAY) if known is not None and known <= day else None


def value_in_words(fact: Fact, rules: RuleBase) -> str:
    """The value of a fact for readers; for an entity its name."""
    value = fact.statement.value
    return label_of(value, rules) if isinstance(value, EntityRef) else fact.written


def present_finding(judgement: Judgement, level: Level, message: str, expected: str | None = None) -> Finding:
    """The finding at a claim that facts support until the last of them ends."""
    claim, fact = judgement.claim, last_of(judgement.facts)
    return Finding.at(
        claim.value,
        level=level,
        message=f"“{claim.value.said}” {message}",
        expected=expected,
        fact=Evidence.of(fact),
    )
