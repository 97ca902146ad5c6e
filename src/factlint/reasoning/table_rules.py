"""Cells of a table that follow from others by one rule: the one that does not, where all others bear the rule out."""

from __future__ import annotations

from fractions import Fraction

from factlint.model.arithmetic import Figure, Rule, TableRule
from factlint.reasoning.arithmetic import (
    Range,
    exactly,
    may_be_written,
    percent_change,
    percent_of,
    rounding_range,
    sum_of,
)
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge

_FEWEST_THAT_FIT = 1
_MOST_ODD = Fraction(1, 2)
"""Of a table of two rows one may be wrong; of more rows only one in four."""
_MOST_ODD_OF_MANY = Fraction(1, 4)
_FEW = 3
_NEAR = Fraction(30, 100)
"""How far a lone mean may miss: farther off it is weighted, or of other values."""


@dataclass(frozen=True, slots=True)
class OddCell:
    """A cell that its rule excludes, with what the rule gives instead."""

    cell: Figure
    operands: tuple[Figure, ...]
    reckoned: Range


def odd_cells(rule: TableRule) -> tuple[OddCell, ...]:
    """The cells that break a rule which the others bear out; nothing where too few do."""
    read = [(cell, operands, _reckoned(rule.rule, operands)) for cell, operands in rule.cells]
    known = [(cell, operands, value) for cell, operands, value in read if value is not None]
    odd = [OddCell(*one) for one in known if not _fits(*one)]
    fitting = len(known) - len(odd)
    if rule.rule is Rule.MEAN and len(known) == 1:
        return tuple(one for one in odd if _is_near(one))
    most = _MOST_ODD if len(known) < _FEW else _MOST_ODD_OF_MANY if len(known) > _FEW else Fraction(1, 3)
    is_borne_out = fitting >= _FEWEST_THAT_FIT and len(odd) <= most * len(known)
    return tuple(odd) if is_borne_out else ()


def _fits(cell: Figure, operands: tuple[Figure, ...], value: Range) -> bool:
    """Whether a cell may be what its rule gives; whole numbers of whole numbers are counted, all else is rounded."""
    quantity = cell.value
    is_whole = value.low == value.high and value.low.denominator == 1
    if is_whole and all(_is_counted(figure) for figure in (cell, *operands)):
        return value.low == quantity.written
    slack = quantity.last_digit  # intermediate values may have been rounded before they were used
    return quantity.hedge is not Hedge.EXACTLY or may_be_written(
        Range(value.low - slack / 2, value.high + slack / 2), quantity
    )


def _is_counted(figure: Figure) -> bool:
    return figure.value.unit is None and figure.value.last_digit == 1


def _is_near(odd: OddCell) -> bool:
    middle = (odd.reckoned.low + odd.reckoned.high) / 2
    return abs(odd.cell.value.written - middle) <= _NEAR * abs(middle)


def _reckoned(rule: Rule, operands: tuple[Figure, ...]) -> Range | None:
    ranges = [rounding_range(figure.value) for figure in operands]
    try:
        match rule:
            case Rule.PRODUCT:
                return ranges[0] * ranges[1]
            case Rule.PERCENT_OF:
                return percent_of(ranges[0], ranges[1])
            case Rule.PERCENT_CHANGE:
                return percent_change(ranges[0], ranges[1])
            case Rule.DIFFERENCE:
                return ranges[1] - ranges[0]
            case Rule.SHARE_OF_ALL:
                return percent_of(ranges[0], sum_of(ranges))
            case Rule.THREE_A_WIN:
                return ranges[0] * exactly(3) + ranges[1]
            case Rule.TWO_A_WIN:
                return ranges[0] * exactly(2) + ranges[1]
            case Rule.MEAN:
                return sum_of(ranges) / exactly(len(ranges))
    except ZeroDivisionError:
        return None
