"""Where the cells of a page's table stand, when cells may reach over several columns and rows."""

from __future__ import annotations

from factlint.values.dataclass import dataclass, field

_WIDEST, _TALLEST = 1000, 65534
"""The greatest spans that browsers take (HTML Standard, section 4.9.11)."""


@dataclass(slots=True)
class OpenTable:
    """A table that is being read; row and column are those of the cell that was begun last, from 0."""

    number: int
    row: int = -1
    column: int = -1
    _behind: int = 0
    """The first column that the last cell does not reach."""
    _taken_until: dict[int, int] = field(default_factory=dict)
    """The last row that a cell begun further up fills, by column."""

    def begin_row(self) -> None:
        self.row += 1
        self.column, self._behind = -1, 0

    def begin_cell(self, columns: str, rows: str) -> None:
        """Begin a cell with its spans as written; what is no number from 1 on counts as 1."""
        self.column = self._behind
        while self._taken_until.get(self.column, -1) >= self.row:
            self.column += 1
        self._behind = self.column + _span(columns, _WIDEST)
        if (tall := _span(rows, _TALLEST)) > 1:
            self._taken_until.update(dict.fromkeys(range(self.column, self._behind), self.row + tall - 1))


def _span(written: str, most: int) -> int:
    return min(max(int(written), 1), most) if written.isascii() and written.isdigit() else 1
