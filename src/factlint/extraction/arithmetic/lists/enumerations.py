"""Numbers of things announced, and the things that follow: in the sentence itself or as the items of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.extraction.arithmetic.lists.announced_lists import is_numbered_item, things_after
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import enumerations as words_of
from factlint.extraction.languages.en.quantities.around_numbers import LABELS
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Enumeration, Figure
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.values.regex import regex

_GUARDS = regex(words_of.ENUMERATION_GUARDS)
_COORDINATED = regex(words_of.COORDINATED)
_HEDGED = regex(words_of.HEDGED_ITEMS)
_ITEM_STOPS = regex(words_of.ITEM_STOPS)
_GOES_ON = regex(words_of.NAMES_GO_ON)
_GOES_ON_BEHIND = regex(words_of.GOES_ON_BEHIND)
_LAST_PAIR = regex(words_of.LAST_PAIR)
_AND = regex(words_of.AND)
_SEPARATOR = regex(words_of.SEPARATOR)
_EXCEPTED = regex(words_of.EXCEPTED)
_NAMES = regex(words_of.NAMES)
_RANGE_BEFORE = regex(r"\d ?[-–—] ?$")
_SCORE = regex("›-‹")
_SPACES = regex(r"\s")
_NO_INTRODUCTION = regex(words_of.NO_INTRODUCTION)
_TITLE_END, _TITLES_END = regex(words_of.TITLE_END), regex(words_of.TITLES_END)
_JOINED_TITLES = regex(words_of.JOINED_TITLES)
_COMMA = ", "
_FEWEST_TITLES = 3
_PLURAL, _QUALITY = regex(words_of.PLURAL_ITEM), regex(words_of.QUALITY)
_OF_ITEM = regex(words_of.OF_ITEM)
_HOW_TO = regex(words_of.HOW_TO)
_MORE = regex(words_of.MORE_TO_COME)
_OUT_OF = regex(words_of.OUT_OF)
_MORE_ANNOUNCED = regex(words_of.MORE_ANNOUNCED)
_SMALL_LETTER = regex(r"\s+[a-zß-öø-ÿ]")
_PREDICATE, _PREPOSITION = regex(words_of.PREDICATE), regex(words_of.PREPOSITION)
_ASPECT = regex(words_of.ASPECT)
_NAME_BEFORE = regex(r"(?:[a-z,] [A-Z][\w-]+|\b[A-Z]{2,}) $")
_CAPITAL_BEFORE, _CAPITAL_BEHIND = regex(r"\b[A-Z][\w-]+ $"), regex(r" [A-Z]")
_BRACKETED = regex(r" \([^()]*\)")
_INDEFINITE, _AND_FIRST = regex(words_of.INDEFINITE_ITEM), regex(words_of.AND_FIRST)
_IN_ITEM = regex(words_of.IN_ITEM)
_SHORT_ITEM = 50
"""Characters of an item that may name several things; a longer one describes one of them."""
_MOST_WORDS = 4
"""Words in one item of a sentence; longer ones may hold commas of their own."""
_COUNT = regex(r"\d[\d,]*[ \n][^\W\d_]")
"""At the head of an item that tells a part of what is announced: "20 single-deckers"."""
_MEASURED = regex(words_of.MEASURED_ITEM)
_AND_SO_ON, _DOTS = regex(r"[.]{3}|…"), 2
_FEWEST, _MOST_ITEMS = 2, 20
_MOST_NAMED, _NEAR = 12, 3
_REACH = 40
"""Characters before a number in which words may say that not all is named."""


def read_enumeration(skeleton: Skeleton, prose: str) -> Iterator[Enumeration]:
    """In "three colours: red, green and blue" what a sentence announces and names itself."""
    for found in shapes(
        (words_of.ENUMERATION, words_of.OF_SOMETHING, words_of.FOLLOWING, words_of.PASSIVE)
    ).finditer(skeleton.text):
        if not _is_version(prose, skeleton.figure(found, "announced")):
            yield from _enumeration(skeleton, prose, found, found["items"])


def read_sets(skeleton: Skeleton) -> Iterator[Enumeration]:
    """The sets of a match, whose scores follow."""
    for found in shapes((words_of.SETS,)).finditer(skeleton.text):
        count = len(_SCORE.findall(_BRACKETED.sub("", found["items"])))
        place = skeleton.in_prose(*found.span("items"))
        yield Enumeration(skeleton.figure(found, "announced"), found["noun"], count, count, (place,))


def read_named(skeleton: Skeleton, prose: str) -> Iterator[Enumeration]:
    """Names in apposition or after a verb: "the three Baltic states, Estonia and Latvia, signed".

    Here a sentence may go on after the list, so that only a number that is one off is held to be forgotten or added.
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
    if not _is_countable(found, announced.value.written, _start(skeleton, found)) or announced.value.unit:
        return
    if found.groupdict().get("of") is not None and not _AND.search(text):
        return  # "three levels of sin: Doe, Norman" cites
    if found["end"] == ")" and _GOES_ON_BEHIND.match(found.string, found.end()):
        return  # a bracket that closes too early: "four rooms (hall, den, loft), and the cellar"
    if found["end"] == ";" and _is_first_of_several(found, text, announced.value.written):
        return
    if found["end"] == "." and _SMALL_LETTER.match(prose, skeleton.in_prose(found.end(), found.end()).start):
        return  # a slip for a comma: "ale, barley. cider and mead"
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
    out_of = _out_of(skeleton, found)
    if out_of is not None and fewest <= out_of[0] <= most:
        return  # "two of three tasks: to swim and to dive"
    if _may_be_all(announced.value.written, fewest, most):
        yield Enumeration(announced, found["noun"], fewest, most, (place,))


