"""Changes of a table row stated in prose: "members rose from 412 to 445"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factlint.extraction.arithmetic.near import is_near, may_be_slip
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.arithmetic.tables.comparisons import is_of_other_noun
from factlint.extraction.arithmetic.tables.named_rows import Cells, NamedRow
from factlint.extraction.languages.en.arithmetic.tables import cells as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Calculation, Figure, Operation
from factlint.model.table_arithmetic import TableQuote
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_PERIOD = regex(words_of.PERIOD)


def read_course(cells: Cells, skeleton: Skeleton, named: NamedRow) -> Iterator[TableQuote]:
    """The one of two values that the named row does not hold, if it holds the other in its first or last period."""
    table = named.table
    periods = [column for column, heading in table.headings.items() if _PERIOD.fullmatch(heading)]
    values = {
        column: cell for column in periods if (cell := cells.amount(table, named.row, column)) is not None
    }
    if len(values) < 2:
        return
    for found in shapes((words_of.FROM_TO,)).finditer(skeleton.text):
        old, new = (skeleton.figure(found, slot) for slot in ("old", "new"))
        ends = (
            (old, _cell(table.headings, values, found["since"], last=False), new),
            (new, _cell(table.headings, values, found["until"], last=True), old),
        )
        held = {cell.value.written for cell in values.values()}
        for said, cell, other in ends:
            is_other_held = other.value.written in held and said.value.written not in held
            if cell is not None and is_other_held and _is_one(said, cell):
                yield TableQuote(said, (cell,), table.grid.text(named.row, 0))


def read_difference(cells: Cells, skeleton: Skeleton, named: NamedRow) -> Iterator[Calculation]:
    """By how much the named row changed between the only two periods of its table."""
    table = named.table
    periods = [column for column, heading in table.headings.items() if _PERIOD.fullmatch(heading.strip())]
    pair = [cell for column in periods if (cell := cells.amount(table, named.row, column)) is not None]
    found = shapes(words_of.SINCE_BEFORE).search(skeleton.text)
    if found is None or not len(pair) == len(periods) == 2:
        return
    said = skeleton.figure(found, "said")
    is_first = found["year"] in (None, "", table.headings[periods[0]].strip())
    is_amount = said.value.unit in {None, *MONEY, pair[0].value.unit} and said.value.unit != "percent"
    is_stated = said.value.hedge is Hedge.EXACTLY and is_amount and said.value.written > 0
    if is_first and is_stated and not is_of_other_noun(skeleton, said):
        larger, smaller = sorted(pair, key=lambda cell: cell.value.written, reverse=True)
        difference = larger.value.written - smaller.value.written
        if difference > 0 and (
            is_near(said.value.written, difference) or may_be_slip(said.value.written, difference)
        ):
            yield Calculation(said, Operation.DIFFERENCE, (larger, smaller))


def _cell(
    headings: Mapping[int, str], values: Mapping[int, Figure], year: str | None, *, last: bool
) -> Figure | None:
    """The cell of a year, or of the first or last period."""
    if year is None:
        return list(values.values())[-1 if last else 0]
    return next((cell for column, cell in values.items() if headings[column] == year), None)


def _is_one(said: Figure, cell: Figure) -> bool:
    is_stated = said.value.hedge is Hedge.EXACTLY and said.value.high is None
    is_alike = (said.value.unit == "percent") == (cell.value.unit == "percent")
    values = said.value.written, cell.value.written
    return is_stated and is_alike and min(values) > 0 and is_near(*values)
