"""How fast the readers are: megabytes of UTF-8 a second, and as a ratio to a peer's bare parse in the same run.

    python benchmarks/reading.py [FILE…]

Without files, a megabyte of made text in each format is read.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from time import perf_counter

import pyromark

from factlint.reading.readers import READERS, read
from factlint.reading.source import decode

MEGABYTE = 10**6
ROUNDS = 3

PARAGRAPH = (
    "The treaty was signed in **Washington** on 4 April 1949 by [twelve states](https://example.org/1949/04),\n"
    "and *went into force* on 24 August of that year; `article 5` has been invoked once – in 2001.\n"
)
SECTION = (
    f"## A section of the text\n\n{PARAGRAPH}\n- {PARAGRAPH}- It is kept in a safe.\n\n> {PARAGRAPH}\n"
    f"| a | b |\n|---|---|\n| 1949 | 12 |\n\n{PARAGRAPH * 2}\n"
)


def best_seconds(run: Callable[[], object]) -> float:
    """The shortest of some runs: what the machine can do when nothing disturbs it."""

    def once() -> float:
        began = perf_counter()
        run()
        return perf_counter() - began

    return min(once() for _ in range(ROUNDS))


def texts(paths: Iterable[str]) -> dict[str, str]:
    """File name → text; a made one for every format where no file is named."""
    if named := {path: decode(Path(path).read_bytes()).text for path in paths}:
        return named
    made = SECTION * (MEGABYTE // len(SECTION.encode()))
    return {f"made{suffix}": made for suffix in {module: suffix for suffix, module in READERS.items()}.values()}


def main() -> None:
    for path, text in sorted(texts(sys.argv[1:]).items()):
        seconds = best_seconds(lambda path=path, text=text: read(path, text))  # type: ignore[misc]
        peer = best_seconds(lambda text=text: pyromark.html(text))  # type: ignore[misc]
        speed = len(text.encode()) / MEGABYTE / seconds
        print(f"{path:20} {speed:6.2f} MB/s   {seconds / peer:6.1f} × pyromark.html")


if __name__ == "__main__":
    main()
