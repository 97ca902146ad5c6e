"""Two days near each other, at least one with a weekday, that cannot both be right."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain, pairwise

from factlint.model.analysis import Analysis
from factlint.model.date_parts import WrittenDate, WrittenPart
from factlint.model.document import ProseSpan
from factlint.model.reading_order import index_at, within
from factlint.values.dataclass import dataclass
from factlint.values.days import day_number, days_in_month, weekday
from factlint.values.regex import regex
from factlint.values.time import Grain

_SOME_YEARS = (2001, 2004)
"""One without and one with a 29 February."""
_FEW_DAYS = 60
"""Dates so near to each other are of one year."""
_SOON = 14
"""Days within which the next sentence continues an account."""
_END_OF_PARAGRAPH = "\n\n"
_END_OF_CLAUSE = regex(r"[.:;!?](?:\[[^\[\]]{1,12}\])*\s")
"""What follows the end of a clause, including note marks, may be about another year."""


_MOST_YEARS = 3
"""A text with days in more years alternates between them."""
_GREGORIAN_EVERYWHERE = 1924
_MONTHS = 12
_TIMES_BEFORE = 3
_PARAGRAPHS = 3
"""The paragraph of a date, and those before it that it may continue."""


@dataclass(frozen=True, slots=True)
class WeekdayPair:
    """A date, and another near it whose weekday is inconsistent with it."""

    date: WrittenDate
    weekday: int
    """That of the date, 0 (Monday) … 6."""
    other: WrittenDate
    said: WrittenPart
    """The weekday of the other date."""
    right: int
    """The weekday that it should have."""


def wrong_pairs(analysis: Analysis) -> Iterator[WeekdayPair]:
    """The days without a year whose weekday is inconsistent with a day near them, each once."""
    dates = analysis.written_dates
    named_years = {date.year.value for date in dates if date.year is not None}
    pairs = chain(_wrong_neighbours(analysis, named_years), _wrong_beside_years(analysis, named_years))
    yield from {pair.said.span: pair for pair in pairs}.values()


def _wrong_neighbours(analysis: Analysis, named_years: Collection[int]) -> Iterator[WeekdayPair]:
    """Pairs of consecutive days, the second without a year, in which the second has an inconsistent weekday."""
    wrong: WrittenDate | None = None
    for one, other, years in _neighbours(analysis.written_dates):
        between = analysis.document.source[one.span.end : other.span.start]
        if one.weekday is None or other.weekday is None:
            continue
        if one.is_weekday_of_another or other.is_weekday_of_another or _is_year_between(analysis, one, other):
            continue
        rights = [_weekday_after(one, other, year) for year in years]
        is_continued = years is not _SOME_YEARS and _END_OF_CLAUSE.search(between) is not None
        if _END_OF_PARAGRAPH in between:
            if one is wrong or (years is _SOME_YEARS and named_years):
                continue
            is_continued = True
        if is_continued:
            is_soon = all(_is_soon_after(one, other, year) for year in years)
            if not is_soon or other.is_imagined or _follows_year(analysis, other):
                continue
            rights += [_weekday_in(year, other) for year in named_years]
        if None not in rights and other.weekday.value not in rights:
            wrong = other
            yield WeekdayPair(one, one.weekday.value, other, other.weekday, rights[0] or 0)


def _wrong_beside_years(analysis: Analysis, named_years: Collection[int]) -> Iterator[WeekdayPair]:
    """Inconsistent weekdays of days without a year near a day with one, anywhere in the text.

    If nothing else confirms the year, the text may be about any year that it mentions, and the one before or after.
    """
    dates = analysis.written_dates
    whole = [date for date in dates if _is_written_out(date)]
    years = {date.year.value for date in whole if date.year is not None}
    if not 0 < len(years) <= _MOST_YEARS:
        return
    days = {_day_in(year, date): date for date in whole for year in years if _is_of(date, year)}
    open_days = [date for date in dates if _has_only_weekday(date) and not _follows_year(analysis, date)]
    for date in open_days:
        near = {year: one for year in years if (one := _near_of(date, year, days)) is not None}
        if len(near) != 1 or date.weekday is None:
            continue
        ((year, anchor),) = near.items()
        is_borne_out = any(_is_right_in(year, one) for one in dates if one is not date)
        if year < _GREGORIAN_EVERYWHERE and not is_borne_out:
            continue
        others = _years_around(analysis, date) if is_borne_out else {*named_years, year - 1, year + 1}
        right, of_anchor = _weekday_in(year, date), _weekday_in(year, anchor)
        if right is None or of_anchor is None or _is_right_in(year, date):
            continue
        if not any(_is_right_in(other, date) for other in others):
            yield WeekdayPair(anchor, of_anchor, date, date.weekday, right)


def _follows_year(analysis: Analysis, date: WrittenDate) -> bool:
    """Whether its sentence states a year before a date: "a year later, on Saturday, 12 June"."""
    if date.time is None:
        return False
    start = date.time.prose.start
    sentence = index_at(analysis.sentences, start)
    times = bisect_left(analysis.times, start, key=lambda one: one.prose.start)
    before = analysis.times[max(0, times - _TIMES_BEFORE) : times]
    opening = analysis.sentences[sentence].start if sentence >= 0 else start
    return any(one.value.grain is Grain.YEAR and one.prose.start >= opening for one in before)


def _is_year_between(analysis: Analysis, one: WrittenDate, other: WrittenDate) -> bool:
    """Whether a year, or a change of year, is between two days: the second may be in another year than the first."""
    if other.is_of_another_year or one.time is None or other.time is None:
        return True
    times = within(analysis.times, ProseSpan(one.time.prose.end, other.time.prose.start))
    return any(time.value.grain is Grain.YEAR and time.value.is_calendar for time in times)


def _years_around(analysis: Analysis, date: WrittenDate) -> Collection[int]:
    """The years mentioned in the paragraph of a date, and in the two before it."""
    source, start = analysis.document.source, date.span.start
    for _ in range(_PARAGRAPHS):
        start = max(source.rfind(_END_OF_PARAGRAPH, 0, start), 0)
    end = source.find(_END_OF_PARAGRAPH, date.span.end)
    return {
        other.year.value
        for other in analysis.written_dates
        if other.year is not None and start <= other.span.start and (end < 0 or other.span.start < end)
    }


def _is_written_out(date: WrittenDate) -> bool:
    """Whether a day has its own month and year, and does not share another's."""
    is_own = date.year is not None and date.year.span.start < date.span.end
    is_read = date.time is not None and not date.is_ambiguous
    return is_own and is_read and None not in (date.month, date.day)


