"""All relations between the dates of a document. Imported only where one may be told."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from factlint.extraction.by_sentence import by_sentence
from factlint.extraction.chronology.anniversaries import anniversaries
from factlint.extraction.chronology.beside import lengths_beside
from factlint.extraction.chronology.counted import counted_relations
from factlint.extraction.chronology.courses import courses
from factlint.extraction.chronology.elsewhere import relations_elsewhere
from factlint.extraction.chronology.in_sentence import relations_in
from factlint.extraction.chronology.timed import TimedSentence, read_timed
from factlint.model.analysis import Analysis
from factlint.model.chronology import Relation
from factlint.model.document import BlockKind
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.time import Time

_TOLD = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def with_relations(analysis: Analysis) -> Analysis:
    """The analysis with what its paragraphs say of the order and distance of their dates."""
    relations = tuple(dict.fromkeys(_relations(analysis)))
    return replace(analysis, relations=relations) if relations else analysis


def _relations(analysis: Analysis) -> Iterator[Relation]:
    timed = tuple(_timed(analysis))
    block, number = -1, -1
    before: list[Mention[Time]] = []
    for place, index, sentence in timed:
        if place != block:
            block, before = place, []
        found = tuple(relations_in(sentence))
        yield from found
        yield from (
            one
            for one in lengths_beside(sentence)
            if not any(one.words.prose.overlaps(other.words.prose) for other in found)
        )
        yield from counted_relations(sentence, before, follows_date=bool(before) and number == index - 1)
        before += sentence.dates
        number = index if sentence.dates else number
    dated = tuple(sentence for _, _, sentence in timed if sentence.dates)
    yield from relations_elsewhere(dated)
    yield from courses(dated)
    yield from anniversaries(dated)


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
