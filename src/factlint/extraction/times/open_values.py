"""Open values: what the words say about a time before the document's context closes it."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

from factlint.values.dataclass import dataclass, field, replace
from factlint.values.duration import Duration
from factlint.values.hedges import Hedge
from factlint.values.time import Mod, Recurrence, Time

_NOON, _MIDNIGHT = 12, 24


class Anchor(Enum):
    """The anchor of a relative expression."""

    BARE = "bare"  # no word says it: "Friday", "in June"
    LAST = "last"
    THIS = "this"
    NEXT = "next"
    SAME = "same"  # the story's own: "that year"
    STORY_LAST = "story-last"  # "the previous year"
    STORY_NEXT = "story-next"  # "the following year"

    @property
    def is_of_story(self) -> bool:
        return self in {Anchor.SAME, Anchor.STORY_LAST, Anchor.STORY_NEXT}

    @property
    def step(self) -> int:
        """How many units from the anchor: -1, 0 or 1."""
        return {"last": -1, "next": 1}.get(self.value.removeprefix("story-"), 0)


@dataclass(frozen=True, slots=True)
class OpenShift:
    """A number of units before (negative) or after an anchor; None is a vague amount.

    "Last week" is one week before the time of speech, "this week" none, "three days later" three after the story's.
    """

    amount: Fraction | None
    unit: str
    sign: int = 1
    from_story: bool = False
    is_counted: bool = False
    """A number of units was written ("two weeks ago"), rather than a neighbour named ("last week")."""
    is_bare: bool = False
    """No word selects one: "the weekend"."""
    is_fiscal: bool = False
    """A fiscal year."""
    is_of_writing: bool = False
    """It counts only from the day of writing: "today"."""


@dataclass(frozen=True, slots=True)
class OpenDate:
    """A date of which some parts may be missing.

    `year` is astronomical; with `is_short_year` it holds two digits only. `part` is a season, quarter or half.
    `year_shift` holds "of that year", "last year".
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: str | None = None
    anchor: Anchor = Anchor.BARE
    is_short_year: bool = False
    year_shift: OpenShift | None = None
    nth: int | None = None
    """The ordinal of the weekday in the month: 1 the first, -1 the last."""
    is_week: bool = False
    """Whether the week that contains the day is meant."""

    @property
    def is_weekday_alone(self) -> bool:
        """Whether it is just a weekday, of an unknown week."""
        parts = (self.year, self.month, self.day, self.part, self.nth, self.year_shift)
        return self.weekday is not None and not self.is_week and all(part is None for part in parts)


@dataclass(frozen=True, slots=True)
class OpenNumeric:
    """Three numbers, year last; which of the others is the month is open."""

    first: int
    second: int
    year: int
    weekday: int | None = None
    is_short_year: bool = False
    is_day_first: bool = False
    """Whether the notation says so: 20.7.1969."""


@dataclass(frozen=True, slots=True)
class OpenHoliday:
    """A named day of the year: `values.holidays` knows on which day it falls."""

    name: str
    year: int | None = None
    anchor: Anchor = Anchor.BARE
    stretch: str | None = None
    """W or WE: the week or weekend of the day."""


@dataclass(frozen=True, slots=True)
class OpenReference:
    """A time without a calendar position: PRESENT_REF, PAST_REF, FUTURE_REF."""

    timex: str
    is_of_stories: bool = False
    """Whether the words have this meaning only in accounts of the past."""


@dataclass(frozen=True, slots=True)
class StoryPoint:
    """“At that time”: the current time of the story."""

    is_of_stories: bool = False


@dataclass(frozen=True, slots=True)
class LatestQuarter:
    """“The latest quarter” of a company's report, or the same one of another year: “the 1988 quarter”."""

    year: int | None = None


@dataclass(frozen=True, slots=True)
class CenturyTurn:
    """“The turn of the century”: the nearest one that is not far in the text's future."""


@dataclass(frozen=True, slots=True)
class EndedQuarter:
    """“The second quarter ended October 31”: three months up to an adjacent day.

    The part is the company's name for it; None leaves it to the calendar.
    """

    end: Open
    part: str | None = None


@dataclass(frozen=True, slots=True)
class OpenPortion:
    """“The last three months of 2012”: a number of units at one end of a time; None is a vague amount."""

    whole: Open
    amount: Fraction | None
    unit: str
    edge: int
    """1 for the first of its units, -1 for the last, n for the n-th."""


