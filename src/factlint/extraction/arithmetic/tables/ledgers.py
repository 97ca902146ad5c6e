"""Tables with several totals: subtotals, accounts, bills, income less expenses, balances carried forward.

How a row is computed is found by trial: from the rows since the last total, from these and that total, from all rows
above, from the totals before it, or from an opening amount. A formula that other columns confirm is broken in the
column where it fails; in a table with one column all other totals must hold, with the wrong total corrected where they
depend on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import may_be_slip
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.arithmetic.tables.totals import is_name
from factlint.extraction.languages.en.arithmetic.tables import headings
from factlint.extraction.languages.en.arithmetic.tables import ledgers as words_of
from factlint.model.arithmetic import Figure
from factlint.model.table_arithmetic import TableTotal
from factlint.values.dataclass import dataclass, replace
from factlint.values.regex import regex

_COMPUTED, _OPENING, _ASIDE, _NO_ADDITION, _NOT_SUMMED, _EMPTY = (
    regex(shape, re.IGNORECASE)
    for shape in (
        words_of.COMPUTED,
        words_of.OPENING,
        words_of.ASIDE,
        words_of.NO_ADDITION,
        headings.NOT_SUMMED,
        headings.EMPTY,
    )
)
_MOST_ROWS, _MOST_COLUMNS = 60, 14
_NEAR = Fraction(15, 100)
"""Relative to a total: the largest error of rows that are taken to add up to it."""
_FAR = Fraction(60, 100)
"""The same if two other columns confirm the formula."""

_Way = tuple[tuple[int, int], ...]
"""Rows with their signs."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a table by role, in reading order."""

    plain: tuple[int, ...]
    computed: tuple[int, ...]
    opening: int | None
    doubtful: tuple[int, ...] = ()
    """Rows of rates, or of unit prices: "Cloth, per metre"."""

    def with_doubtful(self) -> _Rows:
        """The same with these included."""
        return _Rows(tuple(sorted((*self.plain, *self.doubtful))), self.computed, self.opening)


@dataclass(frozen=True, slots=True)
class _Column:
    """The numbers of a column by row, without empty cells."""

    heading: str
    figures: Mapping[int, Figure]
    unread: frozenset[int]
    """Rows whose cells hold words."""

    def is_among(self, row: int, total: Fraction) -> bool:
        """Whether a total lies among the numbers above it, as an overall rate does."""
        above = [figure.value.written for one, figure in self.figures.items() if one < row]
        return bool(above) and min(above) <= total <= max(above)


def read_ledger(grid: Grid) -> Iterator[TableTotal]:
    """The totals of a table with several that the rows above do not add up to."""
    if grid.rows > _MOST_ROWS or grid.columns > _MOST_COLUMNS:
        return
    rows = _rows(grid)
    if not rows.computed or _is_one_total(grid, rows):
        return
    columns = [column for at in range(1, grid.columns) if (column := _column(grid, at)) is not None]
    right: dict[tuple[int, int], Fraction] = {}
    for row in rows.computed:
        for at, way in _broken(row, rows, columns, right):
            column = columns[at]
            total = column.figures[row]
            right[at, row] = _computed(column, way, {})
            parts = tuple(_signed(column.figures[part], sign) for sign, part in way if part in column.figures)
            yield TableTotal(total, parts, column.heading or grid.text(row, 0))


def _is_one_total(grid: Grid, rows: _Rows) -> bool:
    """Whether the table has a total in its last row only, and nothing but its parts above."""
    return rows.computed == (grid.rows - 1,) and rows.opening is None and len(rows.plain) == grid.rows - 2


def _rows(grid: Grid) -> _Rows:
    plain: list[int] = []
    computed: list[int] = []
    doubtful: list[int] = []
    opening = None
    for row in range(1, grid.rows):
        label = grid.text(row, 0).strip(" *_:")
        if not label or _ASIDE.fullmatch(label):
            continue
        if _NO_ADDITION.search(label):
            doubtful.append(row)
        elif _OPENING.fullmatch(label) and opening is None and not computed:
            opening = row
        elif _COMPUTED.fullmatch(label) and plain and not is_name(grid, row):
            computed.append(row)
        else:
            plain.append(row)
    return _Rows(tuple(plain), tuple(computed), opening, tuple(doubtful))


def _column(grid: Grid, at: int) -> _Column | None:
    heading = grid.text(0, at)
    if _NOT_SUMMED.search(heading):
        return None
    figures, unread = {}, set()
    for row in range(1, grid.rows):
        figure = grid.figure(row, at)
        if figure is not None and figure.value.unit is None:
            figures[row] = figure
        elif not _EMPTY.fullmatch(grid.text(row, at)):
            unread.add(row)
    return _Column(heading, figures, frozenset(unread)) if len(figures) > 2 else None


