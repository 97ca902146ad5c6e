"""Weekdays of days that are counted from a day stated before, or from that of the document.

"On 14 February 2025. Two days later, on a Sunday"; "next Monday, 3 March".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from factlint.extraction.languages.en.times import beside
from factlint.extraction.times.neighbours.forms import form
from factlint.extraction.times.open_values import Anchor, Open, OpenDate, OpenShift
from factlint.extraction.times.written import Closings, place
from factlint.model.date_parts import NamedWeekday, WrittenPart
from factlint.model.document import Document
from factlint.values.days import civil, day_number, days_in_month, weekday
from factlint.values.hedges import Hedge

_WEEK = 7
_DAYS = {"D": 1, "W": _WEEK}
_SOON = 14
"""Days after a day stated before within which "the following Monday" and its date surely lie."""
_FROM_SPEECH = {Anchor.NEXT: (1, _SOON), Anchor.THIS: (-_WEEK, _SOON), Anchor.LAST: (-_SOON, 0)}
"""Days from that of the document, both inclusive, on which "next Monday" may be."""
_HEDGE_REACH = 12
"""Characters before a count that may hedge it."""
_REACH = 200
"""Characters from a day to one that is counted from it."""
_MOST_BEFORE = 3
"""How many earlier days may be the anchor of a count."""
_ANY_YEAR, _FEBRUARY = 2001, 2
"""A year in which the days are as far apart as in every year, except around the end of February."""
_LAST_JULIAN_YEAR = 1924
"""From then on no state used another calendar; earlier weekdays are taken as stated."""

_Counts = Callable[[Sequence[OpenDate]], Iterator[int]]


def counted_weekdays(
    document: Document, text: str, expressions: Sequence[Open], closings: Closings
) -> Iterator[NamedWeekday]:
    """The weekdays of days adjacent to, or counted from, the last day mentioned."""
    for index in range(len(expressions) - 1):
        if (stated := _stated_of(document, text, expressions, index)) is None:
            continue
        named, name, counts = stated
        weekdays = tuple(dict.fromkeys(counts(_days_before(text, expressions, index))))
        where = expressions[named].written.span("weekday")
        day = expressions[named].value
        if weekdays and where is not None and name in closings and isinstance(day, OpenDate):
            part = WrittenPart(day.weekday or 0, *place(document, *where))
            yield NamedWeekday(closings[name], part, weekdays, is_counted=True)


def _stated_of(
    document: Document, text: str, expressions: Sequence[Open], index: int
) -> tuple[int, int, _Counts] | None:
    """The place of a weekday, that of its day, and how that day is counted."""
    first, second = expressions[index : index + 2]
    between = text[first.end : second.start]
    match first.value, second.value:
        case OpenShift(), OpenDate() as day if form(beside.COUNT_BEFORE_WEEKDAY).fullmatch(between):
            is_stated = day.is_weekday_alone and day.anchor is Anchor.BARE
            return (index + 1, index, partial(_counted, text, first)) if is_stated else None
        case OpenDate() as day, OpenShift() if form(beside.WEEKDAY_BEFORE_COUNT).fullmatch(between):
            is_stated = day.is_weekday_alone and day.anchor is Anchor.BARE
            return (index, index + 1, partial(_counted, text, second)) if is_stated else None
        case OpenDate() as day, OpenDate() as date if form(beside.WEEKDAY_BEFORE_DATE).fullmatch(between):
            if not day.is_weekday_alone:
                return None
            if day.anchor in _FROM_SPEECH:
                return index, index + 1, partial(_mentioned, document, day.anchor, date)
            is_of_story = day.anchor in (Anchor.STORY_NEXT, Anchor.STORY_LAST)
            return (index, index + 1, partial(_near, day.anchor.step, date)) if is_of_story else None
    return None


def _days_before(text: str, expressions: Sequence[Open], index: int) -> Sequence[OpenDate]:
    """The days right before an expression, the last first; empty if the last time is no day."""
    days: list[OpenDate] = []
    for before in reversed(expressions[max(0, index - _MOST_BEFORE) : index]):
        day, start = before.value, expressions[index].start
        is_near = start - before.end < _REACH and not form(beside.FAR_APART).search(text, before.end, start)
        if not is_near or not isinstance(day, OpenDate) or before.mod is not None:
            break
        days.append(day)
    return days


def _counted(text: str, count: Open, days: Sequence[OpenDate]) -> Iterator[int]:
    """The weekdays of a day counted from an earlier one; empty if the count is not exact."""
    shift = count.value
    if not isinstance(shift, OpenShift) or shift.amount is None or shift.unit not in _DAYS:
        return
    is_exact = count.hedge is Hedge.EXACTLY and count.mod is None and shift.from_story
    before, behind = text[max(0, count.start - _HEDGE_REACH) : count.start], text[count.end :][:_HEDGE_REACH]
    is_rough = form(beside.ROUGHLY).search(before) or form(beside.NOT_COUNTED).match(behind)
    if not is_exact or is_rough or shift.amount.denominator != 1:
        return
    for day in days:
        if (start := _weekday_of(day)) is not None:
            yield (start + shift.sign * int(shift.amount) * _DAYS[shift.unit]) % _WEEK


def _weekday_of(day: OpenDate) -> int | None:
    """The stated weekday of a day, or that of a day in the modern calendar."""
    if day.weekday is not None:
        return day.weekday if day.anchor is Anchor.BARE and day.nth is None and not day.is_week else None
    if day.year is None or day.year < _LAST_JULIAN_YEAR or day.is_short_year or day.anchor is not Anchor.BARE:
        return None
    return _weekday_in(day.year, day)


def _weekday_in(year: int, day: OpenDate) -> int | None:
    if day.month is None or day.day is None or day.day > days_in_month(year, day.month):
        return None
    return weekday(day_number(year, day.month, day.day))


def _mentioned(document: Document, anchor: Anchor, date: OpenDate, _: Sequence[OpenDate]) -> Iterator[int]:
    """The weekday of a date next to "next Monday", which has a year or is near the day of the document."""
    if date.weekday is not None or date.month is None or date.day is None or date.is_short_year:
        return
    if date.year is not None:
        day = _weekday_in(date.year, date) if date.year >= _LAST_JULIAN_YEAR else None
        yield from () if day is None else (day,)
        return
    spoken = document.date.time.days.low if document.date else None
    if not isinstance(spoken, int):
        return
    year, soonest, latest = civil(spoken)[0], *_FROM_SPEECH[anchor]
    for one in (year - 1, year, year + 1):
        if _weekday_in(one, date) is not None:
            day = day_number(one, date.month, date.day)
            if soonest <= day - spoken <= latest:
                yield weekday(day)


def _near(direction: int, date: OpenDate, days: Sequence[OpenDate]) -> Iterator[int]:
    """The weekday of a date next to "the following Monday": in its own year, or counted from an earlier day."""
    if date.weekday is not None or date.month is None or date.day is None or date.is_short_year:
        return
    if date.year is not None:
        day = _weekday_in(date.year, date) if date.year >= _LAST_JULIAN_YEAR else None
        yield from () if day is None else (day,)
        return
    for stated in days[:1]:
        start, year = _weekday_of(stated), stated.year or _ANY_YEAR
        is_sure = stated.year is not None or _FEBRUARY not in (stated.month, date.month)
        if start is None or not is_sure or _weekday_in(year, stated) is None or _weekday_in(year, date) is None:
            continue
        if stated.year is not None and start != _weekday_in(year, stated):
            continue  # the weekday that it is told with is wrong
        first, last = (day_number(year, one.month or 1, one.day or 1) for one in (stated, date))
        if 0 < (last - first) * direction <= _SOON:
            yield (start + last - first) % _WEEK