@dataclass(frozen=True, slots=True)
class OpenOffset:
    """“Two weeks before Christmas”: a number of units after (before, if negative) the day that follows."""

    anchor: Open
    amount: int
    unit: str
    weekday: int | None = None
    """The nearest such weekday in that direction: "the Sunday after Easter"."""


@dataclass(frozen=True, slots=True)
class OrdinalLength:
    """“In its fifth year”, “the tenth anniversary”: a duration counted by an ordinal; not a time by itself."""

    ordinal: int
    unit: str
    is_anniversary: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as written: the hour in digits, "a" or "p" for a.m. and p.m., the zone (`Z`, `-05`)."""

    hour: int
    minute: int | None = None
    second: int | None = None
    meridiem: str | None = None
    zone: str = ""

    @property
    def is_possible(self) -> bool:
        if self.meridiem is not None:
            return self.hour <= _NOON
        return self.hour < _MIDNIGHT or (self.hour == _MIDNIGHT and not self.minute)

    @property
    def timex(self) -> str:
        """The TIMEX3 part after the date, in 24 hours."""
        hour = self.hour
        if self.meridiem is not None:
            hour = hour % _NOON + (_NOON if self.meridiem == "p" else 0)
        minute = "" if self.minute is None else f":{self.minute:02d}"
        second = "" if self.second is None else f":{self.second:02d}"
        return f"T{hour:02d}{minute}{second}{self.zone}"


@dataclass(frozen=True, slots=True)
class Written:
    """The places of the parts of a date in the prose: slot → start and end."""

    parts: tuple[tuple[str, int, int], ...] = ()

    def span(self, slot: str) -> tuple[int, int] | None:
        for name, start, end in self.parts:
            if name == slot:
                return start, end
        return None

    def moved(self, by: int) -> Written:
        """The same parts, moved by a number of characters."""
        return Written(tuple([(name, start + by, end + by) for name, start, end in self.parts]))

    def end(self, *slots: str) -> int:
        """Where the last of these slots ends; 0 if none matched."""
        return max((end for name, _, end in self.parts if name in slots), default=0)


OpenValue = (
    OpenDate
    | OpenNumeric
    | OpenShift
    | OpenHoliday
    | OpenReference
    | StoryPoint
    | LatestQuarter
    | EndedQuarter
    | OpenPortion
    | OpenOffset
    | CenturyTurn
    | Time
    | Duration
    | Recurrence
    | OrdinalLength
)
"""Durations, recurrences and ordinal lengths are closed by their words alone."""


@dataclass(frozen=True, slots=True)
class Open:
    """A recognised expression: `prose[start:end]`, the rules that matched, and its open value."""

    start: int
    end: int
    rules: tuple[str, ...]
    value: OpenValue | None
    """None if only a time of day is named."""
    mod: Mod | None = None
    hedge: Hedge = Hedge.EXACTLY
    wide: tuple[int, int] | None = None
    clock: Clock | None = None
    day_part: str | None = None
    spans_new_year: bool = False
    """The first of two months without a year in a range across New Year: "from October to March"."""
    is_generic: bool = False
    """A part of any day ("at night"), not of a particular one."""
    is_of_speech: bool = False
    """A part of the current day: "this morning"."""
    language: str = "en"
    """The language of the words."""
    weekday_names: tuple[str, ...] = ()
    """Monday to Sunday in another language, in the form of the written weekday, if known."""
    reach: int = 0
    """-1 for a duration up to now ("the last five years"), 1 for one from now on; 0 leaves its position open."""
    edge: int = 0
    """Whether a duration may be the first (1), last (-1) or n-th part of what follows it."""
    unit: str = ""
    """The unit of a length, as written."""
    is_doubtful: bool = False
    """A three-digit number, which is a year or decade only in a text about early times."""
    is_part: bool = False
    """It is a time only together with what follows: "the third week", "the week after"."""
    written: Written = field(default_factory=Written)

    def moved(self, by: int) -> Open:
        """The same expression moved by a number of characters; for a new one, without a hedge next to it."""
        assert self.wide is None
        return replace(self, start=self.start + by, end=self.end + by, written=self.written.moved(by))


def named(found: Open) -> OpenValue | None:
    """The value of an expression, or of the time that it is part of or counts from."""
    match found.value:
        case OpenPortion(whole=other) | OpenOffset(anchor=other):
            return other.value
        case value:
            return value
