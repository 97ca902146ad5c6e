"""Lengths of time that stand beside the two dates between which they lie: "for twelve years from 1662 to 1674"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.languages.en import stated_lengths as words_of
from factlint.model.analysis import Analysis
from factlint.model.date_parts import StatedLength
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.duration import Duration
from factlint.values.hedges import Hedge
from factlint.values.regex import regex
from factlint.values.time import Time

Length = Mention[Duration]
Times = Sequence[Mention[Time]]
Ends = tuple[Mention[Time], Mention[Time]]
_REACH = 24
"""Characters before a length that tell whether it is that of the whole stretch."""


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return regex(source)


def read_stated_lengths(analysis: Analysis) -> tuple[StatedLength, ...]:
    """The lengths of a text whose own sentence gives both ends."""
    return tuple(_stated_lengths(analysis))


def _stated_lengths(analysis: Analysis) -> Iterator[StatedLength]:
    dealt = zip(
        analysis.sentences,
        by_sentence(analysis.durations, analysis.sentences),
        by_sentence(analysis.times, analysis.sentences),
        strict=True,
    )
    prose = analysis.document.prose
    for sentence, lengths, times in dealt:
        if len(times) < 2:
            continue
        for length in lengths:
            if (ends := _ends(prose, sentence, length, times)) is not None:
                yield _stated(analysis.document, length, ends)
        if not lengths:
            yield from _since(analysis, sentence, times)


def _stated(document: Document, length: Length, ends: Ends) -> StatedLength:
    """The length with its hedge and without its article."""
    article = _pattern(words_of.ARTICLE).match(document.prose, length.prose.start)
    place = length.prose if article else length.wide or length.prose
    article = _pattern(words_of.ARTICLE).match(document.prose, place.start)
    words = mention_at(document, ProseSpan(article.end() if article else place.start, place.end), length.value)
    return StatedLength(words.span, words.text, words.said, length.value.days, *ends)


def _ends(prose: str, sentence: ProseSpan, length: Length, times: Times) -> Ends | None:
    """The dates right behind or right before a length, and nothing where it may measure something else."""
    if length.value.hedge is Hedge.AT_MOST or not _is_of_whole(prose, sentence, length):
        return None
    for first, last in pairwise(times):
        if _is_read_so(first) and _is_read_so(last) and _is_beside(prose, length, first, last):
            return first, last
    return None


def _is_of_whole(prose: str, sentence: ProseSpan, length: Length) -> bool:
    """Whether a length is neither that of each of several things nor a measure of how often: "four times a year"."""
    start = (length.wide or length.prose).start
    if _pattern(words_of.BEFORE_LENGTH).search(prose[max(sentence.start, start - _REACH) : start]):
        return False
    if "-" in length.said or length.said.split()[0].lower() not in words_of.SINGLE:
        return True
    before = prose[max(sentence.start, length.prose.start - _REACH) : length.prose.start]
    return _pattern(words_of.BEFORE_SINGLE).search(before) is not None


def _is_read_so(time: Mention[Time]) -> bool:
    return time.value.is_calendar and not time.is_guess and not time.value.is_uncertain


def _is_beside(prose: str, length: Length, first: Mention[Time], last: Mention[Time]) -> bool:
    behind = last.prose.end
    if length.prose.end <= first.prose.start:
        gap = prose[length.prose.end : first.prose.start]
        between = prose[first.prose.end : last.prose.start]
        if _fits(words_of.ISSUED, gap):
            return "-" in length.said and _fits(words_of.MATURES, between)
        return (
            _fits(words_of.BETWEEN_ENDS, between)
            and not _pattern(words_of.GOES_ON).match(prose, behind)
            and _is_before_range(prose, length, gap, behind)
        )
    start = (length.wide or length.prose).start
    gap = prose[behind:start]
    return (
        start >= behind
        and _fits(words_of.BETWEEN_ENDS, prose[first.prose.end : last.prose.start])
        and _fits(words_of.BEHIND_RANGE, gap)
        and _pattern(words_of.END_OF_SUM).match(prose, length.prose.end) is not None
    )


def _is_before_range(prose: str, length: Length, gap: str, behind: int) -> bool:
    if "-" in length.said:
        return _fits(words_of.BEFORE_RANGE_OF_EVENT, gap)
    if _fits(words_of.BEFORE_RANGE, gap):
        return True
    is_closed = _pattern(words_of.CLOSED if "(" in gap else words_of.CLAUSE_END).match(prose, behind)
    return is_closed is not None and _fits(words_of.BEFORE_RANGE_APART, gap)


def _since(analysis: Analysis, sentence: ProseSpan, times: Times) -> Iterator[StatedLength]:
    """What lies between the two dates of a sentence: "begun in 1871 and completed in 1879, eight years later"."""
    prose = analysis.document.prose
    later = [time for time in times if _pattern(words_of.LATER).search(time.said)]
    dates = [time for time in times if time not in later and _is_read_so(time)]
    if len(later) != 1 or len(dates) != 2 or len(times) != 3:
        return
    shift = next((shift for shift in analysis.written_shifts if shift.span.start == later[0].span.start), None)
    if shift is None or _pattern(words_of.NOT_FROM_THE_OTHER).search(prose, sentence.start, sentence.end):
        return
    (first, last), at = dates, later[0].prose
    is_behind = at.start > last.prose.end and _fits(words_of.BEFORE_LATER, prose[last.prose.end : at.start])
    if is_behind and _pattern(words_of.CLAUSE_END).match(prose, at.end):
        yield StatedLength(shift.span, shift.text, shift.text, shift.elapsed, first, last)


def _fits(source: str, text: str) -> bool:
    return _pattern(source).fullmatch(text) is not None
