"""GRIM, GRIMMER and DEBIT against samples made for the purpose."""

from fractions import Fraction
from statistics import pstdev, stdev

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factlint.model.statements.statistics import Reported
from factlint.reasoning.statistics.whole_number_means import binary_deviation_fits, deviation_fits, mean_fits

ANSWERS = st.lists(st.integers(1, 7), min_size=2, max_size=40)


def printed(value: float, decimals: int = 2) -> Reported:
    return Reported(Fraction(f"{value:.{decimals}f}"), Fraction(1, 10**decimals))


@given(ANSWERS)
def test_no_sample_is_impossible(answers: list[int]) -> None:
    mean, size = Fraction(sum(answers), len(answers)), len(answers)
    assert mean_fits(printed(float(mean)), size)
    assert deviation_fits(printed(float(mean)), printed(stdev(answers)), size)


@given(st.lists(st.integers(0, 1), min_size=2, max_size=40))
def test_no_sample_of_ones_and_zeros_is_impossible(answers: list[int]) -> None:
    mean = printed(sum(answers) / len(answers))
    assert binary_deviation_fits(mean, printed(stdev(answers)), len(answers))
    assert binary_deviation_fits(mean, printed(pstdev(answers)), len(answers))


@pytest.mark.parametrize(("mean", "size"), [("5.27", 28), ("3.45", 17), ("5.20", 28)])
def test_means_between_two_totals(mean: str, size: int) -> None:
    assert not mean_fits(Reported(Fraction(mean), Fraction(1, 100)), size)


def test_trailing_zeros_count() -> None:
    assert mean_fits(Reported(Fraction("5.2"), Fraction(1, 10)), 28)
    assert not mean_fits(Reported(Fraction("5.2"), Fraction(1, 100)), 28)


def test_items_make_the_steps_smaller() -> None:
    assert mean_fits(printed(5.27), 28, items=3)


@given(st.integers(2, 40), st.floats(1, 7))
def test_a_deviation_of_more_than_the_range_allows_is_found_for_binary_data(size: int, mean: float) -> None:
    assume(mean_fits(printed(mean / 7), size))
    assert not binary_deviation_fits(printed(mean / 7), printed(0.9), size)
