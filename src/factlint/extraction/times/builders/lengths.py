"""Builders of durations and recurrences: "two and a half years", "every Tuesday"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.times.open_values import Open, OrdinalLength
from factlint.extraction.times.recognition.fields import Fields
from factlint.values.dataclass import replace
from factlint.values.duration import DAYS_PER_UNIT, Duration, elapsed
from factlint.values.hedges import DEFAULT_HEDGES, Hedge, Hedges
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.time import Mod, Recurrence

_TIMEX_UNIT = {"TH": "H", "TM": "M", "FN": "W"}
_HALVES = {"TH": (30, "TM"), "D": (12, "TH"), "Y": (6, "M"), "DE": (5, "Y"), "CE": (5, "DE")}
"""Half a unit → a number of a smaller one."""
_ISO_PARTS = {"Y": (12, "M"), "TH": (60, "TM"), "TM": (60, "S")}
"""A unit → a number of the next smaller one in the same part of an ISO duration."""
QUARTERS = 4
"""Of a unit."""
HALF = "HALF"
"""The unit of “the first half”: half of the period named after it."""
_UNIT_SLOTS = ("unit", "units", "dayunit", "single", "unitlong", "calunit", "elapsing", "weekend")
_LENGTHS = {"FN": (2, "W"), "WE": (2, "D"), "Q": (3, "M")}
"""Units without an ISO letter → a number of one that has it."""

MODS = {
    Hedge.ABOUT: Mod.APPROX,
    Hedge.NEARLY: Mod.LESS_THAN,
    Hedge.OVER: Mod.MORE_THAN,
    Hedge.AT_LEAST: Mod.EQUAL_OR_MORE,
    Hedge.UNDER: Mod.LESS_THAN,
    Hedge.AT_MOST: Mod.EQUAL_OR_LESS,
}


def duration_of(
    amount: Fraction | None, unit: str, hedge: Hedge = Hedge.EXACTLY, hedges: Hedges = DEFAULT_HEDGES
) -> Duration:
    """The duration of a number of units; None for a vague amount."""
    if amount == Fraction(1, 2) and unit in _HALVES:
        count, unit = _HALVES[unit]
        amount = Fraction(count)
    written = timex_of(amount, unit)
    if amount is None:
        return Duration(written, EVERYTHING, unit if unit in DAYS_PER_UNIT else None, mod=MODS.get(hedge))
    count, letter = _LENGTHS.get(unit, (1, unit))
    days = elapsed(amount * count, letter, hedge, hedges)
    if count > 1 and hedge is Hedge.EXACTLY:
        size = DAYS_PER_UNIT[letter] * count
        days = Interval(
            amount * size - size * hedges.plain_below_units, amount * size + size * hedges.plain_above_units
        )
    return Duration(written, days, letter, amount * count, hedge, MODS.get(hedge))


def timex_of(amount: Fraction | None, unit: str) -> str:
    """The TIMEX3 value: P4Y, PT36H, PXD, P10Y for a decade."""
    if unit == "DE" and amount is not None:
        amount, unit = amount * 10, "Y"
    elif unit == "CE" and amount is not None:
        amount, unit = amount * 100, "Y"
    elif unit == "FN" and amount is not None:
        amount, unit = amount * 2, "W"
    number = "X" if amount is None else str(amount) if amount.denominator == 1 else f"{float(amount):g}"
    clock = "T" if unit in {"TH", "TM", "S"} else ""
    return f"P{clock}{number}{_TIMEX_UNIT.get(unit, unit)}"


def duration(fields: Fields) -> Iterator[Open]:
    """“four years”, “a week”, “several months”, “four-year”, “decade-long”, “two and a half years”."""
    unit = next(fields.value(slot) for slot in _UNIT_SLOTS if slot in fields)
    amount = (
        None
        if "units" in fields and "number" not in fields
        else fields.amount("digits" if "digits" in fields else "number")
    )
    if "halfof" in fields:
        amount = Fraction(1, 2)
    elif amount is not None and "andpart" in fields:
        amount += Fraction(fields.value("andpart"), QUARTERS)
    reach = -1 if "lately" in fields else 1 if "soon" in fields else 0
    hedge = fields.value("loosely") or fields.value("plus") or Hedge.EXACTLY
    length = duration_of(amount, unit, hedge)
    if amount is not None and amount > 1 and "andpart" in fields and unit in _ISO_PARTS:
        length = replace(length, timex=_with_part(amount, unit))
    is_part = unit != "D" and ("nthedge" in fields or "aside" in fields)
    yield fields.open(length, reach=reach, edge=_edge(fields), unit=unit, is_part=is_part)


def _with_part(amount: Fraction, unit: str) -> str:
    """“Two and a half years” as news corpora write it: P2Y6M."""
    size, smaller = _ISO_PARTS[unit]
    whole, rest = timex_of(Fraction(amount // 1), unit), timex_of(amount % 1 * size, smaller)
    return whole + rest.removeprefix("PT" if "T" in whole else "P")


def _edge(fields: Fields) -> int:
    """The part of the following period that a duration may be; the last one may also be the time up to now."""
    is_last = "of" in fields or ("lately" in fields and fields.words("lately") == "last")
    return fields.value("edge") or fields.value("nthedge") or (-1 if is_last else 0)


def nth_of_month(fields: Fields) -> Iterator[Open]:
    """“The 14th of last month”."""
    edge = fields.ordinal("nthday") or 0
    yield fields.open(duration_of(Fraction(1), "D"), edge=edge, unit="D", is_part=True)


def half_of(fields: Fields) -> Iterator[Open]:
    """“The first half of next year”."""
    edge = 1 if fields.value("half") == "H1" else -1
    yield fields.open(duration_of(Fraction(1, 2), "Y"), edge=edge, unit=HALF, is_part=True)


def compound(fields: Fields) -> Iterator[Open]:
    """“three years and two months”, “a year and a day”; “6 months and 1 year” are two lengths."""
    first, second = fields.amount(), fields.amount("number2")
    unit, smaller = fields.value("unit"), fields.value("unit2")
    if first is None or second is None or {unit, smaller} - DAYS_PER_UNIT.keys():
        return
    if DAYS_PER_UNIT[unit] > DAYS_PER_UNIT[smaller]:
        yield fields.open(_compound((first, unit), (second, smaller)))
        return
    yield fields.part("number" if "number" in fields else "one", "unit", duration_of(first, unit))
    yield fields.part("number2" if "number2" in fields else "one2", "unit2", duration_of(second, smaller))


def _compound(*parts: tuple[Fraction, str]) -> Duration:
    """A number of units with smaller ones, exact to the smallest."""
    smallest = parts[-1][1]
    size = DAYS_PER_UNIT[smallest]
    low = sum((amount * DAYS_PER_UNIT[unit] for amount, unit in parts), Fraction(0))
    written = [timex_of(*part) for part in parts]
    date = "".join(part.removeprefix("P") for part in written if "T" not in part)
    clock = "".join(part.removeprefix("PT") for part in written if "T" in part)
    timex = f"P{date}T{clock}" if clock else f"P{date}"
    return Duration(timex, Interval(low - size / 2, low + size), smallest)


def hours(fields: Fields) -> Iterator[Open]:
    """“72 h”."""
    yield fields.open(duration_of(fields.amount("digits"), "TH"))


def hours_minutes(fields: Fields) -> Iterator[Open]:
    """“11 h 30 min”, “2h15m”, “2:14:05” of a race."""
    parts = [(Fraction(fields.number("digits")), "TH"), (Fraction(fields.number("minutes")), "TM")]
    if "second" in fields:
        parts.append((Fraction(fields.number("second")), "S"))
    yield fields.open(_compound(*parts))


def span(fields: Fields) -> Iterator[Open]:
    """“two to three weeks”: either duration."""
    first, last = fields.amount(), fields.amount("number2")
    unit = fields.value("units")
    low, high = duration_of(first, unit), duration_of(last, unit)
    yield fields.open(Duration(low.timex, low.days.hull(high.days), high.unit))


def one_or_two(fields: Fields) -> Iterator[Open]:
    """“a week or two”."""
    unit = fields.value("single")
    low, high = duration_of(Fraction(1), unit), duration_of(Fraction(2), unit)
    yield fields.open(Duration(low.timex, low.days.hull(high.days), high.unit))


def quarter_hours(fields: Fields) -> Iterator[Open]:
    """“A quarter of an hour”, “three-quarters of an hour”."""
    yield fields.open(duration_of(Fraction(fields.value("quarterhours") or 15), "TM"))


def ordinal_length(fields: Fields) -> Iterator[Open]:
    """“in its fifth year”."""
    yield fields.open(OrdinalLength(fields.ordinal("ordinal") or 0, fields.value("elapsing")))


def anniversary(fields: Fields) -> Iterator[Open]:
    """“the tenth anniversary”."""
    yield fields.open(OrdinalLength(fields.ordinal("ordinal") or 0, "Y", is_anniversary=True))


def jubilee(fields: Fields) -> Iterator[Open]:
    """“its centenary”."""
    yield fields.open(OrdinalLength(fields.value("jubilee"), "Y", is_anniversary=True))


def frequency(fields: Fields) -> Iterator[Open]:
    """“daily”, “monthly”, “twice weekly”."""
    yield fields.open(Recurrence(fields.value("frequency"), freq=_times(fields)))


def every(fields: Fields) -> Iterator[Open]:
    """“every Tuesday”, “each year”, “every two weeks”, “twice a day”, “Mondays”."""
    quant = "EVERY" if "every" in fields else None
    yield fields.open(Recurrence(_recurring(fields), quant=quant, freq=_times(fields)))


def _times(fields: Fields) -> str | None:
    """The frequency within the unit: 2X."""
    return f"{fields.value('times')}X" if "times" in fields else None


def every_nth(fields: Fields) -> Iterator[Open]:
    """“The first Monday of every month”, “the 15th of each month”."""
    day = fields.ordinal("nthday")
    timex = f"XXXX-XX-WXX-{fields.value('weekday') + 1}" if day is None else f"XXXX-XX-{day:02d}"
    yield fields.open(Recurrence(timex, quant="EVERY"))


def _recurring(fields: Fields) -> str:
    if "workdays" in fields or "workday" in fields:
        return "XXXX-WD"
    if "digits" in fields:
        return timex_of(fields.amount("digits"), "TH")
    if "halfof" in fields:
        return duration_of(Fraction(1, 2), fields.value("unit")).timex
    if "weekday" in fields or "weekdays" in fields:
        number = fields.value("weekday") if "weekday" in fields else fields.value("weekdays")
        part_of_day = fields.value("dayparts") or fields.value("daypart")
        part = f"T{part_of_day}" if part_of_day else ""
        return f"XXXX-WXX-{number + 1}{part}"
    if "month" in fields:
        return f"XXXX-{fields.value('month'):02d}"
    if "season" in fields or "seasons" in fields:
        return f"XXXX-{fields.value('season') or fields.value('seasons')}"
    if "anypart" in fields:
        return f"XXXX-XX-XXT{fields.value('anypart')}"
    unit = "WE" if "weekends" in fields else fields.value("unit") or fields.value("units")
    if "alternate" in fields or "alternating" in fields:
        return timex_of(Fraction(2), unit)
    return "XXXX-WE" if unit == "WE" and "number" not in fields else timex_of(fields.amount(), unit)
