"""Agendas of which one item begins before the one above has ended: "9:00–10:30 Talks", "10:00 Coffee".

All items but one have to follow each other, most of them directly, so that it is one sequence and not several at a
time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from factlint.extraction.languages.en.chronology.times_of_day import agendas as words_of
from factlint.model.analysis import Analysis
from factlint.model.chronology import ClockCount, Tie
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.model.mention import Mention
from factlint.model.reading_order import heading_above
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Time

_LINE = regex(r"[^\n\v]+")
_TO = regex(words_of.TO)
_PROGRAMME, _SIDE_BY_SIDE, _OTHER_DAY, _HALF_OF_DAY = (
    regex(words, re.IGNORECASE)
    for words in (words_of.PROGRAMME, words_of.SIDE_BY_SIDE, words_of.OTHER_DAY, words_of.HALF_OF_DAY)
)
_FEWEST, _FEWEST_STARTS, _AT_ONCE = 3, 5, 2
"""Items with both times, or with one, and how many must begin when the one above ends."""
_MORNING, _HALF_DAY = 8 * 60, 12 * 60
"""Earlier times may be those of the afternoon."""


@dataclass(frozen=True, slots=True)
class _Item:
    start: Mention[Time]
    end: Mention[Time] | None
    place: ProseSpan

    @property
    def begins(self) -> int:
        return _minutes(self.start)

    @property
    def ends(self) -> int:
        return _minutes(self.end or self.start)


def overlapping_items(analysis: Analysis) -> Iterator[ClockCount]:
    """The one item of each programme that begins too early."""
    times = {time.prose.start: time for time in analysis.times if time.value.minute_of_day is not None}
    if len(times) < _FEWEST or _SIDE_BY_SIDE.search(analysis.document.prose):
        return
    for entries in _lists(analysis.document):
        items = [item for entry in entries if (item := _item(analysis.document, entry, times)) is not None]
        if len(items) == len(entries) >= _FEWEST and not _are_of_days(analysis.document, entries):
            yield from _overlapping(analysis.document, items)


def _lists(document: Document) -> Iterator[Sequence[ProseSpan]]:
    """The items of each list, the first cells of each table, the lines of each paragraph."""
    for (kind, table), group in groupby(document.blocks, key=lambda block: (block.kind, block.table)):
        blocks = list(group)
        if kind is BlockKind.LIST_ITEM:
            yield [block.prose for block in blocks]
        elif kind is BlockKind.TABLE_CELL and table >= 0:
            yield [block.prose for block in blocks if block.column == 0 and block.row]
        elif kind is BlockKind.PARAGRAPH:
            for block in blocks:
                yield [
                    ProseSpan(*line.span())
                    for line in _LINE.finditer(document.prose, block.prose.start, block.prose.end)
                ]


def _item(document: Document, entry: ProseSpan, times: dict[int, Mention[Time]]) -> _Item | None:
    """The one or two times that an entry begins with."""
    start = times.get(entry.start)
    if start is None:
        return None
    behind = _TO.match(document.prose, start.prose.end)
    end = times.get(behind.end()) if behind else None
    return _Item(start, end, entry)


def _are_of_days(document: Document, entries: Sequence[ProseSpan]) -> bool:
    prose = document.prose[entries[0].start : entries[-1].end]
    return _OTHER_DAY.search(prose) is not None or _HALF_OF_DAY.search(prose) is not None


def _overlapping(document: Document, items: Sequence[_Item]) -> Iterator[ClockCount]:
    pairs = list(pairwise(items))
    early = [(one, other) for one, other in pairs if other.begins < one.ends]
    if len(early) != 1 or min(item.begins for item in items) < _MORNING:
        return
    one, other = early[0]
    has_ends = all(item.end is not None and item.begins < item.ends for item in items)
    at_once = sum(first.ends == second.begins for first, second in pairs)
    is_one_course = (
        other.begins >= one.begins and at_once >= min(_AT_ONCE, len(pairs) - 1)
        if has_ends
        else len(items) >= _FEWEST_STARTS
        and all(item.end is None for item in items)
        and _is_programme(document, items[0].place)
        and _ascends([item for item in items if item is not other])
    )
    if is_one_course:
        ends = one.end or one.start
        yield ClockCount(
            Tie.PROGRAMME, ends, other.start, Interval(0, _HALF_DAY), other.start, has_stated_half=True
        )


def _ascends(items: Sequence[_Item]) -> bool:
    return all(first.begins < second.begins for first, second in pairwise(items))


def _is_programme(document: Document, place: ProseSpan) -> bool:
    """Whether the heading above a place calls it a programme."""
    heading = heading_above(document.blocks, place.start)
    if heading is None:
        return False
    return _PROGRAMME.search(document.prose[heading.prose.start : heading.prose.end]) is not None


def _minutes(time: Mention[Time]) -> int:
    return time.value.minute_of_day or 0
