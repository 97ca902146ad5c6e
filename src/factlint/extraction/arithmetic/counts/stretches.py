"""The stated number of terms or reigns, with the years of each: "two terms: 1990–1994 and 1998–2002"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import stretches as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration
from factlint.model.document import Document
from factlint.values.regex import regex

_STRETCH, _NOT_ALL = regex(words_of.STRETCH), regex(words_of.NOT_ALL)
_REACH, _NEAR = 24, 2
FORMS = words_of.STRETCHES
"""All patterns of this reader, for the automaton of `arithmetic.counts.reader`."""


def read_stretches(document: Document, skeleton: Skeleton) -> Iterator[Enumeration]:
    """The numbers of terms that are lower than the list after them; one listed term may be two."""
    for found in shapes(FORMS).finditer(skeleton.text):
        before = skeleton.text[max(0, found.start() - _REACH) : found.start("stretches")]
        if (found["noun"] is None) is (found["word"] is None) or _NOT_ALL.search(before):
            continue
        if found["word"] is None:
            announced = skeleton.figure(found, "announced")
        else:
            place = skeleton.in_prose(*found.span("word"))
            announced = number_at(document, place, words_of.OFTEN[found["word"]])
        count, number = len(_STRETCH.findall(found["stretches"])), announced.value.written
        if announced.value.unit is None and 1 < number < count <= number + _NEAR:
            stated = skeleton.in_prose(*found.span("stretches"))
            yield Enumeration(announced, found["noun"] or words_of.NOUN, count, count, (stated,))
