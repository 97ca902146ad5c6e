"""Statements that one person took over an office from another."""

from __future__ import annotations

from factlint.model.claim import Claim
from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Succession:
    """That one person took over an office from another."""

    organisation: str
    """The id of the entity whose office it is."""
    office: str
    """The id of the property that is the office."""
    earlier: Mention[EntityRef]
    later: Mention[EntityRef]
    start: Claim | None = None
    """The claim that the later one came into office at the time that the sentence gives."""

    @property
    def behind(self) -> Mention[EntityRef]:
        """Whom the sentence names last."""
        return max(self.earlier, self.later, key=lambda mention: mention.prose)
