"""Durations counted from a day: the days that "the last five years" covers."""

from __future__ import annotations

from factlint.values.dataclass import replace
from factlint.values.days import add_months
from factlint.values.duration import Duration
from factlint.values.interval import Interval

_MONTHS = {"M": 1, "Q": 3, "Y": 12, "DE": 120}
_DAYS = {"D": 1, "W": 7}
_VAGUE = 10
"""The most units that "the last few" may be: beyond that, one says dozens, or uses a longer unit."""


def reaching(length: Duration, reach: int, anchor: Interval) -> Duration:
    """The duration with the days that it covers up to its anchor's end, or from its anchor's start on."""
    if (
        length.unit not in _MONTHS | _DAYS
        or not isinstance(anchor.low, int)
        or not isinstance(anchor.high, int)
    ):
        return length
    amount = _VAGUE if length.amount is None else length.amount
    if length.unit in _DAYS:
        count = round(amount * _DAYS[length.unit])
        first, last = anchor.low - count, anchor.high + count
    else:
        months = round(amount * _MONTHS[length.unit])
        first, last = add_months(anchor.high, -months), add_months(anchor.low, months)
    return replace(length, stretch=Interval(first, anchor.high) if reach < 0 else Interval(anchor.low, last))
