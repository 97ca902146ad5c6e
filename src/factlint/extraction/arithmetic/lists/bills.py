"""Bills: the net sum of the items, the tax on it, and the total: "Net 200.00, VAT 20% 40.00, total 250.00"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.lists import bills as words_of
from factlint.model.arithmetic import Calculation, Figure, Operation, Sum
from factlint.model.document import ProseSpan
from factlint.model.mention import mention_at
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.regex import regex

_NET, _TAX, _GROSS = (regex(label, re.IGNORECASE) for label in (words_of.NET, words_of.TAX, words_of.GROSS))
_NOT_ADDED = regex(words_of.NOT_ADDED, re.IGNORECASE)
_FEWEST_PARTS = 2


@dataclass(frozen=True, slots=True)
class _Line:
    label: ProseSpan
    words: str
    figure: Figure


def read_bill(grid: Grid) -> Iterator[Sum | Calculation]:
    """The equations between the lines of a list of amounts, if one of them is a tax or a net sum."""
    lines = tuple(_lines(grid))
    if len(lines) < grid.rows - 1 or any(_NOT_ADDED.search(line.words) for line in lines):
        return
    goods: list[Figure] = []
    net: Figure | None = None
    added: list[Figure] = []
    for line in lines:
        if _NET.fullmatch(line.words) and net is None:
            net, added = line.figure, [line.figure]
            if len(goods) >= _FEWEST_PARTS:
                yield Sum(net, tuple(goods))
        elif (tax := _TAX.fullmatch(line.words)) is not None and net is not None:
            yield Calculation(line.figure, Operation.PERCENT, (_rate(grid, line, tax), net))
            added.append(line.figure)
        elif _GROSS.fullmatch(line.words):
            if len(added) >= _FEWEST_PARTS:
                yield Sum(line.figure, tuple(added))
            return
        else:
            (goods if net is None else added).append(line.figure)


def _lines(grid: Grid) -> Iterator[_Line]:
    for row in range(1, grid.rows):
        figure = grid.figure(row, 1)
        if figure is not None:
            yield _Line(grid.cells[row, 0].prose, grid.text(row, 0), figure)


def _rate(grid: Grid, line: _Line, found: re.Match[str]) -> Figure:
    """The rate in the label of a tax; it is exact."""
    rate = Fraction(found["rate"])
    start = line.label.start + found.start("share")
    place = ProseSpan(start, start + len(found["share"]))
    return mention_at(
        grid.document, place, Quantity(rate, Interval(rate, rate), "percent", last_digit=Fraction(0))
    )
