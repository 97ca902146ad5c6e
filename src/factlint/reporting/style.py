"""How a report may look where people read it."""

from __future__ import annotations

from factlint.values.named_tuple import NamedTuple

COLUMNS_WITHOUT_TERMINAL = 100


class Style(NamedTuple):
    """Only formats for people heed it."""

    columns: int | None = None
    """Columns of the terminal. None in a file or pipe: the text's lines are trimmed all the same, at
    `COLUMNS_WITHOUT_TERMINAL`, but messages are never wrapped, so that they can be searched."""
    is_colored: bool = False
    is_quiet: bool = False
    """Findings only, without the counts."""

    @property
    def width(self) -> int:
        return self.columns or COLUMNS_WITHOUT_TERMINAL
