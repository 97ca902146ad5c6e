"""A trio or a quartet with its members: "the trio of Ann Lee, Bo Ray, Cy Orr and Di Holm"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import collectives as words_of
from factlint.extraction.languages.en.arithmetic.lists.announcements import MEMBERS
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration
from factlint.model.document import Document
from factlint.values.regex import regex

_NAMES, _BETWEEN_NAMES = regex(words_of.NAMES), regex(words_of.BETWEEN_NAMES)
_NOT_ALL = regex(words_of.NOT_ALL)
_NOT_COUNTED = regex(words_of.NOT_COUNTED)
_REACH = 24
"""Characters before the word that may say that not all of them are named."""
FORMS = (*words_of.NAMED, *words_of.COUNTED)
"""All patterns of this reader, for the automaton of `arithmetic.counts.reader`."""


def read_collectives(document: Document, skeleton: Skeleton) -> Iterator[Enumeration]:
    """The members of each, with one too many or too few; if more differ, the names are of others."""
    yield from _counted(document, skeleton)
    for found in shapes(words_of.NAMED).finditer(skeleton.text):
        if _NOT_ALL.search(skeleton.text[max(0, found.start() - _REACH) : found.start()]):
            continue
        place = skeleton.in_prose(found.end(), len(skeleton.text))
        names = _NAMES.match(document.prose, place.start, place.end)
        number = words_of.COLLECTIVES[found["word"]]
        count = len(_BETWEEN_NAMES.findall(names[0])) + 1 if names else number
        if abs(count - number) == 1 and names:
            announced = number_at(document, skeleton.in_prose(*found.span("word")), number)
            items = skeleton.in_prose(found.end(), found.end() + len(names[0]))
            yield Enumeration(announced, MEMBERS, count, count, (items,))


def _counted(document: Document, skeleton: Skeleton) -> Iterator[Enumeration]:
    """Groups whose number the sentence states as well: "a quintet of six players"."""
    if _NOT_COUNTED.search(skeleton.text):
        return
    for found in shapes(words_of.COUNTED).finditer(skeleton.text):
        said = skeleton.figure(found, "said")
        if said.value.unit or said.value.written.denominator != 1:
            continue
        number, count = words_of.COUNTED_IN[found["word"]], int(said.value.written)
        announced = number_at(document, skeleton.in_prose(*found.span("word")), number)
        yield Enumeration(announced, "", count, count, (said.prose,))
