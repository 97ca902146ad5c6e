"""A closed time, and times that stay open."""

from __future__ import annotations

from factlint.extraction.times.open_values import Anchor, OpenDate, OpenShift
from factlint.values.dataclass import dataclass
from factlint.values.interval import EVERYTHING
from factlint.values.stretches import SEASON_STARTS
from factlint.values.time import Grain, Time

_UNKNOWN = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}

OF_STORY = "year of the story"
"""In the derivation of a date whose year comes from another date of the text."""
FROM_DOCUMENT_DATE = "from the document's date"
"""In the derivation of a time counted from the day of writing: "last year"."""


@dataclass(frozen=True, slots=True)
class Closed:
    """A time, the rule that closed it, and whether that was a far guess."""

    time: Time
    rule: str | None = None
    is_guess: bool = False


def unplaced(timex: str) -> Time:
    """A value without a calendar position: PAST_REF, XXXX-05."""
    return Time(timex, Grain.YEAR, (EVERYTHING,), is_calendar=False)


def is_recurrent(date: OpenDate) -> bool:
    """Whether a date may be in any year: a season, month or day without an anchor."""
    is_season = date.part is not None and date.part in SEASON_STARTS
    has_year = date.year is not None or date.year_shift is not None
    return (is_season or date.month is not None) and date.anchor is Anchor.BARE and not has_year


def yearless(date: OpenDate) -> Time:
    """A date of an unknown year."""
    if date.month is not None:
        return unplaced(f"XXXX-{date.month:02d}" + (f"-{date.day:02d}" if date.day else ""))
    if date.weekday is not None:
        return unplaced(f"XXXX-WXX-{date.weekday + 1}")
    return unplaced(f"XXXX-{date.part}" if date.part else "XXXX")


def vague(shift: OpenShift, *, is_narrative: bool) -> Time:
    """A shift by an unknown amount, or from an unknown anchor."""
    if is_narrative and shift.is_counted and shift.unit in _UNKNOWN:
        return unplaced(_UNKNOWN[shift.unit])
    if shift.amount == 0:
        return unplaced("PRESENT_REF")
    return unplaced("PAST_REF" if shift.sign < 0 else "FUTURE_REF")
