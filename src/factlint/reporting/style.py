"""The appearance of reports for people."""

from __future__ import annotations

from factlint.values.named_tuple import NamedTuple

COLUMNS_WITHOUT_TERMINAL = 100


class Style(NamedTuple):
    """Used by formats for people only."""

    columns: int | None = None
    """The width of the terminal. None in a file or pipe: lines of the text are still trimmed, to
    `COLUMNS_WITHOUT_TERMINAL`, but messages are never wrapped, so that they can be searched.
    """
    is_colored: bool = False
    is_quiet: bool = False
    """Findings only, without the counts."""

    @property
    def width(self) -> int:
        return self.columns or COLUMNS_WITHOUT_TERMINAL
