"""Text inside another text, such as a Markdown cell in the JSON of a notebook, and the way back out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from factlint.model.directive import Directive
from factlint.model.document import Block, Document, Segment, Span
from factlint.reading.prose import ProseBuilder
from factlint.values.dataclass import dataclass, replace


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of the inner text, and the stretch of the outer text that it was read from."""

    inner: Span
    outer: Span
    is_verbatim: bool


class Extract:
    """An inner text with its runs, in order and without gaps."""

    __slots__ = ("_runs", "_starts", "text", "whole")

    def __init__(self, text: str, runs: Sequence[Run], *, whole: Span | None = None) -> None:
        self.text = text
        self.whole = whole
        """The outer stretch that this is an exact copy of; there are then no runs."""
        self._runs = runs
        self._starts = [run.inner.start for run in runs]

    @classmethod
    def copy_of(cls, source: str, start: int, end: int) -> Extract:
        """An exact copy of `source[start:end]`."""
        return cls(source[start:end], (), whole=Span(start, end))

    def within(self, inner: Span) -> Iterator[Run]:
        """The runs of a stretch of the inner text, with those at its ends cut to size.

        What remains of a run that is not verbatim still stands for its whole outer stretch.
        """
        if self.whole:
            end = min(inner.end, len(self.text))
            if inner.start < end:
                shift = self.whole.start
                yield Run(Span(inner.start, end), Span(inner.start + shift, end + shift), is_verbatim=True)
            return
        first = max(0, bisect_right(self._starts, inner.start) - 1)
        last = bisect_left(self._starts, inner.end)
        for run in self._runs[first:last]:
            start, end = max(run.inner.start, inner.start), min(run.inner.end, inner.end)
            if not run.is_verbatim:
                yield Run(Span(start, end), run.outer, is_verbatim=False)
                continue
            shift = run.outer.start - run.inner.start
            yield Run(Span(start, end), Span(start + shift, end + shift), is_verbatim=True)

    def to_outer(self, inner: Span) -> Span:
        """The outer stretch of an inner one; an empty one is at the place where it would begin."""
        runs = list(self.within(Span(inner.start, max(inner.end, inner.start + 1))))
        if not runs:
            end = self._end
            return Span(end, end)
        return Span(runs[0].outer.start, runs[-1].outer.end if inner.end > inner.start else runs[0].outer.start)

    @property
    def _end(self) -> int:
        if self.whole:
            return self.whole.end
        return self._runs[-1].outer.end if self._runs else 0


class ExtractBuilder:
    """Builds an inner text from the outer one, in order."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._pieces: list[str] = []
        self._runs: list[Run] = []
        self._length = 0

    def copy(self, start: int, end: int) -> None:
        """Add `source[start:end]` unchanged."""
        self._add(self.source[start:end], start, end, is_verbatim=True)

    def put(self, text: str, start: int, end: int) -> None:
        """Add text that stands for all of `source[start:end]`."""
        self._add(text, start, end, is_verbatim=False)

    def extract(self) -> Extract:
        return Extract("".join(self._pieces), self._runs)

    def _add(self, text: str, start: int, end: int, *, is_verbatim: bool) -> None:
        if text:
            self._runs.append(Run(Span(self._length, self._length + len(text)), Span(start, end), is_verbatim))
            self._pieces.append(text)
            self._length += len(text)


def add_document(builder: ProseBuilder, document: Document, extract: Extract, *, first_table: int) -> int:
    """Add the prose of an extract's document, with tables numbered from `first_table`; returns the number of
    tables so far.
    """
    segments = iter(document.segments)
    segment = next(segments, None)
    tables = first_table
    for block in document.blocks:
        table = block.table + first_table if block.table >= 0 else -1
        tables = max(tables, table + 1)
        builder.open(block.kind, level=block.level, table=table, row=block.row, column=block.column)
        while segment and segment.prose.start < block.prose.end:
            _add_segment(builder, document, block, segment, extract)
            if segment.prose.end > block.prose.end:
                break
            segment = next(segments, None)
    return tables


def _add_segment(
    builder: ProseBuilder, document: Document, block: Block, segment: Segment, extract: Extract
) -> None:
    start, end = max(segment.prose.start, block.prose.start), min(segment.prose.end, block.prose.end)
    if start >= end:
        return  # the newline between two blocks
    if not segment.is_verbatim:
        outer = extract.to_outer(segment.source)
        builder.put(document.prose[start:end], outer.start, outer.end)
        return
    shift = segment.source.start - segment.prose.start
    for run in extract.within(Span(start + shift, end + shift)):
        if run.is_verbatim:
            builder.copy(run.outer.start, run.outer.end)
        else:
            builder.put(extract.text[run.inner.start : run.inner.end], run.outer.start, run.outer.end)


def outer_directives(document: Document, extract: Extract) -> Iterator[Directive]:
    """The directives of an extract's document, at their places in the outer text."""
    for directive in document.directives:
        scope = directive.scope and extract.to_outer(directive.scope)
        yield replace(directive, span=extract.to_outer(directive.span), scope=scope)
