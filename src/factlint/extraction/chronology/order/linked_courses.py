"""“The order was placed on 4 May. The goods were delivered on 1 May”: events that can only follow each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.lengths import not_before
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.order import linked_courses as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie

_Link = tuple[tuple[str, ...], tuple[str, ...]]
"""Patterns for the first event, and for the one that follows it."""

_TWO = 2


def linked_courses(timed: TimedText) -> Iterator[Relation]:
    """The order of linked events in two adjacent sentences, each of one thing."""
    for block in timed.blocks:
        for _, one in block:
            if len(one.dates) == _TWO and pattern(words_of.APART).search(one.text) is None:
                yield from _course(one, one, words_of.LINKED_ONCE)
        for pair in timed.neighbours(block):
            if all(len(one.dates) == 1 and pattern(words_of.APART).search(one.text) is None for one in pair):
                first, last = pair
                yield from _course(first, last, (*words_of.LINKED, *words_of.LINKED_ONCE))
                is_stated_back = pattern(words_of.STATED_BACK).search(last.text) is not None
                yield from _course(
                    last, first, (*(words_of.LINKED if is_stated_back else ()), *words_of.LINKED_ONCE)
                )


def _course(first: TimedSentence, last: TimedSentence, linked: Sequence[_Link]) -> Iterator[Relation]:
    for begins, ends in linked:
        begun, ended = shapes(begins).search(first.text), shapes(ends).search(last.text)
        if begun is not None and ended is not None and (first is not last or begun["dated"] != ended["dated"]):
            anchor, dated = first.date(begun, "dated"), last.date(ended, "dated")
            words = last.words(*ended.span("said"))
            yield Relation(Tie.COURSE, (anchor,), dated, not_before(anchor, dated), words)
            return
