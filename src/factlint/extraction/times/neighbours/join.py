"""Adjacent parts that form one expression: a time of day and its day, a month and "last year"."""

from __future__ import annotations

from fractions import Fraction

from factlint.extraction.languages.time_language import TimeLanguage
from factlint.extraction.times.neighbours.sharing import Sharer, is_bare_weekday, lacks_year
from factlint.extraction.times.open_values import (
    Clock,
    Open,
    OpenDate,
    OpenHoliday,
    OpenPortion,
    OpenShift,
    OpenValue,
    Written,
)
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_LONGEST_JOIN = 24
"""Characters between two parts that may form one expression."""
_HOURS_OF_PART = {
    "MO": (range(1, 12), "a"),
    "AF": (range(1, 13), "p"),
    "EV": (range(3, 12), "p"),
    "NI": (range(6, 12), "p"),
}
"""TIMEX3 part of the day → the hours that it certainly contains, and whether they are a.m. or p.m."""


class Joiner:
    """The joins of one language."""

    def __init__(self, language: TimeLanguage) -> None:
        self._day_join = regex(language.day_joins)
        self._year_join = regex(language.year_joins)
        self._sharer = Sharer(language)

    def join(self, expressions: list[Open], text: str) -> list[Open]:
        """The expressions with adjacent ones joined, and with the information that they share."""
        joined: list[Open] = []
        for found in expressions:
            while joined and (pair := self._pair(joined[-1], found, text)) is not None:
                joined.pop()
                found = pair  # noqa: PLW2901
            joined.append(found)
        return self._sharer.share(joined, text)

    def _pair(self, first: Open, second: Open, text: str) -> Open | None:
        gap = text[first.end : second.start]
        if len(gap) > _LONGEST_JOIN:
            return None
        if _is_time_of_day(first) and _is_day(second) and self._day_join.fullmatch(gap):
            return _with_time(second, first)
        if _is_day(first) and _is_time_of_day(second) and self._day_join.fullmatch(gap):
            return _with_time(first, second)
        if first.clock and gap.isspace() and _is_day(replace(first, clock=None)) and _is_part_alone(second):
            clock = _in_part(first.clock, second.day_part)
            return replace(first, end=second.end, clock=clock)  # "9 p.m. on Monday night"
        if _has_part(first) and _is_part_alone(second) and gap.isspace():
            return replace(first, end=second.end)  # "the early hours of Friday morning"
        if _has_part(first) and _is_clock(second) and self._day_join.fullmatch(gap):
            return _with_time(first, second)
        if _is_clock(first) and _has_part(second) and self._day_join.fullmatch(gap):
            return _with_time(second, first)
        if _is_clock(first) and _is_part_alone(second) and not second.is_generic and gap.isspace():
            joined = _merged(first, second, None)
            return replace(joined, clock=_in_part(first.clock, second.day_part))  # "at six this evening"
        if is_bare_weekday(first) and _is_week(second) and self._year_join.fullmatch(gap):
            assert isinstance(first.value, OpenDate)
            day = (first.value.weekday or 0) + 1
            return _merged(first, second, OpenPortion(second, Fraction(1), "D", day))
        if lacks_year(first) and _is_year_shift(second) and self._year_join.fullmatch(gap):
            assert isinstance(first.value, OpenDate)
            assert isinstance(second.value, OpenShift)
            return _merged(first, second, replace(first.value, year_shift=second.value))
        return None


def _is_time_of_day(found: Open) -> bool:
    return found.value is None


def _is_clock(found: Open) -> bool:
    return found.value is None and found.clock is not None


def _is_part_alone(found: Open) -> bool:
    return found.value is None and found.clock is None


def _has_part(found: Open) -> bool:
    """Whether it is a part of a particular day, and no time: "Monday night", "tonight"."""
    return found.day_part is not None and found.clock is None and _is_day(replace(found, day_part=None))


def _is_day(found: Open) -> bool:
    if found.clock or found.day_part:
        return False
    match found.value:
        case OpenDate(day=day, weekday=weekday):
            return day is not None or weekday is not None
        case OpenShift(unit=unit, amount=amount):
            return unit == "D" and amount is not None
        case OpenHoliday():
            return True
        case _:
            return False


def _is_week(found: Open) -> bool:
    """Whether it is a particular week: "next week", not "two weeks ago"."""
    return isinstance(found.value, OpenShift) and found.value.unit == "W" and not found.value.is_counted


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
        clock=_in_part(time.clock, day.day_part),
        day_part=None if time.clock else time.day_part,
        mod=day.mod or time.mod,
    )


def _in_part(clock: Clock | None, part: str | None) -> Clock | None:
    """A time of day, in the half of the day that the part named with it states: "eleven tonight"."""
    if clock is None or clock.meridiem is not None:
        return clock
    hours, half = _HOURS_OF_PART.get(part or "", ((), ""))
    return replace(clock, meridiem=half) if clock.hour in hours else clock
