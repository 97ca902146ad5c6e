"""A document: its source, the prose in it, and the one map between the two."""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum

from factlint.model.span import ProseSpan, Span
from factlint.values.dataclass import dataclass, field
from factlint.values.time import Time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.model.directive import Directive

__all__ = ["Block", "BlockKind", "Document", "DocumentDate", "ProseSpan", "Segment", "Span"]


@dataclass(frozen=True, slots=True)
class Segment:
    """One run of prose and the place that it was read from; verbatim where both have the same characters."""

    prose: ProseSpan
    source: Span
    is_verbatim: bool = True


class BlockKind(Enum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    QUOTATION = "quotation"
    TABLE_CELL = "table-cell"
    CAPTION = "caption"
    TITLE = "title"  # the document's title from its metadata


RUNNING_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
"""Blocks that hold sentences one after another."""
HEADINGS = frozenset({BlockKind.HEADING, BlockKind.TITLE})


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of prose that no sentence crosses: a paragraph, a heading, a list item, a cell."""

    kind: BlockKind
    prose: ProseSpan
    level: int = 0
    """1…6 for a heading; the depth of a list item, or of a paragraph within one; otherwise 0."""
    table: int = -1
    row: int = -1
    column: int = -1
    """The table, row and column of a cell, counted from 0; -1 outside tables."""


DATELINE, FRONT_MATTER = "dateline", "front matter"
"""The origins of a date that the text itself states at its head, and of one in the metadata above it."""


@dataclass(frozen=True, slots=True)
class DocumentDate:
    """The time that a document refers to, and how it is known."""

    time: Time
    origin: str
    """As reports name it: "--document-date", "front matter", "dateline", "file name", "git"."""


@dataclass(frozen=True, slots=True)
class Document:
    """One text: `prose` is what a reader reads, `source` is what the file holds.

    Blocks lie in reading order and do not overlap; between two of them the prose holds one newline.
    """

    path: str
    source: str
    prose: str
    segments: tuple[Segment, ...]
    blocks: tuple[Block, ...]
    date: DocumentDate | None = None
    language: str = "en"
    title: str | None = None
    directives: tuple[Directive, ...] = ()
    """In the order of the source."""
    date_fields: tuple[Span, ...] = ()
    """The values of the dates in its metadata, without quotes."""
    note_marks: tuple[Span, ...] = ()
    """The marks of notes and works that the prose leaves out, such as "[3]"; in the order of the source."""
    is_history: bool = False
    """Whether its numbers are those of their day, as in a changelog: an undated statement may refer to any time."""
    _starts: tuple[int, ...] = field(default=(), repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(segment.prose.start for segment in self.segments))

    def to_source(self, span: ProseSpan) -> Span:
        """The source of a stretch of prose; a run that is not verbatim is taken whole."""
        begun = bisect_right(self._starts, span.start)
        first = last = self.segments[max(0, begun - 1)]
        if first.is_verbatim and span.end <= first.prose.end:
            shift = first.source.start - first.prose.start
            return Span(span.start + shift, max(span.start, span.end) + shift)
        if begun < len(self._starts) and self._starts[begun] < span.end:
            last = self.segments[bisect_right(self._starts, span.end - 1, begun) - 1]
        start = first.source.start
        if first.is_verbatim:
            start += span.start - first.prose.start
        end = last.source.end
        if last.is_verbatim:
            end = last.source.start + span.end - last.prose.start
        return Span(start, max(start, end))

    def is_verbatim(self, span: Span) -> bool:
        """Whether the source of this span is nothing but its prose, so that it may be edited."""
        return any(
            segment.is_verbatim and segment.source.start <= span.start and span.end <= segment.source.end
            for segment in self.segments
        )
