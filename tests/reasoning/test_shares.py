"""What people call a share."""

from fractions import Fraction

import pytest

from factlint.reasoning.arithmetic import exactly
from factlint.reasoning.shares import may_be_called, shares_agree
from factlint.values.hedges import Hedge
from factlint.values.quantity import quantity, rounded


def called(numerator: int, denominator: int, percent: int, hedge: Hedge = Hedge.EXACTLY) -> bool:
    fraction = rounded(Fraction(numerator, denominator), Fraction(1), unit="fraction", hedge=hedge)
    return may_be_called(exactly(percent), fraction)


@pytest.mark.parametrize(
    ("numerator", "denominator", "lowest", "highest"), [(1, 3, 27, 40), (1, 10, 8, 12), (1, 2, 43, 57)]
)
def test_a_fraction_is_said_of_what_lies_near_it(
    numerator: int, denominator: int, lowest: int, highest: int
) -> None:
    said_of = [percent for percent in range(101) if called(numerator, denominator, percent)]
    assert (said_of[0], said_of[-1]) == (lowest, highest)


@pytest.mark.parametrize(
    ("hedge", "lowest", "highest"),
    [
        (Hedge.OVER, 50, 100),
        (Hedge.UNDER, 0, 50),
        (Hedge.NEARLY, 36, 51),
        (Hedge.ABOUT, 36, 64),
    ],
)
def test_a_hedge_moves_what_half_is_said_of(hedge: Hedge, lowest: int, highest: int) -> None:
    said_of = [percent for percent in range(101) if called(1, 2, percent, hedge)]
    assert (said_of[0], said_of[-1]) == (lowest, highest)


def test_the_order_of_the_two_does_not_matter() -> None:
    percent, third = (
        quantity("35", unit="percent"),
        rounded(Fraction(1, 3), Fraction(1), unit="fraction"),
    )
    assert shares_agree(percent, third)
    assert shares_agree(third, percent)
    assert not shares_agree(quantity("61", unit="percent"), third)
