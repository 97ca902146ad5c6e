"""The first and the last time of a table, as sentences state them: "The first boat leaves at 8:30"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.arithmetic.tables.outside import sentences_outside
from factlint.extraction.languages.en.arithmetic.tables import first_and_last as words_of
from factlint.extraction.quantities.scan import Text
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure
from factlint.model.mention import Mention, mention_at
from factlint.model.table_arithmetic import TableQuote
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.regex import regex
from factlint.values.time import Time

_HEAD, _OTHERWISE = regex(words_of.HEAD), regex(words_of.OTHERWISE)
_FIRST, _LAST = regex(words_of.FIRST), regex(words_of.LAST)
_FEWEST = 3
"""The least number of times in a column that has a first and a last."""


def read_first_and_last(analysis: Analysis, text: Text, grids: Sequence[Grid]) -> Iterator[TableQuote]:
    """The stated first or last departure, with the first or last cell of the only column of departures."""
    clocks = [time for time in analysis.times if time.value.minute_of_day is not None]
    columns = [column for grid in grids for column in _columns(grid, clocks)] if clocks else []
    if len(columns) != 1:
        return
    label, times = columns[0]
    for sentence in sentences_outside(analysis):
        if _OTHERWISE.search(text.text, sentence.start, sentence.end):
            continue
        for clock in clocks:
            if not sentence.holds(clock.prose):
                continue
            ends = ((_FIRST, times[0]), (_LAST, times[-1]))
            for form, cell in ends:
                if form.search(text.text, sentence.start, clock.prose.start):
                    yield TableQuote(_figure(analysis, clock), (_figure(analysis, cell),), label)


def _columns(grid: Grid, clocks: Sequence[Mention[Time]]) -> Iterator[tuple[str, Sequence[Mention[Time]]]]:
    """The columns of times of day in ascending order, each with its heading."""
    starts = {clock.prose.start: clock for clock in clocks}
    for column in range(grid.columns):
        cells = [grid.cells.get((row, column)) for row in range(1, grid.rows)]
        times = [starts.get(cell.prose.start) if cell else None for cell in cells]
        stated = [time for time in times if time is not None]
        is_whole = len(stated) == len(times) >= _FEWEST
        if is_whole and _HEAD.fullmatch(grid.text(0, column).casefold()) and _ascend(stated):
            yield grid.text(0, column), stated


def _ascend(times: Sequence[Mention[Time]]) -> bool:
    return all(_minutes(one) < _minutes(other) for one, other in pairwise(times))


def _minutes(time: Mention[Time]) -> int:
    return time.value.minute_of_day or 0


def _figure(analysis: Analysis, time: Mention[Time]) -> Figure:
    value = Fraction(_minutes(time))
    return mention_at(analysis.document, time.prose, Quantity(value, Interval(value, value)))
