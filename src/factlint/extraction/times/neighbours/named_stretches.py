"""Named periods with their days: "the night of 3–5 May", "the quarter, April to July"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from re import Match

from factlint.extraction.automata import encoded
from factlint.extraction.languages.en.times import beside
from factlint.extraction.shapes import Shapes
from factlint.extraction.times.neighbours.forms import form, over_lines
from factlint.extraction.times.open_values import Anchor, Open, OpenDate
from factlint.extraction.times.written import place
from factlint.model.date_parts import NamedStretch
from factlint.model.document import Document
from factlint.values.days import day_number, days_in_month

_NAMES = Shapes(beside.STRETCHES.values(), written=over_lines)
_KINDS = {words: kind for kind, words in beside.STRETCHES.items()}
_REACH = 60
"""Characters of a name before its range."""
_SOME_YEAR = 2023
"""A year without a 29 February, for dates without a year."""
_LONGEST = 300
"""Days above which two dates cannot be meant as a short period."""


def named_stretches(document: Document, text: str, expressions: Sequence[Open]) -> Iterator[NamedStretch]:
    """The ranges of days or months after the name of a period."""
    if not any(cue in text for cue in beside.STRETCH_CUES):
        return
    for one in expressions:
        if one.day_part is not None and (stretch := _night_in_one(document, text, one)) is not None:
            yield stretch
    for one, other in pairwise(expressions):
        first, last = _date(one), _date(other)
        if first is None or last is None or not form(beside.RANGE_JOINS).fullmatch(text, one.end, other.start):
            continue
        start = one.start if one.day_part is None else _start_of_day(text, one)
        if (named := _name_before(text, start)) is None or (days := _days(first, last)) is None:
            continue
        kind, name = named
        is_whole = first.day is None and "(" in name[0]
        is_dated = first.year is not None or last.year is not None
        yield NamedStretch(kind, *place(document, start, other.end), *days, is_dated, is_whole)


def _date(found: Open) -> OpenDate | None:
    """A day or month of the year, without a word that changes it."""
    match found.value:
        case OpenDate(month=int(), nth=None, anchor=Anchor.BARE, part=None, year_shift=None) as date:
            return date if found.mod is None else None
        case _:
            return None


def _name_before(text: str, start: int) -> tuple[str, Match[str]] | None:
    """The name of the period whose first day or month begins here."""
    before = slice(max(0, start - _REACH), start)
    possible = _NAMES.possible_in(encoded(text)[before])
    named = ((_KINDS[words], _NAMES.compiled(words).search(text[before])) for words in possible)
    return next(((kind, name) for kind, name in named if name is not None), None)


def _start_of_day(text: str, found: Open) -> int:
    """Where the day begins in "the night of 30 april"."""
    name = form(beside.NIGHT_OF).search(text, found.start, found.end)
    return name.end() if name else found.start


def _night_in_one(document: Document, text: str, found: Open) -> NamedStretch | None:
    """“The night of 3–5 May”, which is one expression."""
    days = form(beside.NIGHT_OF_DAYS).search(text, found.start, found.end)
    date = _date(found)
    if days is None or date is None:
        return None
    first, last = int(days["first"]), int(days["last"])
    month = day_number(date.year or _SOME_YEAR, date.month or 1, 1)
    where = place(document, days.start(), found.end)
    ends = month + first - 1, month + last - 1
    return NamedStretch("night", *where, *ends, date.year is not None, False) if last > first else None


def _days(first: OpenDate, last: OpenDate) -> tuple[int, int] | None:
    """The first and the last day of a range within a year; of an arbitrary one if none is given."""
    year = first.year or last.year or _SOME_YEAR
    begin = _day(year, first)
    end = _day(last.year or year, last, is_end=True)
    if begin is None or end is None or (first.day is None) is not (last.day is None):
        return None
    if end < begin and last.year is None:
        end = _day(year + 1, last, is_end=True) or end
    elif end < begin and first.year is None:
        begin = _day(year - 1, first) or begin
    return (begin, end) if 0 <= end - begin < _LONGEST else None


def _day(year: int, date: OpenDate, *, is_end: bool = False) -> int | None:
    """The day of a date, the first or last one of a month; None where the month has no such day."""
    month = date.month or 1
    longest = days_in_month(year, month)
    day = date.day or (longest if is_end else 1)
    return day_number(year, month, day) if day <= longest else None
