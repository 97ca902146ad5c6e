"""Times as texts name them: a day, a month, a decade, a stretch from one to another."""

from __future__ import annotations

from enum import Enum, IntEnum

from factlint.values.dataclass import dataclass
from factlint.values.interval import EVERYTHING, Interval
from factlint.values.regex import regex

_CLOCK = regex(r"T(\d\d):(\d\d)$")
"""The time of day at the end of a TIMEX3 value."""


class Grain(IntEnum):
    """The unit in which a time is given, from fine to coarse."""

    MOMENT = 0  # anything finer than a day
    DAY = 1
    WEEKEND = 2
    WEEK = 3
    MONTH = 4
    QUARTER = 5
    SEASON = 6
    HALF_YEAR = 7
    YEAR = 8
    DECADE = 9
    CENTURY = 10
    MILLENNIUM = 11


_LONGEST = ((1, Grain.DAY), (31, Grain.MONTH), (366, Grain.YEAR))
"""The most days in each."""


def grain_of(low: int, high: int) -> Grain | None:
    """The grain of the days from `low` up to but not including `high`: a day, a month or a year; None for more."""
    return next((grain for longest, grain in _LONGEST if high - low <= longest), None)


class Mod(Enum):
    """A shade of meaning that the words add: the TIMEX3 attribute `mod` (ISO-TimeML 1.2.1)."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


INEXACT = frozenset({Mod.BEFORE, Mod.AFTER, Mod.ON_OR_BEFORE, Mod.ON_OR_AFTER, Mod.APPROX})
"""With one of these, a time may be another than the words name."""


@dataclass(frozen=True, slots=True)
class Time:
    """One date or time (TIMEX3 DATE or TIME).

    `readings` are the stretches of days it may stand for, almost always one; an EDTF set `[a,b]`
    ("either is right") and an ambiguous 03/04/2025 have several. Whether a stretch means "some day in it"
    or "all of it" is the business of the property that holds the value, not of the value.
    """

    timex: str
    grain: Grain
    readings: tuple[Interval, ...]
    edtf: str | None = None
    mod: Mod | None = None
    is_clock_time: bool = False
    is_uncertain: bool = False
    """EDTF `?`: the source itself is unsure, so the value can support but never refute."""
    is_calendar: bool = True
    """False for values that are no stretch of the calendar: PRESENT_REF, PAST_REF, XXXX-05."""

    @property
    def minute_of_day(self) -> int | None:
        """How many minutes into its day a time of day is; None for a time without hours and minutes."""
        found = _CLOCK.search(self.timex)
        return 60 * int(found[1]) + int(found[2]) if found else None

    @property
    def is_length(self) -> bool:
        """Whether its TIMEX3 value is a length: "the last week of August" is a P1W with a place in time."""
        return self.timex[0] == "P" and self.timex[1:2] not in {"A", "R"}

    @property
    def days(self) -> Interval:
        """All days that any reading allows, in day numbers, half-open."""
        if not self.readings:
            return EVERYTHING
        hull = self.readings[0]
        if len(self.readings) == 1:
            return hull
        for reading in self.readings[1:]:
            hull = hull.hull(reading)
        return hull

    def excludes(self, other: Time) -> bool:
        """Whether no reading of one shares a day with any reading of the other."""
        if not (self.is_calendar and other.is_calendar):
            return False
        return all(mine.excludes(theirs) for mine in self.readings for theirs in other.readings)


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A set of times (TIMEX3 SET): "every Tuesday" is XXXX-WXX-2, "twice a year" P1Y with freq 2X."""

    timex: str
    quant: str | None = None
    freq: str | None = None
    mod: Mod | None = None
