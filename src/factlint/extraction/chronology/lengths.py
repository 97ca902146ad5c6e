"""How many days may lie between two dates that are said to be so many units apart."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from factlint.extraction.languages.en import chronology as words_of
from factlint.extraction.quantities.hedges import hedge_before
from factlint.extraction.quantities.numerals import read_numeral
from factlint.values.duration import DAYS_PER_UNIT, Duration, elapsed
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.regex import regex

_SHIFT = regex(words_of.SHIFT)
_COUNTED_UNITS = frozenset({"D", "W", "M", "Y"})


def days_apart(length: Duration) -> Interval | None:
    """The days between two dates at this distance; None where the words leave it open.

    A bare "three years" is also what the numbers of the years differ by, and "three days" may count both ends: from
    one unit less to one more.
    """
    if length.amount is None or length.unit is None:
        return None
    if length.hedge is Hedge.EXACTLY:
        return _plain(length.amount, length.unit) or length.days
    return length.days


def _plain(amount: Fraction, unit: str) -> Interval | None:
    if unit not in _COUNTED_UNITS or amount.denominator != 1:
        return None
    size = DAYS_PER_UNIT[unit]
    if unit == "D":
        return Interval(max(Fraction(0), amount - 1), amount + 2)
    return Interval(max(Fraction(0), (amount - 1) * size), (amount + 1) * size)


def years_apart(years: Fraction) -> Interval:
    """The days between two dates that are said to be so many years apart."""
    return Interval((years - 1) * DAYS_PER_UNIT["Y"], (years + 1) * DAYS_PER_UNIT["Y"])


def days_of_shift(said: str) -> Interval | None:
    """The days from an unnamed date to that of "two years later"; negative for "earlier"."""
    found = _SHIFT.fullmatch(said)
    if found is None:
        return None
    number = found["number"].casefold()
    amount = Fraction(1) if number in {"a", "an"} else read_numeral(number).value
    unit = words_of.UNITS[found["unit"].casefold()]
    hedge = _hedge((found["hedge"] or "").casefold())
    if hedge is None:
        return None
    plain = _plain(amount, unit) if hedge is Hedge.EXACTLY else None
    days = plain or elapsed(amount, unit, hedge)
    return days if found["forward"] else backwards(days)


def _hedge(words: str) -> Hedge | None:
    if not words or words in words_of.PLAIN_HEDGES:
        return Hedge.EXACTLY
    hedge = hedge_before(f"{words} ", len(words) + 1)
    return hedge[0] if hedge else None


def in_order(found: re.Match[str], days: Interval) -> Interval:
    """The days from the anchor of a match as its "after" or "before" has them count, forwards without either."""
    is_forward = found.groupdict().get("order", "").casefold() in words_of.FORWARD
    return days if is_forward else backwards(days)


def backwards(days: Interval) -> Interval:
    """The same distance in the other direction, over whole days."""
    low = None if days.high is None else 1 - math.ceil(days.high)
    high = None if days.low is None else 1 - math.ceil(days.low)
    return Interval(low, high)
