"""Every two things of few, and those near each other of many."""

from __future__ import annotations

from factlint.values.pairs import pairs, pairs_within


def test_every_two_of_a_few_stand_in_their_order() -> None:
    assert list(pairs("abc")) == [("a", "b"), ("a", "c"), ("b", "c")]


def test_of_many_things_only_those_near_each_other_are_pairs() -> None:
    found = list(pairs(range(1000)))
    assert max(second - first for first, second in found) == 100
    assert len(found) < 100 * 1000


def test_pairs_within_reach_are_found_by_their_places() -> None:
    places = (1, 1, 3, 6, 7, 12)
    found = [(first, second) for first, second in pairs_within(3, places, lambda place: place)]
    assert found == [(1, 1), (1, 3), (1, 3), (3, 6), (6, 7)]


def test_things_out_of_reach_are_not_looked_at() -> None:
    asked: list[int] = []

    def place(at: int) -> int:
        asked.append(at)
        return at

    assert len(list(pairs_within(2, range(1000), place))) == 2 * 1000 - 3
    assert len(asked) < 7 * 1000
