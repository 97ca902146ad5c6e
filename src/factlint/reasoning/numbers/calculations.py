"""The result of a calculation that a text states, within what the rounding of its operands allows.

A measured operand is trusted to one part in twenty at least: whoever writes "240 km in three hours, an average of 80
km/h" calculated with these very numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce
from operator import mul

from factlint.model.arithmetic import Calculation, Figure, Operation, Proportion, RateTwice
from factlint.reasoning.numbers.arithmetic import Range, exactly, is_measured, may_be_written, values_of
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity

_CLOSEST = Fraction(5, 100)
"""The largest share of itself by which an operand may have been rounded."""
_PROPORTION_SLACK = Fraction(12, 100)
""""A ratio of 3:2" is said of amounts that are nearly in this ratio."""
_LARGEST_SLACK = Fraction(25, 100)
""""Three to one" is said of anything from 2.5 to 3.5, "two to one" not of all from 1.5."""
_POINTS = ((3, 1), (2, 1), (1, Fraction(1, 2)))
"""Points for a win and for a draw: in football since the 1980s, in football before, and in chess."""


def computed(calculation: Calculation) -> Range | None:
    """The result in the unit of the number said; None where an operand is open ("over 500")."""
    values = [stated(operand.value) for operand in calculation.operands]
    known = [value for value in values if value is not None]
    return _result(calculation, known) if len(known) == len(values) else None


def exact_result(calculation: Calculation) -> Fraction | None:
    """The result if every operand is exactly as written."""
    result = _result(calculation, [exactly(operand.value.written) for operand in calculation.operands])
    return None if result is None else result.low


def is_computed(calculation: Calculation) -> bool:
    """Whether the number said may be the result; for points, by any of the ways to count them."""
    said = calculation.said.value
    if calculation.operation is Operation.POINTS:
        won, drawn = (operand.value.written for operand in calculation.operands)
        return any(won * win + drawn * draw == said.written for win, draw in _POINTS)
    if calculation.operation is Operation.WINNING:
        rates = _winning_rates(calculation.operands)
        return not rates or any(may_be_written(exactly(rate), said) for rate in rates)
    result = computed(calculation)
    return result is None or may_be_written(result, said)


def fits(proportion: Proportion) -> bool:
    """Whether two amounts are nearly in their ratio."""
    first, second = proportion.first.value, proportion.second.value
    if not (second.written and first.written) or first.hedge is not Hedge.EXACTLY:
        return True
    rounding = Fraction(1, 2) / proportion.ratio if proportion.is_rounded else 0
    slack = min(max(rounding, _PROPORTION_SLACK), _LARGEST_SLACK)
    off = first.written * _size(first) / (second.written * _size(second)) / proportion.ratio
    return 1 - slack <= off <= 1 / (1 - slack)


def is_same_rate(rate: RateTwice) -> bool:
    """Whether the two rates may be one, whichever way days or months are counted."""
    first = stated(rate.first.value)
    return first is None or any(
        may_be_written(first * Range(low, high), rate.second.value) for low, high in rate.factors
    )


def _winning_rates(record: Sequence[Figure]) -> tuple[Fraction, ...]:
    """The share of the games that were won, with draws as half of one, as none, or left out."""
    won, lost, *drawn = (one.value.written for one in record)
    draws, decided = sum(drawn, start=Fraction(0)), won + lost
    if not decided:
        return ()
    games = decided + draws
    return ((won + draws / 2) / games, won / games, won / decided)


def stated(quantity: Quantity) -> Range | None:
    """The values that an operand may stand for; None where it is open."""
    values = values_of(quantity)
    if values is None or quantity.hedge is not Hedge.EXACTLY:
        return values
    half = min(quantity.last_digit / 2, abs(quantity.written) * _CLOSEST)
    is_counted = quantity.last_digit == 1 and not is_measured(quantity)
    return values if is_counted else Range(quantity.written - half, quantity.written + half)


def _result(calculation: Calculation, values: list[Range]) -> Range | None:
    """The result in the unit of the number said; None after a division by zero."""
    if calculation.operation not in (Operation.PRODUCT, Operation.QUOTIENT, Operation.RATE):
        return _operate(calculation.operation, values)
    sizes = [exactly(_size(figure.value)) for figure in (calculation.said, *calculation.operands)]
    based = [value * size for value, size in zip(values, sizes[1:], strict=True)]
    try:
        return _operate(calculation.operation, based) / sizes[0]
    except ZeroDivisionError:
        return None


def _size(quantity: Quantity) -> Fraction:
    return Fraction(1) if quantity.measure is None else quantity.measure.size


def _operate(operation: Operation, values: list[Range]) -> Range:
    one, percent = exactly(1), exactly(Fraction(1, 100))
    first, second, *rest = values if len(values) > 1 else (*values, one)
    match operation:
        case Operation.PRODUCT:
            return reduce(mul, values)
        case Operation.QUOTIENT:
            return first / second
        case Operation.DIFFERENCE:
            return first - second if first.low >= second.low else second - first
        case Operation.PERCENT:
            return first * percent * second
        case Operation.REDUCED:
            return first * (one - second * percent)
        case Operation.INCREASED:
            return first * (one + second * percent)
        case Operation.INTEREST:
            return first * second * percent * rest[0]
        case Operation.COMPOUND:
            return _compound(first, one + second * percent, rest[0])
        case Operation.RATE:
            return first / second * rest[0]
        case Operation.WINNING:
            return first / (first + second + (rest[0] if rest else exactly(Fraction(0))))
        case Operation.POINTS:
            return first * exactly(_POINTS[0][0]) + second


def _compound(amount: Range, yearly: Range, years: Range) -> Range:
    for _ in range(int(years.low + years.high) // 2):
        amount = amount * yearly
    return amount
