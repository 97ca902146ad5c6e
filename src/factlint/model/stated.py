"""Statements of a document about things that have one value for good, by which the documents of a run are compared.

The documents of a run are compared by it.
"""

from __future__ import annotations

from factlint.values.named_tuple import NamedTuple


class Stated(NamedTuple):
    """The date of something that happens once, or a size that lasts.

    A named tuple, like everything that a cached run touches.
    """

    subject: str
    """An entity's id, `pack/entity`, or `~name` for one that is not in the rule base."""
    property: str
    label: str
    """What the document calls the subject."""
    readings: tuple[tuple[int, int], ...]
    """The stretches of days that the words allow; for a size, of millionths of its base unit; half-open."""
    start: int
    end: int
    """The place of the date or size in the source."""
    text: str
    said: str
    """The date or size as a reader sees it."""

    def excludes(self, other: Stated) -> bool:
        """Whether no reading of one overlaps any reading of the other."""
        return all(
            mine[1] <= theirs[0] or theirs[1] <= mine[0] for mine in self.readings for theirs in other.readings
        )
