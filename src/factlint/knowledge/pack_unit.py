"""A unit that a pack defines, between the packs and the store."""

from __future__ import annotations

from factlint.values.named_tuple import NamedTuple
from factlint.values.unit_table import Row


class PackUnit(NamedTuple):
    """A unit with how its pack writes it."""

    id: str
    """`pack/unit`."""
    written: str
    """The amount of another unit that it is; empty where it measures what no other unit does."""
    row: Row
