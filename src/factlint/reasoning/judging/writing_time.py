"""The days on which the document can have been written: its date, or every day that is possible."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim, Modality
from factlint.values.interval import Interval
from factlint.values.time import Time

_AHEAD = 366
"""Days to come that a text may state as past."""


def written_days(analysis: Analysis, today: int) -> Interval:
    """The days on which the document can have been written, half-open.

    An undated text was written after everything it claims, and by today.
    """
    if analysis.document.date is not None:
        return analysis.document.date.time.days
    return Interval(_latest_stated(analysis.claims), today + 1)


def written_after_past(analysis: Analysis, today: int) -> Interval:
    """The days on which an author can have looked back: for an undated text also after its latest date in the past,
    whatever the text says of it.
    """
    written = written_days(analysis, today)
    low = analysis.latest_past.value.days.low if analysis.latest_past is not None else None
    if analysis.document.date is not None or low is None or low > today:
        return written
    return Interval(max(int(low) - _AHEAD, int(written.low or 0)), written.high)


def _latest_stated(claims: Iterable[Claim]) -> int | None:
    starts = [
        int(claim.statement.value.days.low)
        for claim in claims
        if claim.modality is Modality.ASSERTED
        and isinstance(claim.statement.value, Time)
        and claim.statement.value.days.low is not None
    ]
    return max(starts, default=None)
