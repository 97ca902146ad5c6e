"""Named days with their stated weekday: "Halloween fell on a Wednesday in 2023"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.times import beside
from factlint.extraction.times.neighbours.forms import form
from factlint.extraction.times.open_values import Anchor, Open, OpenDate, OpenHoliday
from factlint.extraction.times.written import Closings, place
from factlint.model.date_parts import NamedWeekday, WrittenPart
from factlint.model.document import Document
from factlint.values.days import day_number, weekday
from factlint.values.days_of_holidays import days_of_holiday

_REACH = 16
"""Characters of a sentence before its year, or of a preposition before a name."""


def named_weekdays(
    document: Document, text: str, expressions: Sequence[Open], closings: Closings
) -> Iterator[NamedWeekday]:
    """The named days of a text that have a weekday, where the text states their year as well."""
    for index, found in enumerate(expressions):
        if not isinstance(found.value, OpenHoliday) or index not in closings or _is_beside(text, found):
            continue
        for behind, between in _behind(text, expressions, index):
            day = expressions[behind].value
            if not isinstance(day, OpenDate) or not day.is_weekday_alone or day.weekday is None:
                continue
            if day.anchor is not Anchor.BARE:
                continue
            year = between or found.value.year or _year_around(text, expressions, index, behind)
            days = _days(found.value, year)
            where = expressions[behind].written.span("weekday")
            if days and where is not None:
                part = WrittenPart(day.weekday, *place(document, *where))
                yield NamedWeekday(closings[index], part, days)


def _is_beside(text: str, name: Open) -> bool:
    """Whether the statement is not about the day itself, but about one before or after it."""
    before = text[max(0, name.start - _REACH) : name.start]
    return name.mod is not None or form(beside.NOT_THE_DAY).search(before) is not None


def _behind(text: str, expressions: Sequence[Open], index: int) -> Iterator[tuple[int, int | None]]:
    """The index of a possible weekday after a name, and the year in between if there is one."""
    last = len(expressions) - 1
    if index < last:
        between = text[expressions[index].end : expressions[index + 1].start]
        if form(beside.WEEKDAY_BEHIND_NAME).fullmatch(between):
            yield index + 1, None
    if index + 1 < last and (year := _year(expressions[index + 1])) is not None:
        first, middle, end = expressions[index : index + 3]
        between = f"{text[first.end : middle.start]}‹y›{text[middle.end : end.start]}"
        if form(beside.YEAR_BETWEEN).fullmatch(between):
            yield index + 2, year


def _year_around(text: str, expressions: Sequence[Open], first: int, last: int) -> int | None:
    """The year right after the statement, or at the start of its sentence."""
    if last + 1 < len(expressions) and (year := _year(expressions[last + 1])) is not None:
        between = text[expressions[last].end : expressions[last + 1].start]
        if form(beside.YEAR_BEHIND).fullmatch(between):
            return year
    if first > 0 and (year := _year(expressions[first - 1])) is not None:
        before = expressions[first - 1]
        is_joined = form(beside.YEAR_BEFORE).fullmatch(text, before.end, expressions[first].start)
        if is_joined and form(beside.OPENING).search(text[max(0, before.start - _REACH) : before.start]):
            return year
    return None


def _year(found: Open) -> int | None:
    """The year, if an expression is nothing more."""
    match found.value:
        case OpenDate(year=int(year), month=None, weekday=None, part=None, is_short_year=False):
            return year
        case _:
            return None


def _days(holiday: OpenHoliday, year: int | None) -> tuple[int, ...]:
    """The weekdays that a named day may have in a year, the most likely first; empty if unknown."""
    if year is None or holiday.stretch is not None or holiday.anchor is not Anchor.BARE:
        return ()
    days = days_of_holiday(holiday.name, year)
    return tuple(dict.fromkeys(weekday(day_number(year, *day)) for day in days))
