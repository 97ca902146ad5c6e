"""Some of what was just counted, told as more than all: "four novels, the last five of which"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import subsets as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Ranked


def read_subsets(skeleton: Skeleton) -> Iterator[Ranked]:
    """The parts of a count that exceed it."""
    for found in shapes(words_of.SUBSETS).finditer(skeleton.text):
        whole, part = skeleton.figure(found, "whole"), skeleton.figure(found, "part")
        are_counts = all(one.value.unit is None and one.value.written.denominator == 1 for one in (whole, part))
        ahead = skeleton.figures_in(skeleton.text[: found.end("part")])
        is_larger = all(one.value.written < part.value.written for one in ahead if one is not part)
        if are_counts and is_larger and is_closed(whole) and is_closed(part):
            yield Ranked(part, int(whole.value.written), whole.prose, is_last=False)
