"""Two events in the order in which a text tells them."""

from __future__ import annotations

from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class DatedSide:
    """One of the two: what happened to something ("the bridge opened"), or an event itself ("the war")."""

    subject: Mention[EntityRef]
    properties: tuple[str, ...] = ()
    """The dates of which one is meant; none where it is the event itself."""


@dataclass(frozen=True, slots=True)
class ToldOrder:
    """That one thing happened before or after another."""

    told: DatedSide
    """What the main clause tells."""
    other: DatedSide
    clause: Mention[str]
    """The words of the main clause, from its subject to its verb; the value is "before" or "after"."""

    @property
    def is_after(self) -> bool:
        return self.clause.value == "after"
