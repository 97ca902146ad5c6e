"""Tables whose rows begin and end, and rows and lists in chronological order."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from operator import attrgetter

from factlint.extraction.arithmetic.tables.grids import Grid, grids_of
from factlint.extraction.chronology.lengths import plain_days
from factlint.extraction.chronology.timed import first_day, is_plain_date
from factlint.extraction.languages.en.chronology.order import tables as words_of
from factlint.model.analysis import Analysis
from factlint.model.chronology import Relation, Tie
from factlint.model.document import Block, BlockKind
from factlint.model.mention import Mention, mention_at
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Time

_STARTS, _ENDS, _LENGTHS = regex(words_of.STARTS), regex(words_of.ENDS), regex(words_of.LENGTHS)
_DATES, _NUMBERED, _TIMELINE = regex(words_of.DATES), regex(words_of.NUMBERED), regex(words_of.TIMELINE)
_NUMBER = regex(words_of.NUMBER)
_NOT_BEFORE = Interval(0, None)
_FEWEST = 4
"""The least number of rows or list items that show an order."""

Dates = Mapping[int, Mention[Time]]
"""Plain dates by their offset in the prose."""


def table_relations(analysis: Analysis) -> Iterator[Relation]:
    """The order and distance of dates in tables and lists."""
    dates = {one.prose.start: one for one in analysis.times if is_plain_date(one)}
    if len(dates) <= 1:
        return
    blocks = analysis.document.blocks
    if any(block.kind is BlockKind.TABLE_CELL for block in blocks):
        for grid in grids_of(analysis.document):
            yield from _courses(grid, dates)
            yield from _numbered(grid, dates)
    for is_list, group in groupby(blocks, key=lambda block: block.kind is BlockKind.LIST_ITEM):
        items = tuple(group)
        if is_list and len(items) >= _FEWEST and _is_timeline(analysis, items[0]):
            yield from _in_order([dates.get(item.prose.start) for item in items])


def _courses(grid: Grid, dates: Dates) -> Iterator[Relation]:
    """Each row ends after it begins, by its stated duration."""
    heads = [grid.text(0, column) for column in range(grid.columns)]
    starts = [column for column, head in enumerate(heads) if _STARTS.fullmatch(head)]
    ends = [column for column, head in enumerate(heads) if _ENDS.fullmatch(head)]
    if len(starts) != 1 or len(ends) != 1:
        return
    lengths = {
        column: found["unit"] for column, head in enumerate(heads) if (found := _LENGTHS.fullmatch(head))
    }
    for row in range(1, grid.rows):
        first, last = _date(grid, row, starts[0], dates), _date(grid, row, ends[0], dates)
        if first is None or last is None:
            continue
        yield Relation(Tie.COURSE, (first,), last, _NOT_BEFORE, last)
        for column, unit in lengths.items():
            figure = grid.figure(row, column)
            number = figure.value.written if figure else None
            days = plain_days(number, words_of.UNITS[unit.casefold()]) if number is not None else None
            if figure is not None and days is not None:
                yield Relation(Tie.LENGTH, (first,), last, days, mention_at(grid.document, figure.prose, None))


def _date(grid: Grid, row: int, column: int, dates: Dates) -> Mention[Time] | None:
    """The date that is all of a cell."""
    cell = grid.cells.get((row, column))
    date = dates.get(cell.prose.start) if cell else None
    return date if date and date.said == grid.text(row, column) else None


def _numbered(grid: Grid, dates: Dates) -> Iterator[Relation]:
    """Rows numbered in chronological order, which one of them breaks."""
    if grid.rows <= _FEWEST or not _NUMBERED.fullmatch(grid.text(0, 0)):
        return
    rows = range(1, grid.rows)
    numbers = [int(found[1]) for row in rows if (found := _NUMBER.fullmatch(grid.text(row, 0)))]
    if len(numbers) < len(rows) or any(one >= other for one, other in pairwise(numbers)):
        return
    for column in range(1, grid.columns):
        if _DATES.fullmatch(grid.text(0, column)):
            yield from _in_order([_date(grid, row, column, dates) for row in rows])


def _is_timeline(analysis: Analysis, first: Block) -> bool:
    """Whether the block above a list calls it chronological."""
    blocks, prose = analysis.document.blocks, analysis.document.prose
    before = bisect_right(blocks, first.prose.start, key=attrgetter("prose.end")) - 1
    if before < 0:
        return False
    over = blocks[before].prose
    return _TIMELINE.search(prose[over.start : over.end]) is not None


def _in_order(dates: Sequence[Mention[Time] | None]) -> Iterator[Relation]:
    """Dates in ascending order except for one of them."""
    stated = [date for date in dates if date is not None]
    if len(stated) < len(dates):
        return
    if first_day(stated[0]) > first_day(stated[-1]):
        stated.reverse()
    for number, (one, other) in enumerate(pairwise(stated)):
        if first_day(other) < first_day(one):
            rest = (stated[:number] + stated[number + 1 :], stated[: number + 1] + stated[number + 2 :])
            if any(_is_sorted(left) for left in rest):
                yield Relation(Tie.ORDER, (one,), other, _NOT_BEFORE, other)
            return


def _is_sorted(dates: Sequence[Mention[Time]]) -> bool:
    return all(first_day(one) <= first_day(other) for one, other in pairwise(dates))
