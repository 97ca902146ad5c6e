"""Named periods of years: "the decade from 1990 to 2000", "the school year 2019/20"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.extraction.languages.en.times import beside
from factlint.extraction.times.neighbours.forms import form
from factlint.extraction.times.open_values import Anchor, Open, OpenDate
from factlint.extraction.times.written import place
from factlint.model.date_parts import NamedStretch
from factlint.model.document import Document
from factlint.values.days import day_number

_REACH = 48
"""Characters of a name before its first year."""
_CENTURY = 100


def stretches_of_years(document: Document, text: str, expressions: Sequence[Open]) -> Iterator[NamedStretch]:
    """The ranges of years after or before the name of a period."""
    if not any(cue in text for cue in beside.YEAR_CUES):
        return
    for one, other in pairwise(expressions):
        first, last = _year(one), _year(other)
        if first is None or last is None or not form(beside.YEARS_JOIN).fullmatch(text, one.end, other.start):
            continue
        begins, ends = first.year or 0, _in_full(last, first.year or 0)
        kind = _kind(text, one.start, other.end)
        if kind is not None and begins < ends:
            days = day_number(begins, 1, 1), day_number(ends, 12, 31)
            yield NamedStretch(
                kind, *place(document, one.start, other.end), *days, is_dated=True, is_whole=True
            )


def _year(found: Open) -> OpenDate | None:
    """A year alone."""
    match found.value:
        case OpenDate(year=int(), month=None, day=None, weekday=None, part=None, anchor=Anchor.BARE) as date:
            return date if found.mod is None and date.nth is None and not date.year_shift else None
        case _:
            return None


def _in_full(last: OpenDate, first: int) -> int:
    """The last year with its century: "21" after 2019 is 2021."""
    year = last.year or 0
    return first - first % _CENTURY + year if last.is_short_year else year


def _kind(text: str, start: int, end: int) -> str | None:
    before = max(0, start - _REACH)
    for kind, words in beside.OF_YEARS.items():
        if form(words).search(text, before, start):
            return kind
    behind = beside.OF_YEARS_BEHIND.items()
    return next((kind for kind, words in behind if form(words).match(text, end)), None)
