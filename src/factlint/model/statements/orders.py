"""Statements that one of two events happened before the other."""

from __future__ import annotations

from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration


@dataclass(frozen=True, slots=True)
class DatedSide:
    """One of the two events: something that happened to an entity ("the bridge opened"), or an entity that is
    an event ("the war").
    """

    subject: Mention[EntityRef]
    properties: tuple[str, ...] = ()
    """The properties one of which dates it; empty where the entity is the event."""


@dataclass(frozen=True, slots=True)
class StatedOrder:
    """The statement that one thing happened before or after another."""

    stated: DatedSide
    """The event of the main clause."""
    other: DatedSide
    clause: Mention[str]
    """The words of the main clause, from its subject to its verb; the value is "before" or "after"."""
    apart: Mention[Duration] | None = None
    """How long before or after: "ten years"; its value holds the days that may lie between the two."""

    @property
    def is_after(self) -> bool:
        return self.clause.value == "after"
