"""The sentences of running text that hold a time, a length of time or how often something comes, block by block."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby, pairwise
from operator import itemgetter

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.chronology.timed import TimedSentence, read_timed
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind, ProseSpan

Block = tuple[tuple[int, TimedSentence], ...]
"""Sentences of one block, each with its number among all of the document."""
_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def timed_blocks(analysis: Analysis) -> tuple[Block, ...]:
    """The sentences with something of time in them, by paragraph or item of a list."""
    return tuple(
        tuple((index, sentence) for _, index, sentence in block)
        for _, block in groupby(_timed(analysis), key=itemgetter(0))
    )


def _timed(analysis: Analysis) -> Iterator[tuple[int, int, TimedSentence]]:
    blocks = analysis.document.blocks
    starts = [block.prose.start for block in blocks]
    times = by_sentence(analysis.times, analysis.sentences)
    durations = by_sentence(analysis.durations, analysis.sentences)
    recurrences = by_sentence(analysis.recurrences, analysis.sentences)
    for index, sentence in enumerate(analysis.sentences):
        place = bisect_right(starts, sentence.start) - 1
        if (times[index] or durations[index] or recurrences[index]) and blocks[place].kind in _TOLD:
            yield place, index, read_timed(analysis.document, sentence, times[index], durations[index])


def neighbours(block: Block) -> Iterator[tuple[TimedSentence, TimedSentence]]:
    """Each sentence with the next, where none stands between them."""
    for (index, first), (following, last) in pairwise(block):
        if following == index + 1:
            yield first, last


def joined(analysis: Analysis, first: TimedSentence, last: TimedSentence) -> TimedSentence:
    """Two sentences as one."""
    return _read(analysis, ProseSpan(first.span.start, last.span.end))


def clauses(analysis: Analysis, sentence: TimedSentence) -> tuple[TimedSentence, ...]:
    """The parts of a sentence between its semicolons."""
    if "; " not in sentence.text:
        return (sentence,)
    start, end = sentence.span.start, sentence.span.end
    prose = analysis.document.prose
    stops = [place for place in range(start, end) if prose.startswith((";\n", "; "), place)]
    ends = pairwise((start - 2, *stops, end))
    return tuple(_read(analysis, ProseSpan(low + 2, high)) for low, high in ends)


def _read(analysis: Analysis, span: ProseSpan) -> TimedSentence:
    times = (one for one in analysis.times if span.start <= one.prose.start < span.end)
    lengths = (one for one in analysis.durations if span.start <= one.prose.start < span.end)
    return read_timed(analysis.document, span, tuple(times), tuple(lengths))
