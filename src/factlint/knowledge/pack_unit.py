"""A unit of a pack, between pack and store."""

from __future__ import annotations

from factlint.values.named_tuple import NamedTuple
from factlint.values.unit_table import Row


class PackUnit(NamedTuple):
    """A unit, and how its pack writes it."""

    id: str
    """`pack/unit`."""
    written: str
    """The amount of another unit that it equals; empty if no other unit measures the same."""
    row: Row