def _broken(
    row: int, rows: _Rows, columns: Sequence[_Column], right: Mapping[tuple[int, int], Fraction]
) -> Iterator[tuple[int, _Way]]:
    """The columns in which a total is not the sum of its rows, each with the formula."""
    ways = [way for way in _ways(row, rows) if len(way) > 1]
    stated = [at for at, column in enumerate(columns) if row in column.figures]
    wider = _ways(row, rows.with_doubtful()) if rows.doubtful else ()
    tried = dict.fromkeys((*ways, *(way for way in wider if len(way) > 1)))
    holding = {at: [way for way in tried if _holds(at, columns[at], row, way, right)] for at in stated}
    failing = [at for at in stated if not holding[at]]
    if not failing or len(failing) * 2 > len(stated) + (len(stated) == 1):
        return
    if len(stated) > 1:
        counted = [(sum(way in held for held in holding.values()), way) for way in ways]
        most = max((count for count, _ in counted), default=0)
        best = [way for count, way in counted if count == most > 0]
        for at in failing:
            if near := _nearest(columns[at], row, best, _FAR if most > 1 else _NEAR):
                yield at, near
    elif (near := _nearest(columns[stated[0]], row, ways)) and _is_confirmed(
        stated[0], columns[stated[0]], row, near, rows
    ):
        yield stated[0], near


def _is_confirmed(at: int, column: _Column, row: int, way: _Way, rows: _Rows) -> bool:
    """Whether all other totals of a column hold, with this one corrected."""
    corrected = {(at, row): _computed(column, way, {})}
    others = [other for other in rows.computed if other != row and other in column.figures]
    return bool(others) and all(
        any(
            _holds(at, column, other, one, known)
            for one in _ways(other, rows)
            if len(one) > 1
            for known in (corrected, {})
        )
        for other in others
    )


def _ways(row: int, rows: _Rows) -> Iterator[_Way]:
    """How a row may follow from those above it."""
    before = [one for one in rows.computed if one < row]
    last = before[-1] if before else 0
    plain = tuple((1, one) for one in rows.plain if one < row)
    since = tuple(one for one in plain if one[1] > last)
    taken = tuple((-1, one) for _, one in since)
    start = ((1, rows.opening),) if rows.opening is not None and rows.opening < row else ()
    yield since
    yield plain
    if since[1:]:
        yield (since[0], *((-1, one) for _, one in since[1:]))
    if before:
        yield ((1, last), *since)
        yield ((1, last), *taken)
        yield tuple((1, one) for one in before)
        yield (*((1, one) for one in before), *since)
    if len(before) > 1:
        yield ((1, before[-2]), (1, last))
        yield ((1, before[-2]), (-1, last))
    if start:
        yield (*start, *since)
        yield (*start, *plain)
        yield from ((*start, *way) for way in _balances(before))


def _balances(before: Sequence[int]) -> Iterator[_Way]:
    if before:
        yield ((1, before[-1]),)
    if len(before) > 1:
        yield ((1, before[-2]), (-1, before[-1]))


def _holds(at: int, column: _Column, row: int, way: _Way, right: Mapping[tuple[int, int], Fraction]) -> bool:
    """Whether a total matches a formula within the rounding of its parts."""
    if any(part in column.unread for _, part in way):
        return True
    parts = [column.figures[part] for _, part in way if part in column.figures]
    total = column.figures[row]
    last = max(figure.value.last_digit for figure in (total, *parts))
    slack = last * (len(parts) + 1) / 2 if last < 1 else last - 1
    known = {part: right[at, part] for _, part in way if (at, part) in right}
    said = (total.value.written, -total.value.written)
    return any(abs(_computed(column, way, values) - value) <= slack for values in ({}, known) for value in said)


def _computed(column: _Column, way: _Way, right: Mapping[int, Fraction]) -> Fraction:
    return sum(
        (
            sign * right.get(part, column.figures[part].value.written)
            for sign, part in way
            if part in column.figures
        ),
        start=Fraction(0),
    )


def _nearest(column: _Column, row: int, ways: Sequence[_Way], most: Fraction = _NEAR) -> _Way | None:
    """The only formula that nearly gives a total: up to a slip of its digits, or else the only one near it."""
    total = column.figures[row].value.written
    if total.denominator > 1 and column.is_among(row, total):
        return None
    computed = {
        _computed(column, way, {}): way
        for way in reversed(ways)
        if sum(part in column.figures for _, part in way) > 1
    }
    near = [value for value in computed if 0 < abs(value - total) <= most * abs(total)]
    values = [value for value in computed if may_be_slip(value, total)] or near
    return computed[values[0]] if len(values) == 1 else None


def _signed(figure: Figure, sign: int) -> Figure:
    value = figure.value
    return figure if sign > 0 else replace(figure, value=replace(value, written=-value.written))
