"""How many days may lie between two dates that are said to be so many units apart."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from factlint.extraction.chronology.timed import BORROWED_YEAR, UNKNOWN_YEAR
from factlint.extraction.languages.en.chronology import distances as words_of
from factlint.extraction.languages.en.function_words import INDEFINITE_ARTICLES
from factlint.extraction.quantities.hedges import hedge_before
from factlint.extraction.quantities.numerals import read_numeral
from factlint.model.mention import Mention
from factlint.values.duration import DAYS_PER_UNIT, Duration, elapsed
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_SHIFT = regex(words_of.SHIFT)
_WEEKS_OF_FORTNIGHT = 2
_CENTURY, _HALF_A_CENTURY = 100, 50
"""Years from which on lengths in half centuries are as rough as "half a century"."""
_BOTH_ENDS = 2
"""Days by which "within 30 days" may be read wider: the 30th counts, and so may the first."""
_PART_OF_YEAR = 270
"""Days."""
_NEIGHBOUR = regex(words_of.NEIGHBOUR)
_PARTS = {
    "half a": Fraction(1, 2),
    "half an": Fraction(1, 2),
    "a quarter of a": Fraction(1, 4),
}
_PART_BELOW, _PART_ABOVE = Fraction(17, 20), Fraction(6, 5)
"""As rough as "half a century" is."""
_COUNTED_UNITS = frozenset({"D", "W", "M", "Y"})


def days_apart(length: Duration) -> Interval | None:
    """The days between two dates at this distance; None where the words leave it open.

    A bare "three years" is also what the numbers of the years differ by, and "three days" may count both ends: from
    one unit less to one more.
    """
    if length.amount is None or length.unit is None:
        return None
    if length.hedge is Hedge.EXACTLY:
        return plain_days(length.amount, length.unit) or length.days
    if length.hedge is Hedge.AT_MOST:
        return Interval(0, length.amount * DAYS_PER_UNIT[length.unit] + _BOTH_ENDS)
    return length.days


def plain_days(amount: Fraction, unit: str) -> Interval | None:
    """The days of so many units without a hedge; None for hours, and for parts of a unit."""
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
    """The days between two dates that are said to be so many years apart."""
    return Interval((years - 1) * DAYS_PER_UNIT["Y"], (years + 1) * DAYS_PER_UNIT["Y"])


def days_of_shift(said: str) -> Interval | None:
    """The days from an unnamed date to that of "two years later"; negative for "earlier", None for hours."""
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
    days = plain or elapsed(amount, unit, hedge)
    return days if found["forward"] else backwards(days)


def neighbour(unit: str, steps: int) -> tuple[Interval, Grain]:
    """The days to the day, month or year so many steps on, and in which of them it counts."""
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
    """The days from one date to another that is no earlier; of two without a year, within the better part of one.

    Whoever means 2 January of the next year after 10 January says so.
    """
    is_open = BORROWED_YEAR in dated.derivation or (
        UNKNOWN_YEAR in anchor.derivation and UNKNOWN_YEAR in dated.derivation
    )
    return Interval(0, _PART_OF_YEAR if is_open else None)


def in_order(found: re.Match[str], days: Interval) -> Interval:
    """The days from the anchor of a match as its "after" or "before" has them count, forwards without either."""
    is_forward = found.groupdict().get("order", "").casefold() in words_of.FORWARD
    return days if is_forward else backwards(days)


def backwards(days: Interval) -> Interval:
    """The same distance in the other direction, over whole days."""
    low = None if days.high is None else 1 - math.ceil(days.high)
    high = None if days.low is None else 1 - math.ceil(days.low)
    return Interval(low, high)
