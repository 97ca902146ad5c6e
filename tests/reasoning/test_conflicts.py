"""Conflicts of a network: the smallest explanation, and who is blamed."""

import time
from itertools import combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.reasoning.time.conflicts import explain, explain_choices
from factlint.reasoning.time.timeline import EPOCH, Constraint, dated, distance, find_conflict
from factlint.values.days import day_number
from factlint.values.interval import Interval

CONSTRAINTS = st.lists(
    st.builds(
        lambda pair, low, width: Constraint(pair[0], pair[1], low, low + width),
        st.sampled_from(list(combinations((EPOCH, "a", "b", "c"), 2))),
        st.integers(-5, 5),
        st.integers(0, 3),
    ),
    max_size=6,
)


def year(number: int, reason: str, point: str = "birth") -> Constraint:
    return dated(point, Interval(day_number(number), day_number(number + 1)), reason)


def smallest_size(constraints: list[Constraint]) -> int:
    """The size of the smallest subset that contradicts itself, by trying all."""
    for size in range(1, len(constraints) + 1):
        if any(find_conflict(subset) for subset in combinations(constraints, size)):
            return size
    return 0


@settings(max_examples=300, deadline=None)
@given(CONSTRAINTS)
def test_the_first_explanation_is_as_small_as_can_be(constraints: list[Constraint]) -> None:
    conflicts = explain(constraints)
    sizes = [len(conflict.explanation) for conflict in conflicts]
    assert (min(sizes) if sizes else 0) == smallest_size(constraints)


@settings(max_examples=300, deadline=None)
@given(CONSTRAINTS)
def test_without_the_blamed_everything_agrees(constraints: list[Constraint]) -> None:
    conflicts = explain(constraints)
    blamed = [conflict.blamed for conflict in conflicts]
    assert find_conflict([one for one in constraints if not any(one is other for other in blamed)]) is None
    for conflict in conflicts:
        assert find_conflict(conflict.explanation) is not None
        assert any(conflict.blamed is one for one in conflict.explanation)


def test_the_claim_whose_removal_heals_most_is_blamed() -> None:
    conflicts = explain([year(1950, "born"), year(1960, "an age"), year(1960, "another age")])
    assert [conflict.blamed.reason for conflict in conflicts] == ["born"]


def test_of_two_claims_the_last_is_blamed() -> None:
    conflicts = explain([year(1950, "born"), year(1960, "an age")])
    assert [conflict.blamed.reason for conflict in conflicts] == ["an age"]


def test_facts_are_never_blamed() -> None:
    conflicts = explain(
        [year(1960, "said"), year(1950, "known")], is_fact=lambda constraint: constraint.reason == "known"
    )
    assert [conflict.blamed.reason for conflict in conflicts] == ["said"]


def test_parts_without_a_common_point_are_explained_apart() -> None:
    conflicts = explain([year(1950, "a"), year(1960, "b"), year(1950, "c", "death"), year(1970, "d", "death")])
    assert [[one.reason for one in conflict.explanation] for conflict in conflicts] == [["a", "b"], ["c", "d"]]


CHOICES = st.lists(
    st.lists(
        st.builds(
            lambda pair, low, width: Constraint(pair[0], pair[1], low, low + width),
            st.sampled_from(list(combinations((EPOCH, "a", "b"), 2))),
            st.integers(-5, 5),
            st.integers(0, 2),
        ),
        min_size=1,
        max_size=3,
    ),
    max_size=4,
)


@settings(max_examples=300, deadline=None)
@given(CHOICES)
def test_choices_conflict_exactly_if_every_reading_does(choices: list[list[Constraint]]) -> None:
    agrees = any(find_conflict(reading) is None for reading in product(*choices))
    assert (explain_choices(choices) == ()) == agrees


def test_either_date_is_right() -> None:
    said = distance("founded", "sold", Interval(700, 800), "two years later")
    founded = [year(1950, "1950", "founded"), year(1952, "or 1952", "founded")]
    sold = [year(1954, "1954", "sold")]
    assert explain_choices([founded, [said], sold]) == ()
    assert [one.blamed.reason for one in explain_choices([founded[:1], sold, [said]])] == ["two years later"]


def test_what_has_too_many_readings_is_left_alone() -> None:
    vague = [year(number, f"in {number}", f"point {number // 100}") for number in range(1000, 1010)]
    choices = [*([one, one] for one in vague), [year(1950, "born")], [year(1960, "an age")]]
    assert [one.blamed.reason for one in explain_choices(choices)] == ["an age"]


def test_ten_thousand_constraints_take_no_quadratic_time() -> None:
    events = [
        Constraint(number // 4, number // 4 + number % 4 + 1, number % 4 + 1, 9, number)
        for number in range(9_990)
    ]
    wrong = [Constraint(number * 200, number * 200 + 2, 30, 40, f"wrong {number}") for number in range(5)]
    begun = time.process_time()
    conflicts = explain([*events, *wrong])
    assert time.process_time() - begun < 5  # half a second where nothing else runs
    assert {conflict.blamed.reason for conflict in conflicts} == {one.reason for one in wrong}
