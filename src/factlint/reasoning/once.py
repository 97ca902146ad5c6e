"""What happens to a thing once, so that two dates of it exclude each other, in one document or in two."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Judgement, Modality, Verdict
from factlint.model.told import Told
from factlint.values.time import Mod, Time

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
        "first-flight",
        "independence",
    }
)
"""Properties."""
_INEXACT = frozenset({Mod.BEFORE, Mod.AFTER, Mod.ON_OR_BEFORE, Mod.ON_OR_AFTER, Mod.APPROX})


def is_exact(time: Time) -> bool:
    """Whether a date is told as such, and not as a bound or a guess of one."""
    return time.mod not in _INEXACT


def open_claims(judgements: Sequence[Judgement]) -> Iterator[Claim]:
    """The asserted claims of which the rule base knows nothing."""
    for judgement in judgements:
        if judgement.verdict is Verdict.UNKNOWN and judgement.claim.modality is Modality.ASSERTED:
            yield judgement.claim


def told_once(analysis: Analysis, judgements: Sequence[Judgement]) -> tuple[Told, ...]:
    """What the document tells of things that another one may tell of as well, where it agrees with itself.

    Two documents may mean different bearers of one word; a name that only they know has at least two.
    """
    claims = (*open_claims(judgements), *analysis.dated_once)
    found = [told for claim in claims for told in _told(claim)]
    return tuple(
        one for one in found if not any(_is_same(one, other) and one.excludes(other) for other in found)
    )


def _told(claim: Claim) -> Iterator[Told]:
    statement, value = claim.statement, claim.statement.value
    is_named = "/" in statement.subject or " " in statement.subject
    is_sure = not claim.subject.value.alternatives and not claim.subject.is_guess and not claim.value.is_guess
    if (
        statement.property in HAPPENS_ONCE
        and isinstance(value, Time)
        and is_exact(value)
        and is_named
        and is_sure
    ):
        readings = tuple(
            (int(reading.low), int(reading.high))
            for reading in value.readings
            if reading.low is not None and reading.high is not None
        )
        if value.is_calendar and len(readings) == len(value.readings) > 0:
            span = claim.value.span
            yield Told(
                statement.subject,
                statement.property,
                claim.subject.said,
                readings,
                span.start,
                span.end,
                claim.value.text,
                claim.value.said,
            )


def _is_same(one: Told, other: Told) -> bool:
    return (one.subject, one.property) == (other.subject, other.property)
