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


def incumbent_relations(stated: TimedSentence) -> Iterator[Relation]:
    """Relations to a term in one or two sentences with three dates, or with two for successors."""
    if len(stated.dates) == _BEGIN_AND_END_AND_DATE and stated.holds(words_of.ANY_POST):
        for form in words_of.WHILE_IN_POST:
            if found := pattern(form).search(stated.text):
                words, dated = stated.words(*found.span("said")), stated.date(found, "dated")
                yield Relation(Tie.ORDER, (stated.date(found, "first"),), dated, _NOT_BEFORE, words)
                yield Relation(Tie.ORDER, (stated.date(found, "last"),), dated, _NOT_AFTER, words)
                return
    if len(stated.dates) > 1 and stated.holds(words_of.ANY_POST):
        for form in words_of.SUCCEEDED:
            if found := pattern(form).search(stated.text):
                words = stated.words(*found.span("said"))
                anchor, dated = stated.date(found, "anchor"), stated.date(found, "dated")
                yield Relation(Tie.ORDER, (anchor,), dated, _NOT_BEFORE, words)


def is_about_post(stated: TimedSentence) -> bool:
    """Whether a sentence has a word that puts something within a term, or after one."""
    return stated.holds(words_of.ANY_POST)
