"""How many days may lie between two dates that are a stated number of units apart."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from factlint.extraction.chronology.dates_without_year import BORROWED_YEAR, has_year
from factlint.extraction.chronology.timed import first_day
from factlint.extraction.languages.en.chronology import distances as words_of
from factlint.extraction.languages.en.function_words import INDEFINITE_ARTICLES
from factlint.extraction.quantities.hedges import hedge_before
from factlint.extraction.quantities.numerals import read_numeral
from factlint.model.mention import Mention
from factlint.values.days import add_months, civil, day_number, days_in_month
from factlint.values.duration import DAYS_PER_UNIT, Duration, elapsed
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_SHIFT = regex(words_of.SHIFT)
_WEEKS_OF_FORTNIGHT = 2
_CENTURY, _HALF_A_CENTURY = 100, 50
"""Years from which on multiples of half a century are as approximate as "half a century"."""
_BOTH_ENDS = 2
"""Days by which "within 30 days" may be read more widely: the 30th counts, and so may the first."""
_PART_OF_YEAR = 270
"""Days."""
_NEIGHBOUR = regex(words_of.NEIGHBOUR)
_PARTS = {
    "half a": Fraction(1, 2),
    "half an": Fraction(1, 2),
    "a quarter of a": Fraction(1, 4),
}
_PART_BELOW, _PART_ABOVE = Fraction(17, 20), Fraction(6, 5)
"""As approximate as "half a century" is."""
_FEW_WEEKS = 8
"""Weeks up to which they are counted rather than estimated …"""
_PART_OF_WEEK = 4
"""… so that dates differ by no more days: "two weeks" may begin on a Saturday and end on a Sunday."""
_MONTHS_PER_YEAR = 12
_PART_OF_MONTH = Fraction(3, 5)
_ROUND_YEARS, _TEN = 20, 10
"""Multiples, from the first on, of years that may be round numbers."""
_AROUND_A_YEAR = 40
"""Tolerance in days for whole years between two dates."""
UNITS_WITHIN_A_DAY = frozenset({"TH", "TM", "S"})
"""Units shorter than a day: between two days they measure a part of one: "for fifteen minutes,
between 21 and 25 May".
"""
_COUNTED_UNITS = frozenset({"D", "W", "M", "Y"})


def days_apart(length: Duration) -> Interval | None:
    """The days between two dates at this distance; None if the words leave it open.

    A bare "three years" may be the difference of the year numbers, and "three days" may count both ends, so the range
    is one unit on either side.
    """
    if length.amount is None or length.unit is None:
        return None
    if length.hedge is Hedge.EXACTLY:
        return plain_days(length.amount, length.unit) or length.days
    if length.hedge is Hedge.AT_MOST:
        return Interval(0, length.amount * DAYS_PER_UNIT[length.unit] + _BOTH_ENDS)
    return length.days


def days_between(length: Duration, first: Mention[Time], last: Mention[Time]) -> Interval | None:
    """The same between two known dates, which may be precise enough to narrow it."""
    days = days_apart(length)
    if days is None or length.amount is None or length.unit is None or length.hedge is not Hedge.EXACTLY:
        return days
    return _narrowed(days, length.amount, length.unit, first, last)


def _narrowed(
    days: Interval, amount: Fraction, unit: str, first: Mention[Time], last: Mention[Time]
) -> Interval:
    """Less than one unit on either side, if both dates are days or lie whole years apart."""
    low, high = days.low or Fraction(0), days.high
    are_days = first.value.grain is last.value.grain is Grain.DAY
    if unit == "W" and are_days and amount <= _FEW_WEEKS and high is not None:
        slack = _PART_OF_WEEK
        return Interval(max(low, amount * 7 - slack), min(high, amount * 7 + slack + 1))
    if unit == "M" and are_days:
        months, size = _whole_months(first.value, last.value), DAYS_PER_UNIT["M"]
        if months and months != amount and amount.denominator == 1:
            high = (amount + _PART_OF_MONTH) * size
        return Interval(max(low, (amount - _PART_OF_MONTH) * DAYS_PER_UNIT["M"]), high)
    if unit == "Y" and amount.denominator == 1 and not (amount >= _ROUND_YEARS and amount % _TEN == 0):
        whole = _whole_years(first.value, last.value)
        if whole and whole != amount:
            years = amount * DAYS_PER_UNIT["Y"]
            return Interval(max(low, years - _AROUND_A_YEAR), years + _AROUND_A_YEAR)
    return days


def _whole_months(first: Time, last: Time) -> int | None:
    """The months between two days if these are whole to the day, else None."""
    begun, ended = int(first.readings[0].low or 0), int(last.readings[0].low or 0)
    (year, month, _), (last_year, last_month, _) = civil(begun), civil(ended)
    about = _MONTHS_PER_YEAR * (last_year - year) + last_month - month
    return next((months for months in (about, about + 1) if abs(add_months(begun, months) - ended) <= 1), None)


def _whole_years(first: Time, last: Time) -> int | None:
    """The years between two dates if these are whole to the day, or to the month if one is no more
    precise, else None.
    """
    if max(first.grain, last.grain) > Grain.MONTH:
        return None
    begun, ended = first.readings[0], last.readings[0]
    if begun.low is None or ended.low is None or ended.high is None:
        return None
    (year, month, day), (last_year, last_month, _) = civil(int(begun.low)), civil(int(ended.low))
    if first.grain is last.grain is Grain.DAY:
        for years in (last_year - year, last_year - year + 1):
            anniversary = day_number(year + years, month, min(day, days_in_month(year + years, month)))
            if abs(anniversary - int(ended.low)) <= 1:
                return years
        return None
    return last_year - year if month == last_month else None


def plain_days(amount: Fraction, unit: str) -> Interval | None:
    """The days of a number of units without a hedge; None for hours, and for fractions of a unit."""
    if unit not in _COUNTED_UNITS or amount.denominator != 1:
        return None
    size = DAYS_PER_UNIT[unit]
    if unit == "Y" and amount >= _CENTURY and amount % _HALF_A_CENTURY == 0:
        return Interval(amount * size * _PART_BELOW, amount * size * _PART_ABOVE)
    if unit == "D":
        return Interval(max(Fraction(0), amount - 1), amount + 2)
    return Interval(max(Fraction(0), (amount - 1) * size), (amount + 1) * size)


def days_of_terms(terms: Fraction, length: Duration) -> Interval | None:
    """The days of several terms; the last one may have been cut short."""
    if length.amount is None or length.unit is None or length.hedge is not Hedge.EXACTLY:
        return None
    size = DAYS_PER_UNIT[length.unit]
    return Interval(((terms - 1) * length.amount + 1) * size, (terms * length.amount + 1) * size)


def years_apart(years: Fraction) -> Interval:
    """The days between two dates that are a stated number of years apart."""
    return Interval((years - 1) * DAYS_PER_UNIT["Y"], (years + 1) * DAYS_PER_UNIT["Y"])


def days_of_shift(
    said: str, first: Mention[Time] | None = None, last: Mention[Time] | None = None
) -> Interval | None:
    """The days from an unnamed date to that of "two years later"; negative for "earlier", None for hours.

    If the two dates are given, they may be precise enough to narrow it.
    """
    found = _SHIFT.fullmatch(said)
    unit = words_of.UNITS[found["unit"].casefold()] if found else "TH"
    weeks = _WEEKS_OF_FORTNIGHT if unit == "FN" else 1
    unit = "W" if unit == "FN" else unit
    if found is None or unit in {"TM", "TH"}:
        return None
    if part := _PARTS.get(found["number"].casefold()):
        days = Interval(part * DAYS_PER_UNIT[unit] * _PART_BELOW, part * DAYS_PER_UNIT[unit] * _PART_ABOVE)
        return days if found["forward"] else backwards(days)
    number = found["number"].casefold()
    amount = weeks * (Fraction(1) if number in INDEFINITE_ARTICLES else read_numeral(number).value)
    amount += Fraction(1, 2) if found["half"] or found["half_first"] else 0
    hedge = _hedge((found["hedge"] or "").casefold())
    if hedge is None:
        return None
    plain = plain_days(amount, unit) if hedge is Hedge.EXACTLY else None
    if plain and first is not None and last is not None:
        plain = _narrowed(plain, amount, unit, *sorted((first, last), key=first_day))
    days = plain or elapsed(amount, unit, hedge)
    return days if found["forward"] else backwards(days)


def neighbour(unit: str, steps: int) -> tuple[Interval, Grain]:
    """The days to the day, month or year a number of steps on, and the grain in which it counts."""
    match unit.casefold():
        case "day":
            return Interval(steps, steps + 1), Grain.DAY
        case "month":
            return (
                Interval(28, 32) if steps > 0 else Interval(-31, -27) if steps else Interval(0, 1)
            ), Grain.MONTH
        case _:
            return (
                Interval(365, 367) if steps > 0 else Interval(-366, -364) if steps else Interval(0, 1)
            ), Grain.YEAR


def neighbour_said(said: str) -> tuple[Interval, Grain] | None:
    """How "the following year" counts from an unnamed date; None for other words."""
    found = _NEIGHBOUR.fullmatch(said)
    return neighbour(found["single"], words_of.SIDES[found["side"].casefold()]) if found else None


def _hedge(words: str) -> Hedge | None:
    if not words or words in words_of.PLAIN_HEDGES:
        return Hedge.EXACTLY
    hedge = hedge_before(f"{words} ", len(words) + 1)
    return hedge[0] if hedge else None


def not_before(anchor: Mention[Time], dated: Mention[Time]) -> Interval:
    """The days from one date to another that is not earlier; if neither has a year, at most the larger part of one.

    Writers who mean 2 January of the next year after 10 January say so; "opened on 6 May and ended on 27 May 2013" may
    be in one year, whatever the text mentions before.
    """
    if has_year(dated) and anchor.value.grain < Grain.YEAR and not has_year(anchor):
        return Interval(None, None)
    is_open = BORROWED_YEAR in dated.derivation or _are_of_one_story(anchor, dated)
    return Interval(0, _PART_OF_YEAR if is_open else None)


def _are_of_one_story(anchor: Mention[Time], dated: Mention[Time]) -> bool:
    """Whether neither date has a year of its own, and both were resolved to the same one."""
    if any(one.value.grain >= Grain.YEAR or has_year(one) for one in (anchor, dated)):
        return False
    first, last = anchor.value.readings[0].low, dated.value.readings[0].low
    return first is not None and last is not None and civil(int(first))[0] == civil(int(last))[0]


def in_order(found: re.Match[str], days: Interval) -> Interval:
    """The days from the anchor of a match, signed by its "after" or "before"; positive without either."""
    is_forward = found.groupdict().get("order", "").casefold() in words_of.FORWARD
    return days if is_forward else backwards(days)


def backwards(days: Interval) -> Interval:
    """The same distance in the other direction, over whole days."""
    low = None if days.high is None else 1 - math.ceil(days.high)
    high = None if days.low is None else 1 - math.ceil(days.low)
    return Interval(low, high)
