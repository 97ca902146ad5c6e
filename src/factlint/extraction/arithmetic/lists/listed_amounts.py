"""Lists of amounts, each after its label: "- Staff: $120,000", and lines such as "VAT 20%: £300"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby, zip_longest

from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.lists.enumerations import LAST_IN_ROW, NEXT_IN_ROW
from factlint.extraction.languages.en.arithmetic.tables.headings import TOTAL
from factlint.extraction.trigger import Trigger
from factlint.model.document import Block, BlockKind, Document, ProseSpan
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_ROW = regex(
    r"(?m)^[ \t*_]*(?P<label>[^\W\d_][^:|\n]{1,60}?)[*_]*(?::| [-–—]|\t)[ \t*_]*"
    r"(?P<number>[-−–]?[$£€¥]?\d[\d,]*(?:[.]\d+)?%?)"
    r"(?P<unit> ?(?:[a-zA-Z€£²³/]+(?: [a-zA-Z€£²³/]+){0,2})?)[ \t*_.;,]*$"
)
_NAME = r"(?<![\w'’.-])[^\W\d_a-z][\w'’.-]*"
_NAMED = (
    rf"(?P<label>{_NAME}(?: {_NAME}){{0,3}}) "
    r"\((?P<number>[$£€]?\d[\d,]*(?:[.]\d+)?%?)(?P<unit>(?: ?[a-zA-Z²]+)?)\)"
)
_ONE_IN_BRACKETS = regex(_NAMED)
_ANY = re.sub(r"\(\?P<\w+>", "(?:", _NAMED)
_IN_BRACKETS = Trigger(rf"{_ANY}(?:{NEXT_IN_ROW}{_ANY})+{LAST_IN_ROW}{_ANY}")
_TOTAL = regex(TOTAL, re.IGNORECASE)
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class _Row:
    label: ProseSpan
    number: ProseSpan
    amount: ProseSpan
    """The number with its unit."""
    unit: str


@dataclass(frozen=True, slots=True)
class ListedAmounts:
    """Three or more rows with one unit; as a table it has two columns and no header row."""

    document: Document
    rows: tuple[_Row, ...]

    def numbers(self) -> Grid:
        return self._grid((row.label, row.number) for row in self.rows)

    def amounts(self) -> Grid:
        return self._grid((row.label, row.amount) for row in self.rows)

    def _grid(self, rows: Iterable[tuple[ProseSpan, ProseSpan]]) -> Grid:
        cells = {
            (at, column): Block(BlockKind.TABLE_CELL, place, row=at, column=column)
            for at, row in enumerate(rows, 1)
            for column, place in enumerate(row)
        }
        return Grid(self.document, cells)


def listed_amounts(document: Document) -> Iterator[ListedAmounts]:
    """The amounts in list items, and in lines that make up a whole paragraph."""
    groups = [
        (is_listed, [tuple(_rows(document, block)) for block in group])
        for is_listed, group in groupby(document.blocks, key=lambda block: block.kind is BlockKind.LIST_ITEM)
    ]
    for (is_listed, rows), (_, following) in zip_longest(groups, groups[1:], fillvalue=(False, [()])):
        is_one = is_listed and all(len(one) == 1 for one in rows)
        total = following[0] if is_one and _is_total(document, following[0]) else ()
        for one in [(*chain(*rows), *total)] if is_one else rows:
            yield from _listed(document, one)


def _is_total(document: Document, rows: Sequence[_Row]) -> bool:
    """Whether all that a paragraph behind a list states is what its items make."""
    return len(rows) == 1 and _TOTAL.fullmatch(document.prose, *_ends(rows[0].label)) is not None


def _ends(place: ProseSpan) -> tuple[int, int]:
    return place.start, place.end


def amounts_in_brackets(document: Document) -> Iterator[ListedAmounts]:
    """The amounts in brackets after names in a sentence: "Orm (410 km), Tarn (388 km) and Ode (95 km)"."""
    for found in _IN_BRACKETS.found_in(document.prose):
        rows = map(_row, _ONE_IN_BRACKETS.finditer(document.prose, *found.span()))
        yield from _listed(document, tuple(rows))


def _listed(document: Document, rows: tuple[_Row, ...]) -> Iterator[ListedAmounts]:
    if len(rows) >= _FEWEST and len({row.unit for row in rows}) == 1:
        yield ListedAmounts(document, rows)


def _rows(document: Document, block: Block) -> Iterator[_Row]:
    """The rows of a list item, or of a paragraph that has nothing else."""
    text = document.prose[block.prose.start : block.prose.end]
    if not (":" in text or " – " in text or " - " in text or "\t" in text):
        return
    found = list(_ROW.finditer(document.prose, block.prose.start, block.prose.end))
    if len(found) == text.strip("\n").count("\n") + 1:
        yield from map(_row, found)


def _row(found: re.Match[str]) -> _Row:
    amount = ProseSpan(found.start("number"), found.end("unit"))
    return _Row(
        ProseSpan(*found.span("label")), ProseSpan(*found.span("number")), amount, found["unit"].strip()
    )
