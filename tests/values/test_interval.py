"""The algebra of half-open intervals."""

from hypothesis import given
from hypothesis import strategies as st

from factlint.values.interval import EVERYTHING, Interval, minus

BOUNDS = st.one_of(st.none(), st.integers(-50, 50))
INTERVALS = st.builds(Interval, BOUNDS, BOUNDS)
NUMBERS = st.integers(-60, 60)


@given(INTERVALS, INTERVALS, NUMBERS)
def test_what_is_in_both_is_in_their_meeting(one: Interval, other: Interval, number: int) -> None:
    assert (number in one.meet(other)) == (number in one and number in other)


@given(INTERVALS, INTERVALS, NUMBERS)
def test_intervals_that_exclude_each_other_share_no_number(one: Interval, other: Interval, number: int) -> None:
    if one.excludes(other):
        assert not (number in one and number in other)


@given(INTERVALS, INTERVALS, NUMBERS)
def test_the_hull_holds_both(one: Interval, other: Interval, number: int) -> None:
    if number in one or number in other:
        assert number in one.hull(other)


@given(INTERVALS, INTERVALS, NUMBERS)
def test_an_interval_that_contains_another_has_all_of_its_numbers(
    one: Interval, other: Interval, number: int
) -> None:
    if one.contains(other) and number in other:
        assert number in one


@given(INTERVALS)
def test_everything_contains_any_interval(interval: Interval) -> None:
    assert EVERYTHING.contains(interval)


def test_half_open_intervals_that_meet_exclude_each_other() -> None:
    assert Interval(1, 3).excludes(Interval(3, 5))
    assert not Interval(1, 4).excludes(Interval(3, 5))


def test_an_interval_precedes_one_that_begins_where_it_ends() -> None:
    assert Interval(1, 3).precedes(Interval(3, 5))
    assert not Interval(1, 4).precedes(Interval(3, 5))
    assert not Interval(1, None).precedes(Interval(3, 5))
    assert not Interval(1, 3).precedes(Interval(None, 5))


def test_a_difference_of_ends_is_open_if_either_is() -> None:
    assert minus(7, 4) == 3
    assert minus(None, 4) is minus(7, None) is None
