"""Relations of columns that may hold in all rows but one: sums of adjacent columns, calculations with two or three.

Of fifty columns each may be one of 100,000 calculations with others, too many to try. As one row at most breaks a
relation, one of any two matches it: results are looked up by their number in the first two rows that have them, and
of three operands only those are tried whose numbers are not too large for any result.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, permutations
from math import comb, perm

from factlint.model.arithmetic import Figure
from factlint.model.table_arithmetic import Rule
from factlint.values.dataclass import dataclass, field

_FEWEST_PARTS, _MOST_PARTS = 2, 8

Column = Mapping[int, Figure]
"""The numbers of a column by row."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A column, the rule by which it follows from others, and the places of these."""

    result: int
    rule: Rule
    operands: tuple[int, ...]
    is_of_all: bool = False
    """Whether the first or last column is the sum of all others."""


@dataclass(frozen=True, slots=True)
class _Row:
    """The numbers of a row by column, in units of the last decimal place of the table."""

    numbers: Mapping[int, int]
    last_digits: Mapping[int, int]
    unit: int
    results: Sequence[tuple[int, int]]
    """The numbers that may be results, the smallest first, with their columns."""
    by_size: Sequence[tuple[int, int]]
    """All numbers without their signs, the smallest first, with their columns."""
    reach: int
    """No result differs by more than this from what is computed."""
    limit: int
    """What is computed for no result exceeds this, whatever its sign; in squares of the unit, as products are."""

    def matching(self, rule: Rule, operands: Sequence[int]) -> Iterator[int]:
        """The columns whose number is the result of these operands within rounding."""
        computed = self._computed(rule, operands)
        nearest = computed // self.unit
        for at in range(bisect_left(self.results, (nearest - self.reach, -1)), len(self.results)):
            number, column = self.results[at]
            if number > nearest + self.reach:
                return
            is_near = abs(number * self.unit - computed) <= self._slack(rule, (column, *operands))
            if is_near and column not in operands:
                yield column

    def thirds(self, rule: Rule, pair: Sequence[int]) -> Sequence[int]:
        """The columns whose number is not too large, or not too small, to give any result with those of a pair."""
        one, other = (self.numbers[at] for at in pair)
        if rule is Rule.REPEATED:
            factor = abs(one + other)
            largest = self.limit // factor if factor else self.by_size[-1][0]
            fitting = self.by_size[: bisect_left(self.by_size, (largest + 1, -1))]
        else:
            is_small = abs(one * other) <= self.limit + self.by_size[-1][0] * self.unit
            fitting = self.by_size if is_small else ()
        return [at for _, at in fitting if at not in pair]

    def _slack(self, rule: Rule, columns: Sequence[int]) -> int:
        """By how much rounding may make a result, the first of these columns, differ; in squares of the unit."""
        last = [self.last_digits[at] for at in columns]
        if all(digit == self.unit for digit in last):
            return 0
        return (sum(last) * self.unit // 2) if rule is Rule.DIFFERENCE else last[0] * self.unit

    def _computed(self, rule: Rule, operands: Sequence[int]) -> int:
        """In squares of the unit."""
        numbers = [self.numbers[at] for at in operands]
        match rule:
            case Rule.DIFFERENCE:
                return (numbers[1] - numbers[0]) * self.unit
            case Rule.REPEATED:
                return (numbers[0] + numbers[1]) * numbers[2]
            case Rule.REMAINDER:
                return numbers[0] * numbers[1] - numbers[2] * self.unit
            case _:
                return numbers[0] * numbers[1]


@dataclass(frozen=True, slots=True)
class _Table:
    """Columns whose relations are looked up by row."""

    rows: Mapping[int, _Row]
    filled: Mapping[int, frozenset[int]]
    """The rows in which a column has a number."""
    _telling: dict[frozenset[int], tuple[_Row, ...]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, columns: Mapping[int, Column], results: frozenset[int]) -> _Table:
        figures = [figure for column in columns.values() for figure in column.values()]
        unit = max((figure.value.last_digit.denominator for figure in figures), default=1)
        filled = {at: frozenset(column) for at, column in columns.items()}
        rows = {
            row: _row({at: column[row] for at, column in columns.items() if row in column}, results, unit)
            for row in sorted(frozenset().union(*filled.values()))
        }
        return cls(rows, filled)

    def of_two(self, rule: Rule, pair: tuple[int, int]) -> Iterator[Relation]:
        """The relations of these operands that one of two rows matches."""
        results = {at for row in self._telling_rows(pair) for at in row.matching(rule, pair)}
        return (Relation(at, rule, pair) for at in sorted(results))

    def of_three(self, rule: Rule, pair: tuple[int, int]) -> Iterator[Relation]:
        """Those of these operands and a third."""
        found = {
            (third, at)
            for row in self._telling_rows(pair)
            for third in row.thirds(rule, pair)
            for at in row.matching(rule, (*pair, third))
        }
        return (Relation(at, rule, (*pair, third)) for third, at in sorted(found))

    def _telling_rows(self, pair: Sequence[int]) -> tuple[_Row, ...]:
        """The first rows that hold a pair, until two have a number in each column: mostly just two."""
        shared = frozenset.intersection(*(self.filled[at] for at in pair))
        if shared not in self._telling:
            rows = [self.rows[at] for at in sorted(shared)]
            full = [at for at, row in enumerate(rows, start=1) if len(row.numbers) == len(self.filled)]
            self._telling[shared] = tuple(rows[: full[1]] if len(full) > 1 else rows)
        return self._telling[shared]


def sums(columns: Mapping[int, Column]) -> Iterator[Relation]:
    """Each column as the sum of those that stand right before or behind it."""
    places = sorted(columns)
    for at, result in enumerate(places):
        for count in range(_FEWEST_PARTS, _MOST_PARTS + 1):
            for parts in (places[max(at - count, 0) : at], places[at + 1 : at + 1 + count]):
                if len(parts) == count:
                    yield Relation(result, Rule.SUM, tuple(parts))


def calculations(columns: Mapping[int, Column], strong: frozenset[int]) -> Iterator[Relation]:
    """The calculations with two columns, or for strong results with three, that one of two rows matches."""
    places = sorted(columns)
    table, strong_table = _Table.of(columns, frozenset(columns)), _Table.of(columns, strong)
    for pair in permutations(places, 2):
        yield from table.of_two(Rule.DIFFERENCE, pair)
    for pair in combinations(places, 2):
        yield from table.of_two(Rule.PRODUCT, pair)
        for rule in (Rule.REPEATED, Rule.REMAINDER) if strong else ():
            yield from strong_table.of_three(rule, pair)


def possible_calculations(columns: int) -> int:
    """The number of calculations of a column with two or three of the others."""
    pairs = comb(columns - 1, 2) if columns else 0
    return perm(columns, 3) + columns * pairs * (1 + 2 * (columns - 3))


def _row(figures: Mapping[int, Figure], results: frozenset[int], unit: int) -> _Row:
    numbers = {at: int(figure.value.written * unit) for at, figure in figures.items()}
    last_digits = {at: int(figure.value.last_digit * unit) for at, figure in figures.items()}
    ordered = sorted((number, at) for at, number in numbers.items() if at in results)
    by_size = sorted((abs(number), at) for at, number in numbers.items())
    reach = 2 * max(last_digits.values())
    largest = max((abs(number) for number, _ in ordered), default=0)
    return _Row(numbers, last_digits, unit, ordered, by_size, reach, (largest + reach) * unit)
