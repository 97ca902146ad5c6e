"""The times and durations on the fact sheets of a document, each with its label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.languages.en.chronology.sheets import sheet_courses as words_of
from factlint.extraction.sheet_lines import SheetLine, sheets_of
from factlint.model.analysis import Analysis
from factlint.model.document import ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.duration import Duration
from factlint.values.regex import regex
from factlint.values.time import Time

_TO, _BEHIND = (regex(words_of.TO, re.IGNORECASE), regex(words_of.BEHIND, re.IGNORECASE))
PAIR = 2
"""The least lines of a sheet on which two times can belong together."""

Course = tuple[Mention[Time], Mention[Time]]
"""A beginning and an end."""


@dataclass(frozen=True, slots=True)
class TimedSheet:
    """The times and durations that stand alone next to the labels of a sheet, each with its label."""

    times: Sequence[tuple[str, Mention[Time]]]
    courses: Sequence[tuple[str, Course]]
    """Beginnings and ends next to one label."""
    lengths: Sequence[tuple[str, Mention[Duration]]]
    others: int
    """The number of its other times and durations."""
    text: str


def timed_sheets(analysis: Analysis, fewest: int = PAIR) -> Iterator[TimedSheet]:
    for lines in sheets_of(analysis.document):
        if len(lines) >= fewest:
            yield _read(analysis, lines)


def _read(analysis: Analysis, lines: Sequence[SheetLine]) -> TimedSheet:
    prose = analysis.document.prose
    times = {time.prose.start: time for time in analysis.times}
    lengths = {length.prose.start: length for length in analysis.durations}
    alone: list[tuple[str, Mention[Time]]] = []
    courses: list[tuple[str, Course]] = []
    stated: list[tuple[str, Mention[Duration]]] = []
    others = 0
    for line in lines:
        time, length = times.get(line.value.start), lengths.get(line.value.start)
        if length is not None and _is_all(prose, length.prose, line.value):
            stated.append((line.label, length))
        elif time is not None and _is_all(prose, time.prose, line.value):
            alone.append((line.label, time))
        elif time is not None and (last := _end_of(prose, time, line.value, times)) is not None:
            courses.append((line.label, (time, last)))
        else:
            others += any(line.value.holds(one.prose) for one in analysis.durations)
    text = prose[lines[0].value.start : lines[-1].value.end]
    return TimedSheet(alone, courses, stated, others, text)


def _end_of(
    prose: str, start: Mention[Time], value: ProseSpan, times: dict[int, Mention[Time]]
) -> Mention[Time] | None:
    """The time after another one and a dash, if the two are all that stands there."""
    behind = _TO.match(prose, start.prose.end)
    end = times.get(behind.end()) if behind else None
    return end if end is not None and _is_all(prose, end.prose, value) else None


def _is_all(prose: str, place: ProseSpan, value: ProseSpan) -> bool:
    """Whether nothing significant follows a time in a value."""
    return _BEHIND.fullmatch(prose, place.end, value.end) is not None
