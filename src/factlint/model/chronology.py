"""What a text says of the order and the distance of what it dates."""

from __future__ import annotations

from enum import Enum

from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time


class Tie(Enum):
    """By what two moments are tied to each other."""

    ORDER = "order"  # "after", "before"
    SHIFT = "shift"  # "three days before", "two years later"
    LENGTH = "length"  # "from 1990 to 1995, five years in all"
    COURSE = "course"  # nothing ends before it has begun
    KIN = "kin"  # from the birth of a child to its mother's death
    ANNIVERSARY = "anniversary"  # "its tenth anniversary"


@dataclass(frozen=True, slots=True)
class NamedMoment:
    """A moment that a text names and the rule base may date: "the death of Mara Lind"."""

    name: Mention[EntityRef]
    properties: tuple[str, ...]
    """Those that may date it, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Relation:
    """So much time, at least and at most, lies between two dates of the text."""

    tie: Tie
    anchors: tuple[Mention[Time], ...]
    """The dates from which it counts: any one of them may be meant. None where it counts from a name."""
    dated: Mention[Time]
    days: Interval
    """The days from the anchor to the other date that the words allow; negative where that lies before."""
    words: Mention[object]
    """The words that say so: "three days before", "closed"."""
    counted_in: Grain = Grain.DAY
    """MONTH or YEAR: `days` lie between the first days of the two dates' months or years ("the following year")."""
    named: NamedMoment | None = None


@dataclass(frozen=True, slots=True)
class Ongoing:
    """What is said to have gone on since a date until the text was written: "since 1990, for twenty years"."""

    since: Mention[Time]
    days: Interval
    words: Mention[object]


@dataclass(frozen=True, slots=True)
class ClockCount:
    """So many minutes lie between two times of day."""

    tie: Tie
    first: Mention[Time]
    last: Mention[Time]
    minutes: Interval
    """Those that the words allow from the first to the last, over midnight if need be."""
    words: Mention[object]
