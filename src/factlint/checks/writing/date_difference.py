"""The part of a date that differs from another one: the smallest words that would need to change, and their
replacement.
"""

from __future__ import annotations

import re

from factlint.checks.writing.date_style import write_day, write_like
from factlint.values.dataclass import dataclass
from factlint.values.days import civil
from factlint.values.regex import regex
from factlint.values.time import Grain, grain_of

Days = tuple[int, int]
"""The days that a date stands for, half-open."""

_DATE = regex(r"(?:(?:the )?year |the (?=\d))?(?P<date>.+)", re.IGNORECASE | re.DOTALL)
_YEAR = regex(r"(?<!\d)\d{3,4}(?!\d)")


@dataclass(frozen=True, slots=True)
class Difference:
    """`text[start:end]` differs; `right` replaces it, or is None if that cannot be written."""

    start: int
    end: int
    right: str | None


def difference(text: str, days: Days, others: Days) -> Difference:
    """The difference between the words of a date, which mean `days`, and a date that means `others`."""
    start = _start(text)
    grain, known = grain_of(*days), grain_of(*others)
    if grain is None or known is None:
        return Difference(start, len(text), None)
    if known <= grain:
        right = write_like(text[start:], others[0], grain)
        return _year_alone(text, start, right) if right else Difference(start, len(text), None)
    return _coarser(text, start, days, others, known)


def _start(text: str) -> int:
    date = _DATE.fullmatch(text)
    return date.start("date") if date else 0


def _year_alone(text: str, start: int, right: str) -> Difference:
    """The year alone, if all the rest is the same; otherwise the whole date."""
    wrong_year, right_year = _YEAR.search(text, start), _YEAR.search(right)
    if wrong_year and right_year:
        around = text[start : wrong_year.start()], text[wrong_year.end() :]
        if around == (right[: right_year.start()], right[right_year.end() :]):
            return Difference(*wrong_year.span(), right_year.group())
    return Difference(start, len(text), right)


def _coarser(text: str, start: int, days: Days, others: Days, known: Grain) -> Difference:
    """The difference from a coarser date: the year, if that differs, otherwise the whole date."""
    (year, month, _), (other_year, other_month, _) = civil(days[0]), civil(others[0])
    written = _YEAR.search(text, start)
    if written and year != other_year and (known is Grain.YEAR or month == other_month):
        return Difference(*written.span(), str(other_year))
    return Difference(start, len(text), write_day(others[0], known))
