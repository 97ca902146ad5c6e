"""Dates as written, part by part: what the checks of dates need besides the value."""

from __future__ import annotations

from fractions import Fraction

from factlint.model.document import ProseSpan, Span
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.time import Time


@dataclass(frozen=True, slots=True)
class WrittenPart:
    """A year, month, day or weekday as a number, and the words that say it.

    Years are astronomical, months 1…12, weekdays 0 (Monday) … 6.
    """

    value: int
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date of which at least one part was written."""

    span: Span
    text: str
    time: Mention[Time] | None
    """The time that was read; None where the calendar has no such day."""
    year: WrittenPart | None = None
    month: WrittenPart | None = None
    day: WrittenPart | None = None
    weekday: WrittenPart | None = None
    is_numeric: bool = False
    """Written in digits alone, such as 03/04/2025; `month` and `day` are one of two readings where both are
    possible."""
    has_happened: bool = False
    """The words before it say that it is past: "was opened in"."""
    is_planned: bool = False
    """The words before it say that it is still to come: "is planned for"."""
    is_ambiguous: bool = False
    """Nothing in the digits, the document or the configuration settles which number is the month."""
    language: str = "en"
    """The language of its words."""
    weekday_names: tuple[str, ...] = ()
    """Monday to Sunday in that language, in the form in which the weekday was written; empty for English, and where
    the form is not known."""
    is_disowned: bool = False
    """The text says itself that there is no such date, quotes it, or counts by the Julian calendar. Read of dates alone
    that no calendar has."""
    is_count: bool = False
    """Its day is a number of things: "in June 31 people applied". Read of the same dates."""
    is_weekday_of_another: bool = False
    """Its weekday belongs to other words, or its line says that something in it is wrong."""
    is_imagined: bool = False
    """Words behind the day with a weekday before it say that this one is only thought of: "would have been"."""
    is_of_another_year: bool = False
    """Words between the day with a weekday before it and this one lead to another year: "the year before"."""

    @property
    def without_weekday(self) -> Span:
        """The span from the first to the last of day, month and year; the whole span where none of them was written.

        A month or year that stands beside another day of a list is no part of it.
        """
        parts = (self.day, self.month, self.year)
        within = [
            one.span
            for one in parts
            if one and one.span.end <= self.span.end and one.span.start >= self.span.start
        ]
        spans = within or [self.span]
        return Span(min(span.start for span in spans), max(span.end for span in spans))


@dataclass(frozen=True, slots=True)
class WrittenRange:
    """Two times said to be the ends of one stretch: "1939–1945", "from May to August 1988"."""

    span: Span
    text: str
    first: Mention[Time]
    last: Mention[Time]
    is_complete: bool
    """Both years were written, so that neither end rests on a guess."""
    days_of_month: tuple[int, int] | None
    """The two days, where both ends lie in one month: 12 and 5 of "12–5 May"."""
    is_introduced: bool
    """Whether the words before it ("from", "between") or a dash show that it is a range and not just a comparison."""
    is_of_names: bool = False
    """The ends number something else: standards, journals, versions, or what is subtracted."""
    is_of_life: bool = False
    """The ends are a birth and a death."""


@dataclass(frozen=True, slots=True)
class WrittenShift:
    """A number of units ago: "25 years ago", with the date that the text gives beside it."""

    prose: ProseSpan
    span: Span
    text: str
    amount: Fraction
    unit: str
    """A key of `values.duration.DAYS_PER_UNIT`."""
    elapsed: Interval
    """The days that the words allow, hedges included; always positive."""
    hedge: Hedge
    stated: Mention[Time] | None
    """The date in apposition: "in 1975" of "25 years ago, in 1975"."""


@dataclass(frozen=True, slots=True)
class WrittenClock:
    """A time of day as written, even an impossible one: 25:10, 14:00 p.m."""

    span: Span
    text: str
    hour: int
    minute: int
    is_twelve_hours: bool
    """Whether "a.m." or "p.m." follows."""
    other_half: str = ""
    """Words right behind it that state the other half of the day: "in the evening" behind "7:30 a.m."."""
    is_announced: bool = False
    """The word before it says that a time of day is meant, and nothing beside it that days go on past 24 hours."""
    is_length: bool = False
    """It may be one of picometres: "23pm" where no word before it says that a time of day is meant."""
    is_late: bool = False
    """The words behind it say that it is past noon: "16:00 p.m. in the afternoon"."""


@dataclass(frozen=True, slots=True)
class Apposition:
    """A stretch, and beside it a date that should lie within: "in the 19th century, in 1820"."""

    stretch: Mention[Time]
    date: Mention[Time]


@dataclass(frozen=True, slots=True)
class PartBeside:
    """A part of a month or year, and beside it days or months that should lie in it: "late in May, from 2 to 5 May"."""

    part: str
    """Its words."""
    span: Span
    text: str
    """The date, or range, that stands beside it."""
    within: Interval
    """The days of the month, or months of the year, that the part may take."""
    first: int
    last: int
    """The first and last day or month beside it, both included."""


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day by its name, "Christmas Day" or "the first Monday in May", and the date that it is said to have."""

    name: Mention[Time]
    date: Mention[Time]
    said: tuple[int, int]
    """Month and day of the date."""
    days: tuple[tuple[int, int], ...]
    """Month and day of each day that the name may mean in that year, the likeliest first; never empty."""


@dataclass(frozen=True, slots=True)
class NamedWeekday:
    """A day by its name or counted from another, and the weekday that it is said to have.

    "Halloween fell on a Wednesday in 2023", "two days later, on a Friday", "Day 2: Sunday".
    """

    name: Mention[Time] | Mention[None]
    weekday: WrittenPart
    weekdays: tuple[int, ...]
    """Those that the day may have, the likeliest first; never empty."""
    is_counted: bool = False
    """Whether it is counted from a day stated before."""
    day: int | None = None
    """Its number, where the text states its date."""


@dataclass(frozen=True, slots=True)
class LeapYear:
    """A year said to be a leap year, or not to be one."""

    year: WrittenPart
    is_denied: bool


@dataclass(frozen=True, slots=True)
class NumberedPart:
    """A part of a year by its number: "week 54 of 2023"."""

    unit: str
    """week, quarter or half."""
    number: WrittenPart
    year: int


@dataclass(frozen=True, slots=True)
class NamedStretch:
    """A stretch by its name, and the range of dates that it is said to be: "the night of 3 to 5 May"."""

    kind: str
    """night, week, weekend, fortnight, quarter, half, season (a school year, too), decade, half-century, century;
    holidays are those between Christmas and New Year."""
    span: Span
    text: str
    """The range alone."""
    first: int
    last: int
    """The first and the last day of the range, both included."""
    is_dated: bool
    """Whether its year is stated; otherwise the days are those of some year."""
    is_whole: bool
    """The range stands for all of the stretch: months in brackets behind its name."""


@dataclass(frozen=True, slots=True)
class OrdinalDuration:
    """How long something has lasted, counted by ordinals: "in its fifth year", "the tenth anniversary"."""

    prose: ProseSpan
    span: Span
    text: str
    ordinal: WrittenPart
    unit: str
    """A key of `values.duration.DAYS_PER_UNIT`."""
    is_anniversary: bool = False
    is_present: bool = False
    """Whether it describes the day of writing: "is in its fifth year"."""


@dataclass(frozen=True, slots=True)
class DatedLink:
    """A Markdown link with a year and a month in its address, as in /2019/05/."""

    words: Span
    """The words that are linked."""
    year: WrittenPart
    month: int
