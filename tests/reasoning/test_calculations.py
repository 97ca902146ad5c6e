"""What follows from two numbers: areas, speeds, points, interest, ratios, pay."""

from fractions import Fraction

import pytest

from factlint.model.arithmetic import Calculation, Figure, Operation, Proportion, RateTwice
from factlint.model.document import ProseSpan, Span
from factlint.model.mention import Mention
from factlint.reasoning.numbers.calculations import exact_result, fits, is_computed, is_same_rate, stated
from factlint.values.quantity import quantity


def figure(numeral: str, unit: str | None = None) -> Figure:
    return Mention(ProseSpan(0, 1), Span(0, 1), numeral, quantity(numeral, unit=unit))


def calculation(operation: Operation, said: Figure, *operands: Figure) -> Calculation:
    return Calculation(said, operation, operands)


def test_what_was_measured_is_exact_to_a_twentieth() -> None:
    values = stated(quantity("3", unit="hour"))
    assert values is not None
    assert (values.low, values.high) == (Fraction(285, 100), Fraction(315, 100))


def test_a_count_is_exact() -> None:
    values = stated(quantity("12"))
    assert values is not None
    assert values.low == values.high == 12


@pytest.mark.parametrize(("said", "is_right"), [("80", True), ("84", True), ("95", False)])
def test_a_speed_follows_from_way_and_time(said: str, *, is_right: bool) -> None:
    speed = calculation(
        Operation.QUOTIENT, figure(said, "kilometre per hour"), figure("240", "kilometre"), figure("3", "hour")
    )
    assert is_computed(speed) is is_right
    assert exact_result(speed) == 80


def test_nothing_is_divided_by_zero() -> None:
    speed = calculation(
        Operation.QUOTIENT, figure("80", "kilometre per hour"), figure("240", "kilometre"), figure("0", "hour")
    )
    assert exact_result(speed) is None
    assert is_computed(speed)


@pytest.mark.parametrize(("points", "is_right"), [("67", True), ("47", True), ("60", False)])
def test_a_win_counts_three_or_two(points: str, *, is_right: bool) -> None:
    assert is_computed(calculation(Operation.POINTS, figure(points), figure("20"), figure("7"))) is is_right


def test_interest_bears_interest() -> None:
    grown = calculation(Operation.COMPOUND, figure("1,210"), figure("1,000"), figure("10"), figure("2"))
    assert exact_result(grown) == 1210


@pytest.mark.parametrize(("second", "is_right"), [("120", True), ("126", True), ("140", False)])
def test_amounts_are_nearly_in_their_ratio(second: str, *, is_right: bool) -> None:
    assert fits(Proportion(figure("180"), figure(second), Fraction(3, 2))) is is_right


def test_a_year_of_work_has_fewer_days() -> None:
    factors = ((Fraction(240), Fraction(260)), (Fraction(300), Fraction(366)))
    day = figure("20")
    assert is_same_rate(RateTwice(day, figure("5,000"), factors))
    assert is_same_rate(RateTwice(day, figure("7,300"), factors))
    assert not is_same_rate(RateTwice(day, figure("9,000"), factors))
