"""The parts of a text that are read as something other than quantities."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from factlint.model.span import ProseSpan


class Taken:
    """Spans in reading order, such as those of times."""

    def __init__(self, spans: Sequence[ProseSpan]) -> None:
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]
        self._reached = list(accumulate(self._ends, max))

    def overlaps(self, start: int, end: int) -> bool:
        """Whether one of the spans, which may overlap each other, overlaps this range."""
        before = bisect_right(self._starts, end - 1) - 1
        return before >= 0 and self._reached[before] > start

    def has(self, start: int, end: int) -> bool:
        """Whether this range is exactly one of the spans, as a lone year is."""
        before = bisect_right(self._starts, start) - 1
        return before >= 0 and (self._starts[before], self._ends[before]) == (start, end)
