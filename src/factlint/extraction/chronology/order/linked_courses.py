"""“The order was placed on 4 May. The goods were delivered on 1 May”: what can only follow what another noun tells."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.lengths import not_before
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.order import linked_courses as words_of
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie


def linked_courses(timed: TimedText) -> Iterator[Relation]:
    """The orders of what two neighbouring sentences date, each one thing."""
    for block in timed.blocks:
        for pair in timed.neighbours(block):
            if all(len(one.dates) == 1 and pattern(words_of.APART).search(one.text) is None for one in pair):
                first, last = pair
                yield from _course(first, last)
                if pattern(words_of.TOLD_BACK).search(last.text):
                    yield from _course(last, first)


def _course(first: TimedSentence, last: TimedSentence) -> Iterator[Relation]:
    for begins, ends in words_of.LINKED:
        begun, ended = shapes(begins).search(first.text), shapes(ends).search(last.text)
        if begun is not None and ended is not None:
            anchor, dated = first.date(begun, "dated"), last.date(ended, "dated")
            words = last.words(*ended.span("said"))
            yield Relation(Tie.COURSE, (anchor,), dated, not_before(anchor, dated), words)
            return
