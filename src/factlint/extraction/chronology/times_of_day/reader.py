"""All relations between the times of day of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.durations.length_parts import parts_between_clocks
from factlint.extraction.chronology.durations.terms_computed import minutes_computed
from factlint.extraction.chronology.pairs import goes_on
from factlint.extraction.chronology.sheets.sheet_courses import clocks_of_sheets
from factlint.extraction.chronology.spells.delays import clock_delays
from factlint.extraction.chronology.spells.reader import minutes_of_spells
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.chronology.times_of_day.agendas import overlapping_items
from factlint.extraction.chronology.times_of_day.alone_between import lengths_alone_between, precise_lengths
from factlint.extraction.chronology.times_of_day.clock_courses import clock_courses, minutes_of_three
from factlint.extraction.chronology.times_of_day.clocks import clock_counts, clock_sequences, with_stated_half
from factlint.extraction.chronology.times_of_day.clocks_apart import clocks_apart
from factlint.extraction.chronology.times_of_day.programme_lengths import lengths_of_entries
from factlint.extraction.chronology.times_of_day.timetables import journeys_of_timetables
from factlint.extraction.languages.en.chronology.times_of_day.clocks import OF_ANOTHER
from factlint.extraction.slots import pattern
from factlint.model.analysis import Analysis
from factlint.model.chronology import ClockCount

_PAIR, _MANY = 2, 4
"""The number of times of day that are related; this many are of several things."""
_OF_TEXT: tuple[Callable[[TimedText], Iterator[ClockCount]], ...] = (
    clocks_apart,
    clock_courses,
    minutes_of_three,
    minutes_computed,
    lengths_alone_between,
    precise_lengths,
)
"""Readers of sentences."""
_OF_LAYOUT: tuple[Callable[[Analysis], Iterator[ClockCount]], ...] = (
    overlapping_items,
    clocks_of_sheets,
    journeys_of_timetables,
    lengths_of_entries,
)
"""Readers of tables, lists and fact sheets."""


def read_clock_counts(analysis: Analysis, timed: TimedText) -> tuple[ClockCount, ...]:
    """The relations between two times of day in a sentence, or in two with one each; `timed` is the text of the
    analysis.
    """
    return tuple(dict.fromkeys(map(with_stated_half, _clock_counts(analysis, timed))))


def _clock_counts(analysis: Analysis, timed: TimedText) -> Iterator[ClockCount]:
    if sum(time.value.is_clock_time for time in analysis.times) < _PAIR:
        return
    for block in timed.blocks:
        yield from (count for _, sentence in block for count in _minutes(sentence))
        for first, last in _one_after_the_other(timed, block):
            if len(first.clocks) + len(last.clocks) < _MANY:
                yield from _minutes(first.followed_by(last), is_pair=goes_on(first, last))
    for sentence in timed.as_written:
        yield from _minutes(sentence)
    for (*_, (_, first)), last in timed.borders:
        if len(first.clocks) != 1 or len(last.clocks) != 1:
            continue
        if not any(pattern(OF_ANOTHER).search(one.text) for one in (first, last)):
            yield from _minutes(first.followed_by(last), is_pair=goes_on(first, last))
    for read in _OF_TEXT:
        yield from read(timed)
    for read_layout in _OF_LAYOUT:
        yield from read_layout(analysis)


def _minutes(sentence: TimedSentence, *, is_pair: bool = True) -> Iterator[ClockCount]:
    """The relations between times of day in one or two sentences; two of one sentence only if they are a pair."""
    if len(sentence.clocks) < _PAIR:
        return
    readers = (clock_counts, clock_delays, clock_sequences, parts_between_clocks)
    counts = tuple(count for read in readers for count in read(sentence))
    yield from counts or (minutes_of_spells(sentence) if is_pair else ())


def _one_after_the_other(timed: TimedText, block: Block) -> Iterator[tuple[TimedSentence, TimedSentence]]:
    """Each sentence with a time of day, and the next, where none between them is about something that happened.

    The first may have the length of something instead, of which the next gives two times.
    """
    for (index, first), (following, last) in pairwise(block):
        is_ahead = bool(first.lengths) and len(last.clocks) == _PAIR
        if ((first.clocks and (last.clocks or last.lengths)) or is_ahead) and timed.goes_on(index, following):
            yield first, last
