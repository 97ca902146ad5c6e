"""“In 2004 the firm kept its 60th anniversary”: years since the founding that the text dates elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.chronology.lengths import years_apart
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en import chronology as words_of
from factlint.extraction.languages.en.time_words import ORDINALS
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.time import Time

_MOST_MEANT = 3
"""Foundings up to which any may be meant; a text that dates more is about many things."""


def anniversaries(sentences: Sequence[TimedSentence]) -> Iterator[Relation]:
    """The anniversaries of a document that dates one founding, or a few."""
    founded = tuple(date for sentence in sentences for date in _foundings(sentence))
    if not 0 < len(founded) <= _MOST_MEANT:
        return
    for sentence in sentences:
        for form in words_of.ANNIVERSARIES:
            found = pattern(form).search(sentence.text)
            years = _years(found) if found else None
            if found and years is not None:
                said, dated = sentence.words(*found.span("said")), sentence.date(found, "dated")
                yield Relation(Tie.LENGTH, founded, dated, years_apart(Fraction(years)), said)
                break


def _foundings(sentence: TimedSentence) -> Iterator[Mention[Time]]:
    for found in pattern(words_of.FOUNDED).finditer(sentence.text):
        yield sentence.date(found, "date")


def _years(found: re.Match[str]) -> int | None:
    """None for a bare "anniversary", which names no number."""
    if found["jubilee"]:
        return words_of.JUBILEES[found["jubilee"]]
    if found["count"]:
        return int(found["count"])
    return ORDINALS[found["ordinal"]] if found["ordinal"] else None
