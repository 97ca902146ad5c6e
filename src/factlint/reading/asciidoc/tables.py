"""Tables of AsciiDoc: cells that begin with a bar, as many in a row as the first line or `cols` has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.model.document import BlockKind, Span
from factlint.reading.asciidoc.inline import Inline
from factlint.reading.plain.lines import Line
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_CELL = regex(
    r"(?<!\\)(?:(?<![^\s|])(?P<spans>(?:(?P<repeated>\d{1,2})\*)|(?:(?P<columns>\d{1,2})?(?:\.(?P<rows>\d{1,2}))?\+))?(?:[<^>]?(?:\.[<^>])?)(?P<style>[adehlmsv])?)?\|"
)
"""What a bar begins, with how far the cell reaches and in what style."""
_COLUMNS = regex(r"\bcols=(?:\"(?P<quoted>[^\"]*)\"|(?P<plain>[\w*.<^>%]+))")
_REPEATED = regex(r"\s*(?P<times>\d{1,2})\*.*")
_NO_WORDS = frozenset("lv")
_MOST_COLUMNS = 200


@dataclass(frozen=True, slots=True)
class _Cell:
    text: Span
    columns: int
    rows: int
    is_prose: bool


def copy_table(inline: Inline, lines: Sequence[Line], attributes: str, number: int) -> None:
    """Add the cells between the delimiters of a table, row by row."""
    cells = tuple(_cells(inline.source, lines))
    width = _columns_stated(attributes) or _columns_of_first(inline.source, lines)
    free_from = [0] * width
    """The first row of each column that no cell reaches into."""
    row = column = 0
    for cell in cells:
        while column >= width or free_from[column] > row:
            row, column = (row, column + 1) if column < width else (row + 1, 0)
        for right in range(column, min(column + cell.columns, width)):
            free_from[right] = row + cell.rows
        if cell.is_prose:
            inline.builder.open(BlockKind.TABLE_CELL, table=number, row=row, column=column)
            inline.copy(cell.text.start, cell.text.end)


def _cells(source: str, lines: Sequence[Line]) -> Iterator[_Cell]:
    marks = list(_CELL.finditer(source, lines[0].start, lines[-1].end)) if lines else []
    if not marks:
        return
    ends = (*(mark.start() for mark in marks[1:]), lines[-1].end)
    for mark, until in zip(marks, ends, strict=True):
        columns = int(mark["columns"] or mark["repeated"] or 1)
        yield _Cell(
            Span(mark.end(), until),
            min(max(columns, 1), _MOST_COLUMNS),
            max(int(mark["rows"] or 1), 1),
            mark["style"] not in _NO_WORDS and not source.startswith("!===", mark.end()),
        )


def _columns_stated(attributes: str) -> int:
    """How many columns `cols` states; 0 where there is none."""
    found = _COLUMNS.search(attributes)
    stated = (found["quoted"] or found["plain"] or "") if found else ""
    parts = [part for part in re.split(r"[,;]", stated) if stated.strip()]
    times = [_REPEATED.fullmatch(part) for part in parts]
    return min(sum(int(one["times"]) if one else 1 for one in times), _MOST_COLUMNS)


def _columns_of_first(source: str, lines: Sequence[Line]) -> int:
    """The cells in the first line that has any."""
    for line in lines:
        if marks := list(_CELL.finditer(source, line.start, line.end)):
            stated = sum(int(mark["columns"] or mark["repeated"] or 1) for mark in marks)
            return min(max(stated, 1), _MOST_COLUMNS)
    return 1
