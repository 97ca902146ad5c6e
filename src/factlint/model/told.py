"""What is true of a thing once and for all, as one document tells it.

By these the documents of one run are held against each other.
"""

from __future__ import annotations

from factlint.values.named_tuple import NamedTuple


class Told(NamedTuple):
    """A date of what happens once, or a size that lasts. A named tuple, as all that a cached run touches."""

    subject: str
    """An entity's id, `pack/entity`, or `~name` for one that no rule base knows."""
    property: str
    label: str
    """What the document calls the subject."""
    readings: tuple[tuple[int, int], ...]
    """The stretches of days that the words allow, or of a size in millionths of its base unit; half-open."""
    start: int
    end: int
    """The place of the date or size in the source."""
    text: str
    said: str
    """It, as a reader reads it."""

    def excludes(self, other: Told) -> bool:
        """Whether no reading of the one shares a day with any of the other."""
        return all(
            mine[1] <= theirs[0] or theirs[1] <= mine[0] for mine in self.readings for theirs in other.readings
        )
