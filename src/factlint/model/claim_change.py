"""What becomes of a claim from one version of a text to another."""

from __future__ import annotations

from enum import Enum

from factlint.model.claim import Verdict
from factlint.model.span import Span
from factlint.values.dataclass import dataclass


class Change(Enum):
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ClaimAt:
    """A claim of one version of a document, by the words that make it."""

    path: str
    """Where the document is in the new version, or was, if it is gone; the same for both versions."""
    subject: str
    """The entity's id, or `~text`."""
    property: str
    value: str
    """The words of the value, spaces and line ends made one space."""
    span: Span
    """The place of the value in that version's source."""
    verdict: Verdict
    label: str = ""
    """The subject's name, for people."""


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """One claim before and after; None where it does not exist."""

    before: ClaimAt | None
    after: ClaimAt | None

    @property
    def change(self) -> Change:
        if self.before and self.after:
            return Change.CHANGED
        return Change.ADDED if self.after else Change.REMOVED

    @property
    def claim(self) -> ClaimAt:
        """As it is, or, for a removed one, as it was."""
        claim = self.after or self.before
        if claim is None:
            raise ValueError("a change of nothing to nothing")
        return claim
