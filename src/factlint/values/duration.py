"""Lengths of time as texts express them."""

from __future__ import annotations

from fractions import Fraction

from factlint.values.dataclass import dataclass
from factlint.values.hedges import DEFAULT_HEDGES, Hedge, Hedges, hedged
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Mod

DAYS_PER_UNIT: dict[str, Fraction] = {
    "S": Fraction(1, 86_400),
    "TM": Fraction(1, 1_440),
    "TH": Fraction(1, 24),
    "D": Fraction(1),
    "W": Fraction(7),
    "M": Fraction(1461, 48),
    "Y": Fraction(1461, 4),  # the Julian year of 365.25 days: the mean length over any living memory
    "DE": Fraction(3652.5),
    "CE": Fraction(36_525),
    "ML": Fraction(365_250),
}
"""Mean length of each unit in days. Keys are the unit letters of ISO 8601 durations, with TH, TM and S for
the clock part and TimeML's DE, CE, ML for decade, century and millennium."""

UNIT_NAMES = {
    "S": "second", "TM": "minute", "TH": "hour", "D": "day", "W": "week", "M": "month", "Y": "year",
    "DE": "decade", "CE": "century",
}  # fmt: skip
"""Key of `DAYS_PER_UNIT` → id of the unit of measurement."""

_LONG_UNITS = frozenset({"DE", "CE", "ML"})

_ISO = regex(
    r"P(?:(?P<Y>\d+)Y)?(?:(?P<M>\d+)M)?(?:(?P<W>\d+)W)?(?:(?P<D>\d+)D)?"
    r"(?:T(?:(?P<TH>\d+)H)?(?:(?P<TM>\d+)M)?(?:(?P<S>\d+)S)?)?",
)


@dataclass(frozen=True, slots=True)
class Duration:
    """A duration (TIMEX3 DURATION).

    `days` holds every elapsed length in days that the words allow, hedges included; it is unbounded for vague
    amounts (`PXY`). `timex` keeps the unit as written: "24 hours" is PT24H, not P1D.
    """

    timex: str
    days: Interval
    unit: str | None = None
    """The smallest unit named, a key of `DAYS_PER_UNIT`."""
    amount: Fraction | None = None
    """The number of units as written, if the words contain exactly one: 4 for "nearly four years"."""
    hedge: Hedge = Hedge.EXACTLY
    mod: Mod | None = None
    stretch: Interval | None = None
    """The days that it covers, if the words count from a day: "the last five years"."""


def elapsed(
    amount: Fraction, unit: str, hedge: Hedge = Hedge.EXACTLY, hedges: Hedges = DEFAULT_HEDGES
) -> Interval:
    """Every length in days that "<hedge> <amount> <unit>" allows for an elapsed time.

    A bare "four years" is counted in full years or rounded: [3.5, 5) years; "a decade" is [8, 13) years.
    """
    size = DAYS_PER_UNIT[unit]
    exact = Interval(amount * size, amount * size)
    if hedge is Hedge.EXACTLY and unit in _LONG_UNITS:
        length = max(amount, Fraction(1)) * size
        return exact.widen(length * hedges.long_below_share, length * hedges.long_above_share)
    if hedge is Hedge.EXACTLY and amount.denominator > 1:
        return exact.widen(size * hedges.part_units, size * hedges.part_units)
    if hedge is Hedge.EXACTLY:
        return exact.widen(size * hedges.plain_below_units, size * hedges.plain_above_units)
    return hedged(exact, size, hedge, hedges)


def days_as_written(length: Duration) -> Fraction | None:
    """The days of a length without a hedge, of one unit or of several ("1 hour 20 minutes"); None for vague ones."""
    if length.hedge is not Hedge.EXACTLY or length.unit is None:
        return None
    size, low = DAYS_PER_UNIT[length.unit], length.days.low
    if length.amount is not None:
        return length.amount * size
    is_of_several = low is not None and length.days.high == low + size * 3 / 2
    return low + size / 2 if low is not None and is_of_several else None


def ordinal_span(ordinal: int, unit: str) -> Interval:
    """The time elapsed while something is in its n-th unit: "in its fifth year" is [4, 5) years."""
    size = DAYS_PER_UNIT[unit]
    return Interval((ordinal - 1) * size, ordinal * size)


_LENGTH = regex(r"(\d+) ?([Yy]ear|[Mm]onth|[Ww]eek|[Dd]ay|[Hh]our|[Mm]inute|[Ss]econd)s?")


def _advice(text: str) -> str:
    """The likely intention: a number with a unit in words."""
    matched = _LENGTH.fullmatch(text)
    if matched is None:
        return "write P, then numbers with units, as in P3Y6M"
    unit = matched[2].casefold()
    clock = "T" if unit in ("hour", "minute", "second") else ""
    return f"write P{clock}{matched[1]}{unit[0].upper()}"


def parse(text: str) -> Duration:
    """Read an ISO 8601 duration of whole numbers, such as P3Y6M or PT36H. Raises `ValueError`."""
    matched = _ISO.fullmatch(text)
    parts = {unit: int(count) for unit, count in matched.groupdict().items() if count} if matched else {}
    if not parts:
        raise ValueError(f'"{text}" is not an ISO 8601 duration; {_advice(text)}')
    length = sum((DAYS_PER_UNIT[unit] * count for unit, count in parts.items()), Fraction())
    smallest = min(parts, key=lambda unit: DAYS_PER_UNIT[unit])
    return Duration(
        timex=text,
        days=Interval(length, length + DAYS_PER_UNIT[smallest]),
        unit=smallest,
        amount=Fraction(parts[smallest]) if len(parts) == 1 else None,
    )
