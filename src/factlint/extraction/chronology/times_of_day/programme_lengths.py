"""The length of an entry of a programme: "14:00–16:00 Workshop: Drawing … the drawing workshop lasts three hours".

A sentence mentions an entry if it has all words of one of its cells, or of the line behind its times, and of no other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from factlint.extraction.chronology.times_of_day.clocks import minutes_of
from factlint.extraction.languages.en.chronology.times_of_day import programme_lengths as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.times.recognition.fold import fold
from factlint.model.analysis import Analysis
from factlint.model.chronology import ClockCount, Tie
from factlint.model.document import Block, BlockKind, ProseSpan
from factlint.model.mention import Mention
from factlint.model.reading_order import within
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.regex import regex
from factlint.values.time import Time

_LASTS, _OTHERWISE, _TO = regex(words_of.LASTS), regex(words_of.OTHERWISE), regex(words_of.TO)
_WORD = regex(r"[^\W\d_]{3,}")
_FEWEST, _FEWEST_WORDS = 2, 2
_REACH = 40


@dataclass(frozen=True, slots=True)
class _Entry:
    start: Mention[Time]
    end: Mention[Time]
    names: Sequence[frozenset[str]]
    """The words of each cell."""


def lengths_of_entries(analysis: Analysis) -> Iterator[ClockCount]:
    """The minutes of entries that sentences state with a length of their own."""
    clocks = {one.prose.start: one for one in analysis.times if one.value.minute_of_day is not None}
    if len(clocks) < _FEWEST * 2 or not analysis.durations:
        return
    words = fold(analysis.document).decode("latin-1")
    entries = list(_entries(analysis, words, clocks))
    if len(entries) < _FEWEST:
        return
    for sentence in analysis.sentences:
        lengths = within(analysis.durations, sentence)
        if len(lengths) != 1 or within(analysis.times, sentence):
            continue
        length = lengths[0]
        start = max(sentence.start, length.prose.start - _REACH)
        if not _LASTS.search(words, start, length.prose.start) or length.value.hedge is not Hedge.EXACTLY:
            continue
        said = _stems(words[sentence.start : length.prose.start])
        stated = [entry for entry in entries if any(name <= said for name in entry.names)]
        minutes = minutes_of(length.value)
        if (
            len(stated) == 1
            and minutes is not None
            and not _OTHERWISE.search(words, sentence.start, sentence.end)
        ):
            yield ClockCount(Tie.LENGTH, stated[0].start, stated[0].end, minutes, length)


def _entries(analysis: Analysis, words: str, clocks: dict[int, Mention[Time]]) -> Iterator[_Entry]:
    """The rows of tables and the list items that begin with two times."""
    for (kind, _, row, _), group in groupby(
        analysis.document.blocks,
        key=lambda block: (block.kind, block.table, block.row, block.prose if block.table < 0 else None),
    ):
        blocks: Sequence[Block] = tuple(group)
        if kind not in (BlockKind.TABLE_CELL, BlockKind.LIST_ITEM) or (
            kind is BlockKind.TABLE_CELL and row == 0
        ):
            continue
        start = clocks.get(blocks[0].prose.start)
        behind = _TO.match(words, start.prose.end) if start else None
        end = clocks.get(behind.end()) if behind else None
        if start is None or end is None:
            continue
        first = ProseSpan(end.prose.end, blocks[0].prose.end)
        places = (first, *(block.prose for block in blocks[1:]))
        names = [
            name for place in places if len(name := _stems(words[place.start : place.end])) >= _FEWEST_WORDS
        ]
        if names:
            yield _Entry(start, end, names)


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem_of(word) for word in _WORD.findall(words) if word not in words_of.SMALL)
