"""What a fact sheet tells of one course: "Start: … End: … Duration: …", and "Preparation: … Baking: … Total time: …".

A sheet tells of one course if it has one beginning, one end and one length, each alone beside its label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby

from factlint.extraction.by_sentence import within
from factlint.extraction.chronology.clocks import LONGEST_OF_A_DAY, minutes_of
from factlint.extraction.chronology.lengths import days_between
from factlint.extraction.chronology.timed import first_day, is_plain_date
from factlint.extraction.languages.en.chronology import sheet_courses as words_of
from factlint.extraction.sheet_lines import SheetLine, sheets_of
from factlint.model.analysis import Analysis
from factlint.model.chronology import ClockCount, PartsOfLength, Relation, Tie
from factlint.model.document import BlockKind, ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.duration import DAYS_PER_UNIT, Duration, days_as_written
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_START, _END, _WHEN = regex(words_of.START), regex(words_of.END), regex(words_of.WHEN)
_LENGTH, _TOTAL, _PART = regex(words_of.LENGTH), regex(words_of.TOTAL), regex(words_of.PART)
_TO, _BEHIND, _NOT_ALL = (
    regex(words_of.TO, re.IGNORECASE),
    regex(words_of.BEHIND, re.IGNORECASE),
    regex(words_of.NOT_ALL),
)
_CLOCK = regex(r"T\d\d(?::\d\d)?")
_NOT_BEFORE = Interval(0, None)
_PAIR, _FEWEST_STEPS = 2, 3
_LONGEST_BRACKET = 50
"""Characters before a length in which a bracket may open."""
_IN_ALL = regex(words_of.IN_ALL)
_WITH_DAYS_OFF = frozenset({"D", "W"})
"""Lengths in these units may leave out days on which nothing goes on."""

_Course = tuple[Mention[Time], Mention[Time]]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The times and lengths that stand alone beside the labels of a sheet, each with its label."""

    times: Sequence[tuple[str, Mention[Time]]]
    courses: Sequence[tuple[str, _Course]]
    """Beginnings and ends beside one label."""
    lengths: Sequence[tuple[str, Mention[Duration]]]
    others: int
    """Times and lengths that stand in it otherwise."""
    text: str


def courses_of_sheets(analysis: Analysis) -> Iterator[Relation]:
    """That what a sheet tells of ends no sooner than it begins, and as long after that as it says."""
    for sheet in _sheets(analysis):
        for first, last in _only_course(sheet, is_clock=False):
            yield Relation(Tie.COURSE, (first,), last, _NOT_BEFORE, last)
            for length in _only_length(sheet):
                days = _days(length.value, first, last)
                if days is not None:
                    yield Relation(Tie.LENGTH, (first,), last, days, length)


def clocks_of_sheets(analysis: Analysis) -> Iterator[ClockCount]:
    """The same of times of day."""
    for sheet in _sheets(analysis):
        if _NOT_ALL.search(sheet.text) or sum(time.value.is_calendar for _, time in sheet.times) > 1:
            continue
        for first, last in _only_course(sheet, is_clock=True):
            for length in _only_length(sheet):
                minutes = minutes_of(length.value)
                if minutes is not None and minutes.high is not None and minutes.high <= LONGEST_OF_A_DAY:
                    yield ClockCount(Tie.LENGTH, first, last, minutes, length)


def parts_of_sheets(analysis: Analysis) -> Iterator[PartsOfLength]:
    """The lengths of what follows each other, with the one that is told as their sum."""
    for sheet in _sheets(analysis):
        totals = [length for label, length in sheet.lengths if _TOTAL.fullmatch(label)]
        parts = tuple(length for label, length in sheet.lengths if _PART.fullmatch(label))
        is_all = len(totals) + len(parts) == len(sheet.lengths) and not sheet.others
        if len(totals) != 1 or len(parts) < _PAIR or not is_all or _NOT_ALL.search(sheet.text):
            continue
        if not _is_told_elsewhere(analysis, totals[0], parts):
            yield PartsOfLength(totals[0], parts, is_complete=True)


def lengths_of_steps(analysis: Analysis) -> Iterator[PartsOfLength]:
    """The lengths in brackets in all items of a list, with the one length that the document tells of all of it."""
    prose = analysis.document.prose
    wholes = _wholes(analysis) if len(analysis.durations) > _FEWEST_STEPS else []
    for kind, group in groupby(analysis.document.blocks, key=lambda block: (block.kind, block.level)):
        steps = [
            [one for one in within(analysis.durations, block.prose) if _is_in_brackets(prose, one)]
            for block in (group if kind[0] is BlockKind.LIST_ITEM else ())
        ]
        parts = tuple(told[0] for told in steps if len(told) == 1)
        if len(parts) < _FEWEST_STEPS or len(parts) < len(steps):
            continue
        others = [one for one in wholes if one not in parts]
        sizes = {days_as_written(one.value) for one in others}
        if len(sizes) == 1 and not _is_told_elsewhere(analysis, others[0], parts):
            yield PartsOfLength(others[0], parts, is_complete=True)


