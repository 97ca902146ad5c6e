"""Columns that are the sum, difference or product of others, inferred because all rows but one match.

No heading is needed. What might be chance is left out: few rows, small or repeated results, years.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import chain, islice
from math import log10

from factlint.extraction.arithmetic.near import may_be_slip
from factlint.extraction.arithmetic.skeleton import YEARS
from factlint.extraction.arithmetic.tables.candidate_relations import (
    Column,
    Relation,
    calculations,
    possible_calculations,
    sums,
)
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.tables import headings as words_of
from factlint.model.arithmetic import Figure
from factlint.model.table_arithmetic import Rule, TableRule
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_COMPUTED = regex(words_of.COMPUTED_HEADING, re.IGNORECASE)
_UNLIKE = regex(words_of.UNLIKE_ROW, re.IGNORECASE)
_NOT_ALL, _BEHIND = regex(words_of.NOT_ALL, re.IGNORECASE), 200
"""Words within as many characters behind a table by which not all is listed."""
_MOST_COLUMNS, _MOST_ROWS = 12, 60
_FEWEST_PARTS = 2
_LONG = 3
"""A sum of this many parts hardly ever matches by chance."""
_FEWEST, _FEWEST_NAMED = 3, 2
"""Rows that must match: in general, and if the heading says that its column is computed."""
_SMALLEST = 10
"""Smaller numbers are often the sum or product of others by chance."""

_NEAR = Fraction(15, 100)
"""Relative to the result: how far off a cell may be where few others bear a relation out."""
_PER_CELL, _OF_SOME, _OF_ALL, _OF_BOTH = 0.5, 1.5, 1.1, 1.7
"""How many of a number's digits may match by chance; and how many must match in all for a relation of some columns, for
a sum of all others, and for a sum of the only two others.
"""
_SERIES = regex(r"\W*\d")

_Cell = tuple[Figure, tuple[Figure, ...]]


def read_table_relations(grid: Grid) -> Iterator[TableRule]:
    """The relations of columns, and of rows, that all cells but one match."""
    if grid.columns <= _MOST_COLUMNS and grid.rows <= _MOST_ROWS:
        yield from _broken(grid)
        yield from _broken(grid.turned())


def _broken(grid: Grid) -> Iterator[TableRule]:
    """The relations that one cell breaks; a cell that follows from others by another relation breaks none."""
    end = max(cell.prose.end for cell in grid.cells.values())
    is_whole = _NOT_ALL.search(grid.document.prose, end, end + _BEHIND) is None
    columns = {at: column for at in range(grid.columns) if _is_of_amounts(column := _column(grid, at))}
    named = {at for at in columns if _COMPUTED.fullmatch(grid.text(0, at).strip(" *_`"))}
    totals = [*_sums_of_all(grid, columns), *sums(columns)]
    possible = len(totals) + possible_calculations(len(columns))
    strong = frozenset(at for at, column in columns.items() if _may_be_strong(column, possible))
    sound: set[int] = set()
    broken = []
    for relation in chain(totals, calculations(columns, strong)):
        cells = _cells(columns, relation)
        odd = [*islice((cell for cell in cells if not _holds(relation.rule, *cell)), 2)]
        if len(odd) > 1 or any(_is_mean_like(relation.rule, *cell) for cell in odd):
            continue
        matching = [cell for cell in cells if cell not in odd]
        is_strong = _evidence(matching) >= _needed(relation, possible)
        if not (
            (is_strong and is_whole and all(_is_near(relation.rule, *cell) for cell in odd))
            or _is_borne_out(relation, matching, is_named=relation.result in named)
        ):
            continue
        places = (relation.result, *relation.operands)
        if odd:
            broken.append((relation.result in named, relation, places, cells))
        else:
            sound.update(places)
    broken.sort(key=lambda one: (one[0], one[1].result), reverse=True)
    stated: set[int] = set()
    for _, relation, places, cells in broken:
        if relation.result not in sound and stated.isdisjoint(places):
            stated.update(places)
            yield TableRule(relation.rule, cells, grid.text(0, relation.result))


def _column(grid: Grid, at: int) -> Column:
    return {row: figure for row, figure in grid.amounts(at).items() if not _UNLIKE.search(grid.text(row, 0))}


def _is_of_amounts(column: Column) -> bool:
    values = [figure.value.written for figure in column.values() if figure.value.unit is None]
    are_shares = len(values) < len(column)
    are_years = all(one.value.written in YEARS and one.text.isdigit() for one in column.values())
    return len(values) >= _FEWEST_NAMED and not (are_years or are_shares) and len({*values}) > 1


def _sums_of_all(grid: Grid, columns: Mapping[int, Column]) -> Iterator[Relation]:
    """The last column, or the first, as the sum of all others; not where the headings count on."""
    places = [at for at in columns if at]
    if len(places) > _FEWEST_PARTS and not all(_SERIES.match(grid.text(0, at)) for at in places):
        for result in (places[-1], places[0]):
            yield Relation(result, Rule.SUM, tuple(at for at in places if at != result), is_of_all=True)


def _cells(columns: Mapping[int, Column], relation: Relation) -> tuple[_Cell, ...]:
    """The cells of a column with their operands; beside sums of all, a mean of all is left out."""
    operands = [columns[place] for place in relation.operands]
    cells = (
        (cell, tuple(column[row] for column in operands))
        for row, cell in columns[relation.result].items()
        if all(row in column for column in operands)
    )
    return tuple(one for one in cells if not (relation.is_of_all and _is_among(*one)))


def _holds(rule: Rule, cell: Figure, operands: Sequence[Figure]) -> bool:
    """Whether a cell is the result of its operands within rounding."""
    last = [figure.value.last_digit for figure in (cell, *operands)]
    is_counted = all(digit == 1 for digit in last)
    is_summed = rule in (Rule.SUM, Rule.DIFFERENCE)
    slack = 0 if is_counted else sum(last) / 2 if is_summed else cell.value.last_digit
    return abs(cell.value.written - _computed(rule, operands)) <= slack


def _computed(rule: Rule, operands: Sequence[Figure]) -> Fraction:
    values = [operand.value.written for operand in operands]
    match rule:
        case Rule.SUM:
            return sum(values, Fraction(0))
        case Rule.DIFFERENCE:
            return values[1] - values[0]
        case Rule.REPEATED:
            return (values[0] + values[1]) * values[2]
        case Rule.REMAINDER:
            return values[0] * values[1] - values[2]
        case _:
            return values[0] * values[1]


def _is_mean_like(rule: Rule, cell: Figure, operands: Sequence[Figure]) -> bool:
    """Whether a cell lies among its operands, as an overall rate does, rather than being their sum."""
    is_counted = all(figure.value.last_digit == 1 for figure in (cell, *operands))
    return rule is Rule.SUM and not is_counted and _is_among(cell, operands)


def _is_among(cell: Figure, operands: Sequence[Figure]) -> bool:
    values = [operand.value.written for operand in operands]
    return min(values) <= cell.value.written <= max(values)


def _evidence(cells: Sequence[_Cell]) -> float:
    """How many digits of the results match that would hardly match by chance."""
    rows = {tuple(figure.value.written for figure in (cell, *operands)): cell for cell, operands in cells}
    stated = [cell.value for row, cell in rows.items() if _states(row, 1) and not _is_unchanged(row)]
    return sum(map(_telling_digits, stated))


def _is_unchanged(row: Sequence[Fraction]) -> bool:
    """Whether a result is one of two operands, since the other is 0."""
    result, *operands = row
    return len(operands) == _FEWEST_PARTS and 0 in operands and result in operands


def _telling_digits(value: Quantity) -> float:
    return max(0.0, log10(max(abs(value.written), value.last_digit) / value.last_digit) - _PER_CELL)


def _may_be_strong(column: Column, possible: int) -> bool:
    """Whether the numbers have the digits that a relation of some columns needs, if all of them match it."""
    return sum(_telling_digits(figure.value) for figure in column.values()) >= _needed_of_some(possible)


def _needed(relation: Relation, possible: int) -> float:
    if relation.is_of_all:
        return _OF_ALL if len(relation.operands) > _FEWEST_PARTS else _OF_BOTH
    return _needed_of_some(possible)


def _needed_of_some(possible: int) -> float:
    return _OF_SOME + log10(max(possible, 1))


def _is_near(rule: Rule, cell: Figure, operands: Sequence[Figure]) -> bool:
    """Whether a cell is so like its result that it is meant as that."""
    said, computed = cell.value.written, _computed(rule, operands)
    return abs(said - computed) <= _NEAR * abs(computed) or may_be_slip(said, computed)


def _is_borne_out(relation: Relation, cells: Sequence[_Cell], *, is_named: bool) -> bool:
    """Whether so many rows match a relation that it is no coincidence."""
    if relation.rule in (Rule.REPEATED, Rule.REMAINDER):
        return False
    rows = {tuple(figure.value.written for figure in (cell, *operands)) for cell, operands in cells}
    if is_named or len(rows) < _FEWEST:
        return is_named and len(rows) >= _FEWEST_NAMED
    results = {row[0] for row in rows}
    return (
        len(results) == len(cells)
        and min(map(abs, results)) >= _SMALLEST
        and all(_states(row, len(relation.operands)) for row in rows)
    )


def _states(row: Sequence[Fraction], operands: int) -> bool:
    """Whether a row supports a relation: no number is 0 or 1, or enough others are left in a long sum."""
    telling = sum(abs(number) > 1 for number in row)
    return telling > operands or (operands >= _LONG and telling > _LONG)