def _is_of(date: WrittenDate, year: int) -> bool:
    return date.year is not None and date.year.value == year


def _has_only_weekday(date: WrittenDate) -> bool:
    """Whether a day has its weekday and no year, and is stated as one that is."""
    is_plain = not (date.is_weekday_of_another or date.is_imagined)
    is_read = date.time is not None and not date.is_ambiguous
    return is_plain and is_read and date.year is None and None not in (date.weekday, date.day, date.month)


def _near_of(date: WrittenDate, year: int, days: Mapping[int | None, WrittenDate]) -> WrittenDate | None:
    """The day of a given year near which a date would be."""
    day = _day_in(year, date)
    if day is None:
        return None
    around = (days.get(day + shift) for shift in sorted(range(-_SOON, _SOON + 1), key=abs))
    return next((one for one in around if one is not None), None)


def _is_right_in(year: int, date: WrittenDate) -> bool:
    """Whether a date has its weekday in a year."""
    is_of_it = date.year is None or date.year.value == year
    return date.weekday is not None and is_of_it and _weekday_in(year, date) == date.weekday.value


def _neighbours(dates: Iterable[WrittenDate]) -> Iterator[tuple[WrittenDate, WrittenDate, tuple[int, ...]]]:
    """Consecutive days, each with its weekday, and the years that they may be in."""
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
    """Whether a day follows another so soon that it is in the same year, whatever is between them."""
    first, second = _day_in(year, one), _day_in(year, other)
    return first is not None and second is not None and 0 < second - first <= _SOON


def _weekday_after(one: WrittenDate, other: WrittenDate, year: int) -> int | None:
    """The weekday of the other date according to this one; None if they are too far apart to be in one year."""
    first, second = _day_in(year, one), _day_in(year, other)
    if first is None or second is None or one.weekday is None or abs(second - first) > _FEW_DAYS:
        return None
    return (one.weekday.value + second - first) % 7


def _weekday_in(year: int, date: WrittenDate) -> int | None:
    day = _day_in(year, date)
    return None if day is None else weekday(day)


def _day_in(year: int, date: WrittenDate) -> int | None:
    if not date.month or not date.day or not 1 <= date.month.value <= _MONTHS:
        return None
    if date.day.value > days_in_month(year, date.month.value):
        return None
    return day_number(year, date.month.value, date.day.value)
