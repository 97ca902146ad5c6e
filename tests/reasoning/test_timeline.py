"""The network of times: conflicts are found, and what explains them is a conflict by itself."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.reasoning.time.timeline import EPOCH, Constraint, dated, distance, find_conflict, fits
from factlint.values.days import day_number
from factlint.values.interval import Interval

POINTS = ("a", "b", "c", EPOCH)
HORIZON = 6


def year(number: int) -> Interval:
    return Interval(day_number(number), day_number(number + 1))


def test_four_years_do_not_fit_between_2014_and_2025() -> None:
    conflict = find_conflict(
        (
            dated("start", year(2014), "began in 2014"),
            dated("now", year(2025), "written in 2025"),
            distance("start", "now", Interval(1278, 1461), "nearly four years"),
        )
    )
    assert conflict is not None
    assert {constraint.reason for constraint in conflict} == {
        "began in 2014",
        "written in 2025",
        "nearly four years",
    }


def test_unrelated_constraints_are_no_part_of_the_explanation() -> None:
    conflict = find_conflict(
        (
            dated("x", year(1900)),
            distance("x", "y", Interval(0, 10)),
            distance("a", "b", Interval(5, 6), "five days"),
            distance("a", "b", Interval(7, 8), "seven days"),
        )
    )
    assert conflict is not None
    assert {constraint.reason for constraint in conflict} == {"five days", "seven days"}


def test_half_open_ends() -> None:
    assert fits(Interval(1, 2), Interval(10, 11), Interval(11, 12))
    assert not fits(Interval(1, 2), Interval(10, 11), Interval(12, 13))


def test_open_ends_always_fit() -> None:
    assert fits(Interval(None, None), Interval(10, 11), Interval(0, 1))


constraints = st.lists(
    st.tuples(
        st.sampled_from(POINTS),
        st.sampled_from(POINTS),
        st.integers(-3, 3),
        st.integers(0, 2),
        st.booleans(),
    )
    .filter(lambda drawn: drawn[0] != drawn[1])
    .map(
        lambda drawn: Constraint(drawn[0], drawn[1], drawn[2], None if drawn[4] else drawn[2] + drawn[3], drawn)
    ),
    max_size=6,
)


def is_satisfiable(network: tuple[Constraint, ...]) -> bool:
    free = [point for point in POINTS if point != EPOCH]
    for days in product(range(-2 * HORIZON, 2 * HORIZON + 1, 1), repeat=len(free)):
        at = {**dict(zip(free, days, strict=True)), EPOCH: 0}
        if all(
            (c.low is None or at[c.later] - at[c.earlier] >= c.low)
            and (c.high is None or at[c.later] - at[c.earlier] <= c.high)
            for c in network
        ):
            return True
    return False


@settings(deadline=None)  # brute force takes its time
@given(constraints)
def test_agrees_with_brute_force(network: list[Constraint]) -> None:
    conflict = find_conflict(network)
    assert (conflict is None) == is_satisfiable(tuple(network))
    if conflict is not None:
        assert set(conflict) <= set(network)
        assert not is_satisfiable(conflict)
