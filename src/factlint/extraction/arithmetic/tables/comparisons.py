"""By how much, or by what factor, one row of a table exceeds another: "Ashford lead Benton by three points".

The candidate columns are all whose amounts may have the number's unit. If the number fits one of them, it is right;
otherwise the column that comes nearest is taken to be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import FARTHEST, is_near, may_be_slip
from factlint.extraction.arithmetic.skeleton import YEARS, Skeleton
from factlint.extraction.arithmetic.tables.named_rows import Cells, NamedRow, NamedTable
from factlint.extraction.arithmetic.tables.stated_columns import counted_columns, stated_cells
from factlint.extraction.languages.en.arithmetic.tables import cells as words_of
from factlint.extraction.languages.en.arithmetic.tables import ranks as rank_words
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Calculation, Figure, Operation
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_PERIOD = regex(words_of.PERIOD)
_NOUN = regex(words_of.OTHER_NOUN)
_MAJORITY = regex(words_of.MAJORITY)
_NO_AMOUNT, _OTHER_TIME = regex(rank_words.NO_AMOUNT), regex(words_of.OTHER_TIME)
_FARTHEST_COUNTED = Fraction(4)
"""The largest ratio between a stated difference and that of the only column that counts what it states."""


def read_apart(cells: Cells, skeleton: Skeleton, named: Sequence[NamedRow]) -> Iterator[Calculation]:
    """The difference and the ratio that a sentence states for the two rows that it names."""
    for patterns, operation in ((words_of.APART, Operation.DIFFERENCE), (words_of.TIMES, Operation.QUOTIENT)):
        found = shapes(patterns).search(skeleton.text)
        if found is None:
            continue
        said = skeleton.figure(found, "said")
        if said.value.hedge is Hedge.EXACTLY and said.value.high is None and said.value.written > 0:
            yield from _between(cells, skeleton, named, said, operation)
        return


def _between(
    cells: Cells, skeleton: Skeleton, named: Sequence[NamedRow], said: Figure, operation: Operation
) -> Iterator[Calculation]:
    table = named[0].table
    if operation is Operation.QUOTIENT and _states_other_amount(cells, skeleton, table, said):
        return
    pairs = [
        pair
        for column in _columns(cells, skeleton, table, said, operation)
        if len(pair := _pair(cells, named, column)) == len(named)
    ]
    results = {pair: _result(operation, pair) for pair in pairs}
    number = said.value.written
    last = said.value.last_digit
    is_known = any(
        figure.value.written == number for column in table.headings for figure in cells.column(table, column)
    )
    times_more = 1 if operation is Operation.QUOTIENT else 0
    is_borne_out = any(abs(value - number) < last or value - times_more == number for value in results.values())
    is_sure = operation is Operation.DIFFERENCE and bool(counted_columns(table, skeleton, said))
    is_sure = is_sure and not _OTHER_TIME.search(skeleton.text)
    most = _FARTHEST_COUNTED if is_sure and len(results) == 1 else FARTHEST
    near = [
        pair
        for pair, value in results.items()
        if value > 0 and (is_near(number, value, most) or may_be_slip(number, value))
    ]
    if near and not is_borne_out and not (is_known and operation is Operation.QUOTIENT):
        nearest = min(near, key=lambda pair: abs(results[pair] - number))
        yield Calculation(said, operation, nearest)


def _states_other_amount(cells: Cells, skeleton: Skeleton, table: NamedTable, said: Figure) -> bool:
    """Whether a sentence has an amount that no cell has, which it may be about: "has 4,500 words, thrice as many"."""
    in_cells = {one.value.written for column in table.headings for one in cells.column(table, column)}
    return any(one is not said and one.value.written not in in_cells for one in skeleton.figures)


def _columns(
    cells: Cells, skeleton: Skeleton, table: NamedTable, said: Figure, operation: Operation
) -> Iterator[int]:
    """The column that counts the difference or has its unit, or all columns that may hold such amounts."""
    if operation is Operation.DIFFERENCE:
        counted = counted_columns(table, skeleton, said)
        of_unit = [one.column for one in stated_cells(cells, skeleton, "", table, ()) if one.figure is said]
        if counted or (of_unit and said.value.unit):
            yield from counted or of_unit
            return
        if said.value.unit is not None or is_of_other_noun(skeleton, said):
            return
    amounts = [
        column
        for column, heading in table.raw_headings.items()
        if not _NO_AMOUNT.search(heading) and not _are_years(cells.column(table, column))
    ]
    if operation is Operation.DIFFERENCE and _MAJORITY.search(skeleton.text):
        yield from amounts
        return
    said_too = [column for column in amounts if _is_period_said(table.headings[column], skeleton.text)]
    if operation is Operation.QUOTIENT or len(amounts) == 1:
        yield from amounts
    elif len(said_too) == 1:
        yield from said_too


def is_of_other_noun(skeleton: Skeleton, said: Figure) -> bool:
    """Whether a number counts something that no column counts: "four goals"."""
    token = f"{skeleton.figures.index(said)}›"
    return _NOUN.match(skeleton.text, skeleton.text.find(token)) is not None


def _is_period_said(heading: str, text: str) -> bool:
    return _PERIOD.fullmatch(heading) is not None and f" {heading}" in text


def _are_years(figures: Sequence[Figure]) -> bool:
    values = [figure.value.written for figure in figures]
    return all(value.denominator == 1 and value in YEARS for value in values)


def _pair(cells: Cells, named: Sequence[NamedRow], column: int) -> tuple[Figure, ...]:
    """The cells of the rows, the larger first; empty if they differ in unit."""
    found = [cells.amount(one.table, one.row, column) for one in named]
    figures = [figure for figure in found if figure is not None and figure.value.written > 0]
    if len({figure.value.unit for figure in figures}) != 1:
        return ()
    return tuple(sorted(figures, key=lambda figure: figure.value.written, reverse=True))


def _result(operation: Operation, pair: Sequence[Figure]) -> Fraction:
    larger, smaller = (figure.value.written for figure in pair)
    return larger - smaller if operation is Operation.DIFFERENCE else larger / smaller
