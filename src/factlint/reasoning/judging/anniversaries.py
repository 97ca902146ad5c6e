"""Claims of anniversaries, held against the known dates from which they may count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.claim import Claim, Fact, Judgement, Verdict
from factlint.model.extents import SINCE
from factlint.model.rule_base import RuleBase
from factlint.values.days import civil
from factlint.values.duration import Duration
from factlint.values.interval import Interval
from factlint.values.time import Time

_WHEN = frozenset(
    """
    born completed date discovered first-flight founded founding independence launched opened published released signed
    start
    """.split()
)
"""The properties one of which must be known for an anniversary of a thing as a whole: they date its beginning."""
_LATE = 31
"""Days after its calendar year up to which an anniversary may be celebrated."""


def judge_anniversary(claim: Claim, years: Duration, rules: RuleBase) -> Judgement:
    """Whether any of the dates from which it may count lies so many calendar years before that of the anniversary."""
    facts = tuple(counted_from(claim, rules))
    passed = [years_passed(fact, claim.statement.scope, late=_LATE) for fact in facts]
    if not facts or not all(passed) or years.amount is None:
        return Judgement(claim, Verdict.UNKNOWN, facts)
    known = [interval for each in passed for interval in each]
    said = Interval(int(years.amount), int(years.amount) + 1)
    is_so = any(not interval.excludes(said) for interval in (*known, *_course(facts, known)))
    return Judgement(claim, Verdict.SUPPORTED if is_so else Verdict.REFUTED, facts)


def _course(facts: Sequence[Fact], passed: Sequence[Interval]) -> Iterator[Interval]:
    """What lies between a first and a last date: any year of a war may be remembered."""
    if len({fact.statement.property for fact in facts}) > 1:
        lows, highs = [one.low or 0 for one in passed], [one.high or 0 for one in passed]
        yield Interval(min(lows), max(highs))


def counted_from(claim: Claim, rules: RuleBase) -> Iterator[Fact]:
    """The dates that an anniversary may count from: of what its noun names, or else all of the thing, its beginnings
    first.
    """
    named = claim.statement.property.removeprefix(SINCE)
    dated = [fact for fact in rules.facts(claim.statement.subject) if isinstance(fact.statement.value, Time)]
    if named:
        yield from (fact for fact in dated if fact.statement.property == named)
    elif any(fact.statement.property in _WHEN for fact in dated):
        yield from sorted(dated, key=lambda fact: fact.statement.property not in _WHEN)


def years_passed(fact: Fact, kept: Interval, *, late: int = 0) -> tuple[Interval, ...]:
    """The calendar years from each day that a known date may be to an anniversary, half-open; none where one is open.

    `late` is how many days after its calendar year it may be kept.
    """
    value = fact.statement.value
    if not isinstance(value, Time) or not value.is_calendar or value.is_uncertain or value.edtf == "..":
        return ()
    return tuple(
        _years(reading, kept, late) for reading in value.readings if None not in (reading.low, reading.high)
    )


def _years(known: Interval, kept: Interval, late: int) -> Interval:
    days = (known.low or 0, (known.high or 0) - 1, (kept.low or 0) - late, (kept.high or 0) - 1)
    first, last, kept_first, kept_last = (civil(int(day))[0] for day in days)
    return Interval(kept_first - last, kept_last - first + 1)
