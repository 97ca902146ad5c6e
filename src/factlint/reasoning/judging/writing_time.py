"""The days on which the document can have been written: its date, or every day that is possible."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Modality
from factlint.values.interval import Interval
from factlint.values.time import Time

_YEAR = 366
"""Days."""


def written_days(analysis: Analysis, today: int) -> Interval:
    """The days on which the document can have been written, half-open.

    An undated text was written after everything it states as past, and by today. Somebody may announce as past what is
    to come within a year, so this much is allowed for.
    """
    if analysis.document.date is not None:
        return analysis.document.date.time.days
    stated = _latest_stated(analysis.claims)
    low = analysis.latest_past.value.days.low if analysis.latest_past is not None else None
    if low is not None and low <= today:
        stated = max(int(low) - _YEAR, stated or 0)
    return Interval(stated, today + 1)


def _latest_stated(claims: Iterable[Claim]) -> int | None:
    starts = [
        int(claim.statement.value.days.low)
        for claim in claims
        if claim.modality is Modality.ASSERTED
        and isinstance(claim.statement.value, Time)
        and claim.statement.value.days.low is not None
    ]
    return max(starts, default=None)