def _are_pairs(items: str) -> bool:
    """Whether each name may stand before that of the country or state it is in: "Arven, Ostria, and Brod, Marland"."""
    parted = [one for one in _SEPARATOR.split(_SPACES.sub(" ", items)) if one.strip()]
    is_paired = _LAST_PAIR.search(_SPACES.sub(" ", items)) is not None
    return is_paired and all(one.strip()[:1].isupper() for one in parted)


def _is_first_of_several(found: re.Match[str], text: str, announced: Fraction) -> bool:
    """Whether semicolons part the items, and what was read is but the first: "Ann, the chair; Bo; and Cy", "equal
    rates and weights; equal rates; nothing shared".
    """
    semicolons = found.string.count(";", found.end("items"))
    return "(" in text or not _AND.search(text) or semicolons > 1 or semicolons + 1 == announced


def _apposed(items: str) -> int:
    """How many of some items may only tell what the one before is: "a son, Karl", "Ida Moor, author of Reeds".

    Or what kind of thing that is: "id, a word".
    """
    listed = _BRACKETED.sub("", _SPACES.sub(" ", items)).strip().split(", ")
    return sum(
        (first[:1].isupper() != second[:1].isupper() and not _AND.match(second))
        or (_INDEFINITE.match(second) is not None and not _INDEFINITE.match(_AND_FIRST.sub("", first)))
        for first, second in pairwise(listed)
    )


def _are_kinds(found: re.Match[str], text: str) -> bool:
    """Whether an aside tells what kinds of things these are, "4 support vehicles (cars and vans)", or how they are."""
    items = [part for item in _SEPARATOR.split(text) for part in _AND.split(item) if part.strip()]
    are_kinds = all(_PLURAL.search(item) for item in items) or all(_QUALITY.search(item) for item in items)
    return found["opening"].strip() != ":" and are_kinds


def _may_be_all(number: Fraction, fewest: int, most: int) -> bool:
    """Whether somebody who names so many may mean to name all: nobody does with a hundred things."""
    return number <= _MOST_NAMED or fewest - _NEAR <= number <= most + _NEAR


def _one_off(read: Iterator[Enumeration]) -> Iterator[Enumeration]:
    for equation in read:
        number = equation.announced.value.written
        if equation.fewest - 1 <= number <= equation.most + 1:
            yield equation


def read_list_introduction(
    document: Document, skeleton: Skeleton, sentence: ProseSpan
) -> Iterator[Enumeration]:
    """The words "three reasons:" at the end of a paragraph, with the list that follows."""
    found = (
        pattern(words_of.LIST_INTRODUCTION).search(skeleton.text)
        or _heading(document, skeleton, sentence)
        or _before_numbers(document, skeleton, sentence)
    )
    if found is None:
        return
    announced = skeleton.figure(found, "announced")
    start = _start(skeleton, found)
    if not _is_countable(found, announced.value.written, start) or _is_version(document.prose, announced):
        return
    if _MORE_ANNOUNCED.search(found["rest"]) or ("," in found["rest"] and _AND.search(found["rest"])):
        return
    if _ASPECT.search(found["rest"]):
        return
    if _HOW_TO.match(skeleton.text):
        return
    if _PREDICATE.match(found["rest"]) and _PREPOSITION.search(skeleton.text, 0, found.start()):
        return  # "these projections to two dimensions are predefined:"
    others = len(skeleton.figures_in(found.string[start : found.start()]))
    if len([figure for figure in skeleton.figures if figure.value.unit is None]) > 1 + others:
        return
    items = things_after(document, sentence, found["noun"])
    number = announced.value.written
    is_part = len(items) * 2 < number or len(items) > number * 2 + 1  # "All 1394 buses:" and two items
    are_counts = all(_COUNT.match(document.prose, item.prose.start) for item in items) and not any(
        _MEASURED.match(document.prose, item.prose.start) for item in items
    )
    is_far = found["noun"] in words_of.GROUPS and abs(len(items) - announced.value.written) > 1
    if len(items) >= 2 and not (is_part or are_counts or is_far):
        spans = tuple(item.prose for item in items)
        most = len(items) + sum(more_things(document.prose, span) for span in spans)
        yield Enumeration(announced, found["noun"], len(items), most, spans, is_list=True)


