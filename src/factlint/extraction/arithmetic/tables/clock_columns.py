"""Columns of start and end times with a column of durations: "09:00 | 10:30 | 90 min"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.tables import columns as words_of
from factlint.model.arithmetic import Figure
from factlint.model.document import ProseSpan
from factlint.model.mention import mention_at
from factlint.model.table_arithmetic import Rule, TableRule
from factlint.values.dataclass import replace
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_CLOCK = r"(?:[01]?\d|2[0-3])[:.][0-5]\d"
_TIME, _STRETCH = regex(rf"{_CLOCK}(?: ?h)?[*†]?"), regex(rf"(?P<start>{_CLOCK}) ?[-–—] ?(?P<end>{_CLOCK})")
_LENGTH_HEADING = regex(words_of.LENGTH, re.IGNORECASE)
_HOURS_AND_MINUTES, _IN_MINUTES = (
    regex(words_of.HOURS_AND_MINUTES, re.IGNORECASE),
    regex(words_of.IN_MINUTES, re.IGNORECASE),
)
_HOURS, _IN_HOURS = regex(r"\d{1,2}(?:[.]\d{1,2})?"), regex(words_of.IN_HOURS, re.IGNORECASE)
_BREAKS = regex(words_of.BREAKS, re.IGNORECASE)
_DAY = 24 * 60
_LONGEST = 12 * 60
_FEWEST = 3

_Times = dict[int, Figure]


def read_clock_columns(grid: Grid) -> Iterator[TableRule]:
    """The durations that do not match the times of their row, by the pair of columns that matches the other rows."""
    if any(_BREAKS.search(grid.text(0, at)) for at in range(grid.columns)):
        return
    lengths = [at for at in range(grid.columns) if _LENGTH_HEADING.fullmatch(grid.text(0, at))]
    for column in lengths:
        for starts, ends in _pairs(grid):
            cells = [
                (length, (starts[row], ends[row]))
                for row in range(1, grid.rows)
                if row in starts and row in ends and (length := _length(grid, row, column)) is not None
            ]
            if len(cells) >= _FEWEST:
                yield TableRule(Rule.DIFFERENCE, tuple(map(_over_midnight, cells)), grid.text(0, column))


def _pairs(grid: Grid) -> Iterator[tuple[_Times, _Times]]:
    """Columns of starts and ends: those with ranges, and any two columns of times."""
    columns = []
    for column in range(grid.columns):
        found = {
            row: match
            for row in range(1, grid.rows)
            if (cell := grid.cells.get((row, column))) is not None
            and (match := _STRETCH.fullmatch(grid.document.prose, cell.prose.start, cell.prose.end)) is not None
        }
        if len(found) >= _FEWEST:
            yield (
                {row: _minutes(grid, match.span("start")) for row, match in found.items()},
                {row: _minutes(grid, match.span("end")) for row, match in found.items()},
            )
        times = {
            row: _minutes(grid, (cell.prose.start, cell.prose.end))
            for row in range(1, grid.rows)
            if (cell := grid.cells.get((row, column))) is not None and _TIME.fullmatch(grid.text(row, column))
        }
        if len(times) >= _FEWEST:
            columns.append(times)
    yield from combinations(columns, 2)


def _minutes(grid: Grid, place: Sequence[int]) -> Figure:
    """A time of day in minutes since midnight."""
    start, end = place
    hours, minutes = (int(part) for part in re.findall(r"\d+", grid.document.prose[start:end])[:2])
    return _figure(grid, ProseSpan(start, end), 60 * hours + minutes)


def _figure(grid: Grid, place: ProseSpan, minutes: int) -> Figure:
    value = Fraction(minutes)
    return mention_at(grid.document, place, Quantity(value, Interval(value, value)))


def _length(grid: Grid, row: int, column: int) -> Figure | None:
    """The duration in a cell in minutes; the unit is in the cell or its heading. None for half a day and more."""
    text = grid.text(row, column).rstrip("*† ")
    if _HOURS.fullmatch(text) and _IN_HOURS.search(grid.text(0, column)):
        return _stated_length(grid, row, column, int(60 * Fraction(text)))
    found = _HOURS_AND_MINUTES.fullmatch(text)
    is_stated = (text and not text.isdigit()) or _IN_MINUTES.search(grid.text(0, column))
    if found is None or not is_stated:
        return None
    return _stated_length(grid, row, column, 60 * int(found["hours"] or 0) + int(found["minutes"] or 0))


def _stated_length(grid: Grid, row: int, column: int, minutes: int) -> Figure | None:
    place = grid.cells[row, column].prose
    length = len(grid.text(row, column).rstrip("*† "))
    return _figure(grid, ProseSpan(place.start, place.start + length), minutes) if minutes < _LONGEST else None


def _over_midnight(cell: tuple[Figure, tuple[Figure, Figure]]) -> tuple[Figure, tuple[Figure, ...]]:
    """A range whose end is on the next day."""
    length, (start, end) = cell
    if end.value.written >= start.value.written:
        return cell
    written = end.value.written + _DAY
    return length, (start, replace(end, value=Quantity(written, Interval(written, written))))
