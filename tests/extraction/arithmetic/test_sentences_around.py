"""The sentences before one are found as far as a reader looks."""

from collections.abc import Iterator

from factlint.extraction.arithmetic.sentences_around import LazySkeletons
from factlint.extraction.arithmetic.skeleton import Skeleton

NEAREST, *OTHERS = (Skeleton(text, (), ((0, 0),)) for text in ("It rained.", "We met.", "They sang."))


def lazily(found: list[Skeleton]) -> LazySkeletons:
    """All of them; `found` names those that were looked at."""

    def find() -> Iterator[Skeleton]:
        for one in (NEAREST, *OTHERS):
            found.append(one)
            yield one

    return LazySkeletons(find())


def test_a_reader_of_the_nearest_finds_no_other() -> None:
    found: list[Skeleton] = []
    before = lazily(found)
    assert found == []
    assert bool(before)
    assert (before[0], *before[:1]) == (NEAREST, NEAREST)
    assert found == [NEAREST]


def test_whoever_reads_all_finds_each_once() -> None:
    found: list[Skeleton] = []
    before = lazily(found)
    assert (tuple(before), tuple(before), before[1:]) == ((NEAREST, *OTHERS), (NEAREST, *OTHERS), OTHERS)
    assert len(before) == len(found) == 3


def test_there_may_be_none() -> None:
    before = LazySkeletons(iter(()))
    assert not before
    assert (tuple(before[:1]), len(before)) == ((), 0)
