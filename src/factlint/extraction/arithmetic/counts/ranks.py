"""The rank of a thing in a group of known size: "the fifth of four daughters"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.counts.occasions import times_in
from factlint.extraction.arithmetic.lists.stated_items import closed_list, stated_by_items
from factlint.extraction.arithmetic.said_numbers import place_in_order
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import occasions as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Enumeration, Ranked
from factlint.model.document import Document
from factlint.values.regex import regex

_LEFT_OPEN, _NO_PLACE = regex(words_of.LEFT_OPEN), regex(words_of.NO_PLACE)
_SIBLINGS, _HALF = regex(words_of.SIBLINGS), regex(words_of.HALF)
_HAS_SIBLINGS = regex(words_of.HAS_SIBLINGS)
_PAST = regex(words_of.PAST)
_TOKEN = regex(r"‹[nt](\d+)›")

FORMS = (*words_of.AFTER_OTHERS, *words_of.FOR_NTH_TIME, *words_of.AFTER_COUNTED, *words_of.OF_SO_MANY)
"""All patterns for ranks, for the automaton of `arithmetic.counts.reader`."""


def read_ranks(document: Document, skeleton: Skeleton) -> Iterator[Ranked]:
    """Ranks that do not fit the preceding ones or the size of the group."""
    for found in shapes((*words_of.AFTER_OTHERS, *words_of.FOR_NTH_TIME)).finditer(skeleton.text):
        place, others = skeleton.in_prose(*found.span("when")), times_in(found)
        around = (
            found.string[found.start() : found.start("when")] + found.string[found.end("when") : found.end()]
        )
        if others is not None and not _LEFT_OPEN.search(_PAST.sub("", around)):
            yield Ranked(place_in_order(document, skeleton, found), others + 1, place, is_last=True)
    for found in shapes(words_of.AFTER_COUNTED).finditer(skeleton.text):
        parts = [skeleton.figures[int(one[1])].value for one in _TOKEN.finditer(found["parts"])]
        if all(part.unit is None and part.written.denominator == 1 for part in parts):
            place = skeleton.in_prose(*found.span("parts"))
            among = int(sum(part.written for part in parts)) + 1
            yield Ranked(place_in_order(document, skeleton, found), among, place, is_last=True)
    for found in shapes(words_of.OF_SO_MANY).finditer(skeleton.text):
        all_stated = skeleton.figure(found, "among")
        number = all_stated.value.written
        is_count = all_stated.value.unit is None and number.denominator == 1
        if is_count and not _NO_PLACE.match(found["kind"]) and number > 1:
            yield Ranked(
                place_in_order(document, skeleton, found), int(number), all_stated.prose, is_last=False
            )


def read_siblings(skeleton: Skeleton, prose: str) -> Iterator[Enumeration]:
    """One of a number of children with more siblings than that, or with all of them named and fewer."""
    for found in shapes((words_of.OLDEST_OF,)).finditer(skeleton.text):
        if _HALF.search(skeleton.text):
            return
        number = skeleton.figure(found, "among")
        for siblings, (start, end) in (
            *_counted_siblings(skeleton, found.end()),
            *_named_siblings(skeleton, prose, found.end()),
        ):
            most = max(siblings + 1, int(number.value.written))
            place = skeleton.in_prose(start, end)
            yield Enumeration(number, found["noun"], siblings + 1, most, (place,))


def read_siblings_behind(skeleton: Skeleton, before: Sequence[Skeleton]) -> Iterator[Enumeration]:
    """One of a number of children in the sentence before, whose siblings this one counts."""
    if not _HAS_SIBLINGS.match(skeleton.text) or _HALF.search(skeleton.text) or not before:
        return
    for found in shapes((words_of.OLDEST_OF,)).finditer(before[0].text):
        number = before[0].figure(found, "among")
        for siblings, (start, end) in _counted_siblings(skeleton, 0):
            if not _HALF.search(before[0].text) and siblings + 1 > number.value.written:
                yield Enumeration(
                    number, found["noun"], siblings + 1, siblings + 1, (skeleton.in_prose(start, end),)
                )


def _counted_siblings(skeleton: Skeleton, position: int) -> Iterator[tuple[int, tuple[int, int]]]:
    stated = list(_SIBLINGS.finditer(skeleton.text, position))
    counts = [int(skeleton.figures[int(one["number"])].value.written) if one["number"] else 1 for one in stated]
    if len(counts) > 1 and len({one["kin"].rstrip("s") for one in stated}) == len(stated):
        yield sum(counts), (stated[0].start(), stated[-1].end())


def _named_siblings(skeleton: Skeleton, prose: str, position: int) -> Iterator[tuple[int, tuple[int, int]]]:
    for one in pattern(words_of.NAMED_SIBLINGS).finditer(skeleton.text, position):
        end = closed_list(skeleton.text, one.end(), len(skeleton.text)) or one.end()
        stated = stated_by_items(skeleton, prose, one.end(), end, is_of_people=True)
        if stated is not None and stated.are_names:
            yield stated.fewest, (one.end(), end)
