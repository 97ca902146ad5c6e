"""The state of the pass over a document: the day of speech and the time of the story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factlint.extraction.times.open_values import Open, OpenDate, OpenNumeric, OpenShift, named
from factlint.extraction.times.resolution.closed import Closed
from factlint.model.document import Document
from factlint.values.dataclass import dataclass, replace
from factlint.values.days import civil
from factlint.values.stretches import day_time
from factlint.values.time import Grain, Time


@dataclass(frozen=True, slots=True)
class Frame:
    """A year at the start of its sentence, and where it ends in the text."""

    year: int
    end: int
    is_of_thing: bool
    """Whether it identifies the thing that the sentence is about: "the 2019 fair"."""


@dataclass(slots=True)
class Anchors:
    """The document's date and the story's; the only mutable object in the reading of time."""

    speech: int | None
    """The day on which the document speaks; None if unknown."""
    is_narrative: bool
    story: Time | None = None
    """The current time of the story."""
    date_order: str | None = None
    """“dmy” or “mdy”, if the configuration or the document decides it."""
    story_end: int = 0
    """The offset at which the story reached it."""
    is_story_guessed: bool = False
    """Whether the year of the story was guessed from other paragraphs."""
    mentioned: Time | None = None
    """The last time mentioned, even in passing: the anchor of "that day", "that year"."""
    mentioned_end: int = 0
    """Its offset."""
    quarter: Time | None = None
    """The quarter that an earnings report is about."""
    entry_end: int | None = None
    """Where the letter or diary entry ends that gives the day of speech; None if the document does."""
    frame: Frame | None = None
    """The last year that opens its sentence."""
    flashback_end: int | None = None
    """The offset of the last date of a flashback."""

    ahead: int | None = None
    """The last day mentioned in the document's future, or tonight: a forecast or a programme continues from it."""
    ahead_end: int = 0
    """Its offset."""
    any_year_end: int = 0
    """The offset of the last month or season of any year."""
    stated: int | None = None
    """The day near the document's that the text mentioned last, by whatever words: a time of day goes on from it."""
    stated_end: int = 0
    """Its offset."""

    @property
    def story_day(self) -> int | None:
        """The first day of the story's time."""
        low = self.story.days.low if self.story else None
        return low if isinstance(low, int) else None

    @property
    def now(self) -> int | None:
        """The day from which "Friday" and "in June" count: of speech in news, of the story in narratives."""
        first, second = (self.story_day, self.speech) if self.is_narrative else (self.speech, self.story_day)
        return first if first is not None else second

    @property
    def today(self) -> Time | None:
        """The day of "this morning", or the period of the story that contains it."""
        if self.speech is None or (self.is_narrative and self.story is not None):
            return self.story
        return day_time(self.speech)

    def at_mentioned(self) -> Anchors:
        """The same for a story at the last time mentioned."""
        return self if self.mentioned is None else replace(self, story=self.mentioned)

    def counted_from(self, shift: OpenShift) -> Time | None:
        """The anchor of a shift."""
        if shift.from_story and shift.amount == 0 and self.mentioned is not None:
            return self._same(self.mentioned, shift.unit)
        is_of_story = shift.from_story or (shift.is_bare and self.is_narrative)
        if self.story is not None and (is_of_story or self.speech is None):
            return self.story
        if shift.is_counted and shift.from_story and shift.sign > 0:
            return None
        return None if self.speech is None else day_time(self.speech)

    def _same(self, mentioned: Time, unit: str) -> Time:
        """The anchor of "the same day": the last time mentioned, or the story's if only that has the grain."""
        story = self.story
        if unit == "D" and mentioned.grain > Grain.DAY and story is not None and story.grain <= Grain.DAY:
            return story
        return mentioned

    def begin_entry(self, day: int, end: int) -> None:
        """Speak from the day at the head of a letter or an entry up to its end, if the document has no day."""
        if self.speech is None or self.entry_end is not None:
            self.speech, self.entry_end = day, end

    def pass_to(self, place: int) -> None:
        """Leave the letter or entry that ends before a position in the text."""
        if self.entry_end is not None and place >= self.entry_end:
            self.speech = self.entry_end = None

    def enter(self, found: Open, closed: Closed, year_ahead: int | None, *, is_flashback: bool = False) -> None:
        """Move the story to a closed time, unless it is mentioned in passing."""
        time = closed.time
        is_named_quarter = time.grain is Grain.QUARTER and time.timex[-2] == "Q"
        if is_named_quarter and not self._is_to_come(time) and not self._is_compared(time):
            self.quarter = time
        if not time.is_calendar or not isinstance(time.days.low, int):
            return
        self.mentioned, self.mentioned_end = time, found.end
        if is_flashback:
            self.flashback_end = found.end
        elif self.story is None or not self._is_aside(found, time, year_ahead):
            is_counted_on = isinstance(found.value, OpenShift) and found.value.from_story
            self.is_story_guessed = closed.is_guess or (is_counted_on and self.is_story_guessed)
            self.story, self.story_end = time, found.end

    def has_passed_other_year(self) -> bool:
        """Whether the text has since mentioned another year, to which what follows may belong."""
        low = self.mentioned.days.low if self.mentioned else None
        if self.story_day is None or not isinstance(low, int) or self.mentioned_end <= self.story_end:
            return False
        return year_of(low) != year_of(self.story_day)

    def precedes_story(self, time: Time) -> bool:
        """Whether a time ends before the current one of the story begins."""
        high = time.days.high
        return self.story_day is not None and high is not None and high <= self.story_day

    def look_ahead(self, found: Open, time: Time) -> None:
        """Record a weekday, or "tomorrow", in the document's future; the coming night begins on it."""
        day = time.days.low
        if self.speech is None or not isinstance(day, int) or not is_of_week(found):
            return
        if day >= self.speech + (found.day_part != "NI"):
            self.ahead, self.ahead_end = day, found.end

    def keep_day(self, found: Open, time: Time) -> None:
        """Keep a day of the weeks around the document's, for the times of day that follow it."""
        day = time.days.low
        if self.speech is None or time.grain > Grain.DAY or not time.is_calendar or not isinstance(day, int):
            return
        if abs(day - self.speech) <= _WEEK and found.value is not None:
            self.stated, self.stated_end = day, found.end

    def _is_compared(self, quarter: Time) -> bool:
        """Whether a quarter is the report's own, years before: with it the report compares its own."""
        own = self.quarter
        return own is not None and own.timex[-2:] == quarter.timex[-2:] and quarter.timex < own.timex

    def _is_to_come(self, time: Time) -> bool:
        return self.speech is not None and int(time.days.low or 0) > self.speech

    def _is_aside(self, found: Open, time: Time, year_ahead: int | None) -> bool:
        if found.spans_new_year or (time.grain is Grain.YEAR and self._is_in_year(time)):
            return True
        match found.value:
            case OpenDate(year=None, part=str(), year_shift=None):
                return True
            case OpenShift() as shift:
                return shift.sign < 0 and shift.amount != 0
            case OpenDate(year=int()):
                return self._is_outlier(time, year_ahead)
            case _:
                return time.grain > Grain.YEAR

    def _is_in_year(self, year: Time) -> bool:
        """Whether the story is already in that year, with a more precise time."""
        return self.story is not None and year.days.contains(self.story.days)

    def _is_outlier(self, time: Time, year_ahead: int | None) -> bool:
        """Whether the next explicit year is closer to the story than to this one, so that the story returns.

        A full date is an event of the story, unless it is years away.
        """
        assert self.story is not None
        year, of_story = year_of(int(time.days.low or 0)), year_of(int(self.story.days.low or 0))
        is_event = time.grain <= Grain.DAY and abs(year - of_story) <= _YEARS_OF_STORY
        if year_ahead is None or year == of_story or is_event:
            return False
        return abs(year_ahead - of_story) < abs(year_ahead - year)


