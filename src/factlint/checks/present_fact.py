"""Findings on what a text says of the present, and what the rule base bears out for a time only."""

from __future__ import annotations

from factlint.checks.date_style import write_day
from factlint.model.claim import Fact, Judgement
from factlint.model.finding import Evidence, Finding, Level
from factlint.values.time import Grain


def end_in_words(fact: Fact) -> str:
    """The first day on which the fact holds no more: "4 April 2024"."""
    return write_day(int(fact.ends.low), Grain.DAY) if isinstance(fact.ends.low, int) else "some time ago"


def present_finding(judgement: Judgement, level: Level, message: str, expected: str | None = None) -> Finding:
    """The finding at a claim that the first of its facts bears out, for as long as it holds."""
    claim, fact = judgement.claim, judgement.facts[0]
    return Finding(
        rule="",
        level=level,
        message=f"“{claim.value.said}” {message}",
        span=claim.value.span,
        text=claim.value.text,
        expected=expected,
        fact=Evidence(fact.id, fact.written, fact.source),
    )
