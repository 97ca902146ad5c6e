"""Changes between two written values: direction, percentage, points, factor."""

from __future__ import annotations

from fractions import Fraction

from factlint.model.arithmetic import Change, Direction, Figure, Step
from factlint.reasoning.numbers.arithmetic import Range, exactly, may_be_written, percent_change, values_of
from factlint.reasoning.numbers.shares import may_be_called
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge

_SHARES, _TENTHS = "percent", 5
POINTS = {"percentage point": exactly(1), "basis point": exactly(100)}
"""Unit → how many of it make one percentage point."""


def _ends(change: Change) -> tuple[Range | None, Range | None]:
    """The ranges of the two values; in "from 5.5% to 5%" both are as exact as the finer one.

    One in thousands or more is rounded in any case: "$3.7 billion" to its decimals, "two million" to some tenths.
    """
    finest = min(change.old.value.last_digit, change.new.value.last_digit)
    old, new = (
        values_of(replace(figure.value, last_digit=_last_digit(figure, finest)))
        for figure in (change.old, change.new)
    )
    return old, new


def _last_digit(figure: Figure, finest: Fraction) -> Fraction:
    own = figure.value.last_digit
    if own <= 1:
        return finest
    return own if "." in figure.said else max(finest, own / _TENTHS)


def leads(change: Change, direction: Direction) -> bool:
    """Whether the values may go in a direction: they do not if all of the new ones lie on the other side."""
    old, new = _ends(change)
    if old is None or new is None:
        return True
    return new.high >= old.low if direction is Direction.UP else new.low <= old.high


def amount_agrees(change: Change) -> bool:
    """Whether the amount said may be the change; True where it cannot be computed."""
    amount, computed = change.amount, relative_change(change)
    if amount is None or computed is None:
        return True
    if amount.value.unit in POINTS:
        points = difference_in_points(change)
        return points is None or may_be_written(points * POINTS[amount.value.unit or ""], amount.value)
    if is_absolute(amount):
        difference = absolute_change(change)
        return difference is None or may_be_written(difference, amount.value)
    if amount.value.unit == "fraction":
        return may_be_called(computed, amount.value)
    if amount.value.unit == "times" and amount.value.hedge is Hedge.EXACTLY:
        slack = amount.value.last_digit / 2
        return computed.meets(Range(amount.value.written - slack, amount.value.written + slack))
    if amount.value.written < 0 and leads(change, Direction.DOWN):  # "from 17 to 14, -17.65%"
        computed = Range(-computed.high, -computed.low)
    return may_be_written(computed, amount.value)


def step_percent(step: Step) -> Range | None:
    """By how many per cent the amount of a step changed the value before it."""
    amount, new = values_of(step.amount.value), values_of(step.new.value)
    if amount is None or new is None:
        return None
    old = new - amount if step.direction is Direction.UP else new + amount
    return amount * exactly(100) / old if old.low > 0 and amount.low >= 0 else None


def step_agrees(step: Step) -> bool:
    """Whether the percentage of a step may be that of its amount; True where it cannot be computed."""
    percent = step_percent(step)
    return percent is None or may_be_written(percent, step.share.value)


def is_points_in_percent(change: Change) -> bool:
    """Whether a percentage is the difference in points of two shares, not their relative change."""
    old, new, amount = change.old.value, change.new.value, change.amount
    if amount is None or amount.value.unit != _SHARES or old.unit != _SHARES or old.written <= 0:
        return False
    difference = abs(new.written - old.written)
    is_relative = may_be_written(exactly(difference / old.written * 100), amount.value)
    return may_be_written(exactly(difference), amount.value) and not is_relative


def relative_change(change: Change) -> Range | None:
    """By how many per cent the value grew or shrank, never negative; for a factor ("doubled") how many times as
    large it is.
    """
    old, new = _ends(change)
    if old is None or new is None or old.low <= 0 or new.low < 0:
        return None
    if change.amount is not None and change.amount.value.unit == "times":
        return new / old
    return _without_sign(percent_change(old, new))


def is_absolute(amount: Figure) -> bool:
    """Whether an amount counts what the values count: "up by 50, to 250 from 200"."""
    return amount.value.unit not in {*POINTS, _SHARES, "times", "fraction"}


def absolute_change(change: Change) -> Range | None:
    """By how much the value changed, in its own unit, never negative."""
    old, new = _ends(change)
    return None if old is None or new is None else _without_sign(new - old)


def difference_in_points(change: Change) -> Range | None:
    """By how many percentage points a share changed; None where the values are not shares."""
    old, new = _ends(change)
    if old is None or new is None or change.old.value.unit != _SHARES or change.new.value.unit != _SHARES:
        return None
    return _without_sign(new - old)


def _without_sign(change: Range) -> Range:
    if change.low >= 0:
        return change
    if change.high <= 0:
        return Range(-change.high, -change.low)
    return Range(exactly(0).low, max(-change.low, change.high))
