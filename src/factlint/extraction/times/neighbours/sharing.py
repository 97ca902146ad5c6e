"""What neighbours take from each other: the year of a list, the date beside "two years later", "every" of some days."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from factlint.extraction.languages.time_language import TimeLanguage
from factlint.extraction.times.builders.lengths import duration_of
from factlint.extraction.times.open_values import (
    Anchor,
    EndedQuarter,
    LatestQuarter,
    Open,
    OpenDate,
    OpenOffset,
    OpenShift,
)
from factlint.values.dataclass import replace
from factlint.values.days import civil
from factlint.values.regex import regex
from factlint.values.stretches import SEASON_STARTS, date_time, decade_time
from factlint.values.time import Grain, Recurrence, Time

SHARED_YEAR = "year of the next in the list"
"""The rule in the derivation of a date whose year is written with the next one."""

_SENTENCE_END = regex(r"[.;:!?\x0b]")
_SAME_CLAUSE = 60
"""Characters between a season and the month within it."""
_MONTHS_OF_SEASON = 3
_LAST_DAY = 31
_CENTURY = 100
_SHORT_DECADE = regex(r"(?<!\d)\d0'?s$")
"""The end of a two-digit decade."""


class Sharer:
    """The words of one language between times that share something."""

    def __init__(self, language: TimeLanguage) -> None:
        self._list_join = regex(language.list_joins)
        self._apposition = regex(language.appositions)
        self._period_end = regex(language.period_ends)
        self._year_end = regex(language.year_ends)
        self._range_join = regex(language.range_joins)
        self._span_join = regex(language.span_joins)
        self._decade_join = regex(language.decade_joins)

    def share(self, expressions: list[Open], text: str) -> list[Open]:
        """The expressions, each with what the next one adds to it, then with what the one before adds."""
        shared = list(expressions)
        for index in range(len(shared) - 2, -1, -1):
            found, following = shared[index], shared[index + 1]
            shared[index] = self._stated_by_next(found, following, text[found.end : following.start])
        for index in range(1, len(shared)):
            before, found = shared[index - 1], shared[index]
            between = text[before.end : found.start]
            if is_bare_weekday(before) and is_bare_weekday(found) and self._range_join.fullmatch(between):
                shared[index] = _next_weekday(before, found)
            elif lacks_year(found) and self._span_join.fullmatch(between):
                shared[index] = _next_in_year(before, found)
            elif self._decade_join.fullmatch(between) and _SHORT_DECADE.search(text, found.start, found.end):
                shared[index] = _decade_behind(before, found)
            elif self._list_join.fullmatch(between):
                shared[index] = _stated_by_last(before, found)
        return shared

    def _stated_by_next(self, found: Open, following: Open, between: str) -> Open:
        if self._period_end.fullmatch(between) or (_is_year(found) and self._year_end.fullmatch(between)):
            return _ended(found, following)
        if lacks_year(found):
            if self._list_join.fullmatch(between):
                return borrowed(found, following)
            if len(between) <= _SAME_CLAUSE and not _SENTENCE_END.search(between):
                return _placed(found, following)
        elif _is_later(found) and self._apposition.fullmatch(between):
            return _stated(found, following)
        return found


def lacks_year(found: Open) -> bool:
    """Whether a month or part of a year was named without any year."""
    value = found.value
    return (
        isinstance(value, OpenDate)
        and value.year is None
        and value.year_shift is None
        and (value.month is not None or value.part is not None)
    )


def is_bare_weekday(found: Open) -> bool:
    match found.value:
        case OpenDate(weekday=int(), day=None, month=None, year=None, part=None, anchor=Anchor.BARE):
            return True
        case _:
            return False


def _is_chosen_weekday(found: Open) -> bool:
    """Whether a word selects the weekday: "this Friday"."""
    match found.value:
        case OpenDate(weekday=int(), day=None, month=None, anchor=Anchor.LAST | Anchor.THIS | Anchor.NEXT):
            return True
        case _:
            return False


def _is_year(found: Open) -> bool:
    """Whether it is "the year", and no part of it."""
    match found.value:
        case OpenShift(unit="Y", amount=0, is_bare=True):
            return found.mod is None
        case _:
            return False


def _is_later(found: Open) -> bool:
    """Whether it is a number of units before or after the story's time."""
    value = found.value
    return isinstance(value, OpenShift) and value.is_counted and value.from_story and value.amount is not None


def borrowed(found: Open, following: Open) -> Open:
    """A date with the year of the next member of its list: "April and June 1955"."""
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
    return replace(found, value=value, rules=(*found.rules, SHARED_YEAR))


