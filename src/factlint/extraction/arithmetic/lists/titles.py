"""Works announced by their number and given by their titles in quotation marks: "two singles, “Ash” and “Elm”"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import titles as words_of
from factlint.extraction.languages.en.arithmetic.lists.enumerations import COORDINATED
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration
from factlint.values.regex import regex

_TITLE, _AND_LAST, _GOES_ON = map(regex, (words_of.TITLE, words_of.AND_LAST, words_of.GOES_ON))
_NOT_ALL, _COORDINATED = regex(words_of.NOT_ALL), regex(COORDINATED)
_REACH = 40
_NEAR = 2
"""How far a number may differ from the titles that are meant to be all of it."""


def read_titles(skeleton: Skeleton) -> Iterator[Enumeration]:
    """The numbers of works, with the titles after each."""
    for found in shapes(words_of.TITLES).finditer(skeleton.text):
        announced = skeleton.figure(found, "announced")
        number, before = announced.value.written, skeleton.text[max(0, found.start() - _REACH) : found.start()]
        words = f"{before} {found['adjectives']} {found['noun']} {found['rest']}"
        is_count = announced.value.unit is None and number.denominator == 1 and is_closed(announced)
        if not is_count or number < 2 or found["noun"] in words_of.UNTITLED:
            continue
        if _NOT_ALL.search(words) or _COORDINATED.search(before) or _GOES_ON.match(found.string, found.end()):
            continue
        count = len(_TITLE.findall(found["titles"]))
        if _AND_LAST.search(found["titles"]) and 0 < abs(count - number) <= _NEAR:
            place = skeleton.in_prose(*found.span("titles"))
            yield Enumeration(announced, found["noun"], count, count, (place,))
