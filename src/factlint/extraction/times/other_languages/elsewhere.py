"""Dates of another language in a text without a declared language."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from operator import attrgetter

import re2

from factlint.extraction.languages.dates_elsewhere import DATES_ELSEWHERE
from factlint.extraction.languages.weekdays_elsewhere import WEEKDAYS_ELSEWHERE
from factlint.extraction.times.open_values import Open
from factlint.extraction.times.other_languages.east_asian import east_asian_dates

_NAMED_PARTS = frozenset({"weekday", "month"})


def with_dates_elsewhere(prose: str, found: Sequence[Open]) -> list[Open]:
    """The expressions with those of languages identified by a weekday or a date, in reading order.

    Only dates with a name in them: bare digits are left to the text's own language.
    """
    read = list(found)
    for language in sorted(_given_away(prose)):
        from factlint.extraction.times.other_languages.full_dates import locale_reader  # noqa: PLC0415 - most texts need none

        locale = locale_reader(language)
        if locale is not None:
            named = [one for one in locale.expressions(prose) if _has_name(one)]
            read = merged(read, [one for one in named if not _is_taken(one, read)])
    return merged(read, east_asian_dates(prose))


def _given_away(prose: str) -> set[str]:
    """The languages of which the text contains a weekday, or an unambiguous date."""
    languages = {_languages()[name.casefold()] for name in _any_weekday().findall(prose)}
    if _any_date().search(prose):
        languages |= {code for code, shape in DATES_ELSEWHERE.items() if re2.search(shape, prose)}
    return languages


def merged(found: Sequence[Open], named: Sequence[Open]) -> list[Open]:
    """Both in reading order; what overlaps a named date is dropped."""
    if not named:
        return list(found)
    own = (one for one in found if not _over(one, named))
    return sorted((*own, *named), key=lambda one: one.start)


def _is_taken(one: Open, read: Sequence[Open]) -> bool:
    """Whether another language has read at least as much of the date: "mai" is a month in several, "August" also in
    English.
    """
    return any(len(other.written.parts) >= len(one.written.parts) for other in _over(one, read))


def _over(one: Open, others: Sequence[Open]) -> Sequence[Open]:
    """The expressions, in reading order and disjoint, that overlap one."""
    first = bisect_right(others, one.start, key=attrgetter("end"))
    return others[first : bisect_left(others, one.end, first, key=attrgetter("start"))]


def _has_name(one: Open) -> bool:
    return one.written is not None and any(part in _NAMED_PARTS for part, *_ in one.written.parts)


@cache
def _languages() -> dict[str, str]:
    return {day: code for code, days in WEEKDAYS_ELSEWHERE.items() for day in days.split()}


@cache
def _any_date() -> re2._Regexp:
    return re2.compile("|".join(f"(?:{shape})" for shape in DATES_ELSEWHERE.values()))


@cache
def _any_weekday() -> re2._Regexp:
    return re2.compile(r"(?i)(?:" + "|".join(_languages()) + ")")
