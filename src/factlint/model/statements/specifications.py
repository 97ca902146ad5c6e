"""Values that a manual lays down for a setting or program with an exact name."""

from __future__ import annotations

from enum import StrEnum

from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass


class Aspect(StrEnum):
    """What is laid down of it."""

    DEFAULT = "default"
    """The value that a setting has unless somebody changes it."""
    LEAST_VERSION = "least version"
    """The oldest version of a program that will do."""


@dataclass(frozen=True, slots=True)
class Specification:
    """One value of one name, asserted for every case."""

    name: str
    aspect: Aspect
    value: Mention[str]
    """The words for it."""
    kind: str
    """What it may be compared with: a dimension ("time"), "number", "word" or "version"."""
    reading: tuple[int, int]
    """The stretch of values that the words allow, half-open: millionths of a base unit, or a code of the word."""
    is_unique: bool
    """Whether the name means one thing wherever it stands, as `server.timeout` does, and `--jobs` and `limit` may
    not."""
    section: int
    """Where the heading above begins in the prose; -1 above the first."""

    def excludes(self, other: Specification) -> bool:
        """Whether both are of one thing, and no value fits both."""
        is_one = (self.name, self.aspect, self.kind) == (other.name, other.aspect, other.kind)
        return is_one and (self.reading[1] <= other.reading[0] or other.reading[1] <= self.reading[0])
