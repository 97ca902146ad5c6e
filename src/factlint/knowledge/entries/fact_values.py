"""The value of a fact, read from the text in the pack."""

from __future__ import annotations

import re
from fractions import Fraction

from factlint.model.claim import Value
from factlint.model.mention import EntityRef
from factlint.values import duration, edtf, money
from factlint.values.dataclass import dataclass
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.named_tuple import NamedTuple
from factlint.values.quantity import Quantity, quantity
from factlint.values.units import STANDARD_UNITS, UnitTable

UNKNOWN = "unknown"
"""The kind of a value that no text can be compared with: it is kept as it is and listed as unsayable."""


def read_value(kind: str, text: str, unit: str | None = None, units: UnitTable = STANDARD_UNITS) -> Value:
    """The value of this kind; for `entity`, `text` is the full id.

    Raises `ValueError` with a message for the pack's author.
    """
    match kind:
        case "date":
            return edtf.parse(text)
        case "duration":
            return duration.parse(text)
        case "number":
            return _number(text, unit, units)
        case "entity":
            return EntityRef(text)
        case _:
            return text


_WITH_UNIT = re.compile(r"(?P<number>\d[\d,.]*) ?(?P<unit>[^\W\d].*)")


def _number(text: str, unit: str | None, units: UnitTable) -> Quantity:
    if (written := _WITH_UNIT.fullmatch(text)) and units.meant(written["unit"]):
        advice = f"{{value: {written['number'].replace(',', '')}, unit: {written['unit']}}}"
        raise ValueError(f'"{text}" is not a number; write the unit apart, as in {advice}')
    scale, noun = money.scaled(unit) if unit and not units.meant(unit) else (1, unit)
    return quantity(text, scale=scale, unit=noun, units=units)


class ReadValue(NamedTuple):
    """A value in the form that `read_value` takes."""

    kind: str
    text: str
    unit: str | None = None
    """The unit that the value itself has, and ..."""
    written: str | None = None
    """... how it is shown to people, if the pack writes it in another way."""


def counted_duration(value: ReadValue) -> ReadValue:
    """A duration as a number of its smallest unit, as texts state it: P3Y is 3 years, P1Y6M is 18 months.

    It is exact, but for months, which people also count as 30 days.
    """
    if value.kind != "duration" or not value.text:
        return value
    length = duration.parse(value.text)
    if length.unit is None or length.days.low is None:
        return value
    number = str(Fraction(length.days.low) / duration.DAYS_PER_UNIT[length.unit])
    if not number.isdigit():
        return value
    exact = number if length.unit == "M" else f"{number}.0"
    return ReadValue("number", exact, duration.UNIT_NAMES[length.unit], number)


@dataclass(frozen=True, slots=True)
class Term:
    """The time for which a fact holds, as far as its bounds are known; a missing end or `..` is open."""

    begins: Interval
    """The range of the first day on which it holds."""
    ends: Interval
    """The range of the first day on which it no longer holds."""

    scope: Interval
    """The widest extent that the bounds allow, half-open."""


ALWAYS = Term(EVERYTHING, EVERYTHING, EVERYTHING)


def read_term(from_: str | None, until: str | None) -> Term:
    """The term between two EDTF bounds. Raises `ValueError`, also where `from` is later than `until`."""
    if not from_ and not until:
        return ALWAYS
    begins = edtf.parse(from_).days if from_ else EVERYTHING
    ends = edtf.parse(until).days if until else EVERYTHING
    scope = _scope(begins, ends)
    if scope.is_empty:
        raise ValueError(f'"from: {from_}" is later than "until: {until}"')
    return Term(begins, ends, scope)


def _scope(begins: Interval, ends: Interval) -> Interval:
    last = None if ends.high is None else ends.high - 1
    if begins.low is not None and begins.low == last:
        return Interval(begins.low, begins.low + 1)  # begun and ended on one day
    return Interval(begins.low, last)


def is_open(kind: str, text: str) -> bool:
    """Whether the value itself is "not yet": `end: ..`."""
    return kind == "date" and text.strip() == ".."
