"""Facts with a living source: the value comes from the project under check."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LivingSource:
    """Where a value is to be read."""

    kind: str
    """file, count, match or git."""
    place: str
    """A path, a glob, or what git is asked for."""
    detail: str = ""
    """The JSON Pointer into a file, the regular expression of a match."""
