"""The progress of a long run: one line on stderr, on a terminal only."""

from __future__ import annotations

import os
import sys
import time

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

_PATIENCE = 1.0  # seconds until a run is long
_PAUSE = 0.1  # seconds between two updates


class ProgressLine:
    """A line that is overwritten again and again, and erased when the run ends."""

    def __init__(self, *, is_on: bool) -> None:
        self._is_on = is_on and sys.stderr.isatty()
        self._next = time.monotonic() + _PATIENCE
        self._is_shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._is_shown:
            self._write("")

    def __call__(self, done: int, total: int, path: str) -> None:
        now = time.monotonic()
        if self._is_on and now >= self._next:
            self._next = now + _PAUSE
            self._is_shown = True
            self._write(f"{done}/{total} {path}")

    def _write(self, text: str) -> None:
        columns = os.get_terminal_size(sys.stderr.fileno()).columns
        sys.stderr.write(f"\r\x1b[K{text[: columns - 1]}")
        sys.stderr.flush()
