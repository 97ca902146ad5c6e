"""Tables of reStructuredText: the cells of grid and simple tables as stretches of lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.model.document import Span
from factlint.reading.plain_lines import Line

GRID_BORDER = re.compile(r"\s*\+(?:[-=]+\+)+\s*")
SIMPLE_BORDER = re.compile(r"\s*=+(?:[ \t]+=+)+\s*")
_SPANNED = re.compile(r"\s*-+(?:[ \t]+-+)*\s*")
_DRAWN = re.compile(r"[\s+=|-]*")

Row = list[list[Span]]
"""The cells of a row, each the stretches of the source it is written in, from top to bottom."""


def grid_rows(lines: Sequence[Line]) -> Iterator[Row]:
    """The rows of a table drawn with +, - and |; cells that span columns or rows stand where they begin."""
    marks = [at for at, character in enumerate(lines[0].text) if character == "+"]
    row: Row = [[] for _ in marks[1:]]
    for line in lines[1:]:
        if GRID_BORDER.fullmatch(line.text):
            yield row
            row = [[] for _ in marks[1:]]
            continue
        bars = [index for index, at in enumerate(marks) if line.text[at : at + 1] in ("|", "+")]
        for first, last in pairwise(bars):
            _add(row[first], line, marks[first] + 1, marks[last])


def simple_rows(lines: Sequence[Line]) -> Iterator[Row]:
    """The rows of a table between lines of =; a line whose first column is blank goes on with the row above."""
    columns = [found.span() for found in re.finditer("=+", lines[0].text)]
    row: Row = []
    for line in lines[1:]:
        if SIMPLE_BORDER.fullmatch(line.text) or _SPANNED.fullmatch(line.text) or line.is_blank:
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
