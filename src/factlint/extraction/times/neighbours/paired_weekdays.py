"""Two weekdays named together before their two days: "on Tuesday and Wednesday, 18 and 19 February 2025"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.times import paired_weekdays as words_of
from factlint.extraction.languages.en.times.words import (
    MONTH_ABBREVIATIONS,
    MONTHS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from factlint.extraction.shapes import Shapes
from factlint.extraction.times.neighbours.forms import over_lines
from factlint.extraction.times.open_values import Open
from factlint.extraction.times.written import Closings, place
from factlint.model.date_parts import NamedWeekday, WrittenPart
from factlint.model.document import Document
from factlint.values.days import day_number, is_date, weekday
from factlint.values.regex import regex

_WEEKDAYS = WEEKDAYS | WEEKDAY_ABBREVIATIONS
_MONTHS = MONTHS | MONTH_ABBREVIATIONS
_PAIRS, _YEAR = Shapes(words_of.PAIRS, written=over_lines), regex(words_of.YEAR)
_WEEK = 7
_LAST_JULIAN_YEAR = 1924


def paired_weekdays(
    document: Document, text: str, expressions: Sequence[Open], closings: Closings
) -> Iterator[NamedWeekday]:
    """Of each pair the first weekday that its day does not have, or the first of the pair."""
    if _YEAR.search(text) is None:
        return
    for found in _PAIRS.finditer(text):
        days = _days(found)
        if days is None:
            continue
        stated = [(slot, day) for slot, day in zip(("first", "last"), days, strict=True)]
        slot, day = next(
            ((slot, day) for slot, day in stated if _WEEKDAYS[found[slot]] != weekday(day)), stated[0]
        )
        index = _expression_over(expressions, closings, found.start("day" if slot == "first" else "end"))
        if index is None:
            continue
        part = WrittenPart(_WEEKDAYS[found[slot]], *place(document, *found.span(slot)))
        yield NamedWeekday(closings[index], part, (weekday(day),), day=day)


def _days(found: re.Match[str]) -> tuple[int, int] | None:
    """The two days, if they are in one week and no state used another calendar then."""
    year, month = int(found["year"]), _MONTHS[found["month"]]
    first, last = int(found["day"]), int(found["end"])
    is_week = year >= _LAST_JULIAN_YEAR and first < last < first + _WEEK
    if not is_week or not is_date(year, month, first) or not is_date(year, month, last):
        return None
    return day_number(year, month, first), day_number(year, month, last)


def _expression_over(expressions: Sequence[Open], closings: Closings, place: int) -> int | None:
    """The index of the closed expression that contains a position."""
    held = (
        index for index, one in enumerate(expressions) if index in closings and one.start <= place < one.end
    )
    return next(held, None)
