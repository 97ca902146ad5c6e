"""Numbers of people who are then listed one by one: "four members: a singer, two guitarists and a drummer"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import rosters as words_of
from factlint.extraction.languages.en.arithmetic.lists.enumerations import ENUMERATION_GUARDS
from factlint.extraction.languages.en.function_words import AND
from factlint.extraction.quantities.nouns import singular_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration
from factlint.values.regex import regex

_ITEM = regex(words_of.ITEM)
_GUARDS = regex(ENUMERATION_GUARDS)
_REACH = 40
"""Characters before a number that may say that not all are listed."""


def read_rosters(skeleton: Skeleton) -> Iterator[Enumeration]:
    """The people of a sentence, with the least and the largest number of people in their list."""
    for found in shapes(words_of.ROSTERS).finditer(skeleton.text):
        announced = skeleton.figure(found, "announced")
        number = announced.value.written
        before = skeleton.text[max(0, found.start() - _REACH) : found.start()]
        if number.denominator != 1 or _GUARDS.search(f"{before} {found['adjectives']} {found['rest']}"):
            continue
        items = list(_ITEM.finditer(found["items"]))
        counts = [_count(skeleton, item) for item in items]
        stated = [count for count in counts if count is not None]
        is_stated_one_by_one = any(item["number"] is None for item in items)  # other kinds may overlap
        if is_stated_one_by_one and len(stated) == len(counts) and max(stated) > 1:
            fewest = sum(stated) - _said_twice(items, stated)
            place = skeleton.in_prose(*found.span("items"))
            yield Enumeration(announced, found["noun"], fewest, sum(stated), (place,))


def _count(skeleton: Skeleton, item: re.Match[str]) -> int | None:
    """How many people an item contains; None if only their kind is stated."""
    *_, head = item["head"].split() or [""]
    if item["number"] is not None:
        count = skeleton.figures[int(item["number"])].value.written
        is_of_several = singular_of(head) in words_of.UNCOUNTED | words_of.TWO  # "three families"
        if is_of_several and count != 1:
            return None
        return int(count) if count.denominator == 1 else None
    if item["determiner"] in words_of.INDEFINITE and head in words_of.TWO:
        return 2
    is_one = item["determiner"] is not None and head not in words_of.UNCOUNTED
    if item["determiner"] not in words_of.INDEFINITE:
        is_one = is_one and singular_of(head) is None
    return 1 if is_one else None


def _said_twice(items: list[re.Match[str]], counts: list[int]) -> int:
    """How many people may be mentioned twice, in apposition: "a man, a teacher of the town, and two boys"."""
    neighbours = zip(pairwise(items), pairwise(counts), strict=True)
    return sum(
        last
        for (_, item), (first, last) in neighbours
        if first == last and AND not in item["before"] and item["determiner"] not in words_of.POSSESSIVE
    )
