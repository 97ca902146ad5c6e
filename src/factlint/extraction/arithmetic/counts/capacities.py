"""Crowds larger than their place, and subsets larger than their set: "the hall seats 400 … a crowd of 650"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factlint.extraction.arithmetic.near import is_closed, is_count
from factlint.extraction.arithmetic.skeleton import YEARS, Skeleton, is_label
from factlint.extraction.languages.en.arithmetic.counts import capacities as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration, Figure, Ranked
from factlint.values.regex import regex

_ELSEWHERE, _SEVERAL_TIMES = regex(words_of.ELSEWHERE), regex(words_of.SEVERAL_TIMES)
_FARTHEST, _FEWEST = 2, 20
"""The largest ratio between a crowd and the capacity, and the least number of people that is a crowd."""


def read_capacities(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Ranked]:
    """A crowd that is larger than the one place stated in its sentence, or in those before it."""
    at_once, comers = (_found(skeleton, family, "came") for family in (words_of.CROWDS, words_of.COMERS))
    if len({*at_once, *comers}) != 1:
        return
    crowd, guards = (at_once or comers)[0], (_ELSEWHERE,) if at_once else (_ELSEWHERE, _SEVERAL_TIMES)
    near = next((one for one in (skeleton, *before) if _found(one, words_of.CAPACITIES, "most")), None)
    if near is None or any(guard.search(f"{near.text} {skeleton.text}") for guard in guards):
        return
    most = _found(near, words_of.CAPACITIES, "most")
    if len(most) == 1 and _is_closed_count(crowd) and _is_closed_count(most[0]) and _is_slip(crowd, most[0]):
        yield Ranked(crowd, int(most[0].value.written), most[0].prose, is_last=False)


def _is_slip(crowd: Figure, most: Figure) -> bool:
    came, holds = crowd.value.written, most.value.written
    return came >= _FEWEST and holds < came <= _FARTHEST * holds


def read_parts_of_wholes(skeleton: Skeleton) -> Iterator[Ranked]:
    """Subsets larger than their set: "six of the five lamps"."""
    for found in shapes(words_of.PART_OF_WHOLE).finditer(skeleton.text):
        part, whole = skeleton.figure(found, "part"), skeleton.figure(found, "whole")
        are_counts = all(_is_closed_count(one) and one.value.written not in YEARS for one in (part, whole))
        if is_label(skeleton.text, found.start("part") - len("‹n")):
            continue
        if are_counts and part.value.written > whole.value.written > 1:
            yield Ranked(part, int(whole.value.written), whole.prose, is_last=False)


def read_stated_present(skeleton: Skeleton, present: Callable[[], Figure | None]) -> Iterator[Enumeration]:
    """The number of people present according to a sentence, against the names in the minutes."""
    for found in shapes(words_of.PRESENT_STATED).finditer(skeleton.text):
        said, named = skeleton.figure(found, "said"), present()
        if named is not None and _is_closed_count(said) and said.value.written > named.value.written:
            count = int(named.value.written)
            yield Enumeration(said, "people present", count, count, (named.prose,))


def _found(skeleton: Skeleton, family: tuple[str, ...], slot: str) -> tuple[Figure, ...]:
    return tuple(dict.fromkeys(skeleton.figure(one, slot) for one in shapes(family).finditer(skeleton.text)))


def _is_closed_count(figure: Figure) -> bool:
    return is_count(figure) and is_closed(figure)
