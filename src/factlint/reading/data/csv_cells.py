"""The cells of a CSV or TSV text (RFC 4180), whose first row names the columns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.model.span import Span
from factlint.reading.data.fields import Wants
from factlint.reading.extract import Extract, ExtractBuilder
from factlint.values.regex import regex

_DELIMITERS = ",;\t|"
_DOUBLED = regex('""')


def fields(text: str, wants: Wants) -> Iterator[Extract]:
    """The cells of the columns whose names are wanted, row by row below the first."""
    rows = rows_of(text)
    columns = [cell_at(text, place).text.strip() for place in next(rows, [])]
    wanted = {number for number, name in enumerate(columns) if wants((name,))}
    for row in rows:
        for number, place in enumerate(row):
            if number in wanted:
                yield cell_at(text, place)


def rows_of(text: str) -> Iterator[list[Span]]:
    """The places of the cells of each row that has any, quotes included."""
    first = text.partition("\n")[0]
    delimiter = re.escape(max(_DELIMITERS, key=first.count))
    cells = regex(
        rf'(?P<cell>"(?:[^"]|"")*+(?:"|\Z)|[^{delimiter}\r\n]*)[^{delimiter}\r\n]*(?P<end>{delimiter}|\r\n?|\n|\Z)'
    )
    row: list[Span] = []
    for cell in cells.finditer(text):
        row.append(Span(*cell.span("cell")))
        if cell["end"] in ("", "\r", "\n", "\r\n"):
            if any(place.start < place.end for place in row):
                yield row
            row = []


def cell_at(text: str, place: Span) -> Extract:
    """The content of a cell: without its quotes, and with each doubled quote made one."""
    start, end = place.start, place.end
    if not text.startswith('"', start, end):
        return Extract.copy_of(text, start, end)
    is_closed = end - start > 1 and text[end - 1] == '"'
    start, end = start + 1, end - is_closed
    builder = ExtractBuilder(text)
    for quotes in _DOUBLED.finditer(text, start, end):
        builder.copy(start, quotes.start())
        builder.put('"', *quotes.span())
        start = quotes.end()
    builder.copy(start, end)
    return builder.extract()
