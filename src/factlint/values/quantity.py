"""Numbers as written: the interval of values that round to the digits."""

from __future__ import annotations

from fractions import Fraction

from factlint.values.dataclass import dataclass, field, replace
from factlint.values.hedges import DEFAULT_HEDGES, Hedge, Hedges, hedged
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.units import STANDARD_UNITS, Unit, UnitTable

_NUMERAL = regex(r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit.

    `written` is the number that the digits say, `amount` the values that it may stand for: "2.20" is
    [2.195, 2.205), "1.4 million" [1.35, 1.45) million, a count such as "32" exactly itself.
    """

    written: Fraction
    amount: Interval
    unit: str | None = None
    """A unit's id (`metre`) or a plain noun in the singular (`member`); None where none was written."""
    hedge: Hedge = Hedge.EXACTLY
    last_digit: Fraction = Fraction(1)
    """The value of a one in the last significant digit written."""
    high: Fraction | None = None
    """The upper end of a range, as written; None where a single number was written."""
    units: UnitTable = field(default=STANDARD_UNITS, compare=False, repr=False)
    """The table that `unit` is looked up in."""

    @property
    def measure(self) -> Unit | None:
        """The unit; None where there is none, a plain noun, or a name of several sizes ("gallon")."""
        return None if self.unit is None else self.units.named(self.unit)

    @property
    def measures(self) -> tuple[Unit, ...]:
        """The units that may be meant: several for "gallon", none for a plain noun."""
        return () if self.unit is None else self.units.meant(self.unit)


def quantity(
    numeral: str,
    *,
    scale: int = 1,
    unit: str | None = None,
    hedge: Hedge = Hedge.EXACTLY,
    units: UnitTable = STANDARD_UNITS,
) -> Quantity:
    """The quantity of a written numeral such as "1,400", "2.20" or, with a scale of a million, "1.4".

    The unit may be written in any way that the table knows. Raises `ValueError` where the numeral is none.
    """
    digits = numeral.replace(",", "")
    if not _NUMERAL.fullmatch(numeral):
        raise ValueError(f'"{numeral}" is not a number; write digits, as in 1,400 or 2.20')
    decimals = len(digits.partition(".")[2])
    return rounded(
        Fraction(digits) * scale,
        Fraction(scale, 10**decimals),
        unit=units.id_of(unit),
        hedge=hedge,
        units=units,
    )


def rounded(
    written: Fraction,
    last_digit: Fraction,
    *,
    unit: str | None = None,
    hedge: Hedge = Hedge.EXACTLY,
    hedges: Hedges = DEFAULT_HEDGES,
    units: UnitTable = STANDARD_UNITS,
) -> Quantity:
    """The quantity of a number with this last significant digit; `unit` is an id or a noun."""
    plain = _plain(written, last_digit, is_measured=unit is not None and units.named(unit) is not None)
    match hedge:
        case Hedge.EXACTLY:
            amount = plain
        case Hedge.AT_MOST | Hedge.AT_LEAST:
            amount = hedged(plain, last_digit, hedge, hedges)
        case Hedge.NEARLY:  # said of 400 itself, "nearly 400" is a shade of style, no error
            below = hedged(Interval(written, written), last_digit, hedge, hedges)
            amount = Interval(below.low, written + min(last_digit, Fraction(1)))
        case _:
            amount = hedged(Interval(written, written), last_digit, hedge, hedges)
    return Quantity(written, amount, unit, hedge, last_digit, units=units)


def scaled(value: Quantity, times: Fraction, unit: str | None) -> Quantity:
    """A positive number of times the quantity, stated in a unit, with all that its words allow."""
    low, high = (None if end is None else end * times for end in (value.amount.low, value.amount.high))
    return replace(
        value,
        written=value.written * times,
        amount=Interval(low, high),
        unit=unit,
        last_digit=value.last_digit * times,
        high=None if value.high is None else value.high * times,
    )


def rounding_interval(written: Fraction, last_digit: Fraction) -> Interval:
    """The values that round to a number with this last significant digit."""
    return Interval(written - last_digit / 2, written + last_digit / 2)


def _plain(written: Fraction, last_digit: Fraction, *, is_measured: bool) -> Interval:
    """The values of a number without a hedge: a count is exact, "178 cm" is rounded or cut off."""
    if last_digit != 1 or written.denominator != 1:
        return rounding_interval(written, last_digit)
    number = written.numerator
    if is_measured:
        return Interval(Fraction(2 * number - 1, 2), number + 1)
    return Interval(number, number + 1)
