"""One course on a fact sheet: "Start: … End: … Duration: …", and "Preparation: … Baking: … Total time: …".

A sheet describes one course if it has one beginning, one end and one length, each alone beside its label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.chronology.lengths import days_between
from factlint.extraction.chronology.sheets.timed_sheets import PAIR, Course, TimedSheet, timed_sheets
from factlint.extraction.chronology.timed import first_day, is_plain_date
from factlint.extraction.chronology.times_of_day.clocks import LONGEST_OF_A_DAY, minutes_of
from factlint.extraction.languages.en.chronology.sheets import sheet_courses as words_of
from factlint.model.analysis import Analysis
from factlint.model.chronology import ClockCount, PartsOfLength, Relation, Tie
from factlint.model.mention import Mention
from factlint.values.duration import DAYS_PER_UNIT, Duration, days_as_written
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_START, _END, _WHEN = regex(words_of.START), regex(words_of.END), regex(words_of.WHEN)
_LENGTH, _TOTAL, _PART = regex(words_of.LENGTH), regex(words_of.TOTAL), regex(words_of.PART)
_NOT_ALL = regex(words_of.NOT_ALL, re.IGNORECASE)
_CLOCK = regex(r"T\d\d(?::\d\d)?")
_NOT_BEFORE = Interval(0, None)
_WITH_DAYS_OFF = frozenset({"D", "W"})
"""Units whose durations may leave out days off."""


def courses_of_sheets(analysis: Analysis) -> Iterator[Relation]:
    """The end of a sheet is not before its beginning, and as far after it as its duration."""
    for sheet in timed_sheets(analysis):
        for first, last in _only_course(sheet, is_clock=False):
            yield Relation(Tie.COURSE, (first,), last, _NOT_BEFORE, last)
            for length in _only_length(sheet):
                days = _days(length.value, first, last)
                if days is not None:
                    yield Relation(Tie.LENGTH, (first,), last, days, length)


def clocks_of_sheets(analysis: Analysis) -> Iterator[ClockCount]:
    """The same of times of day."""
    for sheet in timed_sheets(analysis):
        if _NOT_ALL.search(sheet.text) or sum(time.value.is_calendar for _, time in sheet.times) > 1:
            continue
        for first, last in _only_course(sheet, is_clock=True):
            for length in _only_length(sheet):
                minutes = minutes_of(length.value)
                if minutes is not None and minutes.high is not None and minutes.high <= LONGEST_OF_A_DAY:
                    yield ClockCount(Tie.LENGTH, first, last, minutes, length)


def parts_of_sheets(analysis: Analysis) -> Iterator[PartsOfLength]:
    """The lengths of what follows each other, with the one that is stated as their sum."""
    for sheet in timed_sheets(analysis):
        totals = [length for label, length in sheet.lengths if _TOTAL.fullmatch(label)]
        parts = tuple(length for label, length in sheet.lengths if _PART.fullmatch(label))
        is_all = len(totals) + len(parts) == len(sheet.lengths) and not sheet.others
        if len(totals) != 1 or len(parts) < PAIR or not is_all or _NOT_ALL.search(sheet.text):
            continue
        if not is_stated_elsewhere(analysis, totals[0], parts):
            yield PartsOfLength(totals[0], parts, is_complete=True)


def is_stated_elsewhere(
    analysis: Analysis, total: Mention[Duration], parts: Sequence[Mention[Duration]]
) -> bool:
    """Whether the text states a length that the sheet leaves out, which its parts and that make the total."""
    sizes = [days_as_written(one.value) for one in (total, *parts)]
    if None in sizes:
        return True
    whole, *others = (size or Fraction(0) for size in sizes)
    missing = whole - sum(others)
    stated = (days_as_written(one.value) for one in analysis.durations if one not in (total, *parts))
    return any(size == missing for size in stated)


def _days(length: Duration, first: Mention[Time], last: Mention[Time]) -> Interval | None:
    """The days that a duration allows between two dates; in days and weeks only an upper bound."""
    days = days_between(length, first, last)
    if days is None or length.unit not in DAYS_PER_UNIT or length.unit in {"TH", "TM", "S"}:
        return None
    is_day = first.value.grain is last.value.grain is Grain.DAY
    if length.unit in _WITH_DAYS_OFF:
        return Interval(days.low, None) if is_day else None
    return days


def _only_course(sheet: TimedSheet, *, is_clock: bool) -> Iterator[Course]:
    """The one beginning with the one end that a sheet states."""
    starts = [time for label, time in sheet.times if _START.fullmatch(label) and _is_clock(time) is is_clock]
    ends = [time for label, time in sheet.times if _END.fullmatch(label) and _is_clock(time) is is_clock]
    both = [
        course
        for label, course in sheet.courses
        if _WHEN.fullmatch(label) and {*map(_is_clock, course)} == {is_clock}
    ]
    if len(starts) == len(ends) == 1 and not both:
        both = [(starts[0], ends[0])]
    if len(both) == 1 and (is_clock or all(map(is_plain_date, both[0]))):
        first, last = both[0]
        if is_clock or first.value.grain is last.value.grain or first_day(first) != first_day(last):
            yield both[0]


def _only_length(sheet: TimedSheet) -> Iterator[Mention[Duration]]:
    lengths = [length for label, length in sheet.lengths if _LENGTH.fullmatch(label)]
    if len(lengths) == 1 and lengths[0].value.hedge is Hedge.EXACTLY:
        yield lengths[0]


def _is_clock(time: Mention[Time]) -> bool:
    return time.value.is_clock_time and _CLOCK.search(time.value.timex) is not None
