"""Changes as they are stated, against the two values beside them."""

from fractions import Fraction

import pytest

from factlint.model.arithmetic import Change, Direction, Figure
from factlint.model.document import ProseSpan, Span
from factlint.model.mention import Mention
from factlint.reasoning.numbers.changes import (
    amount_agrees,
    difference_in_points,
    is_points_in_percent,
    leads,
    relative_change,
)
from factlint.values.quantity import quantity


def figure(words: str) -> Figure:
    numeral, _, unit = words.partition(" ")
    return Mention(ProseSpan(0, 1), Span(0, 1), words, quantity(numeral, unit=unit or None))


def change(old: str, new: str, amount: str | None = None) -> Change:
    return Change(
        figure(old), figure(new), Direction.UP, figure(amount) if amount else None, cue=ProseSpan(0, 1)
    )


@pytest.mark.parametrize(
    ("old", "new", "percent"), [("50", "0", 100), ("50", "75", 50), ("80", "40", 50), ("50", "50", 0)]
)
def test_a_change_of_counts_in_per_cent_has_no_sign(old: str, new: str, percent: int) -> None:
    computed = relative_change(change(old, new))
    assert computed is not None
    assert computed.low == computed.high == percent


@pytest.mark.parametrize(("old", "new"), [("0", "50"), ("-4", "2"), ("4", "-2")])
def test_no_percentage_leads_from_nothing_or_across_zero(old: str, new: str) -> None:
    assert relative_change(change(old, new)) is None


def test_values_are_as_exact_as_the_finer_of_the_two() -> None:
    points = difference_in_points(change("5.5 percent", "5 percent"))
    assert points is not None
    assert (points.low, points.high) == (Fraction(4, 10), Fraction(6, 10))


def test_only_shares_differ_in_points() -> None:
    assert difference_in_points(change("5 percent", "7")) is None


@pytest.mark.parametrize(
    ("old", "new", "amount", "is_right"),
    [
        ("10", "15", "50 percent", True),
        ("10", "15", "40 percent", False),
        ("10", "25", "2.5 times", True),
        ("10", "28", "2 times", False),
        ("200", "250", "50", True),
        ("200", "250", "60", False),
        ("5 percent", "7 percent", "2 percentage point", True),
        ("5 percent", "7 percent", "4 percentage point", False),
        ("5.00 percent", "5.25 percent", "25 basis point", True),
        ("5.00 percent", "5.25 percent", "50 basis point", False),
    ],
)
def test_an_amount_is_held_against_both_values(old: str, new: str, amount: str, *, is_right: bool) -> None:
    assert amount_agrees(change(old, new, amount)) is is_right


@pytest.mark.parametrize(
    ("old", "new", "amount", "is_confused"),
    [
        ("5 percent", "7 percent", "2 percent", True),
        ("5 percent", "7 percent", "40 percent", False),
        ("100 percent", "102 percent", "2 percent", False),
        ("5", "7", "2 percent", False),
    ],
)
def test_points_are_stated_as_per_cent(old: str, new: str, amount: str, *, is_confused: bool) -> None:
    assert is_points_in_percent(change(old, new, amount)) is is_confused


def test_equal_values_lead_both_ways() -> None:
    assert leads(change("5", "5"), Direction.UP)
    assert leads(change("5", "5"), Direction.DOWN)
    assert not leads(change("5", "6"), Direction.DOWN)
    assert not leads(change("6", "5"), Direction.UP)
