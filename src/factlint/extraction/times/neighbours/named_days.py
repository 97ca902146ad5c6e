"""Days by name next to their date: "Christmas Eve, 24 December", "26 May 2024, the last Sunday in May"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.extraction.languages.en.times import beside
from factlint.extraction.times.neighbours.forms import form
from factlint.extraction.times.neighbours.pairs import PairWords
from factlint.extraction.times.open_values import Anchor, Open, OpenDate, OpenHoliday
from factlint.extraction.times.written import Closings
from factlint.model.date_parts import NamedDay
from factlint.values.days import civil
from factlint.values.days_of_holidays import days_of_holiday
from factlint.values.holidays import nth_weekday

_SURE_WEEKDAYS = 1924
"""The first whole year in which no country used the Julian calendar."""
_REACH = 15
"""Characters between two members of a list, or of the word before a name."""
_HOLIDAY_REACH = 24
"""The same for words that make it the holiday for a day."""


def named_days(
    text: str, expressions: Sequence[Open], closings: Closings, words: PairWords
) -> Iterator[NamedDay]:
    """The named days of a text with their date right next to them, except for members of a list with it."""
    for index, (one, other) in enumerate(pairwise(expressions)):
        if not (_is_name(one) or _is_name(other)) or index not in closings or index + 1 not in closings:
            continue
        first, second, between = closings[index], closings[index + 1], text[one.end : other.start]
        year = _year_behind(text, expressions, index + 1)
        if form(beside.HOLIDAY_FOR).search(text[max(0, one.start - _HOLIDAY_REACH) : one.start]):
            continue
        is_loose = words.comma.fullmatch(between) is not None
        if is_loose and (
            words.list_goes_on.match(text, other.end) or _continues_list(text, expressions, index, words)
        ):
            continue
        if not is_loose and _is_dated_subject(text, one, between):
            if days := _days(one, other, year):
                yield NamedDay(first, second, *days)
        elif words.day_behind_name.fullmatch(between) and (days := _days(one, other, year)):
            if not (is_loose and _may_be_apart(text, one, words)):
                yield NamedDay(first, second, *days)
        elif words.name_behind_day.fullmatch(between) and (days := _days(other, one, year)):
            yield NamedDay(second, first, *days)


def _is_dated_subject(text: str, name: Open, between: str) -> bool:
    """Whether a name opens its sentence and is followed by its date: "Whit Sunday on 19 May"."""
    if form(beside.DATED).fullmatch(between) is None:
        return False
    return form(beside.OPENS_SENTENCE).search(text[max(0, name.start - _REACH) : name.start]) is not None


def _is_name(found: Open) -> bool:
    value = found.value
    return isinstance(value, OpenHoliday) or (isinstance(value, OpenDate) and value.nth is not None)


def _continues_list(text: str, expressions: Sequence[Open], index: int, words: PairWords) -> bool:
    """Whether the first of two times is itself a member of a list: "on Christmas Eve, Christmas Day, 26 December"."""
    if index == 0:
        return False
    between = text[expressions[index - 1].end : expressions[index].start]
    return len(between) <= _REACH and words.list_joins.fullmatch(between) is not None


def _may_be_apart(text: str, name: Open, words: PairWords) -> bool:
    """Whether a date after a name and a comma may be another day: "after Christmas Day, on 27 December"."""
    if words.names_of_seasons.fullmatch(text, name.start, name.end):
        return True
    return words.name_apart.search(text, max(0, name.start - _REACH), name.start) is not None


def _year_behind(text: str, expressions: Sequence[Open], index: int) -> int | None:
    """The year right after an expression: that of "Easter fell on 3 April in 2022"."""
    if index + 1 == len(expressions):
        return None
    match expressions[index + 1].value:
        case OpenDate(year=int(year), month=None, weekday=None, part=None, is_short_year=False):
            between = text[expressions[index].end : expressions[index + 1].start]
            return year if form(beside.YEAR_BEHIND).fullmatch(between) else None
        case _:
            return None


def _days(
    name: Open, date: Open, year: int | None
) -> tuple[tuple[int, int], tuple[tuple[int, int], ...]] | None:
    """Month and day of a date, and those that the name may mean in the same year; None if either is something else.

    The year stands after both.
    """
    match date.value:
        case (
            OpenDate(month=int(month), day=int(day), nth=None, anchor=Anchor.BARE, is_short_year=False) as said
        ):
            days = _named(name, year if said.year is None else said.year)
            return ((month, day), days) if days else None
        case _:
            return None


def _named(name: Open, year: int | None) -> tuple[tuple[int, int], ...]:
    match name.value:
        case OpenHoliday(stretch=None, anchor=Anchor.BARE, year=own) as holiday if _agree(own, year):
            return days_of_holiday(holiday.name, year or own)
        case OpenDate(month=int(month), weekday=int(weekday), nth=int(nth), year=own) if _agree(own, year):
            of_year = year or own or 0
            _, *day = civil(nth_weekday(of_year, month, weekday, nth))
            return ((day[0], day[1]),) if of_year >= _SURE_WEEKDAYS else ()
        case _:
            return ()


def _agree(one: int | None, other: int | None) -> bool:
    """Whether two years are equal, or one of them is unknown."""
    return None in (one, other) or one == other
