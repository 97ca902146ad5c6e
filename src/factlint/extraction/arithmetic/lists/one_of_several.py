"""One of a number of things, with the others named: one and three are not five."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.lists.stated_items import closed_list, stated_by_items
from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import one_of_several as words_of
from factlint.extraction.languages.en.arithmetic.lists.announcements import GOES_ON
from factlint.extraction.languages.en.arithmetic.lists.enumerations import NOT_ENUMERATED
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration
from factlint.model.document import Document
from factlint.values.regex import regex

_NOT_ALL, _GOES_ON = regex(words_of.NOT_ALL), regex(GOES_ON)
_REACH = 24
_FEWEST_NAMED = 3
"""The least number of named others that are taken to be all; fewer may be only those met on one occasion."""


def read_one_of_several(document: Document, skeleton: Skeleton) -> Iterator[Enumeration]:
    """The stated number, with the sum of one and the others named."""
    for family in (words_of.ALONG_WITH, words_of.OTHERS_ARE):
        for found in shapes(family).finditer(skeleton.text):
            announced, one = skeleton.figure(found, "announced"), skeleton.figure(found, "one")
            end = closed_list(skeleton.text, found.end(), len(skeleton.text))
            around = skeleton.text[max(0, found.start() - _REACH) : end]
            is_count = announced.value.unit is None and is_closed(announced) and one.value.written == 1
            if end is None or not is_count or found["noun"] in NOT_ENUMERATED or _NOT_ALL.search(around):
                continue
            stated = stated_by_items(skeleton, document.prose, found.end(), end, is_of_people=False)
            if (
                stated is None
                or stated.most is None
                or not stated.are_names
                or _GOES_ON.match(found.string, end)
            ):
                continue
            number, fewest, most = announced.value.written, stated.fewest + 1, stated.most + 1
            is_whole = family is words_of.OTHERS_ARE or stated.fewest >= _FEWEST_NAMED
            if fewest - 2 <= number < fewest or (is_whole and most < number <= most + 1):
                place = skeleton.in_prose(found.end(), end)
                yield Enumeration(announced, found["noun"], fewest, most, (place,))
