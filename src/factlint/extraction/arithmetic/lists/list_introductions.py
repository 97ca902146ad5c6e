"""Numbers that introduce a list: "There are three reasons:" above its items, or in its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.lists.announced_lists import is_numbered_item, things_after
from factlint.extraction.arithmetic.lists.announced_numbers import (
    is_countable,
    is_part_of_a_name,
    start_of_announced,
)
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import enumerations as words_of
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Enumeration
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.values.regex import regex

_AND = regex(words_of.AND)
_NO_INTRODUCTION = regex(words_of.NO_INTRODUCTION)
_COMMA = ", "
_HOW_TO = regex(words_of.HOW_TO)
_MORE_ANNOUNCED = regex(words_of.MORE_ANNOUNCED)
_PREDICATE, _PREPOSITION = regex(words_of.PREDICATE), regex(words_of.PREPOSITION)
_ASPECT = regex(words_of.ASPECT)
_BRACKETED = regex(r" \([^()]*\)")
_IN_ITEM = regex(words_of.IN_ITEM)
_SHORT_ITEM = 50
"""Characters of an item that may name several things; a longer one describes one of them."""
_COUNT = regex(r"\d[\d,]*[ \n][^\W\d_]")
"""At the head of an item that is part of the announced number: "20 single-deckers"."""
_MEASURED = regex(words_of.MEASURED_ITEM)


def read_list_introduction(
    document: Document, skeleton: Skeleton, sentence: ProseSpan
) -> Iterator[Enumeration]:
    """Announcements such as "three reasons:" at the end of a paragraph, with the list that follows."""
    found = (
        pattern(words_of.LIST_INTRODUCTION).search(skeleton.text)
        or _heading(document, skeleton, sentence)
        or _before_numbers(document, skeleton, sentence)
    )
    if found is None:
        return
    announced = skeleton.figure(found, "announced")
    start = start_of_announced(skeleton, found)
    if not is_countable(found, announced.value.written, start) or is_part_of_a_name(document.prose, announced):
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
    """A sentence without a colon that states the number of steps in the numbered list right after it."""
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
    """How many further things a short item may name: "4 and 5 May"; "Ann Lind, our cook" names one."""
    text = _BRACKETED.sub("", prose[item.start : item.end])
    if len(text) > _SHORT_ITEM:
        return 0
    is_name = text[:1].isupper()
    joints = _IN_ITEM.finditer(text)
    return sum(not (is_name and one[0] == _COMMA and text[one.end() :][:1].islower()) for one in joints)


def _heading(document: Document, skeleton: Skeleton, sentence: ProseSpan) -> re.Match[str] | None:
    """A heading that announces a list with a number in words or after "the"; "2 Steps" is the second section."""
    found = pattern(words_of.HEADING_INTRODUCTION).search(skeleton.text)
    if found is None or not (found["the"] or skeleton.figure(found, "announced").said.isalpha()):
        return None
    is_heading = any(block.kind is BlockKind.HEADING and block.prose == sentence for block in document.blocks)
    return found if is_heading else None
