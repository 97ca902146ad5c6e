"""Table cells that follow from others by a rule, and the one cell that breaks a rule which all others follow."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from factlint.model.arithmetic import Figure
from factlint.model.table_arithmetic import Rule, TableRule
from factlint.reasoning.numbers.arithmetic import (
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

_CELLS_PER_ODD_ONE = 4
"""One cell in this many may break the rule; one may in shorter tables, too, if another one follows it."""
_NEAR = Fraction(30, 100)
"""How far off a lone mean may be; a mean farther off is weighted, or of other values."""


@dataclass(frozen=True, slots=True)
class OddCell:
    """A cell that breaks its rule, with the value that the rule gives."""

    cell: Figure
    operands: tuple[Figure, ...]
    computed: Range


def is_explained(cell: Figure, rule: TableRule, rules: Iterable[TableRule]) -> bool:
    """Whether a cell that breaks a rule follows another one that no cell breaks, of no fewer."""
    return any(
        len(one.cells) >= len(rule.cells)
        and any(stated.span == cell.span for stated, _ in one.cells)
        and len(known := _known(one)) == len(one.cells)
        and all(_fits(*each) for each in known)
        for one in rules
    )


def _known(rule: TableRule) -> list[tuple[Figure, tuple[Figure, ...], Range]]:
    """The cells for which a rule gives a value."""
    read = [(cell, operands, _computed(rule.rule, operands)) for cell, operands in rule.cells]
    return [(cell, operands, value) for cell, operands, value in read if value is not None]


def odd_cells(rule: TableRule) -> tuple[OddCell, ...]:
    """The cells that break a rule; nothing where too few others follow it."""
    known = _known(rule)
    odd = [OddCell(*one) for one in known if not _fits(*one)]
    if rule.rule is Rule.MEAN and len(known) == 1:
        return tuple(one for one in odd if _is_near(one))
    is_borne_out = len(odd) < len(known) and len(odd) <= max(1, len(known) // _CELLS_PER_ODD_ONE)
    return tuple(odd) if is_borne_out else ()


def _fits(cell: Figure, operands: tuple[Figure, ...], value: Range) -> bool:
    """Whether a cell may be what its rule gives; whole numbers made from whole numbers are exact, all others
    rounded.
    """
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
    middle = (odd.computed.low + odd.computed.high) / 2
    return abs(odd.cell.value.written - middle) <= _NEAR * abs(middle)


def _computed(rule: Rule, operands: tuple[Figure, ...]) -> Range | None:
    ranges = [rounding_range(figure.value) for figure in operands]
    try:
        match rule:
            case Rule.SUM:
                return sum_of(ranges)
            case Rule.PRODUCT:
                return ranges[0] * ranges[1]
            case Rule.REPEATED:
                return (ranges[0] + ranges[1]) * ranges[2]
            case Rule.REMAINDER:
                return ranges[0] * ranges[1] - ranges[2]
            case Rule.PERCENT_OF:
                return percent_of(ranges[0], ranges[1])
            case Rule.PERCENT_OFF:
                return percent_of(ranges[0] - ranges[1], ranges[0])
            case Rule.RATIO:
                return ranges[0] / ranges[1]
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
