"""What people call a share, and what shares add up to."""

from fractions import Fraction

import pytest

from factlint.model.arithmetic import Partition
from factlint.model.document import ProseSpan, Span
from factlint.model.mention import Mention
from factlint.reasoning.numbers.arithmetic import exactly
from factlint.reasoning.numbers.shares import may_be_called, may_make_one_whole, odd_pair, shares_agree
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


@pytest.mark.parametrize(
    ("percents", "is_complete", "is_possible"),
    [
        ("50 30 20", True, True),
        ("33 33 33", True, True),  # thirds, each rounded down
        ("50 30 17", True, False),
        ("50 30 17", False, True),
        ("50 30 22", True, False),
        ("50 30 22", False, False),
        ("33.4 33.3 33.4", True, True),
        ("33.5 33.5 33.5", True, False),
    ],
)
def test_shares_of_one_whole_make_no_more_than_it(
    percents: str, *, is_complete: bool, is_possible: bool
) -> None:
    shares = tuple(
        Mention(ProseSpan(0, 1), Span(0, 1), "", quantity(numeral, unit="percent"))
        for numeral in percents.split()
    )
    assert may_make_one_whole(Partition(shares, is_complete)) is is_possible


@pytest.mark.parametrize(
    ("pairs", "odd"),
    [
        ("11=55 5=25 4=20 6=40", 3),
        ("11=55 5=25 4=20 6=30", None),
        ("11=55 5=25 6=40", None),  # two that agree are too few
        ("11=55 5=25 4=20 6=40 9=60", None),  # two that agree with nothing blame each other
    ],
)
def test_the_pair_is_odd_that_fits_no_total_of_the_others(pairs: str, odd: int | None) -> None:
    stated = [pair.split("=") for pair in pairs.split()]
    found = odd_pair([(exactly(int(count)), quantity(share, unit="percent")) for count, share in stated])
    assert (found.index if found else None) == odd
    assert found is None or found.whole.low <= 20 <= found.whole.high
