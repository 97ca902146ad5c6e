"""The widths of hedges: "about", "nearly", "over" as intervals.

Each row states the reason or source of its width. The widths are generous on purpose: an interval must miss every
allowed value before anything is reported. The configuration may change them (`Hedges`).
"""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.time import Grain


class Hedge(Enum):
    """The effect of a hedge on the number beside it."""

    EXACTLY = "exactly"
    ABOUT = "about"
    NEARLY = "nearly"  # just under: nearly, almost, close to, not quite
    OVER = "over"  # more than, over, upwards of
    AT_LEAST = "at-least"
    UNDER = "under"  # less than, under, below
    AT_MOST = "at-most"


@dataclass(frozen=True, slots=True)
class Hedges:
    """The widths, as shares of the value or in units."""

    about_share: Fraction = Fraction(15, 100)
    """Ferson et al. 2015, "Natural language of uncertainty": "about" covers ±10–20 % around a numeral."""

    about_units: Fraction = Fraction(1, 2)
    """However small the number, "about four years" allows half a year either way."""

    nearly_units: Fraction = Fraction(1, 2)
    """"Nearly four years" is said from three and a half years on, but not of three."""

    nearly_share: Fraction = Fraction(10, 100)
    """For large numbers "nearly 400" reaches 10 % down, as measured for "almost" by Ferson et al. 2015."""

    over_units: Fraction = Fraction(1)
    """"Over four years" implies that the next whole number has not been passed: [4, 5]."""

    over_share: Fraction = Fraction(25, 100)
    """"Over 400" is used up to the next round number, a quarter more at most."""

    over_tens_units: Fraction = Fraction(5)
    """After a ten the next round number is five more: "more than ten years" is said of fourteen."""

    plain_below_units: Fraction = Fraction(1, 2)
    plain_above_units: Fraction = Fraction(1)
    """An elapsed "four years" is counted in full years (up to five) or rounded (from three and a half on)."""

    part_units: Fraction = Fraction(1, 2)
    """Who states a part counts in parts: "three and a half years" is said of three to four years."""

    long_below_share: Fraction = Fraction(2, 10)
    long_above_share: Fraction = Fraction(3, 10)
    """Decades and centuries are round words: "a decade" is said of eight to thirteen years."""


DEFAULT_HEDGES = Hedges()

_APPROXIMATE_DATE_DAYS = {
    Grain.MOMENT: 1,
    Grain.DAY: 15,
    Grain.WEEK: 31,
    Grain.MONTH: 92,
    Grain.YEAR: 5 * 366,
    Grain.DECADE: 10 * 366,
    Grain.CENTURY: 50 * 366,
}
"""How far "circa" reaches either way: cataloguing practice takes ±5 years for "ca. 1850" (RDA 1.9.2.4, DACS 2.4.14);
finer and coarser grains in proportion."""


def about_date(days: Interval, grain: Grain) -> Interval:
    """The days that "circa" allows for a date given in this grain."""
    width = _APPROXIMATE_DATE_DAYS.get(grain, 5 * 366)
    return days.widen(width, width)


def hedged(amount: Interval, unit: Fraction, hedge: Hedge, hedges: Hedges = DEFAULT_HEDGES) -> Interval:
    """The amounts that a hedge allows around a written number.

    `amount` is what the bare number allows, `unit` the size of one unit in the same measure (365 days for "four
    years"; the last written digit for "400").
    """
    low = Fraction(amount.low) if amount.low is not None else None
    high = Fraction(amount.high) if amount.high is not None else None
    if low is None or high is None:
        return amount
    match hedge:
        case Hedge.EXACTLY:
            return amount
        case Hedge.ABOUT:
            width = max(abs(low) * hedges.about_share, unit * hedges.about_units)
            return Interval(low - width, high + width)
        case Hedge.NEARLY:
            return Interval(low - max(unit * hedges.nearly_units, abs(low) * hedges.nearly_share), low)
        case Hedge.OVER:
            are_tens = not unit or low % (10 * unit) == 0  # an exact ratio has no last digit
            units = hedges.over_tens_units if are_tens else hedges.over_units
            return Interval(low, high + max(unit * units, abs(low) * hedges.over_share))
        case Hedge.AT_LEAST:
            return Interval(low, None)
        case Hedge.UNDER | Hedge.AT_MOST:
            return Interval(None, high)
