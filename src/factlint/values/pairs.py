"""Pairs of some things, of which there may be thousands in a list or in data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factlint.values.typed import TypeVar

T = TypeVar("T")

_FARTHEST = 100


def pairs(things: Sequence[T]) -> Iterator[tuple[T, T]]:
    """Every two things in their order; of more than a hundred, those at most a hundred apart.

    So time grows with their number, not with its square; no text states one thing a hundred times.
    """
    for at, first in enumerate(things, start=1):
        for second in things[at : at + _FARTHEST]:
            yield first, second


def pairs_within(reach: int, things: Sequence[T], place: Callable[[T], int]) -> Iterator[tuple[T, T]]:
    """Every two things in their order whose places, which ascend, are at most `reach` apart."""
    for at, first in enumerate(things):
        for behind in range(at + 1, len(things)):
            if place(things[behind]) - place(first) > reach:
                break
            yield first, things[behind]
