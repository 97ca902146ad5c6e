"""The only place where segments are made: readers say what to copy and what to insert, the builder keeps the map."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factlint.model.directive import Directive
from factlint.model.document import Block, BlockKind, Document, DocumentDate, ProseSpan, Segment, Span
from factlint.reading.masks import apart
from factlint.reading.note_marks import is_raised_mark, note_marks
from factlint.reading.spare_spaces import spare_spaces
from factlint.values.regex import regex

OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for something read that is no words: inline code, a formula, an address, an icon. It is neither a letter nor a
space, so no name, number or date is found across it, and the sentence keeps its shape."""

_CARRIAGE_RETURN = regex(r"\r\n?")
_NOT_BLANK = regex(r"\S")
_Place = tuple[int, int, int, int]  # level, table, row and column of a block


class ProseBuilder:
    """Collects the prose of one source, block by block, in reading order.

    A block exists from its first character that is not white space; a block without one leaves no trace.
    `masks` are stretches of the source, in order, that become one `OBJECT` wherever they are copied. Marks of notes are
    left out: "in 1986[3]" is read "in 1986"; and so is the second of two spaces between sentences.
    """

    def __init__(self, source: str, *, masks: Sequence[Span] = ()) -> None:
        self._source = source
        self._has_returns = "\r" in source
        self._marks = frozenset(note_marks(source))
        self._left_out = self._marks.union(spare_spaces(source))
        self._masks = apart([*masks, *self._left_out]) if self._left_out else masks
        self._mask_starts = [mask.start for mask in self._masks]
        self._note_marks: list[Span] = []
        self._mask = Span(0, 0)  # the latest one that was put
        self._pieces: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._open: tuple[BlockKind, _Place] | None = None
        self.is_open = False
        """Whether a block is open."""
        self._is_parted = False
        self._has_begun = False
        self._block_start = 0
        # The runs, column by column; each ends in the prose where the next one starts.
        self._prose_starts: list[int] = []
        self._source_starts: list[int] = []
        self._source_ends: list[int] = []
        self._verbatim: list[bool] = []

    @property
    def length(self) -> int:
        """The number of code points of prose so far."""
        return self._length

    @property
    def kind(self) -> BlockKind | None:
        """The kind of the open block."""
        return self._open[0] if self._open else None

    @property
    def has_begun(self) -> bool:
        """Whether the open block has any text yet."""
        return self._has_begun

    def open(
        self, kind: BlockKind, *, level: int = 0, table: int = -1, row: int = -1, column: int = -1
    ) -> None:
        """Begin a block, after ending the previous one."""
        self.close()
        self._open = kind, (level, table, row, column)
        self.is_open = True

    def close(self) -> None:
        """End the open block, if any."""
        if self._open and self._has_begun:
            self._trim()
            kind, place = self._open
            self._blocks.append(Block(kind, ProseSpan(self._block_start, self._length), *place))
        self._open = None
        self.is_open = self._has_begun = False

    def title(self, place: Span | None) -> None:
        """Add the title from the metadata, if there is one."""
        if place:
            self.open(BlockKind.TITLE)
            self.copy(place.start, place.end)
            self.close()

    def copy(self, start: int, end: int) -> None:
        """Add `source[start:end]` unchanged, except for masks; CRLF and CR become one newline each."""
        if self._mask.start <= start < self._mask.end:
            start = self._mask.end
        first = bisect_left(self._mask_starts, start) if self._mask_starts else 0
        if first and start < (around := self._masks[first - 1]).end and around in self._left_out:
            start = around.end  # the number in the brackets of a link
        while first < len(self._masks) and (mask := self._masks[first]).start < end:
            self._copy_lines(start, mask.start)
            if mask in self._marks:
                self._note_marks.append(mask)
            elif mask not in self._left_out:
                self.put(OBJECT, mask.start, mask.end)
            self._mask = mask
            start = mask.end
            first += 1
        if self._has_begun and not self._has_returns:
            self._add(self._source[start:end], start, end, is_verbatim=True)
        elif start < end:
            self._copy_lines(start, end)

    def put(self, text: str, start: int, end: int) -> None:
        """Add text that stands for all of `source[start:end]`."""
        if not self._has_begun:
            text = text.lstrip()
        if not text or self._is_masked(start):
            return
        if self._has_begun and is_raised_mark(self._pieces[-1], text):
            self._note_marks.append(Span(start, end))
            return
        self._begin(start)
        self._add(text, start, end, is_verbatim=False)

    def part(self) -> None:
        """Let the next copy be a run of its own, so that no edit crosses the boundary."""
        self._is_parted = True

    def break_line(self, start: int, end: int) -> None:
        """Add one newline for `source[start:end]`, unless the prose already ends with one."""
        if not self._has_begun or self._pieces[-1].endswith("\n") or self._is_masked(start):
            return
        self._add("\n", start, end, is_verbatim=self._source[start:end] == "\n")

    def document(
        self,
        path: str,
        *,
        date: DocumentDate | None = None,
        language: str | None = None,
        directives: tuple[Directive, ...] = (),
        date_fields: tuple[Span, ...] = (),
    ) -> Document:
        """The collected document; ends the open block. The title is that of the metadata, else the first top
        heading.
        """
        self.close()
        prose = "".join(self._pieces)
        titles = (block.prose for block in self._blocks if _is_title(block))
        title = next((prose[span.start : span.end] for span in titles), None)
        return Document(
            path=path,
            source=self._source,
            prose=prose,
            segments=self._segments(),
            blocks=tuple(self._blocks),
            date=date,
            language=language or "en",
            title=title,
            directives=directives,
            date_fields=date_fields,
            note_marks=tuple(self._note_marks),
        )

    def _is_masked(self, start: int) -> bool:
        return self._mask.start <= start < self._mask.end

    def _copy_lines(self, start: int, end: int) -> None:
        if not self._has_begun:
            found = _NOT_BLANK.search(self._source, start, end)
            if found is None:
                return
            start = found.start()
            self._begin(start)
        if self._has_returns:
            for newline in _CARRIAGE_RETURN.finditer(self._source, start, end):
                self._add(self._source[start : newline.start()], start, newline.start(), is_verbatim=True)
                self._add("\n", newline.start(), newline.end(), is_verbatim=False)
                start = newline.end()
        self._add(self._source[start:end], start, end, is_verbatim=True)

    def _begin(self, start: int) -> None:
        """Let the open block start here in the source, a newline after the previous block."""
        if self._has_begun:
            return
        if self._open is None:
            self.open(BlockKind.PARAGRAPH)
        self._has_begun = True
        if self._blocks:
            after = min(self._source_ends[-1], start)
            if self._source.startswith("\n", after) and after < start:
                self._add("\n", after, after + 1, is_verbatim=True)
            else:
                self._add("\n", after, start, is_verbatim=False)
        self._block_start = self._length

    def _add(self, text: str, start: int, end: int, *, is_verbatim: bool) -> None:
        if not text:
            return
        if (
            is_verbatim
            and not self._is_parted
            and self._verbatim
            and self._verbatim[-1]
            and self._source_ends[-1] == start
        ):
            self._source_ends[-1] = end
        else:
            self._prose_starts.append(self._length)
            self._source_starts.append(start)
            self._source_ends.append(end)
            self._verbatim.append(is_verbatim)
            self._is_parted = False
        self._pieces.append(text)
        self._length += len(text)

    def _trim(self) -> None:
        """Remove white space at the end of the block."""
        while (kept := self._pieces[-1].rstrip()) != self._pieces[-1]:
            cut = len(self._pieces.pop()) - len(kept)
            if kept:
                self._pieces.append(kept)
            self._length -= cut
            if self._prose_starts[-1] >= self._length:
                for column in (self._prose_starts, self._source_starts, self._source_ends, self._verbatim):
                    column.pop()
            elif self._verbatim[-1]:
                self._source_ends[-1] -= cut

    def _segments(self) -> tuple[Segment, ...]:
        prose_ends = [*self._prose_starts[1:], self._length] if self._prose_starts else []
        in_prose = map(ProseSpan, self._prose_starts, prose_ends)
        in_source = map(Span, self._source_starts, self._source_ends)
        return tuple(map(Segment, in_prose, in_source, self._verbatim))


def _is_title(block: Block) -> bool:
    return block.kind is BlockKind.TITLE or (block.kind is BlockKind.HEADING and block.level == 1)