_REGIONAL_ORDERS = {
    "en-us": "mdy",
    **dict.fromkeys(("en-gb", "en-ie", "en-au", "en-nz", "en-za", "en-in"), "dmy"),
}
"""The order of numeric dates if the document's language names the region (CLDR 46, short date format)."""

_MONTHS = 12
_WEEK = 7
_YEARS_OF_STORY = 2
_NARRATIVE_YEARS = 2
_NARRATIVE_DATES = 3
"""A dated document with this many explicit years, most of them at least this far back, is a narrative; one that
mentions "Friday" or "yesterday" is news all the same.
"""


def anchors_of(document: Document, expressions: Sequence[Open], date_order: str | None) -> Anchors:
    """The anchors with which the pass over a document begins."""
    low = document.date.time.days.low if document.date else None
    speech = low if isinstance(low, int) else None
    dates = [value for value in map(named, expressions) if isinstance(value, OpenDate)]
    years = [date.year for date in dates if date.year is not None and not date.is_short_year]
    numerics = [found.value for found in expressions if isinstance(found.value, OpenNumeric)]
    order = _order(numerics) or date_order or _REGIONAL_ORDERS.get(document.language.lower())
    if speech is None:
        return Anchors(None, is_narrative=True, date_order=order)
    old = sum(year < year_of(speech) - _NARRATIVE_YEARS for year in years)
    is_about_old = len(years) >= _NARRATIVE_DATES and old * 2 > len(years)
    is_narrative = is_about_old or _is_older_than_its_dates(dates, speech)
    return Anchors(
        speech, is_narrative=is_narrative and not any(map(is_of_week, expressions)), date_order=order
    )


def _is_older_than_its_dates(dates: Iterable[OpenDate], speech: int) -> bool:
    """Whether most months and days with a year are later than the document's date.

    Then the date is that of an earlier version of the text.
    """
    given = [date.year for date in dates if date.year is not None and date.month and not date.is_short_year]
    ahead = sum(year > year_of(speech) for year in given)
    return ahead >= _NARRATIVE_DATES and ahead * 2 > len(given)


def is_of_week(found: Open) -> bool:
    """Whether an expression is typical of daily reports or forecasts: "on Friday", "yesterday"."""
    match named(found):
        case OpenDate(weekday=int(), day=None, year=None):
            return True
        case OpenShift(unit="D", from_story=False, is_counted=False):
            return True
        case _:
            return False


def _order(numerics: Iterable[OpenNumeric]) -> str | None:
    """The order that the document's unambiguous numeric dates share."""
    orders = {
        "dmy" if one.first > _MONTHS else "mdy" for one in numerics if max(one.first, one.second) > _MONTHS
    }
    return orders.pop() if len(orders) == 1 else None


def years_ahead(expressions: Sequence[Open]) -> list[int | None]:
    """For each expression the next explicit year after it."""
    ahead: list[int | None] = []
    year: int | None = None
    for found in reversed(expressions):
        ahead.append(year)
        value = named(found)
        if isinstance(value, OpenDate) and value.year is not None and not value.is_short_year:
            year = value.year
    return ahead[::-1]


def year_of(day: int) -> int:
    return civil(day)[0]
