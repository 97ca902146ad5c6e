"""“Six years later, in 1960”: dates counted from one that the text told before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.chronology.lengths import days_of_shift
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en import chronology as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.time import Time


def counted_relations(
    sentence: TimedSentence, before: Sequence[Mention[Time]], *, follows_date: bool
) -> Iterator[Relation]:
    """`before` are the dates of the paragraph up to the sentence; any may be meant.

    Where the sentence just before has no date (`follows_date`), the count may begin with an event that has none.
    """
    for form in words_of.COUNTED:
        for found in pattern(form).finditer(sentence.text):
            dated = sentence.date(found, "dated")
            beside = tuple(date for date in sentence.dates if date.prose < dated.prose)
            anchors = (*(before if follows_date or beside else ()), *beside)
            days = days_of_shift(sentence.shifts[int(found["shift"])].said)
            if anchors and days is not None:
                yield Relation(Tie.SHIFT, anchors, dated, days, sentence.words(*found.span("said")))
