"""The lines of an AsciiDoc file, and where the blocks in them begin and end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint.reading.asciidoc import marks
from factlint.reading.plain.lines import Line


class BlockLines:
    """Lines, each asked for by its number; a range of them ends before `last`."""

    def __init__(self, read: Sequence[Line]) -> None:
        self.lines = read
        self.texts = [line.text.rstrip() for line in read]
        """Their text without the space at the end."""

    def skip_blank(self, at: int, last: int) -> int:
        """The first line from here on that is not blank."""
        while at < last and not self.texts[at].strip():
            at += 1
        return at

    def until_blank(self, at: int, last: int) -> int:
        """The first blank line from here on."""
        while at < last and self.texts[at]:
            at += 1
        return at

    def closing(self, at: int, last: int, delimiter: str) -> int:
        """The line with the same delimiter; the last line of the body where it is missing."""
        return next((end for end in range(at + 1, last) if self.texts[end] == delimiter), last - 1)

    def mark(self, at: int) -> re.Match[str] | None:
        """The mark of an item of a list, or its term."""
        return marks.ITEM.match(self.texts[at]) or marks.TERM.match(self.texts[at])

    def begins_block(self, at: int) -> bool:
        """Whether a line ends the paragraph or item before it."""
        text = self.texts[at]
        return text == marks.CONTINUED or any(
            form.fullmatch(text)
            for form in (marks.OPAQUE, marks.ENCLOSING, marks.TABLE, marks.BLOCK_ATTRIBUTES)
        )

    def item_end(self, at: int, last: int) -> int:
        """The line behind an item of a list, without what is joined to it."""
        while at < last and self.texts[at].strip() and not self.mark(at) and not self.begins_block(at):
            at += 1
        return at
