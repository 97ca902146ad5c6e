"""Some of what was just counted, told as more than all: "four novels, the last five of which"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import subsets as words_of
from factlint.extraction.quantities.nouns import noun_at, stem_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Ranked
from factlint.values.regex import regex

_TOKEN = regex(r"‹n(\d+)›")
_HOLDS, _OTHER_TIME = regex(words_of.HOLDS), regex(words_of.OTHER_TIME)
_FARTHEST = 2
_FEW = 3
"""How many times all of them some may be for a slip, and how many more than a few."""


def read_subsets(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Ranked]:
    """The parts of a count that exceed it; `before` are the sentences ahead, the nearest first."""
    yield from _of_counted(skeleton, before)
    for found in shapes(words_of.SUBSETS).finditer(skeleton.text):
        whole, part = skeleton.figure(found, "whole"), skeleton.figure(found, "part")
        are_counts = all(one.value.unit is None and one.value.written.denominator == 1 for one in (whole, part))
        ahead = skeleton.figures_in(skeleton.text[: found.end("part")])
        is_larger = all(one.value.written < part.value.written for one in ahead if one is not part)
        if are_counts and is_larger and _is_slip(part, whole):
            yield Ranked(part, int(whole.value.written), whole.prose, is_last=False)


def _of_counted(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Ranked]:
    """More of some things than the sentence before counts, where none says that there were more at another time."""
    for found in shapes((words_of.PART_OF_COUNTED,)).finditer(skeleton.text):
        part, noun = skeleton.figure(found, "part"), stem_of(found["noun"])
        near = (skeleton.text[: found.start()], *(one.text for one in before[:1]))
        wholes = [whole for one in before[:1] for whole in _counted(one, noun)]
        if len(wholes) != 1 or any(map(_OTHER_TIME.search, near)):
            continue
        whole = wholes[0]
        if part.value.unit is None and part.value.written > whole.value.written and _is_slip(part, whole):
            yield Ranked(part, int(whole.value.written), whole.prose, is_last=False)


def _is_slip(part: Figure, whole: Figure) -> bool:
    """Whether some may be meant to be of all: five hundred that "were printed" are not of two books."""
    all_told = whole.value.written
    return (
        part.value.written <= max(all_told * _FARTHEST, all_told + _FEW)
        and is_closed(whole)
        and is_closed(part)
    )


def _counted(skeleton: Skeleton, noun: str) -> Iterator[Figure]:
    """What a sentence counts by a noun; "seats 300" counts seats."""
    for token in _TOKEN.finditer(skeleton.text):
        figure, named = skeleton.figures[int(token[1])], noun_at(skeleton.text, token.end())
        is_seats = noun in words_of.SEATS and _HOLDS.search(skeleton.text, 0, token.start())
        if figure.value.unit is None and (is_seats or (named is not None and named.unit == noun)):
            yield figure
