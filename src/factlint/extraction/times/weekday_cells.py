"""Weekdays in a column of their own next to the dates of a table: "Mon | 3 May 2024"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from factlint.extraction.languages.en.times.words import WEEKDAY_ABBREVIATIONS, WEEKDAYS
from factlint.model.date_parts import WrittenDate, WrittenPart
from factlint.model.document import Block, BlockKind, Document
from factlint.values.dataclass import replace
from factlint.values.days import weekday

_FEWEST = 3
_ROWS_PER_ODD_ONE = 4
"""One row in this many may have the wrong weekday."""


def with_weekday_cells(document: Document, dates: Sequence[WrittenDate]) -> tuple[WrittenDate, ...]:
    """The dates, with those alone in a cell given the weekday of their row, if most rows of their table match."""
    cells = [block for block in document.blocks if block.kind is BlockKind.TABLE_CELL]
    alone = {date.span.start: date for date in dates if date.weekday is None and date.day is not None}
    if len(cells) < _FEWEST or len(alone) < _FEWEST:
        return tuple(dates)
    found: dict[int, WrittenDate] = {}
    for _, group in groupby(cells, key=lambda cell: cell.table):
        found |= {date.span.start: date for date in _in_table(document, tuple(group), alone)}
    return tuple(found.get(date.span.start, date) for date in dates)


def _in_table(
    document: Document, cells: Sequence[Block], alone: Mapping[int, WrittenDate]
) -> Iterator[WrittenDate]:
    days: defaultdict[int, list[WrittenPart]] = defaultdict(list)
    dated: defaultdict[int, list[WrittenDate]] = defaultdict(list)
    for cell in cells:
        span = document.to_source(cell.prose)
        date = alone.get(span.start)
        if date is not None and date.span.end == span.end:
            dated[cell.row].append(date)
        number = _weekday(document.prose[cell.prose.start : cell.prose.end])
        if number is not None:
            days[cell.row].append(WrittenPart(number, span, document.source[span.start : span.end]))
    joined = [
        replace(dated[row][0], weekday=stated[0])
        for row, stated in days.items()
        if len(stated) == 1 and len(dated.get(row, ())) == 1
    ]
    odd = sum(1 for date in joined if not _fits(date))
    if len(joined) >= _FEWEST and odd <= max(1, len(joined) // _ROWS_PER_ODD_ONE):
        yield from joined


def _weekday(text: str) -> int | None:
    word = text.strip().rstrip(".").casefold()
    return WEEKDAYS.get(word, WEEKDAY_ABBREVIATIONS.get(word))


def _fits(date: WrittenDate) -> bool:
    low = date.time.value.days.low if date.time is not None else None
    return date.weekday is not None and isinstance(low, int) and weekday(low) == date.weekday.value
