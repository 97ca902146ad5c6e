"""Tables of reStructuredText: grid tables and simple tables, drawn with characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.model.document import BlockKind, Span
from factlint.reading.plain.lines import Line
from factlint.reading.prose import ProseBuilder
from factlint.reading.rst.inline import copy_inline
from factlint.reading.rst.lines import BodyLine
from factlint.values.regex import regex

_GRID_BORDER = regex(r"\s*\+(?:[-=]+\+)+\s*")
_SIMPLE_BORDER = regex(r"\s*=+(?:[ \t]+=+)+\s*")
_SPANNED = regex(r"\s*-+(?:[ \t]+-+)*\s*")
_DRAWN = regex(r"[\s+=|-]*")

_MOST_BORDERS = 3  # of a simple table

_Row = list[list[Span]]
"""The cells of a row, each with the stretches of the source that it is written in, from top to bottom."""


def is_table(text: str) -> bool:
    """Whether a line is the upper border of a table."""
    return bool(_GRID_BORDER.fullmatch(text) or _SIMPLE_BORDER.fullmatch(text))


def table_end(lines: Sequence[BodyLine], at: int, last: int) -> int:
    """The line after the table whose upper border is `lines[at]`; a border without a table ends on the next line."""
    if _GRID_BORDER.fullmatch(lines[at].text):
        return next((end for end in range(at, last) if not lines[end].text.startswith(("+", "|"))), last)
    borders = 1
    for end in range(at + 1, last):
        if _SIMPLE_BORDER.fullmatch(lines[end].text):
            borders += 1
            if borders == _MOST_BORDERS or end + 1 == last or lines[end + 1].is_blank:
                return end + 1
    return at + 1


def copy_table(source: str, builder: ProseBuilder, lines: Sequence[Line], number: int) -> None:
    """Add the cells of a table, row by row."""
    is_grid = _GRID_BORDER.fullmatch(lines[0].text)
    for row, cells in enumerate(_grid_rows(lines) if is_grid else _simple_rows(lines)):
        for column, cell in enumerate(cells):
            builder.open(BlockKind.TABLE_CELL, table=number, row=row, column=column)
            before = cell[0].start if cell else 0
            for piece in cell:
                builder.break_line(before, piece.start)
                copy_inline(source, builder, piece.start, piece.end)
                before = piece.end


def _grid_rows(lines: Sequence[Line]) -> Iterator[_Row]:
    """The rows of a table drawn with +, - and |; a cell that spans columns or rows is placed where it begins."""
    marks = [at for at, character in enumerate(lines[0].text) if character == "+"]
    row: _Row = [[] for _ in marks[1:]]
    for line in lines[1:]:
        if _GRID_BORDER.fullmatch(line.text):
            yield row
            row = [[] for _ in marks[1:]]
            continue
        bars = [index for index, at in enumerate(marks) if line.text[at : at + 1] in ("|", "+")]
        for first, last in pairwise(bars):
            _add(row[first], line, marks[first] + 1, marks[last])


def _simple_rows(lines: Sequence[Line]) -> Iterator[_Row]:
    """The rows of a table between lines of =; a row whose first column is blank continues the row above."""
    columns = [found.span() for found in re.finditer("=+", lines[0].text)]
    row: _Row = []
    for line in lines[1:]:
        if _SIMPLE_BORDER.fullmatch(line.text) or _SPANNED.fullmatch(line.text) or line.is_blank:
            continue
        if not row or line.text[columns[0][0] : columns[0][1]].strip():
            if row:
                yield row
            row = [[] for _ in columns]
        for index, (start, _) in enumerate(columns):
            end = columns[index + 1][0] if index + 1 < len(columns) else len(line.text)
            _add(row[index], line, start, end)
    if row:
        yield row


def _add(cell: list[Span], line: Line, start: int, end: int) -> None:
    words = line.text[start:end]
    if not _DRAWN.fullmatch(words):
        left = start + len(words) - len(words.lstrip())
        cell.append(Span(line.start + left, line.start + start + len(words.rstrip())))
