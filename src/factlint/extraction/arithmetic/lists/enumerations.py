"""Numbers that announce the things named in the same sentence: "three colours: red, green and blue"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.extraction.arithmetic.lists.announced_numbers import (
    chosen_out_of,
    is_countable,
    is_part_of_a_name,
    start_of_announced,
)
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import enumerations as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration
from factlint.values.regex import regex

_HEDGED = regex(words_of.HEDGED_ITEMS)
_ITEM_STOPS = regex(words_of.ITEM_STOPS)
_GOES_ON = regex(words_of.NAMES_GO_ON)
_GOES_ON_BEHIND = regex(words_of.GOES_ON_BEHIND)
_LAST_PAIR = regex(words_of.LAST_PAIR)
_AND = regex(words_of.AND)
_SEPARATOR = regex(words_of.SEPARATOR)
_EXCEPTED = regex(words_of.EXCEPTED)
_NAMES = regex(words_of.NAMES)
_SCORE = regex("›-‹")
_SPACES = regex(r"\s")
_TITLE_END, _TITLES_END = regex(words_of.TITLE_END), regex(words_of.TITLES_END)
_JOINED_TITLES = regex(words_of.JOINED_TITLES)
_FEWEST_TITLES = 3
_PLURAL, _QUALITY = regex(words_of.PLURAL_ITEM), regex(words_of.QUALITY)
_OF_ITEM = regex(words_of.OF_ITEM)
_MORE = regex(words_of.MORE_TO_COME)
_INITIAL = regex(r"\s[A-ZÀ-ÖØ-Þ]\.$")
_SMALL_LETTER = regex(r"\s+[a-zß-öø-ÿ]")
_BRACKETED = regex(r" \([^()]*\)")
_INDEFINITE, _AND_FIRST = regex(words_of.INDEFINITE_ITEM), regex(words_of.AND_FIRST)
_MOST_WORDS = 4
"""Words in one item of a sentence; longer items may contain commas of their own."""
_AND_SO_ON, _DOTS = regex(r"[.]{3}|…"), 2
_FEWEST, _MOST_ITEMS = 2, 20
_MOST_NAMED, _NEAR = 12, 3
_REACH = 40
"""Characters before a number that may say that not all are named."""


def read_enumeration(skeleton: Skeleton, prose: str) -> Iterator[Enumeration]:
    """Things that a sentence announces and lists: "three colours: red, green and blue"."""
    for found in shapes(
        (words_of.ENUMERATION, words_of.OF_SOMETHING, words_of.FOLLOWING, words_of.PASSIVE)
    ).finditer(skeleton.text):
        if not is_part_of_a_name(prose, skeleton.figure(found, "announced")):
            yield from _enumeration(skeleton, prose, found, found["items"])


def read_sets(skeleton: Skeleton) -> Iterator[Enumeration]:
    """The sets of a match, whose scores follow."""
    for found in shapes((words_of.SETS,)).finditer(skeleton.text):
        count = len(_SCORE.findall(_BRACKETED.sub("", found["items"])))
        place = skeleton.in_prose(*found.span("items"))
        yield Enumeration(skeleton.figure(found, "announced"), found["noun"], count, count, (place,))


def read_named(skeleton: Skeleton, prose: str) -> Iterator[Enumeration]:
    """Names in apposition or after a verb: "the three Baltic states, Estonia and Latvia, signed".

    The sentence may continue after the list, so only a number that is off by one is taken for an error.
    """
    forms = (words_of.NAMED, words_of.SOME_NAMED, words_of.NAMED_AT_END)
    for found in shapes(forms).finditer(skeleton.text):
        place = skeleton.in_prose(*found.span("items"))
        names = _NAMES.match(_SPACES.sub(" ", prose[place.start : place.end]))
        if (
            names
            and not _EXCEPTED.search(found["items"][: names.end() + _REACH])
            and not _GOES_ON.match(found["items"][names.end() :])
        ):
            yield from _one_off(_enumeration(skeleton, prose, found, found["items"][: names.end()]))


def _enumeration(skeleton: Skeleton, prose: str, found: re.Match[str], text: str) -> Iterator[Enumeration]:
    announced = skeleton.figure(found, "announced")
    if (
        not is_countable(found, announced.value.written, start_of_announced(skeleton, found))
        or announced.value.unit
    ):
        return
    if found.groupdict().get("of") is not None and not _AND.search(text):
        return  # "three levels of sin: Doe, Norman" cites
    if found["end"] == ")" and _GOES_ON_BEHIND.match(found.string, found.end()):
        return  # a bracket that closes too early: "four rooms (hall, den, loft), and the cellar"
    if found["end"] == ";" and _is_first_of_several(found, text, announced.value.written):
        return
    end = skeleton.in_prose(found.end(), found.end()).start
    if found["end"] == "." and (
        _SMALL_LETTER.match(prose, end) or _INITIAL.search(prose, max(0, end - len(" X.")), end)
    ):
        return  # a slip for a comma, or an initial: "ale, barley. cider and mead", "Ann Moe, John F. Orr and …"
    start = found.start("items")
    place = skeleton.in_prose(start, start + len(text))
    items = prose[place.start : place.end]
    titles = _titles_in(items) if found["noun"] in words_of.TITLED else None
    counts = titles or (None if _are_kinds(found, text) else _items_in(text))
    if counts is None:
        return
    if _AND_SO_ON.search(prose, place.start, place.end + _DOTS):
        return
    if found["noun"] in words_of.SCORED and not items.islower():
        return
    if counts[1] == 2 * announced.value.written and _are_pairs(items):
        return
    fewest, most = counts[0] - (0 if titles else _apposed(items)), counts[1]
    out_of = chosen_out_of(skeleton, found)
    if out_of is not None and fewest <= out_of[0] <= most:
        return  # "two of three tasks: to swim and to dive"
    if _may_be_all(announced.value.written, fewest, most):
        yield Enumeration(announced, found["noun"], fewest, most, (place,))


def _are_pairs(items: str) -> bool:
    """Whether each name may be followed by its country or state: "Arven, Ostria, and Brod, Marland"."""
    parted = [one for one in _SEPARATOR.split(_SPACES.sub(" ", items)) if one.strip()]
    is_paired = _LAST_PAIR.search(_SPACES.sub(" ", items)) is not None
    return is_paired and all(one.strip()[:1].isupper() for one in parted)


def _is_first_of_several(found: re.Match[str], text: str, announced: Fraction) -> bool:
    """Whether semicolons separate the items, so that only the first was read: "Ann, the chair; Bo; and Cy", "equal
    rates and weights; equal rates; nothing shared".
    """
    semicolons = found.string.count(";", found.end("items"))
    return "(" in text or not _AND.search(text) or semicolons > 1 or semicolons + 1 == announced


def _apposed(items: str) -> int:
    """How many items may only describe the one before: "a son, Karl", "Ida Moor, author of Reeds".

    Or give its kind: "id, a word".
    """
    listed = _BRACKETED.sub("", _SPACES.sub(" ", items)).strip().split(", ")
    return sum(
        (first[:1].isupper() != second[:1].isupper() and not _AND.match(second))
        or (_INDEFINITE.match(second) is not None and not _INDEFINITE.match(_AND_FIRST.sub("", first)))
        for first, second in pairwise(listed)
    )


def _are_kinds(found: re.Match[str], text: str) -> bool:
    """Whether a bracket states the kinds or the properties of the things: "4 support vehicles (cars and vans)"."""
    items = [part for item in _SEPARATOR.split(text) for part in _AND.split(item) if part.strip()]
    are_kinds = all(_PLURAL.search(item) for item in items) or all(_QUALITY.search(item) for item in items)
    return found["opening"].strip() != ":" and are_kinds


def _may_be_all(number: Fraction, fewest: int, most: int) -> bool:
    """Whether an author who lists so many may mean to list all: nobody lists a hundred things."""
    return number <= _MOST_NAMED or fewest - _NEAR <= number <= most + _NEAR


def _one_off(read: Iterator[Enumeration]) -> Iterator[Enumeration]:
    for equation in read:
        number = equation.announced.value.written
        if equation.fewest - 1 <= number <= equation.most + 1:
            yield equation


def _titles_in(items: str) -> tuple[int, int] | None:
    """The least and the largest number of titles in a list; None if one begins with a small letter."""
    text = _SPACES.sub(" ", items).strip()
    titles = [one for one in (_TITLES_END if words_of.COMMA_AND in text else _TITLE_END).split(text) if one]
    if len(titles) < _FEWEST_TITLES or not all(one[0].isupper() for one in titles):
        return None
    joined = sum(len(_JOINED_TITLES.findall(one)) for one in titles)
    return len(titles), len(titles) + joined


def _items_in(text: str) -> tuple[int, int] | None:
    """The least and the largest number of things in a list within a sentence; None if it is no list of short names."""
    if _MORE.search(text) or _HEDGED.search(text):
        return None
    text = _BRACKETED.sub("", text)
    if _ITEM_STOPS.search(text):
        return None
    items = [item for item in _SEPARATOR.split(text.strip()) if item.strip()]
    if not _FEWEST <= len(items) + (_AND.search(text) is not None) <= _MOST_ITEMS:
        return None
    if 0 < sum(_OF_ITEM.match(item.strip()) is not None for item in items) < len(items):
        return None
    parts = [[part for part in _AND.split(item) if part.strip()] for item in items]
    if any(len(part.split()) > _MOST_WORDS for item in parts for part in item):
        return None
    most = sum(len(item) for item in parts)
    if most < _FEWEST:
        return None
    is_last_joined = [len(item) for item in parts] == [1] * (len(parts) - 1) + [2]
    return (most if is_last_joined else len(items)), most
