"""Times, weekdays and dates of the rows of a table that sentences state again: "the workshop begins at 10:30".

A row is the one of which a sentence names more cells than of any other, in whatever columns. The sentence has
to hold one time of a kind, and the row in its only cell of that kind another. A column without a heading is
no timetable. Where dates lie years apart, what a row names has other dates as well, so only a slip in one is reported.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.tables.grids import Grid
from factlint.extraction.arithmetic.tables.labels import occurs_in
from factlint.extraction.arithmetic.tables.outside import sentences_outside
from factlint.extraction.languages.en.arithmetic.tables import stated_times as words_of
from factlint.extraction.languages.en.calendar import WEEKDAYS
from factlint.extraction.quantities.scan import Text
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.model.reading_order import within
from factlint.model.table_arithmetic import TableQuote
from factlint.values.dataclass import dataclass
from factlint.values.duration import DAYS_PER_UNIT
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.regex import regex
from factlint.values.time import Grain

_CLOCK, _OTHERWISE = regex(words_of.CLOCK), regex(words_of.OTHERWISE)
_WEEKDAY = regex(rf"\b(?:{'|'.join(WEEKDAYS)})\b")
_DAY = regex(r".*-(?P<month>\d\d)-(?P<day>\d\d)")
_DIGIT, _YEAR = regex(r"\d"), regex(r"\b\d{4}\b")
_POINTED = regex(r"\d+\.\d\d")
"""A time of day, or a version if others of its column are like "2.4.0"."""
_LETTERS = regex(r"[^\W\d_]{3}")
_WORD = regex(r"\w+")
_MOST_ROWS, _MOST_COLUMNS = 60, 10
_SHORTEST, _LONGEST = 4, 60
"""Characters of a cell that a sentence may name."""
_OPENING = 16
"""Characters that may stand before a time at the start of its sentence: "On Saturday at"."""
_FEWEST = 2
_DATE, _PER_MONTH = "date", 100
"""The kind of days of the year, and what their month is multiplied by: 315 is 15 March."""
_HALF_DAY = 12

_Stated = Mapping[str, Sequence[Figure]]
"""The times in a stretch of prose, by kind."""


@dataclass(frozen=True, slots=True)
class _Row:
    """The cells of a row that a sentence may name, and its times."""

    names: tuple[str, ...]
    times: Mapping[str, Figure]
    labels: Mapping[str, str]
    """The headings of its time columns."""
    is_history: bool
    """Whether the dates of the table lie years apart."""


def read_stated_times(analysis: Analysis, text: Text, grids: Sequence[Grid]) -> Iterator[TableQuote]:
    """The times of a row stated outside tables, with the cell of that time."""
    rows = [row for grid in grids for row in _rows(analysis, text, grid)]
    if not rows:
        return
    by_word = _by_first_word(rows)
    for sentence in sentences_outside(analysis):
        times, words = _times(analysis, text, sentence), text.text[sentence.start : sentence.end]
        named = _named(by_word, words) if times else None
        if named is None or _OTHERWISE.search(_without_names(named, words)):
            continue
        for kind, stated in times.items():
            cell = named.times.get(kind)
            if (
                cell is not None
                and len(stated) == 1
                and cell.said.casefold() not in named.names
                and not _are_of_two_years(stated[0], cell)
                and not (named.is_history and kind == _DATE and not _is_slip(named, words, stated[0], cell))
                and _is_of_row(named, words, stated[0].prose.start - sentence.start)
            ):
                yield TableQuote(stated[0], (cell,), named.labels[kind])


def _rows(analysis: Analysis, text: Text, grid: Grid) -> Iterator[_Row]:
    """The rows of a table with one time of a kind in a column of such times."""
    if grid.rows > _MOST_ROWS or not _FEWEST <= grid.columns <= _MOST_COLUMNS:
        return
    found = {at: _times(analysis, text, cell.prose) for at, cell in grid.cells.items() if at[0]}
    others = {
        column for (row, column), times in found.items() if not times and _DIGIT.search(grid.text(row, column))
    }
    headings = {
        column: _times(analysis, text, cell.prose) for (row, column), cell in grid.cells.items() if not row
    }
    columns: defaultdict[str, set[int]] = defaultdict(set)
    for (_, column), times in found.items():
        for kind, stated in times.items():
            if kind in headings.get(column, ()) or not grid.text(0, column):
                continue  # no heading, or a row like the others in its place
            if len(stated) == 1 and not (_POINTED.fullmatch(stated[0].said) and column in others):
                columns[kind].add(column)
    is_history = any(_are_years_apart(analysis, grid, column) for column in columns.get(_DATE, ()))
    for row in range(1, grid.rows):
        when = {
            kind: found[row, column][kind][0]
            for kind, (column, *more) in columns.items()
            if not more and len(found.get((row, column), {}).get(kind, ())) == 1
        }
        names = tuple(
            name
            for column in range(grid.columns)
            if _may_be_named(name := _folded(text, grid, row, column)) and not found.get((row, column))
        )
        if when and names:
            yield _Row(names, when, {kind: grid.text(0, min(columns[kind])) for kind in when}, is_history)


def _are_years_apart(analysis: Analysis, grid: Grid, column: int) -> bool:
    dates = [
        time.value
        for row in range(1, grid.rows)
        if (cell := grid.cells.get((row, column))) is not None
        for time in within(analysis.times, cell.prose)
        if time.value.is_calendar and time.value.grain is Grain.DAY
    ]
    starts = [date.days.low for date in dates if date.days.low is not None]
    return bool(starts) and max(starts) - min(starts) > DAYS_PER_UNIT["Y"]


def _folded(text: Text, grid: Grid, row: int, column: int) -> str:
    cell = grid.cells.get((row, column))
    return text.text[cell.prose.start : cell.prose.end].strip(" *_:.") if cell else ""


def _may_be_named(name: str) -> bool:
    return (
        _SHORTEST <= len(name) <= _LONGEST
        and _LETTERS.search(name) is not None
        and name not in words_of.NOT_LABELS
    )


def _by_first_word(rows: Sequence[_Row]) -> Mapping[str, Sequence[tuple[str, _Row]]]:
    """The cells that sentences may name, each with its row, by first word."""
    found: defaultdict[str, list[tuple[str, _Row]]] = defaultdict(list)
    for row in rows:
        for name in row.names:
            found[_WORD.findall(name)[0]].append((name, row))
    return found


def _named(by_word: Mapping[str, Sequence[tuple[str, _Row]]], words: str) -> _Row | None:
    """The row of which a sentence names more cells than of any other."""
    counts: defaultdict[int, int] = defaultdict(int)
    rows: dict[int, _Row] = {}
    for word in {*_WORD.findall(words)}:
        for name, row in by_word.get(word, ()):
            if occurs_in(name, words):
                counts[id(row)] += 1
                rows[id(row)] = row
    most = max(counts.values(), default=0)
    named = [row for key, row in rows.items() if counts[key] == most]
    return named[0] if len(named) == 1 else None


def _is_of_row(row: _Row, words: str, at: int) -> bool:
    """Whether a time is that of a row: it opens its sentence, or stands behind a name of the row or beside two.

    "The train, due at 18:10, waits for guests of the opening" mentions another thing.
    """
    named = [name for name in row.names if occurs_in(name, words)]
    return at <= _OPENING or len(named) > 1 or occurs_in(named[0], words[:at])


def _are_of_two_years(stated: Figure, cell: Figure) -> bool:
    """Whether two dates state other years, and are no slip for each other: "resigned on 11 March 1997"."""
    one, other = (set(_YEAR.findall(figure.said)) for figure in (stated, cell))
    return bool(one and other) and one.isdisjoint(other)


def _is_slip(row: _Row, words: str, stated: Figure, cell: Figure) -> bool:
    """Whether a sentence names two cells of a row, and its day has the month or the day of the month of a third."""
    if sum(occurs_in(name, words) for name in row.names) < _FEWEST:
        return False
    one, other = (divmod(int(figure.value.written), _PER_MONTH) for figure in (stated, cell))
    return one[0] == other[0] or one[1] == other[1]


def _without_names(row: _Row, words: str) -> str:
    """A sentence without the names of the row, which may contain any word: "Submissions close"."""
    for name in row.names:
        words = words.replace(name, " ")
    return words


def _times(analysis: Analysis, text: Text, place: ProseSpan) -> _Stated:
    """The times of day, weekdays and dates in a stretch of prose."""
    stated: dict[str, list[Figure]] = defaultdict(list)
    document = analysis.document
    for found in _CLOCK.finditer(text.text, place.start, place.end):
        if found["minute"] or found["half"]:
            stated["clock"].append(_figure(document, found.span(), _minutes(found)))
    for found in _WEEKDAY.finditer(text.text, place.start, place.end):
        stated["weekday"].append(_figure(document, found.span(), WEEKDAYS.index(found[0])))
    for time in within(analysis.times, place):
        if _DIGIT.search(time.said) and (day := _DAY.fullmatch(time.value.timex)):
            span = time.prose.start, time.prose.end
            stated[_DATE].append(_figure(document, span, _PER_MONTH * int(day["month"]) + int(day["day"])))
    return stated


def _minutes(found: re.Match[str]) -> int:
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % _HALF_DAY + (_HALF_DAY if found["half"] == "p" else 0)
    return 60 * hour + int((found["minute"] or ":0")[1:])


def _figure(document: Document, place: tuple[int, int], number: int) -> Figure:
    value = Fraction(number)
    return mention_at(document, ProseSpan(*place), Quantity(value, Interval(value, value)))
