"""A timetable's journeys, all equally long, and the sentence that states how long: "The crossing takes 70 minutes"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from factlint.extraction.arithmetic.tables.grids import Grid, grids_of
from factlint.extraction.chronology.times_of_day.clocks import minutes_of
from factlint.extraction.languages.en.chronology.times_of_day import timetables as words_of
from factlint.extraction.times.recognition.fold import fold
from factlint.model.analysis import Analysis
from factlint.model.chronology import ClockCount, Tie
from factlint.model.document import Document
from factlint.model.mention import Mention
from factlint.values.hedges import Hedge
from factlint.values.regex import regex
from factlint.values.time import Time

_DEPARTURE, _ARRIVAL = regex(words_of.DEPARTURE), regex(words_of.ARRIVAL)
_TAKES, _BEHIND, _OTHERWISE = regex(words_of.TAKES), regex(words_of.BEHIND), regex(words_of.OTHERWISE)
_DAY = 24 * 60
_REACH = 50
_FEWEST = 2
"""Journeys of a timetable."""

_FIRST, _MANY = 0, 4
_Journey = tuple[Mention[Time], Mention[Time]]
_Clocks = Mapping[int, Mention[Time]]


def journeys_of_timetables(analysis: Analysis) -> Iterator[ClockCount]:
    """The first journey of the only timetable of a document, as long as a sentence states; or the one of many that is
    not as long as the sentence and all others state.
    """
    clocks = {time.prose.start: time for time in analysis.times if time.value.minute_of_day is not None}
    if len(clocks) < _FEWEST * 2 or not analysis.durations:
        return
    tables = [rows for grid in grids_of(analysis.document) if (rows := _journeys(grid, clocks))]
    if len(tables) != 1 or (odd := _odd_one(tables[0])) is None:
        return
    words = _folded(analysis.document)
    stated = []
    for length in analysis.durations:
        start, end = length.prose.start, length.prose.end
        is_stated = _TAKES.search(words, max(0, start - _REACH), start) and _BEHIND.match(words, end)
        if is_stated and length.value.hedge is Hedge.EXACTLY and not _is_of_another(analysis, words, start):
            stated.append(length)
    if len({length.value.timex for length in stated}) == 1:
        minutes = minutes_of(stated[0].value)
        are_borne_out = minutes is not None and _usual(tables[0]) in minutes
        if minutes is not None and (odd == _FIRST or are_borne_out):
            yield ClockCount(Tie.LENGTH, *tables[0][odd], minutes, stated[0])


def _usual(journeys: Sequence[_Journey]) -> int:
    """The minutes of most journeys."""
    return Counter(_minutes(*one) for one in journeys).most_common(1)[0][0]


def _odd_one(journeys: Sequence[_Journey]) -> int | None:
    """The place of the only journey that is not as long as the others, the first where all are; else None."""
    usual = _usual(journeys)
    odd = [place for place, one in enumerate(journeys) if _minutes(*one) != usual]
    if not odd:
        return _FIRST
    return odd[0] if len(odd) == 1 and len(journeys) >= _MANY else None


def _folded(document: Document) -> str:
    return fold(document).decode("latin-1")


def _is_of_another(analysis: Analysis, words: str, place: int) -> bool:
    sentence = next((one for one in analysis.sentences if one.start <= place < one.end), None)
    return sentence is None or _OTHERWISE.search(words, sentence.start, sentence.end) is not None


def _journeys(grid: Grid, clocks: _Clocks) -> list[tuple[Mention[Time], Mention[Time]]]:
    """The departure and arrival of each row; empty if a row lacks one."""
    heads = [grid.text(0, column) for column in range(grid.columns)]
    starts = [column for column, head in enumerate(heads) if _DEPARTURE.fullmatch(head)]
    ends = [column for column, head in enumerate(heads) if _ARRIVAL.fullmatch(head)]
    if len(starts) != 1 or len(ends) != 1:
        return []
    rows = [
        (_clock(grid, row, starts[0], clocks), _clock(grid, row, ends[0], clocks))
        for row in range(1, grid.rows)
    ]
    whole = [(first, last) for first, last in rows if first is not None and last is not None]
    return whole if len(whole) == len(rows) >= _FEWEST else []


def _clock(grid: Grid, row: int, column: int, clocks: _Clocks) -> Mention[Time] | None:
    cell = grid.cells.get((row, column))
    return clocks.get(cell.prose.start) if cell else None


def _minutes(first: Mention[Time], last: Mention[Time]) -> int:
    begin, end = first.value.minute_of_day, last.value.minute_of_day
    return 0 if begin is None or end is None else (end - begin) % _DAY
