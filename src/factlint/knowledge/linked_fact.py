"""A fact between pack and store."""

from __future__ import annotations

from factlint.model.claim import Place
from factlint.values.dataclass import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.knowledge.living.source import LivingSource


@dataclass(frozen=True, slots=True)
class LinkedFact:
    """A fact whose value is still text: it is read only when the fact is looked up."""

    id: str
    """`pack/entity#property`, as the pack has it."""
    entity: str
    property: str
    kind: str
    """The kind of the value: date, duration, number, entity or text."""
    value: str
    """The argument of `fact_values.read_value`: the text as written, or an entity's full id."""
    written: str
    unit: str | None
    from_: str | None
    until: str | None
    source: str | None
    note: str | None
    is_single: bool
    is_complete: bool
    known_until: int | None
    place: Place
    living: LivingSource | None = None
    """Where the value comes from if not from the pack; `value` and `written` are then empty."""
