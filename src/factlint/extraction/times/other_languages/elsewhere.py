"""Dates of another language in a text that does not say which language it is in."""

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
    """The expressions with those of the languages that a weekday or a date gives away, in reading order.

    Only dates with a name in them: digits alone are the business of the text's own language.
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
    """The languages in which a weekday stands in the text, or a date that could be in no other."""
    languages = {_languages()[name.casefold()] for name in _any_weekday().findall(prose)}
    if _any_date().search(prose):
        languages |= {code for code, shape in DATES_ELSEWHERE.items() if re2.search(shape, prose)}
    return languages


def merged(found: Sequence[Open], named: Sequence[Open]) -> list[Open]:
    """Both in reading order; what overlaps a named date gives way to it."""
    if not named:
        return list(found)
    own = (one for one in found if not _over(one, named))
    return sorted((*own, *named), key=lambda one: one.start)


def _is_taken(one: Open, read: Sequence[Open]) -> bool:
    """Whether another language has read as much of the date: "mai" is a month of several, "August" even of English."""
    return any(len(other.written.parts) >= len(one.written.parts) for other in _over(one, read))


def _over(one: Open, others: Sequence[Open]) -> Sequence[Open]:
    """Those that have a character in common with one, of some in reading order that have none with each other."""
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
