"""Columns that follow from others row by row: balances, shares of a total, ratios."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.tables.balances import read_balances
from factlint.extraction.arithmetic.tables.counted_shares import read_counted_shares
from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.arithmetic.tables.ratios import read_quotients, read_ratios
from factlint.model.table_arithmetic import TableRule


def read_rows(grid: Grid) -> Iterator[TableRule]:
    """The rules of one kind after the other."""
    yield from read_balances(grid)
    yield from read_counted_shares(grid)
    yield from read_ratios(grid)
    yield from read_quotients(grid)
