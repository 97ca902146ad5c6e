"""What the pass over a document has learnt so far: the day of speech and the time of the story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from factlint.extraction.times.open_values import Open, OpenDate, OpenNumeric, OpenShift
from factlint.model.document import Document
from factlint.values.days import civil
from factlint.values.time import Grain, Time


@dataclass(slots=True)
class Anchors:
    """The document's date and the story's; the one mutable thing in the reading of time."""

    speech: int | None
    """The day on which the document speaks; None where it is unknown."""
    is_narrative: bool
    story: Time | None = None
    """The time that the story has reached."""
    date_order: str | None = None
    """“dmy” or “mdy”, where the configuration or the document settles it."""
    quarter: Time | None = None
    """The quarter that a report of earnings is about."""
    years: list[int] = field(default_factory=list)
    """The explicit years still ahead, in reading order, last first."""

    @property
    def story_day(self) -> int | None:
        """The first day of the story's time."""
        return self.story.days.low if self.story and isinstance(self.story.days.low, int) else None

    @property
    def now(self) -> int | None:
        """The day from which "Friday" and "in June" count: of speech in news, of the story in narratives."""
        if self.is_narrative:
            return self.story_day if self.story_day is not None else self.speech
        return self.speech if self.speech is not None else self.story_day

    def enter(self, time: Time, *, is_aside: bool) -> None:
        """Move the story to a time that has been closed."""
        if not time.is_calendar or is_aside or not isinstance(time.days.low, int):
            return
        if time.grain is Grain.QUARTER:
            self.quarter = time
        if time.grain > Grain.YEAR and self.story is not None:
            return
        self.story = time


_MONTHS = 12
_NARRATIVE_YEARS = 2
_NARRATIVE_DATES = 3
"""A dated document with so many explicit years, most of them this far back or further, tells a story;
one that speaks of "Friday" or "yesterday" is news all the same."""


def anchors_of(document: Document, expressions: Sequence[Open], date_order: str | None) -> Anchors:
    """The anchors with which the pass over a document begins."""
    low = document.date.time.days.low if document.date else None
    speech = low if isinstance(low, int) else None
    dates = [found.value for found in expressions if isinstance(found.value, OpenDate)]
    years = [date.year for date in dates if date.year is not None and not date.is_short_year]
    order = date_order or _order(found.value for found in expressions if isinstance(found.value, OpenNumeric))
    if speech is None:
        return Anchors(None, is_narrative=True, date_order=order)
    old = sum(year < year_of(speech) - _NARRATIVE_YEARS for year in years)
    is_narrative = len(years) >= _NARRATIVE_DATES and old * 2 > len(years)
    return Anchors(speech, is_narrative=is_narrative and not any(map(_is_news, expressions)), date_order=order)


def _is_news(found: Open) -> bool:
    """Whether an expression is how a report of the day speaks: "on Friday", "yesterday"."""
    match found.value:
        case OpenDate(weekday=int(), day=None, year=None):
            return True
        case OpenShift(unit="D", from_story=False, is_counted=False):
            return True
        case _:
            return False


def _order(numerics: Iterable[OpenNumeric]) -> str | None:
    """The order that the document's unambiguous numeric dates agree on."""
    orders = {
        "dmy" if one.first > _MONTHS else "mdy" for one in numerics if max(one.first, one.second) > _MONTHS
    }
    return orders.pop() if len(orders) == 1 else None


def year_of(day: int) -> int:
    return civil(day)[0]
