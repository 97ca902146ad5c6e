"""Totals in tables: rows and columns labelled as the sum of the others, such as "Total" and "All regions"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import sum_of_figures
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.tables import headings as words_of
from factlint.model.arithmetic import Figure
from factlint.model.table_arithmetic import TableTotal
from factlint.values.regex import regex

_TOTAL = regex(words_of.TOTAL, re.IGNORECASE)
_TOTAL_OF = regex(words_of.TOTAL_OF, re.IGNORECASE)
_PART_TOTAL = regex(words_of.PART_TOTAL, re.IGNORECASE)
_ALL_OF_A_KIND = regex(words_of.ALL_OF_A_KIND, re.IGNORECASE)
_NOT_SUMMED = regex(words_of.NOT_SUMMED, re.IGNORECASE)
_COUNT, _PRICE = (regex(heading, re.IGNORECASE) for heading in (words_of.COUNT_HEADING, words_of.PRICE_HEADING))
_EMPTY, _IN_PERCENT = regex(words_of.EMPTY), regex(words_of.IN_PERCENT, re.IGNORECASE)
_WHOLE_YEAR = regex(words_of.WHOLE_YEAR, re.IGNORECASE)
_PARTS_OF_YEAR = tuple(tuple(regex(form, re.IGNORECASE) for form in forms) for forms in words_of.PARTS_OF_YEAR)
_FEWEST_ROWS = 3
_RESULTS = tuple(regex(heading, re.IGNORECASE) for heading in words_of.RESULTS)
_OTHER_RESULT = regex(words_of.OTHER_RESULT, re.IGNORECASE)
_NEAR = Fraction(15, 100)
"""Relative to a total: the largest error of parts that are only presumed to be its parts."""


def read_table_totals(grid: Grid) -> Iterator[TableTotal]:
    """The totals of a table, by columns, by rows, and of matches won, drawn and lost."""
    for way in (grid, grid.turned()):
        yield from _totals(way)
    yield from _results(grid)


def _totals(grid: Grid) -> Iterator[TableTotal]:
    """The last row, if it is called a total, column by column; the rows above are its parts."""
    last = grid.rows - 1
    labels = [grid.text(row, 0) for row in range(grid.rows)]
    if not labels:
        return
    is_sure = _TOTAL.fullmatch(labels[-1]) is not None
    is_total = is_sure or _TOTAL_OF.fullmatch(labels[-1]) is not None
    if not (is_total and last >= _FEWEST_ROWS) and not _is_year_of_parts(labels):
        return
    if any(
        _PART_TOTAL.search(label) and not is_name(grid, row) for row, label in enumerate(labels[1:-1], start=1)
    ):
        return
    if any(_COUNT.fullmatch(label) for label in labels) and any(_PRICE.fullmatch(label) for label in labels):
        return  # an amount is a product
    totals = tuple(_columns(grid, last, labels[-1]))
    if is_sure or _are_near(totals):
        yield from totals


def _is_year_of_parts(labels: Sequence[str]) -> bool:
    """Whether the last row of several is a year, and those above it all its quarters or both its halves."""
    parts, year = labels[1:-1], labels[-1]
    return _WHOLE_YEAR.fullmatch(year) is not None and any(
        len(forms) == len(parts) and all(form.fullmatch(part) for form, part in zip(forms, parts, strict=True))
        for forms in _PARTS_OF_YEAR
    )


def is_name(grid: Grid, row: int) -> bool:
    """Whether a row called "all" of something is less than a row above in every column, so that it
    sums none of them.
    """
    if _ALL_OF_A_KIND.fullmatch(grid.text(row, 0).strip(" *_:")) is None:
        return False
    for column in range(1, grid.columns):
        said = grid.figure(row, column)
        above = [one.value.written for at in range(1, row) if (one := grid.figure(at, column)) is not None]
        if said is not None and above and said.value.written >= max(above):
            return False
    return True


def _columns(grid: Grid, last: int, label: str) -> Iterator[TableTotal]:
    for column in range(1, grid.columns):
        heading = grid.text(0, column)
        if _NOT_SUMMED.search(heading):
            continue
        total = grid.figure(last, column)
        counted = (row for row in range(1, last) if _IN_PERCENT.fullmatch(grid.text(row, 0)) is None)
        parts = _parts(grid, [(row, column) for row in counted])
        is_repeated = total is not None and {part.value.written for part in parts} == {total.value.written}
        if is_repeated:
            continue  # what holds of each and of all: "100% done"
        if total is None or not parts or total.value.unit != parts[0].value.unit:
            continue
        if not _is_overall_rate(total, parts, heading):
            yield TableTotal(total, _without_subtotals(total, parts), heading or label)


def _without_subtotals(total: Figure, parts: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """The cells that a total sums up: where some sum those right above them, these alone, if they are nearer to it."""
    summed: list[Figure] = []
    own: list[Figure] = []
    for part in parts:
        if len(own) > 1 and sum_of_figures(own) == part.value.written:
            summed.append(part)
            own = []
        else:
            own.append(part)
    sums = (*summed, *own)
    said = total.value.written
    is_nearer = abs(sum_of_figures(sums) - said) < abs(sum_of_figures(parts) - said)
    return sums if summed and len(sums) > 1 and is_nearer else parts


def _is_overall_rate(total: Figure, parts: tuple[Figure, ...], heading: str) -> bool:
    """Whether a rate is the overall rate of all rows: no sum is less than its greatest part."""
    is_percent = total.value.unit == "percent" or "%" in heading
    values = [part.value.written for part in parts]
    is_among = total.value.last_digit < 1 and min(values) <= total.value.written
    return (is_percent or is_among) and total.value.written <= max(values)


def _are_near(totals: Sequence[TableTotal]) -> bool:
    """Whether "Total profit" is the sum of the rows above: exactly in one column of several, and nearly in all."""
    misses = [
        abs(sum_of_figures(total.parts) - total.total.value.written) / (abs(total.total.value.written) or 1)
        for total in totals
    ]
    return bool(misses) and max(misses) <= _NEAR and (len(misses) == 1 or min(misses) == 0)


def _results(grid: Grid) -> Iterator[TableTotal]:
    """Games played, in a table with won, drawn and lost and no other kind of result."""
    headings = [grid.text(0, column) for column in range(grid.columns)]
    places = [[at for at, text in enumerate(headings) if one.fullmatch(text)] for one in _RESULTS]
    if any(len(place) != 1 for place in places) or any(map(_OTHER_RESULT.fullmatch, headings)):
        return
    played, *kinds = (place[0] for place in places)
    for row in range(1, grid.rows):
        total, parts = grid.figure(row, played), _parts(grid, [(row, kind) for kind in kinds])
        if total is not None and len(parts) == len(kinds):
            yield TableTotal(total, parts, grid.text(row, 0) or headings[played])


def _parts(grid: Grid, places: Sequence[tuple[int, int]]) -> tuple[Figure, ...]:
    """The figures of cells; empty if one of them holds words, or figures of another kind."""
    figures = []
    for place in places:
        if _EMPTY.fullmatch(grid.text(*place)):
            continue
        figure = grid.figure(*place)
        if figure is None:
            return ()
        figures.append(figure)
    return tuple(figures) if len({figure.value.unit for figure in figures}) == 1 and len(figures) > 1 else ()
