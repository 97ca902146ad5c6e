"""Neighbours that make one expression: a time of day and its day, a month and "last year", members of a list."""

from __future__ import annotations

from factlint.extraction.languages.time_language import TimeLanguage
from factlint.extraction.times.open_values import Open, OpenDate, OpenShift, OpenValue, Written
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_LONGEST_JOIN = 12
"""Characters between two neighbours that may make one expression."""


class Joiner:
    """The joins of one language."""

    def __init__(self, language: TimeLanguage) -> None:
        self._day_join = regex(language.day_joins)
        self._year_join = regex(language.year_joins)
        self._list_join = regex(language.list_joins)

    def join(self, expressions: list[Open], text: str) -> list[Open]:
        """The expressions with neighbours joined, and with years borrowed from the other members of lists."""
        joined: list[Open] = []
        for found in expressions:
            while joined and (pair := self._pair(joined[-1], found, text)) is not None:
                joined.pop()
                found = pair  # noqa: PLW2901
            joined.append(found)
        return self._share_years(joined, text)

    def _pair(self, first: Open, second: Open, text: str) -> Open | None:
        gap = text[first.end : second.start]
        if len(gap) > _LONGEST_JOIN:
            return None
        if _is_time_of_day(first) and _is_day(second) and self._day_join.fullmatch(gap):
            return _with_time(second, first)
        if _is_day(first) and _is_time_of_day(second) and self._day_join.fullmatch(gap):
            return _with_time(first, second)
        if _lacks_year(first) and _is_year_shift(second) and self._year_join.fullmatch(gap):
            assert isinstance(first.value, OpenDate)
            assert isinstance(second.value, OpenShift)
            return _merged(first, second, replace(first.value, year_shift=second.value))
        return None

    def _share_years(self, expressions: list[Open], text: str) -> list[Open]:
        """A date without year takes the year of the next member of its list: "April and June 1955"."""
        shared = list(expressions)
        for index in range(len(shared) - 2, -1, -1):
            found, following = shared[index], shared[index + 1]
            if not _lacks_year(found):
                continue
            if self._list_join.fullmatch(text[found.end : following.start]):
                shared[index] = _borrowed(found, following)
        return shared


def _is_time_of_day(found: Open) -> bool:
    return found.value is None


def _is_day(found: Open) -> bool:
    if found.clock or found.day_part:
        return False
    match found.value:
        case OpenDate(day=day, weekday=weekday):
            return day is not None or weekday is not None
        case OpenShift(unit=unit, amount=amount):
            return unit == "D" and amount is not None
        case _:
            return False


def _lacks_year(found: Open) -> bool:
    value = found.value
    return (
        isinstance(value, OpenDate)
        and value.year is None
        and value.year_shift is None
        and (value.month is not None or value.part is not None)
    )


def _is_year_shift(found: Open) -> bool:
    return isinstance(found.value, OpenShift) and found.value.unit == "Y" and not found.value.is_counted


def _merged(first: Open, second: Open, value: OpenValue | None) -> Open:
    return replace(
        first,
        start=min(first.start, second.start),
        end=max(first.end, second.end),
        rules=first.rules + second.rules,
        value=value,
    )


def _with_time(day: Open, time: Open) -> Open:
    written = Written(day.written.parts + time.written.parts)
    return replace(
        _merged(day, time, day.value),
        written=written,
        clock=time.clock,
        day_part=time.day_part,
        mod=day.mod or time.mod,
    )


def _borrowed(found: Open, following: Open) -> Open:
    lender = following.value
    assert isinstance(found.value, OpenDate)
    if not isinstance(lender, OpenDate):
        return found
    if lender.year is None and lender.year_shift is None:
        return replace(found, spans_new_year=(found.value.month or 0) > (lender.month or 12))
    if lender.month is None and lender.part is None:
        return found
    year = lender.year
    if year is not None and not lender.is_short_year and (found.value.month or 0) > (lender.month or 12):
        year -= 1
    value = replace(found.value, year=year, is_short_year=lender.is_short_year, year_shift=lender.year_shift)
    return replace(found, value=value, rules=(*found.rules, "year of the next in the list"))
