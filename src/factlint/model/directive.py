"""A directive: an instruction to factlint in a comment of a document."""

from __future__ import annotations

from factlint.model.document import Span
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Directive:
    """`factlint: ignore facts/contradicted until 2027-01-01 -- why`, as a comment of the document's format."""

    span: Span
    """The comment, delimiters included."""
    rules: tuple[str, ...] = ()
    """Ids or families of checks; empty means every check."""
    scope: Span | None = None
    """The source of the block that it applies to; None for the whole file, empty where no block follows."""
    until: int | None = None
    """The day number of the first day on which it no longer applies."""
    reason: str | None = None
    problem: str | None = None
    """Why it could not be read, as a sentence for its author; a directive with a problem suppresses nothing."""

    def covers(self, span: Span) -> bool:
        """Whether a place lies in its scope, whatever its rules and dates."""
        return self.scope is None or self.scope.overlaps(span)
