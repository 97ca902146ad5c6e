"""Columns and rows whose headings say that they follow from others: amounts, shares, changes, means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.arithmetic.tables.whole_rows import shares_of_wholes
from factlint.extraction.languages.en.arithmetic.tables import headings as words_of
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Figure, with_unit
from factlint.model.table_arithmetic import Rule, TableRule
from factlint.values.regex import regex

_, _WON, _DRAWN, _ = (regex(heading, re.IGNORECASE) for heading in words_of.RESULTS)
_POINTS = regex(words_of.POINTS_HEADING, re.IGNORECASE)
_DEDUCTED = regex(words_of.DEDUCTED, re.IGNORECASE)
_MEAN = regex(words_of.MEAN_ROW, re.IGNORECASE)
_TOTAL = regex(words_of.TOTAL, re.IGNORECASE)
_EMPTY = regex(words_of.EMPTY)
_COUNT, _PRICE, _PRODUCT, _SHARE, _CHANGE, _GAIN, _LOSS, _REST = (
    regex(heading, re.IGNORECASE)
    for heading in (
        words_of.COUNT_HEADING,
        words_of.PRICE_HEADING,
        words_of.PRODUCT_HEADING,
        words_of.SHARE_HEADING,
        words_of.CHANGE_HEADING,
        words_of.GAIN_HEADING,
        words_of.LOSS_HEADING,
        words_of.REST_HEADING,
    )
)
_PER = regex(words_of.PER_HEADING)
_SAVED = regex(words_of.SAVED_HEADING, re.IGNORECASE)
_NO_SHARE = regex(words_of.NO_SHARE, re.IGNORECASE)
_REDUCED = regex(words_of.REDUCED, re.IGNORECASE)
_FEWEST_ROWS = 3
"""A heading and two rows, one of which must match the rule."""
_MOST_COLUMNS = 12
_FOR_A_WIN = (2, 3, 4)
"""Points for a win where nobody draws."""
_FEWEST_MEANT = 3
"""The least number of cells that may have a mean."""

_Cells = tuple[tuple[Figure, tuple[Figure, ...]], ...]


def read_table_rules(grid: Grid) -> Iterator[TableRule]:
    """The columns of a table that follow from others, and its row of means."""
    if not (grid.rows >= _FEWEST_ROWS and 1 < grid.columns <= _MOST_COLUMNS):
        return
    yield from _products(grid)
    yield from _remainders(grid)
    yield from _points(grid)
    yield from _shares(grid)
    yield from _changes(grid)
    yield from _savings(grid)
    yield from _means(grid)


def _savings(grid: Grid) -> Iterator[TableRule]:
    """A column of relative savings, with the pair of columns that it matches."""
    for column in _columns(grid, _SAVED):
        others = [at for at in range(1, grid.columns) if at != column]
        if _is_shares(grid, column):
            for pair in combinations(others, 2):
                yield from _rule(grid, Rule.PERCENT_OFF, column, pair)


def _products(grid: Grid) -> Iterator[TableRule]:
    counts, prices, amounts = (_columns(grid, heading, first=0) for heading in (_COUNT, _PRICE, _PRODUCT))
    if len(counts) == len(prices) == len(amounts) == 1 and len({*counts, *prices, *amounts}) == 3:
        yield from _rule(grid, Rule.PRODUCT, amounts[0], (counts[0], prices[0]))
        return
    yield from _products_per(grid)


def _products_per(grid: Grid) -> Iterator[TableRule]:
    """A unit price, a quantity and a price: columns that refer to each other, such as "per evening" and "evenings"."""
    headings = {at: grid.text(0, at).casefold().strip(" *_`") for at in range(grid.columns)}
    for each, heading in headings.items():
        found = _PER.fullmatch(heading)
        if found is None:
            continue
        counts = [at for at, other in headings.items() if _counts(other, found["unit"])]
        amounts = [at for at, other in headings.items() if other == found["what"] or _PRODUCT.fullmatch(other)]
        is_product = len(counts) == len(amounts) == 1 and each < amounts[0] != counts[0] != each
        if is_product:  # "Litres per cow" behind "Litres" is a quotient
            yield from _rule(grid, Rule.PRODUCT, amounts[0], (counts[0], each))


def _counts(heading: str, unit: str) -> bool:
    """Whether a column counts the unit of a rate: "Evenings", "Number of evenings"."""
    counted = heading.rpartition(" ")[2]
    return counted != unit and stem_of(counted) == unit


def _remainders(grid: Grid) -> Iterator[TableRule]:
    gains, losses, rests = (_columns(grid, heading) for heading in (_GAIN, _LOSS, _REST))
    rests = tuple(column for column in rests if column not in gains)
    if len(gains) == len(losses) == len(rests) == 1:
        for operands in ((losses[0], gains[0]), (gains[0], losses[0])):
            yield from _rule(grid, Rule.DIFFERENCE, rests[0], operands)


def _points(grid: Grid) -> Iterator[TableRule]:
    """Points from wins and draws, by the scoring rule that most rows match."""
    won, drawn, points = (_columns(grid, heading) for heading in (_WON, _DRAWN, _POINTS))
    if not len(won) == len(points) == 1 or _deducts(grid):
        return
    if len(drawn) == 1:
        for rule in (Rule.THREE_A_WIN, Rule.TWO_A_WIN):
            yield from _rule(grid, rule, points[0], (won[0], drawn[0]))
    elif not drawn:
        for each in _FOR_A_WIN:
            yield from _rule(grid, Rule.SUM, points[0], won * each)


def _deducts(grid: Grid) -> bool:
    """Whether the table or the text mentions points that are taken away."""
    labels = (grid.text(row, at) for row in range(1, grid.rows) for at in (0, *_labels(grid)))
    return any(map(_DEDUCTED.search, labels)) or _DEDUCTED.search(grid.document.prose) is not None


def _labels(grid: Grid) -> tuple[int, ...]:
    """The second column, if the first only gives ranks."""
    return () if grid.columns < _FEWEST_MEANT or grid.figure(1, 0) is None else (1,)


def _shares(grid: Grid) -> Iterator[TableRule]:
    """A column of shares: of one column in another, or in the total of one, whichever pair matches."""
    for column in _columns(grid, _SHARE):
        if _NO_SHARE.search(grid.text(0, column)) or not _is_shares(grid, column):
            continue
        others = [at for at in range(1, grid.columns) if at != column]
        for part, whole in combinations(others, 2):
            yield from _rule(grid, Rule.PERCENT_OF, column, (part, whole))
            yield from _rule(grid, Rule.PERCENT_OF, column, (whole, part))
        for part in others:
            for cells in shares_of_wholes(grid, column, part):
                yield TableRule(Rule.PERCENT_OF, _as_percent(cells), grid.text(0, column))
            yield from _shares_of_all(grid, column, part)


def _is_shares(grid: Grid, column: int) -> bool:
    figures = [figure for row in range(1, grid.rows) if (figure := grid.figure(row, column)) is not None]
    return bool(figures) and all(0 <= figure.value.written <= 100 for figure in figures)


def _shares_of_all(grid: Grid, column: int, part: int) -> Iterator[TableRule]:
    """Shares in the sum of a column without a total; rows without a share are excluded."""
    rows = [row for row in range(1, grid.rows) if not _EMPTY.fullmatch(grid.text(row, column))]
    parts = [figure for row in rows if (figure := grid.figure(row, part)) is not None]
    shares = [figure for row in rows if (figure := grid.figure(row, column)) is not None]
    has_total = any(_TOTAL.match(grid.text(row, 0)) for row in range(1, grid.rows))
    if len(parts) == len(shares) == len(rows) and not has_total:
        cells = tuple((share, (parts[at], *parts[:at], *parts[at + 1 :])) for at, share in enumerate(shares))
        yield TableRule(Rule.SHARE_OF_ALL, _as_percent(cells), grid.text(0, column))


def _changes(grid: Grid) -> Iterator[TableRule]:
    """A column of changes after the two columns that it compares."""
    for column in _columns(grid, _CHANGE):
        if column >= 2:
            yield from _changes_by_row(grid, column)
        if column >= 3:
            first = grid.figure(1, column)
            is_percent = "%" in grid.text(0, column) or (first is not None and first.value.unit == "percent")
            rule = Rule.PERCENT_CHANGE if is_percent else Rule.DIFFERENCE
            for stated in _rule(grid, rule, column, (column - 2, column - 1)):
                if len({cell.text.endswith("%") for cell, _ in stated.cells}) == 1:
                    yield stated


def _changes_by_row(grid: Grid, column: int) -> Iterator[TableRule]:
    """Changes of the column before, from each row to the next."""
    cells = []
    for row in range(2, grid.rows):
        stated = [grid.figure(row, column), grid.figure(row - 1, column - 1), grid.figure(row, column - 1)]
        if all(stated) and not _TOTAL.fullmatch(grid.text(row, 0)):
            cell, *values = (figure for figure in stated if figure is not None)
            cells.append((cell, tuple(values)))
    is_percent = {cell.text.endswith("%") for cell, _ in cells}
    if len(cells) > 1 and len(is_percent) == 1:
        rule = Rule.PERCENT_CHANGE if is_percent == {True} else Rule.DIFFERENCE
        yield TableRule(rule, tuple(cells), grid.text(0, column))


def _means(grid: Grid) -> Iterator[TableRule]:
    """The last row, if it is called a mean."""
    last = grid.rows - 1
    if last <= _FEWEST_MEANT or not _MEAN.fullmatch(grid.text(last, 0)):
        return
    cells = []
    meant = [row for row in range(1, last) if not _TOTAL.fullmatch(grid.text(row, 0))]
    for column in range(1, grid.columns):
        parts = tuple(figure for row in meant if (figure := grid.figure(row, column)) is not None)
        mean = grid.figure(last, column)
        if mean is not None and len(parts) == len(meant) and "%" not in grid.text(0, column):
            cells.append((mean, parts))
    if cells:
        yield TableRule(Rule.MEAN, tuple(cells), grid.text(last, 0))


def _columns(grid: Grid, heading: re.Pattern[str], *, first: int = 1) -> tuple[int, ...]:
    return tuple(at for at in range(first, grid.columns) if heading.fullmatch(grid.text(0, at).strip(" *_`")))


def _rule(grid: Grid, rule: Rule, column: int, operands: tuple[int, ...]) -> Iterator[TableRule]:
    cells = []
    for row in range(1, grid.rows):
        cell = grid.figure(row, column)
        parts = tuple(figure for at in operands if (figure := grid.figure(row, at)) is not None)
        label = grid.text(row, 0)
        is_other = any(
            kind is not None for kind in (_TOTAL.fullmatch(label), _MEAN.search(label), _REDUCED.search(label))
        )
        if cell is not None and len(parts) == len(operands) and not is_other:
            cells.append((cell, parts))
    if len(cells) > 1:
        is_percent = rule in (Rule.PERCENT_OF, Rule.PERCENT_CHANGE, Rule.PERCENT_OFF)
        yield TableRule(rule, _as_percent(tuple(cells)) if is_percent else tuple(cells), grid.text(0, column))


def _as_percent(cells: _Cells) -> _Cells:
    """The cells of a column of shares, which may omit the percent sign."""
    return tuple((with_unit(cell, "percent"), parts) for cell, parts in cells)
