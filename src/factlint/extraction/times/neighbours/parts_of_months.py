"""Parts of a month or year, and a date next to them: "at the end of April, on 4 April", "late 1944, in February"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.times import beside
from factlint.extraction.times.neighbours.forms import form
from factlint.extraction.times.open_values import Anchor, Open, OpenDate, OpenPortion
from factlint.extraction.times.written import place
from factlint.model.date_parts import PartBeside
from factlint.model.document import Document
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.time import Mod

_OF_MONTH = {Mod.START: Interval(1, 19), Mod.MID: Interval(6, 26), Mod.END: Interval(14, 32)}
_OF_YEAR = {Mod.START: Interval(1, 8), Mod.MID: Interval(3, 11), Mod.END: Interval(6, 13)}
"""Generous limits of the days or months that may be called the beginning, the middle or the end."""
_HALVES = {1: Interval(1, 18), -1: Interval(13, 32)}
_REACH = 12
"""Characters before a part that may lead out of it."""
_WINTER, _YEAR = "WI", 12
_OF_SEASONS = {"SP": Interval(1, 7), "SU": Interval(5, 10), "FA": Interval(8, 13), _WINTER: Interval(10, 17)}
"""For the northern hemisphere, including school terms; the rest of a winter has month numbers after
those of its year.
"""
_OF_QUARTERS = {f"Q{number}": Interval(3 * number - 2, 3 * number + 1) for number in range(1, 5)}
_WEEK, _DAYS_BEFORE, _DAYS_AFTER = 7, 5, 3
"""The first week of a month may be the first that lies wholly within it."""
_LAST_WEEK = Interval(18, 32)


def parts_beside(document: Document, text: str, expressions: Sequence[Open]) -> Iterator[PartBeside]:
    """The parts with a date next to them; its first day, or for an end the last, must lie within the part."""
    for number, part in enumerate(expressions[:-1]):
        first = expressions[number + 1]
        if (days := _days_of(part, first) or _months_of(text, part, first)) is None:
            continue
        if not _are_beside(text, part, first):
            continue
        last = _last_of_range(text, expressions[number + 1 : number + 3])
        if last is None:
            continue
        is_of_year = isinstance(part.value, OpenDate) and part.value.month is None
        is_winter = isinstance(part.value, OpenDate) and part.value.part == _WINTER
        begin, end = (_place_in(one, is_of_year=is_of_year, is_winter=is_winter) for one in (first, last))
        if begin is None or end is None or end < begin:
            continue
        where = place(document, first.start, last.end)
        yield PartBeside(place(document, part.start, part.end)[1], *where, days, begin, end)


def _days_of(part: Open, beside_it: Open) -> Interval | None:
    """The days of its month, or the months of its year, that a part may cover, if the date next to it is in that."""
    match part.value, beside_it.value:
        case OpenDate(day=None, part=None, anchor=Anchor.BARE) as whole, OpenDate(anchor=Anchor.BARE) as date:
            days = _parts_of(whole, date).get(part.mod) if part.mod is not None else None
            return days if part.hedge is Hedge.EXACTLY else None
        case OpenPortion(
            whole=Open(value=OpenDate(day=None, month=int()) as whole)
        ) as portion, OpenDate() as date:
            return _portion(portion) if _are_of_one_month(whole, date) else None
        case _:
            return None


def _months_of(text: str, part: Open, beside_it: Open) -> Interval | None:
    """The months that a season or quarter may cover, if the date next to it is in that year."""
    match part.value, beside_it.value:
        case OpenDate(year=int(year), month=None, day=None, part=str(name)), OpenDate(month=int()) as date:
            is_of_year = date.year in (None, year) and date.year_shift is None and date.anchor is Anchor.BARE
        case _:
            return None
    if not is_of_year or part.mod is not None or part.hedge is not Hedge.EXACTLY:
        return None
    if name in _OF_QUARTERS:
        return None if form(beside.FISCAL).search(text) else _OF_QUARTERS[name]
    return None if form(beside.SOUTHERN).search(text) else _OF_SEASONS.get(name)


def _parts_of(whole: OpenDate, date: OpenDate) -> dict[Mod, Interval]:
    if whole.month is not None:
        return _OF_MONTH if _are_of_one_month(whole, date) else {}
    is_of_year = whole.year is not None and date.month is not None and date.year in (None, whole.year)
    return _OF_YEAR if is_of_year and whole.year_shift is date.year_shift is None else {}


def _are_of_one_month(whole: OpenDate, date: OpenDate) -> bool:
    if date == OpenDate(day=date.day):  # "in late May, on the 3rd"
        return date.day is not None
    is_same = date.day is not None and date.month == whole.month
    return is_same and (None in (date.year, whole.year) or date.year == whole.year)


def _portion(portion: OpenPortion) -> Interval | None:
    """The days of a half or of a week of a month."""
    match portion.unit, portion.edge:
        case "HALF", edge:
            return _HALVES.get(edge)
        case "W", -1 if portion.amount == 1:
            return _LAST_WEEK
        case "W", edge if portion.amount == 1 and edge > 0:
            return Interval(_WEEK * (edge - 1) - _DAYS_BEFORE, _WEEK * edge + _DAYS_AFTER)
        case _:
            return None


def _are_beside(text: str, part: Open, date: Open) -> bool:
    """Whether the date specifies the time further: after a comma, or in brackets."""
    if date.mod is not None or date.hedge is not Hedge.EXACTLY or date.day_part is not None:
        return False
    if form(beside.NOT_WITHIN).search(text, max(0, part.start - _REACH), part.start):
        return False
    return form(beside.CLOSER).fullmatch(text, part.end, date.start) is not None


def _last_of_range(text: str, dates: Sequence[Open]) -> Open | None:
    """The date, or the last of the range that begins with it; None in a list, or where another month ends it."""
    first, *others = dates
    last = first
    if others and form(beside.RANGE_OF_DAYS).fullmatch(text, first.end, others[0].start):
        last = others[0]
    match first.value, last.value:
        case OpenDate(month=month, day=day), OpenDate(month=other, day=last_day):
            is_one = (day is None) is (last_day is None) and (day is None or month == other)
        case _:
            is_one = False
    return last if is_one and form(beside.LIST_GOES_ON).match(text, last.end) is None else None


def _place_in(found: Open, *, is_of_year: bool, is_winter: bool) -> int | None:
    """The month of a date in its year, or its day in the month; for a winter the months are numbered on from July."""
    match found.value:
        case OpenDate(month=month, day=day):
            is_next = is_winter and month is not None and 2 * month <= _YEAR
            return (month or 0) + _YEAR if is_next else month if is_of_year else day
        case _:
            return None
