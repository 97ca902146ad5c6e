"""What happens to a claim from one version of a text to the next."""

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
    """A claim of one version of a document, identified by its words."""

    path: str
    """The document's path in the new version, or its old path if it was removed; the same for both versions."""
    subject: str
    """The entity's id, or `~text`."""
    property: str
    value: str
    """The words of the value, with runs of white space reduced to one space."""
    span: Span
    """The place of the value in the source of that version."""
    verdict: Verdict
    label: str = ""
    """The subject's name, for people."""


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """One claim before and after; None on the side where it does not exist."""

    before: ClaimAt | None
    after: ClaimAt | None

    @property
    def change(self) -> Change:
        if self.before and self.after:
            return Change.CHANGED
        return Change.ADDED if self.after else Change.REMOVED

    @property
    def claim(self) -> ClaimAt:
        """The claim as it is now; for a removed one, as it was."""
        claim = self.after or self.before
        if claim is None:
            raise ValueError("a change of nothing to nothing")
        return claim
