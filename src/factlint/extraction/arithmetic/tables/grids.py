"""The tables of a document as grids of cells, each with the number by which the text refers to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import groupby

from factlint.extraction.languages.en.arithmetic.tables.headings import NAMED, RANKED
from factlint.extraction.languages.en.quantities.numerals import CURRENCIES, CURRENCY_CODES
from factlint.model.arithmetic import Figure
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.values.dataclass import dataclass, field
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity, rounded
from factlint.values.regex import regex

_NUMBER = (
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u2009\u202f']\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
)
_CURRENCY = rf"(?:(?:{'|'.join(map(re.escape, (*CURRENCIES, *CURRENCY_CODES)))})\s?)?"
_CELL = regex(
    rf"(?P<open>\()?{_CURRENCY}(?P<sign>[-−–+]?)\s?{_CURRENCY}{_NUMBER}\s?(?:(?P<percent>%)|[$£€¥])?(?(open)\))(?P<mark>[*†‡§]|\[\w\])?"
)
"""Brackets around an amount are a minus sign; a mark after it refers to a note."""
_MEASURE = regex(rf"(?P<amount>{_CURRENCY}[-−–+]?{_NUMBER})\s?(?P<unit>[^\W\d_]{{1,8}}[²³.]?)")
"""A number with one word behind it, which is the unit if the whole column has it: "24 min"."""
_GROUPS = regex(r"[,' \u00a0\u2009\u202f]")
_NAMED, _RANKED = regex(NAMED), regex(RANKED, re.IGNORECASE)

CODE = "\ufffc"
"""The character that stands in the prose for code, a picture or a formula."""


def written(document: Document, place: ProseSpan) -> str:
    """The source text of a place, without the marks of code."""
    span = document.to_source(place)
    return document.source[span.start : span.end].strip(" `")


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: (row, column) → cell."""

    document: Document
    cells: Mapping[tuple[int, int], Block]
    number: str | None = None
    """The number in its caption, which stands right before or after it: "Table 2. Participants"."""
    rows: int = field(default=0, repr=False, compare=False)
    columns: int = field(default=0, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rows", 1 + max(row for row, _ in self.cells))
        object.__setattr__(self, "columns", 1 + max(column for _, column in self.cells))

    def turned(self) -> Grid:
        """The transposed table."""
        cells = {(column, row): cell for (row, column), cell in self.cells.items()}
        return Grid(self.document, cells, self.number)

    def labelled(self) -> Grid:
        """The same table with the names of its rows in the first column, if that holds ranks."""
        places = [self.text(row, 0).strip(". ") for row in range(1, self.rows)]
        is_counted = len(places) > 1 and places == [str(at) for at in range(1, self.rows)]
        if not (is_counted or _RANKED.fullmatch(self.text(0, 0))) or self.columns <= 2:
            return self
        last = self.columns - 1
        cells = {(row, column - 1 if column else last): cell for (row, column), cell in self.cells.items()}
        return Grid(self.document, cells, self.number)

    def text(self, row: int, column: int) -> str:
        cell = self.cells.get((row, column))
        return self.document.prose[cell.prose.start : cell.prose.end].strip() if cell else ""

    def figure(self, row: int, column: int) -> Figure | None:
        """The number that is all of a cell."""
        cell = self.cells.get((row, column))
        return figure_in(self.document, cell.prose) if cell else None

    def figure_at(self, digits: ProseSpan, unit: str | None = None) -> Figure:
        """The number that some digits of a cell are."""
        written = self.document.prose[digits.start : digits.end].replace(",", "")
        last = Fraction(1, 10 ** len(written.partition(".")[2]))
        return mention_at(self.document, digits, rounded(Fraction(written), last, unit=unit))

    def amounts(self, column: int) -> Mapping[int, Figure]:
        """The numbers of a column by row; of measures only where all of them have one unit."""
        figures = {at: figure for at in range(1, self.rows) if (figure := self.figure(at, column)) is not None}
        measured = {
            at: found
            for at in range(1, self.rows)
            if at not in figures and (found := _MEASURE.fullmatch(self.text(at, column))) is not None
        }
        if not figures and len({found["unit"] for found in measured.values()}) == 1:
            for at, found in measured.items():
                start = self.cells[at, column].prose.start
                start += self.document.prose[start : self.cells[at, column].prose.end].index(found[0])
                figure = figure_in(self.document, ProseSpan(start, start + found.end("amount")))
                figures |= {at: figure} if figure is not None else {}
        return figures


def figure_in(document: Document, cell: ProseSpan) -> Figure | None:
    """The number that is all of a cell."""
    found = _CELL.fullmatch(document.prose, cell.start, cell.end)
    if found is None:
        return None
    digits = _GROUPS.sub("", found["number"])
    last = Fraction(1, 10 ** len(digits.partition(".")[2]))
    value = Fraction(digits) * (-1 if found["open"] or found["sign"] not in ("", "+") else 1)
    unit = "percent" if found["percent"] else None
    quantity = Quantity(value, Interval(value - last / 2, value + last / 2), unit, last_digit=last)
    return mention_at(document, ProseSpan(*found.span()), quantity)


def grids_of(document: Document) -> Iterator[Grid]:
    """The tables of a document in reading order."""
    at = 0
    blocks = document.blocks
    for kind, group in groupby(
        blocks, key=lambda block: block.table if block.kind is BlockKind.TABLE_CELL else -1
    ):
        cells = tuple(group)
        if kind >= 0:
            yield Grid(
                document,
                {(cell.row, cell.column): cell for cell in cells},
                _number(
                    document, (*blocks[max(at - 1, 0) : at], *blocks[at + len(cells) : at + len(cells) + 1])
                ),
            )
        at += len(cells)


def _number(document: Document, beside: Sequence[Block]) -> str | None:
    """The number by which the block before or after a table refers to it."""
    for block in beside:
        found = _NAMED.match(document.prose, block.prose.start, block.prose.end)
        if found is not None and block.kind is not BlockKind.TABLE_CELL:
            return found["number"]
    return None
