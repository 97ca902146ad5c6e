"""The members of a body by how they were chosen: "a board of nine … Four are elected, three appointed and two
co-opted".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.near import is_count, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import chosen as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Sum
from factlint.values.regex import regex

_CHOSEN, _OTHERS = regex(words_of.CHOSEN), regex(words_of.OTHERS)
_FEWEST = 2
_NEAR = 2
"""The largest error of the groups' total."""


def read_chosen(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Sum]:
    """The groups in a sentence, with the size of their body from an earlier one."""
    if not shapes((words_of.CHOSEN,)).possible(skeleton.text) or _OTHERS.search(skeleton.text):
        return
    parts = [skeleton.figures[int(one["number"] or one["more"])] for one in _CHOSEN.finditer(skeleton.text)]
    others = [one for one in skeleton.figures if one not in parts]
    own = tuple(one for one in _bodies(skeleton) if one in others)
    if len(parts) < _FEWEST or len(own) < len(others) or not all(map(is_count, parts)):
        return
    bodies = own or next((bodies for one in before if (bodies := _bodies(one))), ())
    made = sum_of_figures(parts)
    if len(bodies) == 1 and is_count(bodies[0]) and 0 < abs(made - bodies[0].value.written) <= _NEAR:
        yield Sum(bodies[0], tuple(parts))


def _bodies(skeleton: Skeleton) -> tuple[Figure, ...]:
    found = shapes(words_of.WHOLES).finditer(skeleton.text)
    return tuple(dict.fromkeys(skeleton.figure(one, "whole") for one in found))
