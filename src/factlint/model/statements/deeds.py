"""Dated acts of known things, and meetings of known people."""

from __future__ import annotations

from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.time import Time


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that only what exists, or who lives, can do: "In 1985 Nordbank bought a mill"."""

    doer: Mention[EntityRef]
    verb: str
    date: Mention[Time]
    is_act: bool = True
    """It takes a living person, or something that acts; otherwise it may also be said of the dead."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two people who are stated to have met or worked together: "X met Y"."""

    first: Mention[EntityRef]
    second: Mention[EntityRef]
    words: str
