"""Whether a duration matches the distance of two dates, or was at least meant to."""

from __future__ import annotations

from fractions import Fraction

from factlint.extraction.chronology.timed import first_day
from factlint.model.mention import Mention
from factlint.values.interval import Interval
from factlint.values.time import Time

_FACTOR = 2.5
"""Dates this many times further apart, or closer, than a duration are of something else."""


def fits(days: Interval, first: Mention[Time], last: Mention[Time]) -> bool:
    """Whether a duration may be that from one date to another."""
    begun, ended = first.value.readings[0], last.value.readings[0]
    if begun.low is None or begun.high is None or ended.low is None or ended.high is None:
        return False
    longest, shortest = ended.high - 1 - begun.low, ended.low - begun.high + 1
    return longest >= (days.low or 0) and (days.high is None or shortest < days.high)


def misses(days: Interval, first: Mention[Time], last: Mention[Time]) -> Fraction:
    """The difference in days between a duration and the distance of the first days of two dates."""
    return abs(Fraction(days.low or 0) - (first_day(last) - first_day(first)))


def are_near(days: Interval, first: Mention[Time], last: Mention[Time], *, too_long: float) -> bool:
    """Whether a duration may have been meant as the distance from one date to another.

    Shorter ones may cover a part; no part is longer than the whole, so up to `too_long` times the distance is an error.
    """
    begun, ended = first.value.readings[0].low, last.value.readings[0].low
    if days.low is None or days.high is None or begun is None or ended is None:
        return False
    stated, real = (days.low + days.high) / 2, ended - begun + 1
    return stated <= too_long * real and real <= _FACTOR * stated
