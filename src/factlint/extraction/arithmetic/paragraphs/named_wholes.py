"""Shares of a whole that another sentence names or counts: "17 pupils (2% of enrolment)", "That is 15%."."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.near import FARTHEST, is_closed, is_near
from factlint.extraction.arithmetic.paragraphs.stated import Place
from factlint.extraction.languages.en.arithmetic.paragraphs import computed as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Figure, Share

_PAIR, _FARTHEST_OF_NAMED = 2, Fraction(3)
"""The largest ratio between a stated and a computed share of a named whole."""


def read_named_wholes(place: Place) -> Iterator[Share]:
    """A part of the one number that the paragraph states by the name of the whole."""
    name, part = place.found["whole"], place.figure("part")
    wholes = {
        sentence.figure(found, "whole")
        for sentence in (place.skeleton, *place.before)
        for found in pattern(words_of.WHOLE_STATED).finditer(sentence.text)
        if found["noun"] == name
    }
    if len(wholes) == 1:
        yield from _share(part, wholes.pop(), place.figure("said"), _FARTHEST_OF_NAMED)


def read_results(place: Place) -> Iterator[Share]:
    """The share of the only two numbers of the sentence before, a part and its whole."""
    last = next(iter(place.before), None)
    if last is None or len(last.figures) != _PAIR or len(place.skeleton.figures) != 1:
        return
    for found in shapes(words_of.PART_AND_WHOLE).finditer(last.text):
        yield from _share(last.figure(found, "part"), last.figure(found, "whole"), place.figure("said"))
        return


def _share(part: Figure, whole: Figure, said: Figure, most: Fraction = FARTHEST) -> Iterator[Share]:
    """The share, if the part is smaller and the stated percentage is of the right order of magnitude."""
    is_alike = part.value.unit in (None, whole.value.unit)
    is_part = is_closed(part) and is_closed(whole) and is_alike and part.value.written < whole.value.written
    if is_part and is_near(said.value.written, 100 * part.value.written / whole.value.written, most):
        yield Share(part, whole, said)
