"""Two days near each other, each with its weekday, that cannot both be right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from factlint.model.analysis import Analysis
from factlint.model.date_parts import WrittenDate, WrittenPart
from factlint.values.dataclass import dataclass
from factlint.values.days import day_number, days_in_month, weekday
from factlint.values.regex import regex

_SOME_YEARS = (2001, 2004)
"""One without and one with a 29 February."""
_FEW_DAYS = 60
"""Dates so near to each other are of one year."""
_SOON = 14
"""Days in which what follows in the next sentence is told on."""
_END_OF_PARAGRAPH = "\n\n"
_END_OF_CLAUSE = regex(r"[.:;!?]\s")
"""What follows may tell of another year."""


@dataclass(frozen=True, slots=True)
class WeekdayPair:
    """A date with its weekday, and one after it in the text whose weekday does not follow from it."""

    date: WrittenDate
    weekday: WrittenPart
    other: WrittenDate
    said: WrittenPart
    """The weekday of the other date."""
    right: int
    """The one that it should be."""


def wrong_pairs(analysis: Analysis) -> Iterator[WeekdayPair]:
    """Of two days in one paragraph, the second without a year, those of which the second has another weekday."""
    dates = analysis.written_dates
    named_years = {date.year.value for date in dates if date.year is not None}
    for one, other, years in _neighbours(dates):
        between = analysis.document.source[one.span.end : other.span.start]
        if _END_OF_PARAGRAPH in between or one.weekday is None or other.weekday is None:
            continue
        if one.is_weekday_of_another or other.is_weekday_of_another:
            continue
        rights = [_weekday_after(one, other, year) for year in years]
        if years is not _SOME_YEARS and _END_OF_CLAUSE.search(between):
            if not _is_soon_after(one, other, years[0]) or other.is_imagined:
                continue
            rights += [_weekday_in(year, other) for year in named_years]
        if None not in rights and other.weekday.value not in rights:
            yield WeekdayPair(one, one.weekday, other, other.weekday, rights[0] or 0)


def _neighbours(dates: Iterable[WrittenDate]) -> Iterator[tuple[WrittenDate, WrittenDate, tuple[int, ...]]]:
    """Days that follow each other, each with its weekday, and the years they may be of."""
    named = [date for date in dates if None not in (date.weekday, date.day, date.month)]
    year: int | None = None
    for one, other in pairwise(named):
        if one.year is not None:
            is_right = one.weekday is not None and _weekday_in(one.year.value, one) == one.weekday.value
            year = one.year.value if is_right else None
        if year is None and one.year is None and other.year is None:
            yield one, other, _SOME_YEARS
        elif other.year is None and year is not None:
            yield one, other, (year,)
            is_right = other.weekday is not None and _weekday_in(year, other) == other.weekday.value
            year = year if is_right else None


def _is_soon_after(one: WrittenDate, other: WrittenDate, year: int) -> bool:
    """Whether a day so shortly follows another that it is of its year, whatever else is told between them."""
    first, second = _day_in(year, one), _day_in(year, other)
    return first is not None and second is not None and 0 < second - first <= _SOON


def _weekday_after(one: WrittenDate, other: WrittenDate, year: int) -> int | None:
    """The weekday of the other date by that of the one; None where they lie too far apart to be of one year."""
    first, second = _day_in(year, one), _day_in(year, other)
    if first is None or second is None or one.weekday is None or abs(second - first) > _FEW_DAYS:
        return None
    return (one.weekday.value + second - first) % 7


def _weekday_in(year: int, date: WrittenDate) -> int | None:
    day = _day_in(year, date)
    return None if day is None else weekday(day)


def _day_in(year: int, date: WrittenDate) -> int | None:
    if not date.month or not date.day or date.day.value > days_in_month(year, date.month.value):
        return None
    return day_number(year, date.month.value, date.day.value)
