"""Offset → line and column: the only place where lines exist."""

from __future__ import annotations

from bisect import bisect_right

from factlint.model.report import Report
from factlint.values.named_tuple import NamedTuple
from factlint.values.regex import regex

_LINE_END = regex(r"\r\n?|\n")
"""The line endings of CommonMark 0.31, section 2.1; editors count the same ones."""


class Position(NamedTuple):
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
        """The position of a code point; offsets beyond the text are its end."""
        offset = min(max(offset, 0), len(self._source))
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    @property
    def last(self) -> int:
        """The number of the last line, which is empty after a line ending."""
        return len(self._starts)

    def offset(self, position: Position) -> int:
        """The inverse of `position`; a column beyond its line is the end of the line."""
        line = position.line - 1
        return min(self._starts[line] + position.column - 1, self._ends[line])

    def text(self, line: int) -> str:
        """The characters of a line, without its ending."""
        return self._source[self._starts[line - 1] : self._ends[line - 1]]

    def utf8_column(self, position: Position) -> int:
        """The column counted from 1 in bytes of UTF-8, as some formats require."""
        before = self.text(position.line)[: position.column - 1]
        return len(before.encode("utf-8", "surrogatepass")) + 1


class LinesOf:
    """The lines of each document in a report, computed when first needed."""

    __slots__ = ("_lines", "_sources")

    def __init__(self, report: Report) -> None:
        self._sources = {document.path: document.source for document in report.documents}
        self._lines: dict[str, Lines] = {}

    def __getitem__(self, path: str) -> Lines:
        """Raises `KeyError` for a path outside the report."""
        if path not in self._lines:
            self._lines[path] = Lines(self._sources[path])
        return self._lines[path]

    def __contains__(self, path: str) -> bool:
        return path in self._sources
