"""Places in a source and in its prose: two types, so that one is never taken for the other."""

from __future__ import annotations

from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`source[start:end]`: code points of the decoded source file, end exclusive."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, order=True)
class ProseSpan:
    """`prose[start:end]`: code points of the document's prose, end exclusive. Never part of a finding."""

    start: int
    end: int

    def overlaps(self, other: ProseSpan) -> bool:
        return self.start < other.end and other.start < self.end

    def holds(self, other: ProseSpan) -> bool:
        return self.start <= other.start and other.end <= self.end
