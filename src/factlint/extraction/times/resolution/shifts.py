"""Counting units from an anchor."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from factlint.extraction.times.open_values import OpenShift
from factlint.values.dataclass import replace
from factlint.values.days import civil
from factlint.values.duration import elapsed
from factlint.values.hedges import Hedge, Hedges
from factlint.values.interval import Interval
from factlint.values.stretches import (
    century_time,
    day_time,
    decade_time,
    decade_time_bc,
    month_time,
    part_of_year,
    week_time,
    weekend_time,
    year_time,
)
from factlint.values.time import Grain, Time


def shifted(anchor: int, amount: int, unit: str) -> Time:
    """The unit that lies a number of units after (before, if negative) the one that contains a day.

    The result has the grain of the unit: two weeks after a Tuesday is a week, three months after it a month.
    """
    year, month, _ = civil(anchor)
    match unit:
        case "D":
            return day_time(anchor + amount)
        case "W":
            return week_time(anchor + 7 * amount)
        case "FN":
            return week_time(anchor + 14 * amount)
        case "WE":
            return weekend_time(anchor + 7 * amount)
        case "M":
            return month_time(year, month + amount)
        case "Q":
            quarters = year * 4 + (month - 1) // 3 + amount
            return part_of_year(quarters // 4, f"Q{quarters % 4 + 1}")
        case "Y":
            return year_time(year + amount)
        case "DE":
            return _decade_of(year + 10 * amount)
        case "CE":
            return _century_of(year + 100 * amount)
        case "ML":
            return year_time(year + 1000 * amount)
        case _:
            return day_time(anchor)


_GRAINS = {
    "D": Grain.DAY,
    "W": Grain.WEEK,
    "WE": Grain.WEEKEND,
    "M": Grain.MONTH,
    "Q": Grain.QUARTER,
    "Y": Grain.YEAR,
}
_UNKNOWN_PARTS = {Grain.MONTH: {"D": "-XX"}, Grain.YEAR: {"D": "-XX-XX", "W": "-WXX", "M": "-XX"}}


_COUNTED_UNITS = frozenset({"W", "M", "Y", "DE", "CE"})
"""Units that are counted in full or rounded, so that the calendar's own unit would be too narrow."""


def shifted_from(anchor: Time, amount: int, unit: str) -> Time:
    """The unit that lies a number of units after a time; open if the grain of the time is too coarse.

    The day after a date is a day; two days after some day of "June 480 BC" is some day of that month.
    """
    if unit == "D" and anchor.timex.endswith("-XX"):
        return replace(anchor, mod=None)
    unknown = _UNKNOWN_PARTS.get(anchor.grain, {}).get(unit)
    if unknown is not None:
        return replace(anchor, timex=anchor.timex + unknown, grain=_GRAINS[unit], edtf=None, mod=None)
    low, high = int(anchor.days.low or 0), anchor.days.high
    if anchor.grain is Grain.YEAR and high is not None:
        low = (low + high) // 2  # the year by which a fiscal one is called
    return shifted(low, amount, unit)


def counted_from(anchor: Time, time: Time, shift: OpenShift, hedge: Hedge, hedges: Hedges) -> Time:
    """A counted shift with both of its readings: the calendar's unit, and the elapsed duration.

    In June 2025 "25 years ago" is the year 2000, and also everything from 24½ to 26 years back.
    """
    ends = (anchor.days.low, anchor.days.high)
    if anchor.grain > Grain.DAY or shift.amount is None or shift.unit not in _COUNTED_UNITS or None in ends:
        return time
    length = elapsed(shift.amount, shift.unit, hedge, hedges)
    shortest, longest = floor(length.low or 0), None if length.high is None else ceil(length.high)
    first, last = int(ends[0] or 0), int(ends[1] or 0)
    if shift.sign < 0:
        span = Interval(None if longest is None else first - longest, last - shortest)
    else:
        span = Interval(first + shortest, None if longest is None else last + longest)
    return replace(time, readings=(*time.readings, span))


def _decade_of(year: int) -> Time:
    return decade_time(year // 10 * 10) if year > 0 else decade_time_bc((1 - year) // 10 * 10)


def _century_of(year: int) -> Time:
    return century_time(year // 100 + 1) if year > 0 else century_time(-year // 100 + 1, is_bc=True)


def whole_units(amount: Fraction, unit: str) -> tuple[int, str]:
    """An amount with a fraction as a whole number of a smaller unit: two and a half years are 30 months."""
    if amount.denominator == 1:
        return int(amount), unit
    match unit:
        case "Y":
            return round(amount * 12), "M"
        case "DE":
            return round(amount * 10), "Y"
        case "CE":
            return round(amount * 100), "Y"
        case "W":
            return round(amount * 7), "D"
        case _:
            return round(amount), unit
