"""Weekdays that belong to other words than the date next to them: "from 3 May 2024, Sunday services"."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.extraction.languages.en.times import around_dates as words_of
from factlint.model.date_parts import WrittenDate, WrittenPart
from factlint.model.document import Document
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_NOUN_BEHIND, _NAMED_BEFORE = regex(words_of.NOUN_BEHIND), regex(words_of.NAMED_BEFORE)
_WEEKDAY_BEFORE, _STATED_AS_WRONG = regex(words_of.WEEKDAY_BEFORE), regex(words_of.STATED_AS_WRONG)
_NEWSPAPER_BEFORE = regex(words_of.NEWSPAPER_BEFORE)
_IMAGINED, _OF_ANOTHER_YEAR = regex(words_of.IMAGINED), regex(words_of.OF_ANOTHER_YEAR)
_END_OF_PARAGRAPH = "\n\n"
_CLAUSE = 60
"""Characters after a date that may show it to be hypothetical."""
_NAME = 20
"""Characters of a name's first word."""
_LONGEST_WEEKDAY = 16
"""Characters of a weekday with its link to the next."""
_LONGEST_LINE = 400
"""Characters of an entry or a sentence; a longer paragraph about an error may be about anything."""


def with_weekdays_of_others(document: Document, dates: Iterable[WrittenDate]) -> tuple[WrittenDate, ...]:
    """The dates, with those marked whose weekday belongs to something else, or that are hypothetical."""
    marked, before = [], None
    for date in dates:
        is_of_another = _is_of_another(document, date)
        is_imagined = before is not None and _is_imagined(document, before, date)
        is_apart = before is not None and _is_of_another_year(document, before, date)
        if is_of_another or is_imagined or is_apart:
            date = replace(  # noqa: PLW2901
                date,
                is_weekday_of_another=is_of_another,
                is_imagined=is_imagined,
                is_of_another_year=is_apart,
            )
        marked.append(date)
        if None not in (date.weekday, date.day, date.month):
            before = date
    return tuple(marked)


def _is_imagined(document: Document, before: WrittenDate, date: WrittenDate) -> bool:
    """Whether words between two days of one paragraph, or after the second, say that this one is hypothetical."""
    between = _words_between(document, before, date)
    if between is None:
        return False
    behind = document.source[date.span.end : date.span.end + _CLAUSE]
    return _IMAGINED.search(between + behind) is not None


def _is_of_another_year(document: Document, before: WrittenDate, date: WrittenDate) -> bool:
    """Whether words between two days of one paragraph lead from one year to another."""
    between = _words_between(document, before, date)
    return between is not None and _OF_ANOTHER_YEAR.search(between) is not None


def _words_between(document: Document, before: WrittenDate, date: WrittenDate) -> str | None:
    """The text between two days of one paragraph, of which the second has a weekday and no year."""
    if date.weekday is None or date.year is not None:
        return None
    between = document.source[before.span.end : date.span.start]
    return None if _END_OF_PARAGRAPH in between else between


def _is_of_another(document: Document, date: WrittenDate) -> bool:
    """Whether the weekday next to a date belongs to a name, a newspaper, a list of weekdays or a noun."""
    if date.weekday is None:
        return False
    return (
        _is_of_line_before(document, date)
        or _is_in_row(document, date.weekday)
        or _is_of_newspaper(document, date.weekday)
        or _describes_a_noun(document, date)
        or _is_stated_as_wrong(document, date)
    )


def _is_stated_as_wrong(document: Document, date: WrittenDate) -> bool:
    """Whether the line of a date says that something in it is wrong: "Correct the weekday in “Monday, 3 May 2024”"."""
    start = document.source.rfind("\n", 0, date.span.start) + 1
    end = document.source.find("\n", date.span.end)
    line = document.source[start : end if end >= 0 else len(document.source)]
    return len(line) < _LONGEST_LINE and _STATED_AS_WRONG.search(line) is not None


def _is_in_row(document: Document, named: WrittenPart) -> bool:
    start = named.span.start
    return _WEEKDAY_BEFORE.search(document.source, max(0, start - _LONGEST_WEEKDAY), start) is not None


def _is_of_newspaper(document: Document, named: WrittenPart) -> bool:
    start = named.span.start
    return _NEWSPAPER_BEFORE.search(document.source, max(0, start - 2 * _NAME), start) is not None


def _is_of_line_before(document: Document, date: WrittenDate) -> bool:
    """Whether a weekday ends the line before its date and is part of a name there: "Palm Sunday", as in a calendar."""
    if date.weekday is None or date.weekday.span.start > date.without_weekday.start:
        return False
    start, end = date.weekday.span.start, date.weekday.span.end
    between = document.source[end : date.without_weekday.start]
    return "\n" in between and _NAMED_BEFORE.search(document.source, max(0, start - _NAME), start) is not None


def _describes_a_noun(document: Document, date: WrittenDate) -> bool:
    """Whether the weekday of an English date follows it after a comma, and modifies a noun."""
    if date.weekday is None or date.language != "en":
        return False
    between = document.source[date.without_weekday.end : date.weekday.span.start]
    return between.strip() == "," and _NOUN_BEHIND.match(document.source, date.weekday.span.end) is not None
