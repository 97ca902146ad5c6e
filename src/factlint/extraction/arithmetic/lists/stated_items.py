"""Things listed one by one behind a number of them, each by its name, an article or a number of its own.

"Six parts: a frame, two wheels, a saddle, a chain and a lamp": five items mention six things, and either may have been
counted. How many a list may mean at least and at most is added up item by item.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import announcements as words_of
from factlint.extraction.languages.en.arithmetic.lists.enumerations import OF_ITEM
from factlint.extraction.languages.en.function_words import INDEFINITE_ARTICLES
from factlint.extraction.quantities.nouns import singular_of
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_ITEM, _CLAUSE, _PLACED = regex(words_of.ITEM), regex(words_of.CLAUSE), regex(words_of.PLACED)
_TITLED = regex(words_of.TITLED)
_BRACKETED = regex(r" ?\([^()]*\)")
_OF_ITEM = regex(OF_ITEM)
_SEPARATOR, _PAIRED, _CLOSED = regex(words_of.SEPARATOR), regex(words_of.PAIRED), regex(words_of.CLOSED)
_SIDE, _SIDE_ALONE = regex(words_of.SIDE), regex(words_of.SIDE_ALONE)
_REACH = 8
_NAME = regex(rf"(?:{words_of.BEFORE_NAME} )?[A-ZÀ-ÖØ-Þ]")
_TITLE = regex(words_of.TITLE)
_MOST_WORDS = 5
_MOST_ITEMS = 20


@dataclass(frozen=True, slots=True)
class Stated:
    """How many things a list contains, least and most, both inclusive; `most` is None if one item may be any number."""

    fewest: int
    most: int | None
    are_names: bool
    are_apart: bool
    """Whether each item has an article or a number of its own."""


@dataclass(frozen=True, slots=True)
class _Item:
    is_joined: bool
    """Whether "and" stands before it."""
    is_paired: bool
    """Whether "and" without a comma stands before it, so that the two may be one."""
    is_name: bool
    is_counted: bool
    """Whether it has a number of its own that is no amount."""
    determiner: str | None
    fewest: int
    most: int | None


def stated_by_items(
    skeleton: Skeleton, prose: str, start: int, end: int, *, is_of_people: bool
) -> Stated | None:
    """The things in a stretch of the skeleton's text that is a whole list; None if it is no list of things."""
    places = _places(skeleton.text, start, end)
    if not 1 < len(places) <= _MOST_ITEMS:
        return None
    items = [_item(skeleton, prose, place, is_of_people=is_of_people) for place in places]
    read = [one for one in items if one is not None]
    if len(read) < len(items):
        return None
    goes_on = sum(_OF_ITEM.match(skeleton.text, start) is not None for start, _, _ in places)
    if 0 < goes_on < len(places):
        return None
    said_twice = sum(_may_be_one(*pair, is_of_people=is_of_people) for pair in pairwise(read))
    if all(one.is_counted for one in read):
        return None  # parts of a sum
    pairs = sum(one.is_paired for one in read[1:-1])
    pairs += bool(pairs) and read[-1].is_paired  # "Smith & Sons, Miller, Baker and Cook"
    most = None if any(one.most is None for one in read) else sum(one.most or 0 for one in read)
    fewest = sum(one.fewest for one in read) - said_twice - pairs
    return Stated(
        min(fewest, _groups(read) or fewest),
        most,
        are_names=all(one.is_name for one in read),
        are_apart=all(one.determiner is not None or one.is_counted for one in read),
    )


def _groups(items: Sequence[_Item]) -> int | None:
    """How many things there are if some items have an "and" of their own: "one in Orm, and one in Lorn and Belan"."""
    is_nested = any(one.is_paired for one in items)
    joined = sum(one.is_joined and not one.is_paired for one in items)
    return 1 + joined if is_nested and joined else None


def _places(text: str, start: int, end: int) -> list[tuple[int, int, bool]]:
    """The places of the items between commas and "and", and whether "and" stands before each."""
    bare = _BRACKETED.sub(lambda found: " " * len(found[0]), text[start:end])
    parted = [
        (found.start(), found.end(), "," not in found[0] or len(found[0]) > 2)
        for found in _SEPARATOR.finditer(bare)
    ]
    starts = [(0, False), *((behind, is_joined) for _, behind, is_joined in parted)]
    ends = [*(before for before, _, _ in parted), len(bare)]
    return [
        (start + a, start + b, is_joined)
        for (a, is_joined), b in zip(starts, ends, strict=True)
        if bare[a:b].strip()
    ]


def _item(skeleton: Skeleton, prose: str, place: tuple[int, int, bool], *, is_of_people: bool) -> _Item | None:
    start, end, is_joined = place
    is_paired = _PAIRED.search(skeleton.text, max(0, start - _REACH), start) is not None
    text = _SIDE.sub("", _BRACKETED.sub("", skeleton.text[start:end]).strip())
    if _SIDE_ALONE.match(text):
        return None
    found = _ITEM.match(text)
    span = skeleton.in_prose(start, end)
    is_title = _TITLE.fullmatch(_BRACKETED.sub("", prose[span.start : span.end]).strip()) is not None
    if (
        found is None
        or not found["words"]
        or (_CLAUSE.search(found["words"]) and not is_title)
        or len(found["words"].split()) > _MOST_WORDS
    ):
        return None
    is_name = _NAME.match(_BRACKETED.sub("", prose[span.start : span.end]).lstrip()) is not None
    fewest, most = _counts(skeleton, found, is_name=is_name, is_of_people=is_of_people)
    is_counted = found["number"] is not None and skeleton.figures[int(found["number"])].value.unit is None
    return _Item(is_joined, is_paired, is_name, is_counted, found["determiner"], fewest, most)


def _counts(
    skeleton: Skeleton, found: re.Match[str], *, is_name: bool, is_of_people: bool
) -> tuple[int, int | None]:
    words = found["words"].split()
    is_placed = _PLACED.match(found["words"]) is not None and found["determiner"] is None and not is_name
    stated = found["number"] or (found["more"] or "").strip("‹n›")
    if stated:
        value = skeleton.figures[int(stated)].value
        is_count = value.unit is None and value.written.denominator == 1 and value.written > 0 and bool(words)
        return (int(value.written) if is_of_people and is_count else 1), int(value.written) if is_count else 1
    if not words or is_placed or _TITLED.match(found["words"]):
        return 0, 1
    if is_name:
        return 1, 1
    is_several = not words_of.MANY.isdisjoint(words) or (
        is_of_people and any(singular_of(word) is not None for word in words[-1:])
    )
    is_one = found["determiner"] in words_of.OF_ONE | words_of.POSSESSIVE
    if is_of_people and is_several:
        return 1, None
    if not is_one and singular_of(words[-1]) is not None and found["determiner"] is not None:
        return 1, None
    return 1, 1


def _may_be_one(first: _Item, second: _Item, *, is_of_people: bool) -> bool:
    """Whether the second may only describe the first: "a son, Karl", "id, a word", "a man, a teacher"."""
    if second.fewest != first.fewest or second.is_joined:
        return False
    if first.is_name != second.is_name:
        return True
    is_indefinite = second.determiner in INDEFINITE_ARTICLES
    return is_indefinite and (is_of_people or (first.determiner is None and not first.is_counted))


def closed_list(text: str, start: int, end: int) -> int | None:
    """Where a list ends within its sentence: at the first punctuation mark after the item with "and"."""
    found = _CLOSED.search(text, start, end)
    return found.end() if found is not None else None