def _before_numbers(document: Document, skeleton: Skeleton, sentence: ProseSpan) -> re.Match[str] | None:
    """A sentence without a colon that numbers the steps of the list right behind it, which is numbered too."""
    found = pattern(words_of.NUMBERED_INTRODUCTION).search(skeleton.text)
    if found is None or _NO_INTRODUCTION.search(skeleton.text):
        return None
    items = things_after(document, sentence, found["noun"])
    is_numbered = bool(items) and all(
        one.kind is BlockKind.LIST_ITEM and is_numbered_item(document, one) for one in items
    )
    is_near = abs(len(items) - skeleton.figure(found, "announced").value.written) <= 1
    return found if is_numbered and is_near else None


def more_things(prose: str, item: ProseSpan) -> int:
    """How many things a short item may tell beside its first: "4 and 5 May"; but "Ann Lind, our cook" is one."""
    text = _BRACKETED.sub("", prose[item.start : item.end])
    if len(text) > _SHORT_ITEM:
        return 0
    is_name = text[:1].isupper()
    joints = _IN_ITEM.finditer(text)
    return sum(not (is_name and one[0] == _COMMA and text[one.end() :][:1].islower()) for one in joints)


def _is_version(prose: str, number: Figure) -> bool:
    """Whether a number belongs to the name before it, to a range or to a compound: "3–8 chilies", "these LanguageLevel
    3 facilities", "GRASS 7 improvements", "32-bit UIDs", "Icinga 2 Windows Plugins".
    """
    if "." in number.said or (
        number.said[0].isdigit() and "-" in prose[number.prose.start : number.prose.end + 1]
    ):
        return True
    before = (max(0, number.prose.start - _REACH), number.prose.start)
    if _RANGE_BEFORE.search(prose, *before):
        return True
    is_inside = _CAPITAL_BEFORE.search(prose, *before) and _CAPITAL_BEHIND.match(prose, number.prose.end)
    return number.said.isdigit() and bool(is_inside or _NAME_BEFORE.search(prose, *before))


def _heading(document: Document, skeleton: Skeleton, sentence: ProseSpan) -> re.Match[str] | None:
    """A heading that announces a list, with its number in words or after "the": "2 Steps" is the second section."""
    found = pattern(words_of.HEADING_INTRODUCTION).search(skeleton.text)
    if found is None or not (found["the"] or skeleton.figure(found, "announced").said.isalpha()):
        return None
    is_heading = any(block.kind is BlockKind.HEADING and block.prose == sentence for block in document.blocks)
    return found if is_heading else None


def _start(skeleton: Skeleton, found: re.Match[str]) -> int:
    """Where the words for what is announced begin; of "one of the four modes" all four are then named."""
    out_of = _out_of(skeleton, found)
    return out_of[1] if out_of is not None and out_of[0] == 1 else found.start()


def _out_of(skeleton: Skeleton, found: re.Match[str]) -> tuple[Fraction, int] | None:
    """How many of what is announced are meant, and where that is said: "two of the four modes"."""
    told = _OUT_OF.search(skeleton.text[: found.start()])
    return None if told is None else (skeleton.figures[int(told[1])].value.written, told.start())


def _is_countable(found: re.Match[str], number: Fraction, start: int) -> bool:
    """Whether the noun is one of things that are then named, and all of them; the words for them begin at `start`."""
    before = found.string[max(0, start - _REACH) : start]
    slots = found.groupdict()
    rest = "" if "the" in slots else slots.get("rest") or ""  # of a heading all is named
    words = f"{before} {found['adjectives']} {found['noun']} {rest}"
    is_named = found["noun"] in words_of.KINDS and slots.get("of") is not None
    is_told = is_named or ("items" not in slots and found["noun"] in words_of.GROUPS)
    is_counted = (
        number.denominator == 1 and number > 1 and (is_told or found["noun"] not in words_of.NOT_ENUMERATED)
    )
    is_label = before.rstrip().rpartition(" ")[2] in LABELS
    is_told_apart = is_label or _COORDINATED.search(found.string[: found.start()]) is not None
    return is_counted and not is_told_apart and not _GUARDS.search(words)


def _titles_in(items: str) -> tuple[int, int] | None:
    """The fewest and the most titles that a list may name; None where one begins with a small letter."""
    text = _SPACES.sub(" ", items).strip()
    titles = [one for one in (_TITLES_END if words_of.COMMA_AND in text else _TITLE_END).split(text) if one]
    if len(titles) < _FEWEST_TITLES or not all(one[0].isupper() for one in titles):
        return None
    joined = sum(len(_JOINED_TITLES.findall(one)) for one in titles)
    return len(titles), len(titles) + joined


def _items_in(text: str) -> tuple[int, int] | None:
    """The fewest and the most things that a list in a sentence may name; None where it is no list of short names."""
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
