"""What is looked up in two rows is all that would be found by trying each calculation in every row."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, permutations

from hypothesis import given
from hypothesis import strategies as st

from factlint.extraction.arithmetic.tables.candidate_relations import (
    Column,
    Relation,
    calculations,
    possible_calculations,
)
from factlint.extraction.arithmetic.tables.grids import figure_in
from factlint.model.document import ProseSpan
from factlint.model.table_arithmetic import Rule
from factlint.reading.readers import read

NUMBERS = st.one_of(
    st.integers(-3, 12).map(str),
    st.sampled_from(("0.5", "1.25", "2.0", "3.75", "10.1", "1500", "120000")),
    st.none(),
)
"""Few and small ones, so that many calculations are right by chance; and gaps."""
TABLES = st.lists(st.lists(NUMBERS, min_size=4, max_size=4), min_size=1, max_size=5)


def columns_of(rows: Sequence[Sequence[str | None]]) -> Mapping[int, Column]:
    columns: dict[int, Column] = {}
    for at, numbers in enumerate(zip(*rows, strict=True)):
        found = {
            row: figure_in(read("a.txt", text), ProseSpan(0, len(text)))
            for row, text in enumerate(numbers)
            if text
        }
        columns[at] = {row: figure for row, figure in found.items() if figure is not None}
    return columns


def all_calculations(columns: Mapping[int, Column]) -> Iterator[Relation]:
    for result in columns:
        others = [at for at in columns if at != result]
        for pair in permutations(others, 2):
            yield Relation(result, Rule.DIFFERENCE, pair)
        for pair in combinations(others, 2):
            yield Relation(result, Rule.PRODUCT, pair)
            for third in set(others).difference(pair):
                yield Relation(result, Rule.REPEATED, (*pair, third))
                yield Relation(result, Rule.REMAINDER, (*pair, third))


def computed(rule: Rule, one: Fraction, other: Fraction, third: Fraction) -> Fraction:
    return {
        Rule.DIFFERENCE: other - one,
        Rule.PRODUCT: one * other,
        Rule.REPEATED: (one + other) * third,
        Rule.REMAINDER: one * other - third,
    }[rule]


def matches(relation: Relation, row: int, columns: Mapping[int, Column]) -> bool:
    said, *operands = (columns[at][row].value for at in (relation.result, *relation.operands))
    last = [said.last_digit, *(one.last_digit for one in operands)]
    slack = sum(last) / 2 if relation.rule is Rule.DIFFERENCE else said.last_digit
    one, other, third = [*(operand.written for operand in operands), Fraction(0)][:3]
    is_counted = set(last) == {1}
    return abs(said.written - computed(relation.rule, one, other, third)) <= (0 if is_counted else slack)


def is_broken_once_at_most(relation: Relation, columns: Mapping[int, Column]) -> bool:
    shared = set.intersection(*(set(columns[at]) for at in (relation.result, *relation.operands)))
    matching = sum(matches(relation, row, columns) for row in shared)
    return matching > 0 and len(shared) - matching <= 1


@given(TABLES)
def test_each_relation_that_one_row_breaks_is_found(rows: list[list[str | None]]) -> None:
    columns = columns_of(rows)
    found = {*calculations(columns, frozenset(columns))}
    assert found >= {one for one in all_calculations(columns) if is_broken_once_at_most(one, columns)}


def test_of_three_columns_only_strong_results_are_calculated() -> None:
    columns = columns_of([["2", "3", "4", "20"], ["5", "1", "7", "42"]])
    repeated = Relation(3, Rule.REPEATED, (0, 1, 2))
    assert repeated in [*calculations(columns, frozenset((3,)))]
    assert repeated not in [*calculations(columns, frozenset((0, 1, 2)))]


def test_what_no_row_matches_is_left_out() -> None:
    columns = columns_of([["2", "3", "600"], ["5", "1", "800"]])
    assert not [*calculations(columns, frozenset(columns))]


@given(st.integers(0, 7))
def test_the_calculations_that_are_possible_are_counted(columns: int) -> None:
    none: Column = {}
    assert possible_calculations(columns) == len([*all_calculations(dict.fromkeys(range(columns), none))])
