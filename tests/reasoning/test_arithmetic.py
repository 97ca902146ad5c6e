"""When numbers that were rounded belong together, and when nothing reconciles them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.reasoning.numbers.arithmetic import (
    Fault,
    Range,
    exactly,
    fault_of,
    may_be_written,
    percent_change,
    percent_of,
    rounds_from_count,
    values_of,
    whole_numbers_in,
)
from factlint.values.hedges import Hedge
from factlint.values.quantity import Quantity, quantity, rounded

NUMBERS = st.fractions(-1000, 1000, max_denominator=50)


@st.composite
def ranges(draw: st.DrawFn) -> tuple[Range, Fraction]:
    """A range and a value in it."""
    low, value, high = sorted(draw(st.tuples(NUMBERS, NUMBERS, NUMBERS)))
    return Range(low, high), value


@given(ranges(), ranges())
def test_a_range_holds_the_results_of_its_values(
    one: tuple[Range, Fraction], two: tuple[Range, Fraction]
) -> None:
    (first, a), (second, b) = one, two
    for result, exact in ((first + second, a + b), (first - second, a - b), (first * second, a * b)):
        assert result.low <= exact <= result.high
    if not second.low <= 0 <= second.high:
        quotient = first / second
        assert quotient.low <= a / b <= quotient.high


def test_a_range_with_zero_divides_nothing() -> None:
    with pytest.raises(ZeroDivisionError):
        exactly(1) / Range(Fraction(-1), Fraction(1))


def percent(numeral: str, hedge: Hedge = Hedge.EXACTLY) -> Quantity:
    return quantity(numeral, unit="percent", hedge=hedge)


@pytest.mark.parametrize("numeral", ["67", "66", "66.7", "66.6", "66.67", "66.66"])
def test_two_of_three_rounded_and_cut_off(numeral: str) -> None:
    assert may_be_written(percent_of(exactly(2), exactly(3)), percent(numeral))


@pytest.mark.parametrize("numeral", ["65", "68", "66.8", "66.5", "66.70", "66.65"])
def test_two_of_three_wrong(numeral: str) -> None:
    assert not may_be_written(percent_of(exactly(2), exactly(3)), percent(numeral))


@pytest.mark.parametrize(
    ("numeral", "half"), [("12", "12.5"), ("13", "12.5"), ("-12", "-12.5"), ("-13", "-12.5")]
)
def test_halves_may_go_either_way(numeral: str, half: str) -> None:
    assert may_be_written(exactly(Fraction(half)), quantity(numeral))


@given(st.fractions(0, 100, max_denominator=997), st.integers(0, 4))
def test_correct_rounding_is_never_wrong(value: Fraction, decimals: int) -> None:
    unit = Fraction(1, 10**decimals)
    nearest = rounded(round(value / unit) * unit, unit)
    cut_off = rounded(int(value / unit) * unit, unit)
    assert may_be_written(exactly(value), nearest)
    assert may_be_written(exactly(value), cut_off)


@pytest.mark.parametrize(
    ("hedge", "is_allowed"),
    [(Hedge.OVER, True), (Hedge.UNDER, False), (Hedge.ABOUT, True), (Hedge.AT_LEAST, True)],
)
def test_a_hedge_allows_what_lies_on_its_side(hedge: Hedge, *, is_allowed: bool) -> None:
    assert may_be_written(exactly(55), percent("50", hedge)) is is_allowed


def test_values_of_counts_measures_and_open_numbers() -> None:
    assert values_of(quantity("15")) == exactly(15)
    assert values_of(quantity("15", unit="km")) == Range(Fraction(29, 2), Fraction(31, 2))
    assert values_of(quantity("15", hedge=Hedge.OVER)) is None


def test_a_change_is_counted_from_the_earlier_value() -> None:
    assert percent_change(exactly(10), exactly(15)) == exactly(50)
    assert percent_change(exactly(15), exactly(12)) == exactly(-20)


@pytest.mark.parametrize(
    ("said", "computed", "fault"),
    [
        (40, 50, Fault.INCONSISTENT),
        (-40, 40, Fault.MEANING_CHANGING),
        (500, 50, Fault.MEANING_CHANGING),
        (1, 0, Fault.INCONSISTENT),
    ],
)
def test_grave_faults_turn_the_sign_or_the_order_of_magnitude(said: int, computed: int, fault: Fault) -> None:
    assert fault_of(Fraction(said), exactly(computed)) is fault


def test_shares_of_whole_people() -> None:
    assert rounds_from_count(50, percent("16"))
    assert not rounds_from_count(50, percent("15"))
    assert rounds_from_count(3, percent("66"))


def test_the_whole_numbers_of_a_range_include_its_end() -> None:
    assert list(whole_numbers_in(Range(Fraction("1.5"), Fraction(4)))) == [2, 3, 4]
    assert not list(whole_numbers_in(Range(Fraction("1.1"), Fraction("1.9"))))