def _ended(found: Open, following: Open) -> Open:
    """A quarter or year with the day on which it ended: "the quarter ended Sept. 30"; such a year is a duration."""
    match found.value, following.value:
        case LatestQuarter(None), OpenDate(month=int()):
            return replace(found, value=EndedQuarter(following))
        case OpenDate(year=None, year_shift=None, part=str(part)), OpenDate(month=int()) if part[0] == "Q":
            return replace(found, value=EndedQuarter(following, part))
        case OpenShift(amount=0, unit="Y", is_bare=True), OpenDate(month=int()):
            return replace(found, value=duration_of(Fraction(1), "Y"))
        case _:
            return found


def _placed(found: Open, following: Open) -> Open:
    """A season with the year of a month in it: "the summer offensive of June 1942"."""
    match found.value, following.value:
        case OpenDate(part=str(part), anchor=Anchor.BARE), OpenDate(
            year=int(year), month=int(month), is_short_year=False
        ):
            start = SEASON_STARTS.get(part)
        case _:
            return found
    if start is None or (month - start) % 12 >= _MONTHS_OF_SEASON:
        return found
    year += part == "WI" and month == start
    return replace(
        found, value=replace(found.value, year=year), rules=(*found.rules, "year of the month beside it")
    )


_PARTS: dict[str, Callable[[OpenDate], Time | None]] = {
    "Y": lambda date: date_time(date.year or 0),
    "M": lambda date: date_time(date.year or 0, date.month) if date.month else None,
    "D": lambda date: date_time(date.year or 0, date.month, date.day) if date.month and date.day else None,
}
"""Unit of a shift → the part of a date in that unit."""


def _stated(found: Open, following: Open) -> Open:
    """A counted time with the date that is given for it: "170 years later, in 1896"."""
    shift, date = found.value, following.value
    assert isinstance(shift, OpenShift)
    if not isinstance(date, OpenDate) or date.year is None or date.is_short_year or shift.unit not in _PARTS:
        return found
    time = _PARTS[shift.unit](date)
    return replace(found, value=time, rules=(*found.rules, "date beside it")) if time else found


def _stated_by_last(before: Open, found: Open) -> Open:
    if is_bare_weekday(found):
        return _next_weekday(before, found) if _is_chosen_weekday(before) else _recurring(before, found)
    if (
        found.clock
        and found.value is None
        and before.clock
        and isinstance(before.value, OpenDate | OpenShift | OpenOffset)
    ):
        return replace(found, value=before.value, rules=(*found.rules, "day of the one before"))
    return found


def _next_in_year(before: Open, found: Open) -> Open:
    """The end of a range that begins with a day or month of a year: "from 28 December 1903 to 3 January"."""
    assert isinstance(found.value, OpenDate)
    match before.value, found.value:
        case OpenDate(year=int(year), month=int(first), is_short_year=False) as begin, OpenDate(
            month=int(last), anchor=Anchor.BARE
        ) as end if begin.part is None:
            is_next = (last, end.day or _LAST_DAY) < (first, begin.day or 1)
            value = replace(found.value, year=year + is_next)
            return replace(found, value=value, rules=(*found.rules, "year of the one before"))
        case _:
            return found


def _decade_behind(before: Open, found: Open) -> Open:
    """A two-digit decade after a four-digit one: "the 1850s and '60s"."""
    match before.value, found.value:
        case Time(grain=Grain.DECADE, days=first), Time(grain=Grain.DECADE, days=last) if isinstance(
            first.low, int
        ) and isinstance(last.low, int):
            start, tens = civil(first.low)[0], civil(last.low)[0] % _CENTURY
            decade = start // _CENTURY * _CENTURY + tens
            return replace(found, value=decade_time(decade)) if decade > start else found
        case _:
            return found


def _next_weekday(before: Open, found: Open) -> Open:
    """The end of a range of weekdays, or the next of a list: "Monday to Friday", "this Friday and Saturday"."""
    assert isinstance(found.value, OpenDate)
    value = OpenOffset(before, 1, "D", found.value.weekday)
    return replace(found, value=value, rules=(*found.rules, "behind the one before"))


def _recurring(before: Open, found: Open) -> Open:
    """A weekday after one that recurs: "every Monday and Thursday"."""
    assert isinstance(found.value, OpenDate)
    assert found.value.weekday is not None
    match before.value:
        case Recurrence(timex, quant=str(quant)) if timex.startswith("XXXX-WXX-"):
            part = f"T{found.day_part}" if found.day_part else ""
            value = Recurrence(f"XXXX-WXX-{found.value.weekday + 1}{part}", quant)
            return replace(found, value=value, day_part=None, rules=(*found.rules, "recurs as the one before"))
        case _:
            return found
