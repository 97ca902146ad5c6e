"""One line of a text as shown in a report: trimmed around the words that matter, with its columns known."""

from __future__ import annotations

from factlint.reporting.cells import shown, width
from factlint.values.named_tuple import NamedTuple

ELLIPSIS = "…"
_LEFT_SHARE = 2 / 3
"""The share of the room beside the mark for the words before it, which give the context."""
_WORD_REACH = 16
"""How many characters may be given up so that a trimmed line begins and ends with a whole word."""


class Excerpt(NamedTuple):
    """The part of a line that is shown, `line[start:end]`."""

    text: str
    start: int
    columns: tuple[int, ...]
    """The column in `text` at which each character of the part begins, and the column after the last."""

    @property
    def end(self) -> int:
        return self.start + len(self.columns) - 1

    def holds(self, start: int, end: int) -> bool:
        return self.start <= start and end <= self.end

    def mark(self, start: int, end: int) -> tuple[int, int]:
        """The first column and the length of the underline of `line[start:end]`; at least one long."""
        first = self.columns[min(max(start, self.start), self.end) - self.start]
        last = self.columns[min(max(end, self.start), self.end) - self.start]
        return first, max(1, last - first)


def excerpt(line: str, start: int, end: int, *, room: int) -> Excerpt:
    """The line, or the part around `line[start:end]` that fits in the room, with … where it was cut."""
    first, last = _window(line, start, end, room)
    head = f"{ELLIPSIS} " if first > 0 else ""
    tail = f" {ELLIPSIS}" if last < len(line) else ""
    pieces, columns, column = [], [], len(head)
    for character in line[first:last]:
        piece = shown(character, column)
        columns.append(column)
        pieces.append(piece)
        column += width(piece)
    return Excerpt(head + "".join(pieces) + tail, first, (*columns, column))


def _window(line: str, start: int, end: int, room: int) -> tuple[int, int]:
    """The part of the line to show; examines no more of a long line than could fit."""
    if len(line) <= room and _columns(line) <= room:
        return 0, len(line)
    free = room - 2 * (len(ELLIPSIS) + 1) - _columns(line[start : min(end, start + room)])
    if free <= 0:
        return start, _fitting(line, start, min(end, len(line)), room - 2 * (len(ELLIPSIS) + 1))
    after = min(free, _columns(line[end : end + free]))
    before = max(int(free * _LEFT_SHARE), free - after)
    first = start
    while first > 0 and (before := before - _columns(line[first - 1])) >= 0:
        first -= 1
    last = _fitting(line, end, len(line), free - _columns(line[first:start]))
    return _word_start(line, first, start), _word_end(line, end, last)


def _fitting(line: str, start: int, end: int, room: int) -> int:
    """The end of the longest part from `start` that fits in the room."""
    while start < end and (room := room - _columns(line[start])) >= 0:
        start += 1
    return start


def _columns(text: str) -> int:
    return width(text) + 3 * text.count("\t")


def _word_start(line: str, first: int, start: int) -> int:
    if first == 0:
        return 0
    space = line.find(" ", first - 1, min(start, first + _WORD_REACH))
    return first if space < 0 else space + 1


def _word_end(line: str, end: int, last: int) -> int:
    if last == len(line):
        return last
    space = line.rfind(" ", max(end, last - _WORD_REACH), last + 1)
    return last if space < 0 else space
