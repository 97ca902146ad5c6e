"""Every two things of few, and those near each other of many."""

from __future__ import annotations

from factlint.values.pairs import pairs


def test_every_two_of_a_few_stand_in_their_order() -> None:
    assert list(pairs("abc")) == [("a", "b"), ("a", "c"), ("b", "c")]


def test_of_many_things_only_those_near_each_other_are_pairs() -> None:
    found = list(pairs(range(1000)))
    assert max(second - first for first, second in found) == 100
    assert len(found) < 100 * 1000
