"""A sentence with its numbers taken out: the text over which relations between numbers are read.

Each number stands as `‹n3›`: a letter for its kind and its place in `figures`. Patterns then refer to numbers and
words alone, whatever the numbers look like.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from factlint.extraction.languages.en.quantities.around_numbers import LABELS
from factlint.extraction.slots import place_at
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_NAME_BEFORE, _LONGEST_NAME = regex(r"[a-z,] [\w-]*[A-Z][\w-]* $"), 40
KINDS = {"percent": "p", "percentage point": "d", "basis point": "d", "fraction": "f", "ratio": "r"}
"""The letters of numbers that measure other numbers, by their units."""
NO_AMOUNTS = frozenset(KINDS)
"""Those units: of shares, ratios and their changes."""
YEARS = frozenset(range(1000, 2200))
"""Bare numbers that may be years as well as amounts; a set, since a range compares a fraction with
each of its members.
"""
TOKEN = regex(r"‹\w(\d+)›")
"""Any number in the text of a skeleton; the group is the index in its figures."""
_TOKEN, _TOKEN_END = regex(r"‹[nt](\d+)›"), "›"


@dataclass(frozen=True, slots=True)
class Skeleton:
    """`text` holds no digits but those of numbers that are no amounts, and tokens such as `‹n0›`."""

    text: str
    figures: tuple[Figure, ...]
    _places: tuple[tuple[int, int], ...]
    """Offsets in `text` and in the prose, from which on both advance alike."""

    def in_prose(self, start: int, end: int) -> ProseSpan:
        """The place in the prose of a part of the text that begins and ends outside tokens."""
        first, last = self._at(start), self._at(end)
        if start < end and self.text[end - 1] != _TOKEN_END:  # what is left out behind it is no part of it
            last = min(last, self._at(end - 1) + 1)
        return ProseSpan(first, last)

    def figure(self, found: re.Match[str], slot: str) -> Figure:
        return self.figures[int(found[slot])]

    def figures_in(self, text: str) -> tuple[Figure, ...]:
        """The amounts in a part of the text, in reading order."""
        return tuple(self.figures[int(found[1])] for found in _TOKEN.finditer(text))

    def without(self, stretches: Sequence[tuple[int, int]]) -> Skeleton:
        """The skeleton with some parts of its text left out, in order; the figures keep their places."""
        pieces: list[str] = []
        places: list[tuple[int, int]] = []
        length = position = 0
        for start, end in (*stretches, (len(self.text), len(self.text))):
            shift = length - position
            places.append((length, self._at(position)))
            places += [(at + shift, place) for at, place in self._places if position < at <= start]
            pieces.append(self.text[position:start])
            length += start - position
            position = end
        return Skeleton("".join(pieces), self.figures, tuple(places))

    def _at(self, position: int) -> int:
        return place_at(self._places, position)


SkeletonOf = Callable[[ProseSpan], Skeleton]
"""Gives the skeleton of a sentence; each is made once per document."""


def is_label(text: str, start: int) -> bool:
    """Whether the word before a number makes it a name: "chapter three"."""
    return text[:start].rstrip().rpartition(" ")[2] in LABELS


def is_in_name(prose: str, figure: Figure) -> bool:
    """Whether a bare number belongs to the name before it: "versions older than Corvid 3.6"."""
    start = figure.prose.start
    return (
        figure.value.unit is None
        and _NAME_BEFORE.search(prose, max(0, start - _LONGEST_NAME), start) is not None
    )
