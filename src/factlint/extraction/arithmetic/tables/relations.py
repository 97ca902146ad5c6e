"""Columns that are the sum, difference or product of others, inferred because all rows but one match.

No heading is needed. What might be chance is left out: few rows, small or repeated results, years.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, permutations

from factlint.extraction.arithmetic.skeleton import YEARS
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.tables import headings as words_of
from factlint.model.arithmetic import Figure
from factlint.model.table_arithmetic import Rule, TableRule
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_COMPUTED = regex(words_of.COMPUTED_HEADING, re.IGNORECASE)
_UNLIKE = regex(words_of.UNLIKE_ROW, re.IGNORECASE)
_MOST_COLUMNS, _MOST_ROWS = 12, 60
_FEWEST_PARTS, _MOST_PARTS = 2, 8
_LONG = 3
"""A sum of this many parts hardly ever matches by chance."""
_FEWEST, _FEWEST_NAMED = 3, 2
"""Rows that must match: in general, and if the heading says that its column is computed."""
_SMALLEST = 10
"""Smaller numbers are often the sum or product of others by chance."""

_Column = Mapping[int, Figure]


@dataclass(frozen=True, slots=True)
class _Relation:
    """A column, the rule by which it follows from others, and the places of these."""

    result: int
    rule: Rule
    operands: tuple[int, ...]


def read_table_relations(grid: Grid) -> Iterator[TableRule]:
    """The relations of columns, and of rows, that all cells but one match."""
    if grid.columns <= _MOST_COLUMNS and grid.rows <= _MOST_ROWS:
        yield from _broken(grid)
        yield from _broken(grid.turned())


def _broken(grid: Grid) -> Iterator[TableRule]:
    columns = {at: column for at in range(grid.columns) if _is_of_amounts(column := _column(grid, at))}
    named = {at for at in columns if _COMPUTED.fullmatch(grid.text(0, at).strip(" *_`"))}
    sound, broken = set(), []
    for relation in _relations(columns):
        cells = _cells(columns, relation)
        odd = [cell for cell in cells if not _holds(relation.rule, *cell)]
        is_named = relation.result in named
        if len(odd) > 1 or any(_is_mean_like(relation.rule, *cell) for cell in odd):
            continue
        if not _is_borne_out(relation, [cell for cell in cells if cell not in odd], is_named=is_named):
            continue
        places = frozenset((relation.result, *relation.operands))
        if odd:
            broken.append((is_named, relation, places, cells))
        else:
            sound.add(places)
    broken.sort(key=lambda one: (one[0], one[1].result), reverse=True)
    stated: set[int] = set().union(*sound)
    for _, relation, places, cells in broken:
        if not places & stated:
            stated |= places
            yield TableRule(relation.rule, cells, grid.text(0, relation.result))


def _column(grid: Grid, at: int) -> _Column:
    return {
        row: figure
        for row in range(1, grid.rows)
        if (figure := grid.figure(row, at)) is not None and not _UNLIKE.search(grid.text(row, 0))
    }


def _is_of_amounts(column: _Column) -> bool:
    values = [figure.value.written for figure in column.values() if figure.value.unit is None]
    are_shares = len(values) < len(column)
    are_years = all(value.denominator == 1 and value in YEARS for value in values)
    return len(values) > _FEWEST_NAMED and not (are_years or are_shares) and len({*values}) > 1


def _relations(columns: Mapping[int, _Column]) -> Iterator[_Relation]:
    """The candidate relations: sums of adjacent columns, differences and products of any two."""
    places = sorted(columns)
    for at, result in enumerate(places):
        for count in range(_FEWEST_PARTS, _MOST_PARTS + 1):
            for parts in (places[max(at - count, 0) : at], places[at + 1 : at + 1 + count]):
                if len(parts) == count:
                    yield _Relation(result, Rule.SUM, tuple(parts))
        others = [place for place in places if place != result]
        yield from (_Relation(result, Rule.DIFFERENCE, pair) for pair in permutations(others, 2))
        yield from (_Relation(result, Rule.PRODUCT, pair) for pair in combinations(others, 2))


def _cells(
    columns: Mapping[int, _Column], relation: _Relation
) -> tuple[tuple[Figure, tuple[Figure, ...]], ...]:
    operands = [columns[place] for place in relation.operands]
    return tuple(
        (cell, tuple(column[row] for column in operands))
        for row, cell in columns[relation.result].items()
        if all(row in column for column in operands)
    )


def _holds(rule: Rule, cell: Figure, operands: Sequence[Figure]) -> bool:
    """Whether a cell is the result of its operands within rounding."""
    values = [operand.value.written for operand in operands]
    last = [figure.value.last_digit for figure in (cell, *operands)]
    match rule:
        case Rule.SUM:
            computed = sum(values, Fraction(0))
        case Rule.DIFFERENCE:
            computed = values[1] - values[0]
        case _:
            computed = values[0] * values[1]
    is_counted = all(digit == 1 for digit in last)
    slack = 0 if is_counted else cell.value.last_digit if rule is Rule.PRODUCT else sum(last) / 2
    return abs(cell.value.written - computed) <= slack


def _is_mean_like(rule: Rule, cell: Figure, operands: Sequence[Figure]) -> bool:
    """Whether a cell lies among its operands, as an overall rate does, rather than being their sum."""
    values = [operand.value.written for operand in operands]
    is_counted = all(figure.value.last_digit == 1 for figure in (cell, *operands))
    return rule is Rule.SUM and not is_counted and min(values) <= cell.value.written <= max(values)


def _is_borne_out(
    relation: _Relation, cells: Sequence[tuple[Figure, tuple[Figure, ...]]], *, is_named: bool
) -> bool:
    """Whether so many rows match a relation that it is no coincidence."""
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
