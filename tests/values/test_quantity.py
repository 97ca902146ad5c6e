"""The numbers that digits and hedges allow."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.values.hedges import Hedge
from factlint.values.quantity import quantity, rounded


@pytest.mark.parametrize(
    ("numeral", "scale", "low", "high"),
    [
        ("2.20", 1, Fraction("2.195"), Fraction("2.205")),
        ("1.4", 1_000_000, 1_350_000, 1_450_000),
        ("32", 1, 32, 33),
        ("1,400", 1, 1400, 1401),
    ],
)
def test_a_number_allows_what_its_digits_round_from(
    numeral: str, scale: int, low: Fraction, high: Fraction
) -> None:
    amount = quantity(numeral, scale=scale).amount
    assert (amount.low, amount.high) == (low, high)


@given(st.decimals(0, 10**9, places=3), st.sampled_from(Hedge))
def test_no_hedge_makes_a_number_impossible(number: object, hedge: Hedge) -> None:
    amount = quantity(str(number), hedge=hedge).amount
    assert amount.low is None or amount.high is None or amount.low <= amount.high


@pytest.mark.parametrize("text", ["", "1,40", "2.", "ten", "1.2.3"])
def test_other_text_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="is not a number"):
        quantity(text)


@pytest.mark.parametrize("hedge", Hedge)
def test_every_hedge_may_stand_before_an_exact_ratio(hedge: Hedge) -> None:
    amount = rounded(Fraction(3, 4), Fraction(0), unit="ratio", hedge=hedge).amount
    assert amount.low is None or amount.low <= Fraction(3, 4)
    assert amount.high is None or amount.high >= Fraction(3, 4)
