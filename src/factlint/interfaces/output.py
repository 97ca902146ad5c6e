"""The destination of reports: a file, a terminal, a pipe."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from factlint.engine.errors import UsageError
from factlint.interfaces.exits import leave_closed_pipe
from factlint.reporting.style import Style

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    import argparse


def style(options: argparse.Namespace) -> Style:
    """The style of standard output, or of the file that `--output` names."""
    is_terminal = options.output is None and sys.stdout.isatty()
    is_colored = options.color == "always" or (
        options.color == "auto"
        and is_terminal
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
    )
    return Style(
        columns=_columns() if is_terminal else None,
        is_colored=is_colored,
        is_quiet=getattr(options, "quiet", False),
    )


def write(pieces: Iterable[str], *, output: str | None = None) -> None:
    """Write to a file or to standard output; if the reader has gone away, writing ends quietly.

    Raises `UsageError` if the file cannot be written.
    """
    if output is None:
        _write_standard(pieces)
        return
    try:
        with open(output, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.writelines(pieces)
    except OSError as error:
        raise UsageError(f"--output {output}: {error.strerror}") from None


def _write_standard(pieces: Iterable[str]) -> None:
    _as_utf8(sys.stdout)
    try:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()
    except BrokenPipeError:
        leave_closed_pipe()


def _as_utf8(stream: object) -> None:
    """Make the stream UTF-8 whatever the locale; a lone surrogate in a path becomes an escape, which JSON can hold."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _columns() -> int:
    try:
        return max(40, os.get_terminal_size(sys.stdout.fileno()).columns)
    except OSError:
        return 80
