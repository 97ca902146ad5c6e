"""All relations between the dates of a document. Imported only where one may be told."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.chronology.anniversaries import anniversaries
from factlint.extraction.chronology.beside import lengths_beside
from factlint.extraction.chronology.clocks import clock_counts
from factlint.extraction.chronology.counted import counted_relations
from factlint.extraction.chronology.courses import courses
from factlint.extraction.chronology.elsewhere import relations_elsewhere
from factlint.extraction.chronology.in_sentence import relations_in
from factlint.extraction.chronology.timed import UNKNOWN_YEAR, TimedSentence, read_timed
from factlint.extraction.chronology.whole import whole_lengths
from factlint.model.analysis import Analysis
from factlint.model.chronology import ClockCount, Relation
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.time import Time

_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def with_relations(analysis: Analysis) -> Analysis:
    """The analysis with what its paragraphs say of the order and distance of their dates."""
    told = (_of_one_year(relation) for relation in _relations(analysis))
    relations = tuple(dict.fromkeys(relation for relation in told if relation.anchors))
    counts = tuple(_clock_counts(analysis))
    if not (relations or counts):
        return analysis
    return replace(analysis, relations=relations, clock_counts=counts)


def _clock_counts(analysis: Analysis) -> Iterator[ClockCount]:
    """What a sentence says of two times of day, or two sentences of one each."""
    if sum(time.value.is_clock_time for time in analysis.times) < 2:
        return
    for block in _by_block(tuple(_timed(analysis))):
        yield from (count for _, _, sentence in block for count in clock_counts(sentence))
        for (_, index, first), (_, following, last) in pairwise(block):
            if index + 1 == following and max(len(first.clocks), len(last.clocks)) == 1:
                span = ProseSpan(first.span.start, last.span.end)
                inside = tuple(one for one in analysis.times if span.start <= one.prose.start < span.end)
                lengths = tuple(one for one in analysis.durations if span.start <= one.prose.start < span.end)
                yield from clock_counts(read_timed(analysis.document, span, inside, lengths))


def _of_one_year(relation: Relation) -> Relation:
    """The relation without the dates that stand in an unknown year where the other does not, or the reverse."""
    is_unknown = _is_of_unknown_year(relation.dated)
    anchors = tuple(one for one in relation.anchors if _is_of_unknown_year(one) is is_unknown)
    return relation if anchors == relation.anchors else replace(relation, anchors=anchors)


def _is_of_unknown_year(date: Mention[Time]) -> bool:
    return UNKNOWN_YEAR in date.derivation


def _relations(analysis: Analysis) -> Iterator[Relation]:
    timed = tuple(_timed(analysis))
    yield from (relation for block in _by_block(timed) for relation in _in_block(block))
    dated = tuple(sentence for _, _, sentence in timed if sentence.dates)
    yield from relations_elsewhere(dated)
    yield from courses(dated)
    yield from anniversaries(dated)


def _in_block(block: Sequence[tuple[int, int, TimedSentence]]) -> Iterator[Relation]:
    """What the sentences of one block say of their own dates and of those before them."""
    before: list[Mention[Time]] = []
    last: tuple[int, TimedSentence] | None = None
    for _, index, sentence in block:
        found = tuple(relations_in(sentence))
        for lengths in (lengths_beside, whole_lengths):
            found += tuple(one for one in lengths(sentence) if not _is_told(one, found))
        yield from found
        right_before = last[1] if last is not None and last[0] == index - 1 else None
        yield from counted_relations(sentence, before, right_before)
        before += sentence.dates
        last = (index, sentence) if sentence.dates else last


def _by_block(
    timed: Sequence[tuple[int, int, TimedSentence]],
) -> Iterator[Sequence[tuple[int, int, TimedSentence]]]:
    return (tuple(block) for _, block in groupby(timed, key=itemgetter(0)))


def _is_told(relation: Relation, others: Sequence[Relation]) -> bool:
    return any(relation.words.prose.overlaps(other.words.prose) for other in others)


def _timed(analysis: Analysis) -> Iterator[tuple[int, int, TimedSentence]]:
    """The sentences of running text with a time in them, each with the numbers of its block and its own."""
    blocks = analysis.document.blocks
    starts = [block.prose.start for block in blocks]
    times = by_sentence(analysis.times, analysis.sentences)
    durations = by_sentence(analysis.durations, analysis.sentences)
    for index, sentence in enumerate(analysis.sentences):
        place = bisect_right(starts, sentence.start) - 1
        if times[index] and blocks[place].kind in _TOLD:
            yield place, index, read_timed(analysis.document, sentence, times[index], durations[index])
