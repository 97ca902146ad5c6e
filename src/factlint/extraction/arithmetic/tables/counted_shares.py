"""Cells with a count and its share of the total in the heading: "66 (55%)" below "Drug (n = 120)"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.languages.en.arithmetic.tables import columns as words_of
from factlint.model.document import ProseSpan
from factlint.model.table_arithmetic import Rule, TableRule
from factlint.values.regex import regex

_WHOLE = regex(words_of.WHOLE)
_COUNTED = regex(r"(?P<count>\d[\d,]*) ?\((?P<share>\d{1,3}(?:\.\d+)?) ?%?\)[*†‡]?")
_FEWEST = 3


def read_counted_shares(grid: Grid) -> Iterator[TableRule]:
    """Each column of counts and shares, with the total in its heading."""
    prose = grid.document.prose
    for column in range(1, grid.columns):
        head = grid.cells.get((0, column))
        found = _WHOLE.search(prose, head.prose.start, head.prose.end) if head else None
        if found is None:
            continue
        whole = grid.figure_at(ProseSpan(*found.span("whole")))
        cells = []
        for row in range(1, grid.rows):
            cell = grid.cells.get((row, column))
            stated = _COUNTED.fullmatch(prose, cell.prose.start, cell.prose.end) if cell else None
            if stated is not None:
                count, share = (ProseSpan(*stated.span(part)) for part in ("count", "share"))
                cells.append((grid.figure_at(share, "percent"), (grid.figure_at(count), whole)))
        if len(cells) >= _FEWEST:
            yield TableRule(Rule.PERCENT_OF, tuple(cells), grid.text(0, column))
