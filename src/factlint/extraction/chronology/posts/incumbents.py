"""“Under Lund (1990–1998) … in 1996”: events within a term lie in it, and the next term after it."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.posts import incumbents as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.values.interval import Interval

_NOT_BEFORE, _NOT_AFTER = Interval(0, None), Interval(None, 1)
_BEGIN_AND_END_AND_DATE = 3


def incumbent_relations(told: TimedSentence) -> Iterator[Relation]:
    """Relations to a term in one or two sentences with three dates, or with two for successors."""
    if len(told.dates) == _BEGIN_AND_END_AND_DATE and told.holds(words_of.ANY_POST):
        for form in words_of.WHILE_IN_POST:
            if found := pattern(form).search(told.text):
                words, dated = told.words(*found.span("said")), told.date(found, "dated")
                yield Relation(Tie.ORDER, (told.date(found, "first"),), dated, _NOT_BEFORE, words)
                yield Relation(Tie.ORDER, (told.date(found, "last"),), dated, _NOT_AFTER, words)
                return
    if len(told.dates) > 1 and told.holds(words_of.ANY_POST):
        for form in words_of.SUCCEEDED:
            if found := pattern(form).search(told.text):
                words = told.words(*found.span("said"))
                anchor, dated = told.date(found, "anchor"), told.date(found, "dated")
                yield Relation(Tie.ORDER, (anchor,), dated, _NOT_BEFORE, words)


def tells_of_post(told: TimedSentence) -> bool:
    """Whether a sentence has a word that puts something within a term, or after one."""
    return told.holds(words_of.ANY_POST)
