"""What happens to a thing only once, so that two dates of it contradict each other, within a document or across two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Judgement, Modality, Verdict
from factlint.model.stated import Stated
from factlint.model.statements.specifications import Specification
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity
from factlint.values.time import INEXACT, Time
from factlint.values.units import in_base_units

HAPPENS_ONCE = frozenset(
    {
        "born",
        "died",
        "founded",
        "dissolved",
        "completed",
        "signed",
        "discovered",
        "opened",
        "published",
        "first-flight",
        "first-released",
        "first-shown",
        "begun",
        "left-office",
        "independence",
    }
)
"""Properties."""


LASTING_MEASURES = frozenset(
    {"height", "length", "width", "depth", "diameter", "area", "elevation", "capacity"}
)
"""Numeric properties that do not change from one document to the next."""


def is_made_by_one(prop: str) -> bool:
    """Whether a property names a maker ("directed by", "written by"): one person, unless more are named."""
    return prop.endswith(" by")


def is_exact(time: Time) -> bool:
    """Whether a date is stated outright, not as a bound or a guess."""
    return time.mod not in INEXACT


def open_claims(judgements: Sequence[Judgement]) -> Iterator[Claim]:
    """The asserted claims that the rule base says nothing about."""
    for judgement in judgements:
        if judgement.verdict is Verdict.UNKNOWN and judgement.claim.modality is Modality.ASSERTED:
            yield judgement.claim


def consistently_stated(analysis: Analysis, judgements: Sequence[Judgement]) -> tuple[Stated, ...]:
    """What the document says about things that another document may also describe, where it does not contradict
    itself.

    Two documents may mean different things by one word, so a name unknown to the rule base needs two words at
    least.
    """
    claims = (*open_claims(judgements), *analysis.dated_once, *analysis.measured)
    found = [stated for claim in claims for stated in _stated(claim)]
    found += [_of_specification(one) for one in analysis.specifications if one.is_unique]
    of_one: dict[tuple[str, str], list[Stated]] = {}
    for one in found:
        of_one.setdefault((one.subject, one.property), []).append(one)
    return tuple(one for one in found if not any(map(one.excludes, of_one[one.subject, one.property])))


def _stated(claim: Claim) -> Iterator[Stated]:
    statement, value = claim.statement, claim.statement.value
    is_named = "/" in statement.subject or " " in statement.subject
    is_sure = not claim.subject.value.alternatives and not claim.subject.is_guess and not claim.value.is_guess
    readings = _readings(statement.property, value)
    if readings and is_named and is_sure and not claim.is_scoped:
        span = claim.value.span
        yield Stated(
            statement.subject,
            statement.property,
            claim.subject.said,
            readings,
            span.start,
            span.end,
            claim.value.text,
            claim.value.said,
        )


def _of_specification(one: Specification) -> Stated:
    """What can be compared of one name is stated of it and of one kind: a number of seconds, a word."""
    value = one.value
    place = value.span
    subject = f"~{one.name} ({one.kind})"
    return Stated(subject, one.aspect, one.name, (one.reading,), place.start, place.end, value.text, value.said)


def _readings(prop: str, value: object) -> tuple[tuple[int, int], ...]:
    """The stretches of days, or of a measure in millionths of its base unit; none for a value that may change."""
    if prop in HAPPENS_ONCE and isinstance(value, Time) and is_exact(value) and value.is_calendar:
        days = [(reading.low, reading.high) for reading in value.readings]
    elif prop in LASTING_MEASURES and isinstance(value, Quantity) and value.hedge is Hedge.EXACTLY:
        amount = in_base_units(value.amount, value.measure) if value.measure else value.amount
        days = [(_millionths(amount.low), _millionths(amount.high))]
    else:
        return ()
    known = tuple((int(low), int(high)) for low, high in days if low is not None and high is not None)
    return known if len(known) == len(days) else ()


def _millionths(bound: Fraction | int | None) -> int | None:
    return None if bound is None else int(bound * 1_000_000)
