"""Offset → line and column: the only place where lines exist."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

_LINE_END = re.compile(r"\r\n?|\n")
"""The line endings of CommonMark 0.31, section 2.1; editors count the same ones."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place between two characters; both numbers count from 1, the column in code points."""

    line: int
    column: int


class Lines:
    """The lines of one source text."""

    __slots__ = ("_ends", "_source", "_starts")

    def __init__(self, source: str) -> None:
        self._source = source
        self._starts = [0]
        self._ends: list[int] = []
        for ending in _LINE_END.finditer(source):
            self._ends.append(ending.start())
            self._starts.append(ending.end())
        self._ends.append(len(source))

    def position(self, offset: int) -> Position:
        """Where a code point stands; offsets behind the last one are the end of the text."""
        offset = min(max(offset, 0), len(self._source))
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def text(self, line: int) -> str:
        """The characters of a line, without its ending."""
        return self._source[self._starts[line - 1] : self._ends[line - 1]]
