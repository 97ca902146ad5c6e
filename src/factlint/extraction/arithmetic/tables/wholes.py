"""Values that prose computes from a table: the sum of some of its rows, and the share of one in the total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.near import is_near, percent_of, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.arithmetic.tables.named_rows import Cells, NamedRow, NamedTable
from factlint.extraction.languages.en.arithmetic.tables import cells as words_of
from factlint.extraction.languages.en.arithmetic.tables.headings import NOT_SUMMED, TOTAL
from factlint.extraction.languages.en.arithmetic.tables.ranks import UNRANKED
from factlint.extraction.quantities.nouns import stem_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Figure, Share
from factlint.model.table_arithmetic import TableTotal
from factlint.values.dataclass import replace
from factlint.values.hedges import Hedge
from factlint.values.regex import regex

_UNRANKED, _PERIOD = regex(UNRANKED), regex(words_of.PERIOD_OF_ROW)
_TOTAL, _NOT_SUMMED, _SHARE_HEADING = regex(TOTAL), regex(NOT_SUMMED), regex(words_of.SHARE_HEADING)


def read_together(cells: Cells, skeleton: Skeleton, named: Sequence[NamedRow]) -> Iterator[TableTotal]:
    """The sum of the named rows: "Oats and rye together take 40 hectares"."""
    found = shapes((words_of.TOGETHER,)).search(skeleton.text)
    rows = list(dict.fromkeys(one.row for one in named))
    if found is None or len(rows) < 2:
        return
    said, table = skeleton.figure(found, "said"), named[0].table
    if said.value.hedge is not Hedge.EXACTLY or any(one.place.start > said.prose.start for one in named):
        return
    sums = [
        (column, parts)
        for column in table.headings
        if (parts := _parts(cells, table, rows, column)) and _may_be_of(said, parts[0])
    ]
    if any(sum_of_figures(parts) == said.value.written for _, parts in sums):
        return
    near = [(column, parts) for column, parts in sums if is_near(said.value.written, sum_of_figures(parts))]
    if len(near) == 1 and len(sums) <= 2:
        column, parts = near[0]
        yield TableTotal(said, parts, table.grid.text(0, column))


def read_share_of_total(cells: Cells, skeleton: Skeleton, named: NamedRow) -> Iterator[Share]:
    """The share of a row in the total: "rye takes 40% of the total"; any column with a total may be meant."""
    found = _share_stated(skeleton, named)
    if found is None:
        return
    said, table = skeleton.figure(found, "said"), named.table
    share = said.value.written * (100 if said.value.unit == "fraction" else 1)
    shares = [
        (abs(share - 100 * part.value.written / sum_of_figures(parts)), part, parts)
        for column in table.headings
        if (part := cells.amount(table, named.row, column)) is not None
        and part.value.unit != "percent"
        and (parts := _whole(cells, table, column))
        and 0 < part.value.written < sum_of_figures(parts)
    ]
    is_share_stated = any(
        figure.value.written == said.value.written
        for column, heading in table.raw_headings.items()
        for figure in cells.column(table, column)
        if figure.value.unit == "percent" or _SHARE_HEADING.search(heading)
    )
    if not shares or is_share_stated:
        return
    _, part, parts = min(shares, key=lambda one: one[0])
    whole = _sum_stated(parts)
    if is_near(share, percent_of(part, whole)):
        yield Share(part, whole, said)


def _share_stated(skeleton: Skeleton, named: NamedRow) -> re.Match[str] | None:
    """A share of the table's total, or of what its headings name."""
    found = shapes((words_of.SHARE_OF_TOTAL,)).search(skeleton.text)
    if found is not None:
        return found
    found = shapes(words_of.SHARE_STATED).search(skeleton.text)
    of = found.groupdict().get("of") if found else None
    heads = {stem_of(word) for heading in named.table.raw_headings.values() for word in heading.split()}
    if of is not None and not {of, stem_of(of)} & {*words_of.WHOLE, *heads}:
        return None
    return found


def _whole(cells: Cells, table: NamedTable, column: int) -> tuple[Figure, ...]:
    """The total of a column, or its cells if it has none and all are amounts of one kind.

    Values of one thing at several times are excluded: nobody adds up the inhabitants of 1951 and 2001.
    """
    labels = {row: table.grid.text(row, 0).casefold().strip(" *_:") for row in range(1, table.grid.rows)}
    totals = [row for row, label in labels.items() if _TOTAL.fullmatch(label)]
    if totals:
        total = cells.amount(table, totals[-1], column)
        return (total,) if total is not None else ()
    parts = cells.column(table, column)
    is_whole = len(parts) == len(labels) and not _NOT_SUMMED.search(table.raw_headings[column])
    is_plain = not any(_UNRANKED.fullmatch(label) or _PERIOD.fullmatch(label) for label in labels.values())
    return tuple(parts) if is_whole and is_plain and len({part.value.unit for part in parts}) == 1 else ()


def _sum_stated(parts: Sequence[Figure]) -> Figure:
    """A total, or the sum of cells in the place of the last."""
    value = parts[-1].value
    total = sum_of_figures(parts)
    return (
        parts[0]
        if len(parts) == 1
        else replace(parts[-1], value=replace(value, written=total), said=str(total))
    )


def _parts(cells: Cells, table: NamedTable, rows: Sequence[int], column: int) -> tuple[Figure, ...]:
    parts = tuple(cell for row in rows if (cell := cells.amount(table, row, column)) is not None)
    is_summed = not _NOT_SUMMED.search(table.headings[column]) or (parts and parts[0].value.unit == "percent")
    return parts if is_summed and len(parts) == len(rows) else ()


def _may_be_of(said: Figure, cell: Figure) -> bool:
    return (said.value.unit == "percent") == (cell.value.unit == "percent") and len(
        {said.value.unit, cell.value.unit} - {None}
    ) <= 1
