"""Terminal colours: only the eight basic ones, which follow the user's palette (ECMA-48, 8.3.117)."""

from __future__ import annotations

from factlint.model.finding import Level

BOLD = "1"
DIM = "2"
CYAN = "36"
LEVELS = {Level.ERROR: "1;31", Level.WARNING: "1;33", Level.NOTE: "1;34"}


def colored(text: str, code: str, *, is_on: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if is_on and text else text
