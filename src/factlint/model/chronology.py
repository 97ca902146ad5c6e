"""What a text says about the order and distance of what it dates."""

from __future__ import annotations

from enum import Enum

from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time


class Tie(Enum):
    """How two moments are related."""

    ORDER = "order"  # "after", "before"
    SHIFT = "shift"  # "three days before", "two years later"
    LENGTH = "length"  # "from 1990 to 1995, five years in all"
    COURSE = "course"  # nothing ends before it has begun
    KIN = "kin"  # from the birth of a child to its mother's death
    RELEASE = "release"  # from a release to the next one of its series
    ANNIVERSARY = "anniversary"  # "its tenth anniversary"
    PROGRAMME = "programme"  # from the end of an item to the beginning of the next


@dataclass(frozen=True, slots=True)
class NamedMoment:
    """A moment that a text names and the rule base may date: "the death of Mara Lind"."""

    name: Mention[EntityRef]
    properties: tuple[str, ...]
    """The properties that may date it, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Relation:
    """Two dates of the text, and the least and most time between them."""

    tie: Tie
    anchors: tuple[Mention[Time], ...]
    """The dates that it may count from, any of which may be meant; empty where it counts from a name."""
    dated: Mention[Time]
    days: Interval
    """The days from the anchor to the other date that the words allow; negative if that date is earlier."""
    words: Mention[object]
    """The words that say so: "three days before", "closed"."""
    counted_in: Grain = Grain.DAY
    """If MONTH or YEAR, `days` lie between the first days of the months or years of the two dates ("the
    following year")."""
    named: NamedMoment | None = None


@dataclass(frozen=True, slots=True)
class Ongoing:
    """Something said to have gone on from a date until the text was written: "since 1990, for twenty years"."""

    since: Mention[Time]
    days: Interval
    words: Mention[object]
    ages: tuple[int, int] | None = None
    """Somebody's age at the date, 0 for a birth, and now, if the words state ages instead of a length."""


@dataclass(frozen=True, slots=True)
class ClockCount:
    """Two times of day, and the minutes between them as the text states them."""

    tie: Tie
    first: Mention[Time]
    last: Mention[Time]
    minutes: Interval
    """The minutes from the first to the last that the words allow, past midnight if need be."""
    words: Mention[object]
    has_stated_half: bool = False
    """Whether one of them states a.m. or p.m.: "4 p.m.", "noon"."""


@dataclass(frozen=True, slots=True)
class PartsOfLength:
    """A length of time, and others that are stated as parts of it."""

    whole: Mention[Duration]
    parts: tuple[Mention[Duration], ...]
    is_complete: bool = False
    """Whether they make all of it."""
