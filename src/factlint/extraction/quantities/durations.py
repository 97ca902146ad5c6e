"""Durations as measures: an orbital period of 365.25 days."""

from __future__ import annotations

from fractions import Fraction

from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.duration import UNIT_NAMES, Duration
from factlint.values.quantity import Quantity, rounded


def as_measure(duration: Mention[Duration]) -> Mention[Quantity] | None:
    """The mention of a duration as one of a quantity; None for vague ones and those with several units."""
    value = duration.value
    unit = UNIT_NAMES.get(value.unit or "")
    if value.amount is None or unit is None:
        return None
    quantity = rounded(value.amount, _last_digit(value.amount), unit=unit, hedge=value.hedge)
    return replace(duration, value=quantity)  # type: ignore[arg-type, return-value]


def _last_digit(amount: Fraction) -> Fraction:
    """The value of the last decimal that a number needs."""
    digit = Fraction(1)
    while (amount / digit).denominator != 1 and digit > Fraction(1, 10**9):
        digit /= 10
    return digit
