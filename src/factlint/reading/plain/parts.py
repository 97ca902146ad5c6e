"""Joining lines of plain text into paragraphs, list items and quotations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from factlint.model.document import BlockKind, Span
from factlint.reading.plain.lines import ItemMark, Line, item_mark
from factlint.values.dataclass import dataclass, field

_LONGEST_WRAPPED_LINE = 160  # characters
"""Nobody wraps lines this late: a longer line is a paragraph of its own."""
_FIRST_LINE_INDENT = 2  # spaces at least, where books indent the first line of a paragraph


@dataclass(slots=True)
class Part:
    """A future block: the stretches of the source that it consists of, one per line."""

    kind: BlockKind | None
    """None for a comment, which is no prose."""
    pieces: list[Span] = field(default_factory=list)
    level: int = 0
    is_alone: bool = False
    """Whether blank lines or the ends of the text surround it."""

    @property
    def span(self) -> Span:
        return Span(self.pieces[0].start, self.pieces[-1].end)


def parts(lines: Iterator[Line]) -> Iterator[Part]:
    """The blocks of a text; headings are still paragraphs, unless they are underlined."""
    lists = _Lists()
    for is_blank, run in groupby(lines, key=lambda line: line.is_blank):
        if not is_blank:
            found = _Run(list(run), lists).parts()
            for part in found:
                part.is_alone = len(found) == 1
            yield from found


class _Lists:
    """The list items before a line: their depth, and the numbers that are due."""

    def __init__(self) -> None:
        self._open: list[ItemMark] = []
        """The latest item of each depth."""

    def level(self, mark: ItemMark) -> int:
        """The depth of an item, given those above it; 1 is the outermost."""
        self._open = [one for one in self._open if one.indent < mark.indent]
        self._open.append(mark)
        return len(self._open)

    def continues(self, mark: ItemMark) -> bool:
        """Whether a mark within a run of lines can begin an item: wrapped text may begin with "12. " too."""
        due = (one.number + 1 for one in self._open if one.number is not None)
        return mark.number in (None, 1) or mark.number in due

    def depth(self, indent: int) -> int:
        """The depth of the item that a paragraph belongs to, if it is indented beyond the item's mark; one at
        the margin ends all lists.
        """
        if indent == 0:
            self._open = []
        return sum(one.indent < indent for one in self._open)


class _Run:
    """Lines without a blank line between them."""

    def __init__(self, run: Sequence[Line], lists: _Lists) -> None:
        self._lines = run
        self._lists = lists
        self._width = max(len(line.text) for line in run)
        self._parts: list[Part] = []
        self._is_closed = False
        """Whether the latest part is complete."""

    def parts(self) -> list[Part]:
        before = None
        for line in self._lines:
            self._take(line, before)
            before = line
        return self._parts

    def _take(self, line: Line, before: Line | None) -> None:
        if line.is_rule:
            self._underline(line)
        elif line.is_comment:
            self._add(None, line.start, line)
        elif line.quoted_at is not None:
            self._quotation(line, line.quoted_at)
        elif (mark := item_mark(line)) and (before is None or self._lists.continues(mark)):
            self._add(BlockKind.LIST_ITEM, mark.end, line, level=self._lists.level(mark))
        elif before and self._runs_on(before, line):
            self._parts[-1].pieces.append(_words(line))
        else:
            level = self._lists.depth(line.indent)
            self._add(BlockKind.PARAGRAPH, line.first, line, level=level)

    def _add(self, kind: BlockKind | None, start: int, line: Line, *, level: int = 0) -> None:
        self._is_closed = False
        self._parts.append(Part(kind, [Span(start, line.end)], level))

    def _underline(self, rule: Line) -> None:
        """Make a single line above a rule a heading; other rules only separate blocks."""
        above = self._parts[-1] if self._parts else None
        if above and above.kind is BlockKind.PARAGRAPH and len(above.pieces) == 1:
            above.kind, above.level = BlockKind.HEADING, 1 if "=" in rule.text else 2
        self._is_closed = True

    def _quotation(self, line: Line, start: int) -> None:
        if start >= line.end:  # a bare ">" parts the paragraphs of a quotation
            self._is_closed = True
        elif self._parts and self._parts[-1].kind is BlockKind.QUOTATION and not self._is_closed:
            self._parts[-1].pieces.append(Span(start, line.end))
        else:
            self._add(BlockKind.QUOTATION, start, line, level=1)

    def _runs_on(self, before: Line, line: Line) -> bool:
        """Whether a line continues the block of the line before it."""
        if self._is_closed or self._parts[-1].kind not in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
            return False
        if not line.begins_sentence:
            return True
        if len(before.text) > _LONGEST_WRAPPED_LINE:
            return False
        has_room = len(before.text) + 1 + line.first_word_length <= self._width
        if has_room and before.text.isupper() and not line.text.isupper():
            return False  # a heading in capitals, right above its text
        if not before.ends_sentence:
            # A title stands right above the long line of its paragraph; wrapped lines are of one length.
            return len(line.text) <= _LONGEST_WRAPPED_LINE
        return not has_room and line.indent < before.indent + _FIRST_LINE_INDENT


def _words(line: Line) -> Span:
    return Span(line.first, line.end)