def _wholes(analysis: Analysis) -> list[Mention[Duration]]:
    """The lengths that labels or sentences tell of all of something."""
    labelled = [
        length
        for sheet in _sheets(analysis, fewest=1)
        for label, length in sheet.lengths
        if _TOTAL.fullmatch(label) or _LENGTH.fullmatch(label) or _WHEN.fullmatch(label)
    ]
    prose = analysis.document.prose
    told = [one for one in analysis.durations if _IN_ALL.match(prose, one.prose.end)]
    return [*labelled, *told]


def _is_in_brackets(prose: str, length: Mention[Duration]) -> bool:
    """Whether a length ends what stands in brackets: "(30 minutes)", "(May to June 2026, 2 months)"."""
    end = length.prose.end
    opening = prose.rfind("(", max(0, length.prose.start - _LONGEST_BRACKET), length.prose.start)
    return prose[end : end + 1] == ")" and opening >= 0 and prose.find(")", opening, end) < 0


def _is_told_elsewhere(
    analysis: Analysis, total: Mention[Duration], parts: Sequence[Mention[Duration]]
) -> bool:
    """Whether the text tells a length that the sheet leaves out, which its parts and that make the total."""
    sizes = [days_as_written(one.value) for one in (total, *parts)]
    if None in sizes:
        return True
    whole, *others = (size or Fraction(0) for size in sizes)
    missing = whole - sum(others)
    told = (days_as_written(one.value) for one in analysis.durations if one not in (total, *parts))
    return any(size == missing for size in told)


def _days(length: Duration, first: Mention[Time], last: Mention[Time]) -> Interval | None:
    """The days that a length allows between two dates; in days and weeks only those that are too many."""
    days = days_between(length, first, last)
    if days is None or length.unit not in DAYS_PER_UNIT or length.unit in {"TH", "TM", "S"}:
        return None
    is_day = first.value.grain is last.value.grain is Grain.DAY
    if length.unit in _WITH_DAYS_OFF:
        return Interval(days.low, None) if is_day else None
    return days


def _only_course(sheet: _Sheet, *, is_clock: bool) -> Iterator[_Course]:
    """The one beginning with the one end that a sheet tells."""
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


def _only_length(sheet: _Sheet) -> Iterator[Mention[Duration]]:
    lengths = [length for label, length in sheet.lengths if _LENGTH.fullmatch(label)]
    if len(lengths) == 1 and lengths[0].value.hedge is Hedge.EXACTLY:
        yield lengths[0]


def _is_clock(time: Mention[Time]) -> bool:
    return time.value.is_clock_time and _CLOCK.search(time.value.timex) is not None


def _sheets(analysis: Analysis, fewest: int = _PAIR) -> Iterator[_Sheet]:
    for lines in sheets_of(analysis.document):
        if len(lines) >= fewest:
            yield _read(analysis, lines)


def _read(analysis: Analysis, lines: Sequence[SheetLine]) -> _Sheet:
    prose = analysis.document.prose
    times = {time.prose.start: time for time in analysis.times}
    lengths = {length.prose.start: length for length in analysis.durations}
    alone: list[tuple[str, Mention[Time]]] = []
    courses: list[tuple[str, _Course]] = []
    told: list[tuple[str, Mention[Duration]]] = []
    others = 0
    for line in lines:
        time, length = times.get(line.value.start), lengths.get(line.value.start)
        if length is not None and _is_all(prose, length.prose, line.value):
            told.append((line.label, length))
        elif time is not None and _is_all(prose, time.prose, line.value):
            alone.append((line.label, time))
        elif time is not None and (last := _end_of(prose, time, line.value, times)) is not None:
            courses.append((line.label, (time, last)))
        else:
            others += any(line.value.holds(one.prose) for one in analysis.durations)
    text = prose[lines[0].value.start : lines[-1].value.end]
    return _Sheet(alone, courses, told, others, text)


def _end_of(
    prose: str, start: Mention[Time], value: ProseSpan, times: dict[int, Mention[Time]]
) -> Mention[Time] | None:
    """The time behind another one and a dash, where both are all that stands there."""
    behind = _TO.match(prose, start.prose.end)
    end = times.get(behind.end()) if behind else None
    return end if end is not None and _is_all(prose, end.prose, value) else None


def _is_all(prose: str, place: ProseSpan, value: ProseSpan) -> bool:
    """Whether nothing that matters stands behind a time in a value."""
    return _BEHIND.fullmatch(prose, place.end, value.end) is not None
