"""“Last year, in 2019”: a date next to words that count it from the document's own date."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factlint.extraction.languages.en.chronology.anchored import deictics as words_of
from factlint.extraction.slots import pattern
from factlint.extraction.times.resolution.closed import FROM_DOCUMENT_DATE
from factlint.model.analysis import Analysis
from factlint.model.chronology import Relation, Tie
from factlint.values.interval import Interval

_SAME = Interval(0, 1)


def deictic_relations(analysis: Analysis) -> Iterator[Relation]:
    """The last, current and next months and years of a document with a date."""
    if analysis.document.date is None:
        return
    prose = analysis.document.prose
    for one, other in pairwise(analysis.times):
        grain = words_of.GRAINS.get(one.said.casefold())
        if grain is None or FROM_DOCUMENT_DATE not in one.derivation or other.value.grain is not grain:
            continue
        gap = prose[one.prose.end : other.prose.start]
        if other.value.is_calendar and one.value.is_calendar and pattern(words_of.BESIDE).fullmatch(gap):
            yield Relation(Tie.SHIFT, (one,), other, _SAME, one, counted_in=grain)
