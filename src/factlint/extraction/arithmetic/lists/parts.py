"""Lists of parts whose total stands before them ("48 buses:", "20 single-deckers" …) or after ("In all it is …")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby

from factlint.extraction.arithmetic.near import may_be_slip, sum_of_figures
from factlint.extraction.arithmetic.paragraphs.stated import Stated, stated_in
from factlint.extraction.arithmetic.skeleton import Skeleton, SkeletonOf
from factlint.extraction.languages.en.arithmetic.lists import parts as words_of
from factlint.extraction.languages.en.arithmetic.paragraphs.computed import TOGETHER, TOTALS
from factlint.extraction.shapes import shapes
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure, Sum
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.reading_order import index_behind
from factlint.values.regex import regex

_FEWEST, _FEWEST_ANNOUNCED, _MOST = 3, 2, 20
_LEAST, _MOST_STATED = Fraction(7, 10), Fraction(14, 10)
"""The least and largest ratio between a list's sum and its total; otherwise some items are not parts, or not all are
listed.
"""
_SOME, _REFERS_BACK, _OF_MORE = map(regex, (words_of.SOME, words_of.REFERS_BACK, words_of.OF_MORE))
_DIGIT = regex(r"\d")
_Item = Sequence[tuple[Stated, bool]]
"""The amounts of an item, each with whether the item begins or ends with it."""


def read_listed_parts(analysis: Analysis, skeleton_of: SkeletonOf) -> Iterator[Sum]:
    """The lists of a document whose every item has one amount, each with its total."""
    blocks, prose = analysis.document.blocks, analysis.document.prose
    for kind, group in groupby(blocks, key=lambda block: (block.kind, block.level)):
        items = [block.prose for block in group]
        if kind[0] is not BlockKind.LIST_ITEM or not _FEWEST_ANNOUNCED <= len(items) <= _MOST:
            continue
        if not all(_DIGIT.search(prose, item.start, item.end) for item in items):
            continue
        stated = [_stated(skeleton_of(item)) for item in items]
        yield from _announced(sentence_before(analysis, items[0]), stated, skeleton_of)
        yield from _summed_up(_sentence_after(analysis, items[-1]), stated, skeleton_of)


def _stated(skeleton: Skeleton) -> _Item:
    text = skeleton.text.strip(" .;,*_")
    tokens = ((one, _token(skeleton, one.figure)) for one in stated_in(skeleton))
    return [(one, text.startswith(token) or text.endswith(token)) for one, token in tokens]


def _token(skeleton: Skeleton, figure: Figure) -> str:
    at = next(at for at, one in enumerate(skeleton.figures) if one is figure)
    start = skeleton.text.index(f"{at}›")
    return skeleton.text[skeleton.text.rindex("‹", 0, start) : start + len(f"{at}›")]


def _announced(sentence: ProseSpan | None, items: Sequence[_Item], skeleton_of: SkeletonOf) -> Iterator[Sum]:
    """The parts of what the sentence before a list states; it ends in a colon, or measures, and counts the parts."""
    if sentence is None:
        return
    skeleton = skeleton_of(sentence)
    if _SOME.search(skeleton.text):
        return
    stated = stated_in(skeleton)
    is_led_up_to = skeleton.text.rstrip().endswith(":")
    is_counted = any(one.number == len(items) for one in stated)
    for total in stated:
        is_measured = is_counted and total.figure.value.unit is not None
        if total.is_plain and total.number != len(items) and (is_led_up_to or is_measured):
            yield from _sum(total, items)


def _summed_up(sentence: ProseSpan | None, items: Sequence[_Item], skeleton_of: SkeletonOf) -> Iterator[Sum]:
    """The total of the items, as stated in the sentence after their list."""
    if sentence is None or len(items) < _FEWEST:
        return
    skeleton = skeleton_of(sentence)
    if _SOME.search(skeleton.text):
        return
    found = shapes((*TOTALS, *TOGETHER, *words_of.SUMMED_UP)).search(skeleton.text)
    if found is not None:
        said = skeleton.figure(found, "said")
        yield from (total for one in stated_in(skeleton) if one.figure is said for total in _sum(one, items))
    elif _REFERS_BACK.search(skeleton.text) and not _OF_MORE.search(skeleton.text):
        stated = [one for one in stated_in(skeleton) if one.figure.value.unit is not None]
        if len(stated) == 1 and stated[0].is_plain:
            yield from filter(_is_slip, _sum(stated[0], items))


def _is_slip(total: Sum) -> bool:
    """Whether a total may be wrong by a digit, so that no word need say that it is one."""
    return may_be_slip(total.total.value.written, sum_of_figures(total.parts))


def _sum(total: Stated, items: Sequence[_Item]) -> Iterator[Sum]:
    parts = [part for item in items if (part := _part(total, item)) is not None]
    if len(parts) < len(items) or not all(part.is_plain for part in parts):
        return
    made, said = sum_of_figures(part.figure for part in parts), total.number
    if max(part.number for part in parts) < said and _LEAST * said <= made <= _MOST_STATED * said:
        yield Sum(total.figure, tuple(part.figure for part in parts))


def _part(total: Stated, item: _Item) -> Stated | None:
    """The only amount of an item that may be part of the total; a bare count must begin or end the item."""
    kin = [
        (one, at_end)
        for one, at_end in item
        if one.figure.value.unit == total.figure.value.unit and (one.figure.value.unit is not None or at_end)
    ]
    ends = [one for one, at_end in kin if at_end]
    return kin[0][0] if len(kin) == 1 else ends[0] if len(ends) == 1 else None


def sentence_before(analysis: Analysis, item: ProseSpan) -> ProseSpan | None:
    """The last sentence of the block right before a list."""
    at = index_behind(analysis.sentences, item.start) - 1
    return analysis.sentences[at] if at >= 0 else None


def _sentence_after(analysis: Analysis, item: ProseSpan) -> ProseSpan | None:
    at = index_behind(analysis.sentences, item.end)
    return analysis.sentences[at] if at < len(analysis.sentences) else None
