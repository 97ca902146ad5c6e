"""Times counted from an adjacent day: “two weeks before Christmas”, “a week from Tuesday”, “a year ago today”."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from factlint.extraction.languages.time_language import TimeLanguage
from factlint.extraction.times.open_values import Anchor, Open, OpenDate, OpenHoliday, OpenOffset, OpenShift
from factlint.extraction.times.resolution.shifts import shifted_from
from factlint.values.dataclass import replace
from factlint.values.days import add_months, civil, weekday
from factlint.values.duration import Duration
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.stretches import day_time, month_time, week_time
from factlint.values.time import Grain, Time

_UNITS = frozenset({"D", "W", "M", "Y"})
_OF_SPEECH = frozenset({"D", "W", "M"})
"""Units of the current day, week or month that contain an anniversary: "a year ago this week"."""
_MONTHS = {"M": 1, "Y": 12}
_YEARS = {"DE": 10, "CE": 100}
_WEEK = 7
_AS_FINE: Mapping[Grain, Callable[[int], Time]] = {
    Grain.MOMENT: day_time,
    Grain.DAY: day_time,
    Grain.WEEK: week_time,
    Grain.MONTH: lambda day: month_time(*civil(day)[:2]),
}
"""A time months or years from a day, week or month has the same grain."""
_REACH = 16
"""Characters of the words before a duration that make it lasting: "for the"."""
_SLACK = 3
"""Days by which a count of weeks from a day may be off."""


class Offsets:
    """The joins of durations with the days that they count from, in one language."""

    def __init__(self, language: TimeLanguage) -> None:
        self._signs = language.offsets
        self._join = regex(rf"[ \n]({'|'.join(self._signs)})[ \n]{language.offset_article}")
        self._again = regex(language.offset_repeats)
        self._lasting = regex(language.lasting)

    def join(self, expressions: list[Open], text: str) -> list[Open]:
        """The expressions, each joined to the next one if it counts from it."""
        joined: list[Open] = []
        for found in expressions:
            offset = self._offset(joined[-1], found, text) if joined else None
            if offset is None:
                joined.append(found)
            else:
                joined[-1] = offset
        return [found for found in joined if not found.is_part]

    def _offset(self, first: Open, second: Open, text: str) -> Open | None:
        between = text[first.end : second.start]
        match first.value:
            case Duration(amount=Fraction() as amount, unit=str(unit)) if unit in _UNITS and not first.reach:
                if (
                    between == " "
                    and unit == "W"
                    and _is_today_or_later(second)
                    and not self._is_lasting(first, text)
                ):
                    return _joined(first, second, amount, unit, 1)
                join = self._join.fullmatch(between)
                if join is None or not _is_day(second) or self._is_lasting(first, text):
                    return None
                if first.unit == "WE":
                    amount, unit = Fraction(1), "WE"
                return _joined(first, second, amount, unit, self._signs[join[1]])
            case OpenDate(weekday=int(day), month=None, year=None, part=None, anchor=Anchor.BARE):
                join = self._join.fullmatch(between)
                if join is None or not _is_holiday(second):
                    return None
                return _of_day(first, second, OpenOffset(second, self._signs[join[1]], "D", day))
            case OpenShift(amount=Fraction() as amount, is_counted=True, from_story=False) as shift:
                if self._again.fullmatch(between) and _is_of_speech(second):
                    years = _YEARS.get(shift.unit)
                    amount, unit = (amount * years, "Y") if years else (amount, shift.unit)
                    return _joined(first, second, amount, unit, shift.sign)
        return None

    def _is_lasting(self, length: Open, text: str) -> bool:
        """Whether the words before a duration make it lasting: "for two weeks before Christmas"."""
        return self._lasting.search(text[max(0, length.start - _REACH) : length.start]) is not None


def _is_day(found: Open) -> bool:
    match found.value:
        case OpenHoliday() | OpenDate(weekday=int(), month=None, year=None, part=None):
            return True
        case OpenShift(unit="D", is_counted=False, from_story=False):
            return True
        case Time(grain=Grain.DAY):
            return True
        case _:
            return False


def _is_today_or_later(found: Open) -> bool:
    """Whether a week may count from a day without a word in between: "a week today", "two weeks tomorrow"."""
    match found.value:
        case OpenShift(unit="D", is_counted=False, from_story=False, sign=1):
            return True
        case _:
            return False


def _is_holiday(found: Open) -> bool:
    return isinstance(found.value, OpenHoliday | Time) and _is_day(found)


def _is_of_speech(found: Open) -> bool:
    match found.value:
        case OpenDate(weekday=int(), month=None, year=None, part=None):
            return True
        case OpenShift(unit=unit, is_counted=False, from_story=False):
            return unit in _OF_SPEECH
        case _:
            return False


def _joined(first: Open, second: Open, amount: Fraction, unit: str, sign: int) -> Open | None:
    if amount.denominator != 1:
        return None
    anchor = second
    match second.value:
        case OpenShift(unit="D") if unit == "W":
            amount, unit = amount * _WEEK, "D"
        case OpenDate(weekday=int(), anchor=Anchor.BARE) as date:
            if unit == "W":
                amount, unit = amount * _WEEK, "D"
            if sign > 0:
                anchor = replace(second, value=replace(date, anchor=Anchor.NEXT))
    return _of_day(first, second, OpenOffset(anchor, int(amount) * sign, unit))


def _of_day(first: Open, second: Open, value: OpenOffset) -> Open:
    return replace(
        first,
        end=second.end,
        rules=(*first.rules, *second.rules),
        value=value,
        wide=None,
        hedge=Hedge.EXACTLY,
        mod=None,
        clock=first.clock or second.clock,
        day_part=first.day_part or second.day_part,
        is_part=False,
    )


def offset_from(anchor: Time, offset: OpenOffset) -> Time:
    """The time a number of units from an anchor: a day if the anchor is one and days, months or years are counted."""
    low = int(anchor.days.low or 0)
    if offset.weekday is not None:
        return day_time(low + _days_to(offset.weekday, weekday(low), offset.amount))
    if offset.unit in _MONTHS and anchor.grain in _AS_FINE:
        return _AS_FINE[anchor.grain](add_months(low, offset.amount * _MONTHS[offset.unit]))
    time = shifted_from(anchor, offset.amount, offset.unit)
    if offset.unit == "W" and anchor.grain <= Grain.DAY:
        counted = low + offset.amount * _WEEK
        return replace(time, readings=(*time.readings, Interval(counted - _SLACK, counted + _SLACK + 1)))
    return time


def _days_to(wanted: int, given: int, sign: int) -> int:
    """Days from one weekday forward or back to the nearest other one."""
    return (wanted - given - 1) % _WEEK + 1 if sign > 0 else -((given - wanted - 1) % _WEEK + 1)
