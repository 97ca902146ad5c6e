"""Things listed in order behind their number: "has four aims. First, … Second, …"; "They are:" before a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from factlint.extraction.arithmetic.lists.announced_lists import things_after
from factlint.extraction.arithmetic.lists.list_introductions import more_things
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists import in_order as words_of
from factlint.extraction.languages.en.arithmetic.lists.enumerations import NOT_ENUMERATED
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.slots import pattern
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Enumeration
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.model.reading_order import index_behind
from factlint.values.regex import regex

_LAST, _NOT_ALL, _THEY_ARE = regex(words_of.LAST), regex(words_of.NOT_ALL), regex(words_of.THEY_ARE)
_FEWEST, _NEAR = 2, 1
"""The least number of such things, and the largest error of their number."""


def read_stated_in_order(
    analysis: Analysis, text: str, sentence: ProseSpan, skeleton: Skeleton
) -> Iterator[Enumeration]:
    """The number that ends a sentence, and the sentences after it that begin with "first", "second" …"""
    found = pattern(words_of.ANNOUNCED).search(skeleton.text)
    if found is None or _NOT_ALL.search(skeleton.text):
        return
    announced = skeleton.figure(found, "announced")
    number = announced.value.written
    stated, is_closed = _stated_behind(analysis, text, sentence, stem_of(found["noun"]), number)
    missed = len(stated) - number
    if len(stated) >= _FEWEST and 0 < abs(missed) <= _NEAR and (missed > 0 or is_closed):
        yield Enumeration(announced, found["noun"], len(stated), len(stated), tuple(stated))


def _stated_behind(
    analysis: Analysis, text: str, sentence: ProseSpan, noun: str, number: Fraction
) -> tuple[Sequence[ProseSpan], bool]:
    """The sentences that enumerate things in order, and whether each directly follows the one before.

    After the announced number of them, "finally" may introduce a closing remark, if sentences stand between.
    """
    stated: list[ProseSpan] = []
    is_closed, at = True, index_behind(analysis.sentences, sentence.end)
    end, end_of_paragraph = (
        _end_of_section(analysis.document, sentence),
        _end_of_paragraph(analysis.document, sentence),
    )
    for one in analysis.sentences[at:]:
        if one.start >= end:
            break
        place = len(stated)
        if place < len(words_of.ORDINALS) and _at_head(place, noun).match(text[one.start : one.end]):
            stated.append(one)
        elif stated and _LAST.match(text[one.start : one.end]):
            stated += [one] if place < number or is_closed else []
            break
        elif not stated or (is_closed and stated[-1].end <= end_of_paragraph <= one.start):
            break
        else:
            is_closed = False
    return stated, is_closed


@cache
def _at_head(place: int, noun: str) -> re.Pattern[str]:
    return regex(
        words_of.AT_HEAD.format(ordinal=words_of.ORDINALS[place], number=words_of.NUMBERS[place], noun=noun)
    )


def _end_of_paragraph(document: Document, sentence: ProseSpan) -> int:
    blocks = (one.prose for one in document.blocks if one.prose.start <= sentence.start < one.prose.end)
    return max((one.end for one in blocks), default=len(document.prose))


def _end_of_section(document: Document, sentence: ProseSpan) -> int:
    """Where the next heading begins, or the end of the text."""
    headings = (
        one.prose.start
        for one in document.blocks
        if one.kind is BlockKind.HEADING and one.prose.start > sentence.start
    )
    return next(headings, len(document.prose))


def read_they_are(
    document: Document, sentence: ProseSpan, skeleton: Skeleton, before: Sequence[Skeleton]
) -> Iterator[Enumeration]:
    """The only number of things in the sentence before "They are:", with the list after it."""
    if _THEY_ARE.match(skeleton.text) is None or not before:
        return
    counted = list(pattern(words_of.COUNTED).finditer(before[0].text))
    if len(counted) != 1 or len(before[0].figures) != 1 or _NOT_ALL.search(before[0].text):
        return
    found = counted[0]
    announced = before[0].figure(found, "announced")
    spans = tuple(item.prose for item in things_after(document, sentence, found["noun"]))
    most = len(spans) + sum(more_things(document.prose, span) for span in spans)
    is_near = len(spans) - _NEAR <= announced.value.written <= most + _NEAR
    if len(spans) >= _FEWEST and is_near and found["noun"] not in NOT_ENUMERATED:
        yield Enumeration(announced, found["noun"], len(spans), most, spans, is_list=True)
