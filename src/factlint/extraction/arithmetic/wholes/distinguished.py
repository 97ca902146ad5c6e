"""A whole followed by its parts: "340 shops: 210 in Aruna, 80 in Belan", "a crew that consisted of …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.joined_figures import in_unit_of
from factlint.extraction.arithmetic.near import are_alike, may_be_rounded
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.arithmetic.wholes.complements import (
    exclude_all_else,
    may_be_other_things,
    may_leave_others,
)
from factlint.extraction.languages.en.arithmetic.changes_and_shares.shares import OF_WHOLE
from factlint.extraction.languages.en.arithmetic.wholes import sums as words_of
from factlint.extraction.languages.en.arithmetic.wholes.partitions import SUBDIVIDED
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Sum
from factlint.values.regex import regex

_TOKEN = regex(r"‹[nt](\d+)›")
_OPENING = "‹"
_AND = regex(words_of.AND)
_NOT_DISTINGUISHED = regex(words_of.NOT_DISTINGUISHED)
_EXCLUSIVE = regex(words_of.EXCLUSIVE)
_LED = regex(words_of.LED)
_HAVING = regex(words_of.HAVING)
_OVERLAPPING = regex(words_of.OVERLAPPING)
_SUBDIVIDED = regex(SUBDIVIDED)
_PART_GOES_ON = regex(words_of.PART_GOES_ON)
_LEAST_NAMED, _MOST_NAMED = Fraction(85, 100), Fraction(125, 100)
_LEAST_COMPOSED, _MOST_COMPOSED = Fraction(70, 100), Fraction(140, 100)
_MOST_EXCLUSIVE = 4
_ANNOUNCING = ":("


def read_distinguished(skeleton: Skeleton) -> Iterator[Sum]:
    """A whole with all of its parts: "340 stores: 210 in Norway, 80 in Sweden and 50 in Denmark".

    Parts that fall far short of the whole are a selection, or overlap; two that exceed it may overlap too.
    """
    for found in shapes(words_of.ALL_STATED_APART).finditer(skeleton.text):
        total = skeleton.figure(found, "total")
        parts = in_unit_of(total, skeleton.figures_in(found["parts"]))
        sum_ = sum(part.value.written for part in parts)
        is_named_first = not found["parts"].startswith(_OPENING)
        is_split = (
            len(parts) > 2
            or is_named_first
            or words_of.IN_PLACE in found["parts"]
            or total.value.unit is not None
        )
        is_disjoint = not _HAVING.search(found["parts"]) and _are_led_alike(found["parts"])
        most = _MOST_NAMED if is_split and is_disjoint else 1
        is_near = _LEAST_NAMED * total.value.written <= sum_ <= most * total.value.written
        if _is_first_of_list(found, parts) or (sum_ < total.value.written and _may_leave_others(found)):
            continue
        if is_near and are_alike((total, *parts)) and not _NOT_DISTINGUISHED.search(found.group()):
            yield Sum(total, parts)


def _are_announced(found: re.Match[str]) -> bool:
    """Whether a colon or a bracket introduces the parts."""
    ahead = found.string[found.end("total") : found.start("parts")]
    return any(mark in ahead for mark in _ANNOUNCING)


def _are_apposed(found: re.Match[str]) -> bool:
    """Whether a comma introduces the parts."""
    return found.string[found.end("total") : found.start("parts")].endswith(", ")


def _is_first_of_list(found: re.Match[str], parts: Sequence[Figure]) -> bool:
    """Whether the apparent whole is worded like the parts: "150 g of flour, 75 g of butter and 60 g of sugar"."""
    is_of = (found.groupdict().get("whole") or "").startswith(
        words_of.OF_SOMETHING
    ) and words_of.OF_SOMETHING in found["parts"]
    return is_of and not _are_announced(found) and all(part.value.unit is not None for part in parts)


def _may_leave_others(found: re.Match[str]) -> bool:
    """Whether parts short of their whole need not be all of it, as those after a colon mostly are."""
    nouns = [_AND.sub("", words).rstrip(" ,") for words in _TOKEN.split(found["parts"])[2::2]]
    is_pair = len(nouns) == 2 and _are_apposed(found) and words_of.OF_SOMETHING not in found["parts"]
    if is_pair and found["parts"].startswith(_OPENING):
        return not exclude_all_else(nouns)  # "28 rose bushes, 11 white and 15 red"
    return may_be_other_things(nouns) if _are_announced(found) else may_leave_others(nouns)


def _are_led_alike(parts: str) -> bool:
    """Whether the same preposition introduces each part, or none does."""
    led = [found["preposition"] for found in _LED.finditer(parts)]
    return not led or (len(set(led)) == 1 and len(led) == len(_TOKEN.findall(parts)))


def read_composed(skeleton: Skeleton) -> Iterator[Sum]:
    """A whole composed of its parts by a verb: "a crew of 27 consisted of 15 sailors, 10 marines and 4 officers"."""
    for found in shapes(words_of.COMPOSED).finditer(skeleton.text):
        total, parts = skeleton.figure(found, "total"), skeleton.figures_in(found["parts"])
        sum_ = sum(part.value.written for part in parts)
        is_near = _LEAST_COMPOSED * total.value.written <= sum_ <= _MOST_COMPOSED * total.value.written
        is_rounded = may_be_rounded(total.value.written - sum_, parts)
        if "whole" in found.groupdict() and _SUBDIVIDED.match(skeleton.text, found.start("whole")):
            continue
        if (
            is_near
            and not is_rounded
            and are_alike((total, *parts))
            and not _NOT_DISTINGUISHED.search(found.group())
        ):
            yield Sum(total, parts)


def read_overfull(skeleton: Skeleton) -> Iterator[Sum]:
    """Disjoint parts that exceed their whole: "of the 40, 12 got the drug and 30 a placebo"."""
    head = shapes((OF_WHOLE, words_of.WHOLE_STATED_APART)).search(skeleton.text)
    if head is None or _OVERLAPPING.search(skeleton.text, head.end()) or not _EXCLUSIVE.search(skeleton.text):
        return
    whole, parts = skeleton.figure(head, "whole"), skeleton.figures_in(skeleton.text[head.end() :])
    sum_, most = (
        sum(part.value.written for part in parts),
        max((part.value.written for part in parts), default=Fraction(0)),
    )
    if not all(
        found["word"] in words_of.PART_WORDS or _EXCLUSIVE.fullmatch(found["word"])
        for found in _PART_GOES_ON.finditer(skeleton.text, head.end())
    ):
        return
    is_all = 2 <= len(parts) <= _MOST_EXCLUSIVE and len(parts) + 1 == len(skeleton.figures)
    if is_all and most <= whole.value.written < sum_ <= _MOST_NAMED * whole.value.written:
        yield Sum(whole, parts)
