"""Look-ups in sentences, blocks and mentions that lie in reading order, by their place in the prose."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from factlint.model.document import Block, BlockKind, ProseSpan
from factlint.model.mention import Mention, V

_START = attrgetter("start")
_START_IN_PROSE = attrgetter("prose.start")


def index_at(sentences: Sequence[ProseSpan], place: int) -> int:
    """The index of the last sentence that begins at or before a place; -1 if none does.

    The place may lie behind its end, between two sentences.
    """
    return bisect_right(sentences, place, key=_START) - 1


def index_behind(sentences: Sequence[ProseSpan], place: int) -> int:
    """The index of the first sentence that begins at or after a place; their number if none does."""
    return bisect_left(sentences, place, key=_START)


def sentence_at(sentences: Sequence[ProseSpan], place: int) -> ProseSpan | None:
    """The sentence that contains a place; None for a place between two."""
    at = index_at(sentences, place)
    return sentences[at] if at >= 0 and place < sentences[at].end else None


def sentence_around(sentences: Sequence[ProseSpan], stretch: ProseSpan) -> ProseSpan | None:
    """The sentence that holds all of a stretch; None if it crosses the end of one."""
    at = index_at(sentences, stretch.start)
    return sentences[at] if at >= 0 and sentences[at].holds(stretch) else None


def block_at(blocks: Sequence[Block], place: int) -> Block:
    """The last block that begins at or before a place; the first one if none does."""
    return blocks[max(bisect_right(blocks, place, key=_START_IN_PROSE) - 1, 0)]


def heading_above(blocks: Sequence[Block], place: int, *, least_level: int = 0) -> Block | None:
    """The last heading of a level, or of one below it, that ends at or before a place; None if there is none."""
    begun = _headings_begun(blocks, place, least_level)
    return next((heading for heading in begun if heading.prose.end <= place), None)


def section_heading(blocks: Sequence[Block], place: int, *, least_level: int = 0) -> Block | None:
    """The heading of the section of a place: like `heading_above`, but a place in a heading is of its own section."""
    return next(_headings_begun(blocks, place, least_level), None)


def _headings_begun(blocks: Sequence[Block], place: int, least_level: int) -> Iterator[Block]:
    """The headings of a level, or of one below it, that begin at or before a place, the last one first."""
    begun = blocks[: bisect_right(blocks, place, key=_START_IN_PROSE)]
    return (
        block for block in reversed(begun) if block.kind is BlockKind.HEADING and block.level >= least_level
    )


def within(mentions: Sequence[Mention[V]], stretch: ProseSpan) -> Sequence[Mention[V]]:
    """The mentions that begin in a stretch."""
    first = bisect_left(mentions, stretch.start, key=_START_IN_PROSE)
    return mentions[first : bisect_left(mentions, stretch.end, first, key=_START_IN_PROSE)]
