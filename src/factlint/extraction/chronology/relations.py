"""The relations of dates that are near each other, of layout, and of the whole text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from factlint.extraction.chronology.anchored.anniversaries import anniversaries
from factlint.extraction.chronology.anchored.counted import (
    after_a_while,
    counted_over_events,
    counted_relations,
    may_count,
)
from factlint.extraction.chronology.anchored.deadlines import deadlines
from factlint.extraction.chronology.anchored.deictics import deictic_relations
from factlint.extraction.chronology.anchored.elsewhere import relations_elsewhere, relations_of_both
from factlint.extraction.chronology.anchored.known import relations_to_names
from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.durations.beside import lengths_beside
from factlint.extraction.chronology.durations.stays import lengths_of_stays
from factlint.extraction.chronology.durations.things_aged import ages_of_things
from factlint.extraction.chronology.durations.whole import whole_lengths
from factlint.extraction.chronology.in_sentence import relations_in
from factlint.extraction.chronology.kin import kin_apart, kin_relations
from factlint.extraction.chronology.order.courses import courses
from factlint.extraction.chronology.order.linked_courses import linked_courses
from factlint.extraction.chronology.order.ordinals import ordinal_relations
from factlint.extraction.chronology.order.releases import release_relations
from factlint.extraction.chronology.order.schedules import schedules
from factlint.extraction.chronology.order.series import continued_series, series_relations
from factlint.extraction.chronology.order.stages import stage_relations
from factlint.extraction.chronology.order.tables import table_relations
from factlint.extraction.chronology.pairs import goes_on, is_stated, relations_of_pair
from factlint.extraction.chronology.posts.in_post import acts_in_post, acts_of_titled
from factlint.extraction.chronology.posts.incumbents import incumbent_relations
from factlint.extraction.chronology.sheets.sheet_courses import courses_of_sheets
from factlint.extraction.chronology.spells.cycles import lengths_of_cycles
from factlint.extraction.chronology.spells.delays import delays
from factlint.extraction.chronology.spells.reader import lengths_of_spells
from factlint.extraction.chronology.timed import TimedSentence, first_day
from factlint.extraction.languages.en.chronology.distances import GOES_BACK
from factlint.extraction.slots import pattern
from factlint.model.analysis import Analysis
from factlint.model.chronology import Relation
from factlint.model.mention import Mention, is_named
from factlint.values.time import Time

_MOST_BETWEEN = 4
"""How many sentences without a time "twelve years later" may skip."""

_OF_SENTENCE: tuple[Callable[[TimedSentence], Iterator[Relation]], ...] = (
    relations_in,
    lengths_beside,
    whole_lengths,
    lengths_of_stays,
    delays,
    lengths_of_spells,
    ordinal_relations,
)
"""Readers of a sentence's own dates; of those that mention the same words the first is heard."""

_OF_CLAUSES: tuple[Callable[[Sequence[TimedSentence]], Iterator[Relation]], ...] = (
    relations_elsewhere,
    courses,
    anniversaries,
)
"""Readers of all clauses with a date."""

_OF_LAYOUT: tuple[Callable[[Analysis], Iterator[Relation]], ...] = (
    table_relations,
    courses_of_sheets,
    release_relations,
    deictic_relations,
    lengths_of_cycles,
)
"""Readers of tables, lists and fact sheets, and of what stands next to a date."""

_OF_TEXT: tuple[Callable[[TimedText], Iterator[Relation]], ...] = (
    deadlines,
    schedules,
    linked_courses,
    relations_of_both,
    ages_of_things,
    acts_in_post,
    acts_of_titled,
)
"""Readers of what several sentences state."""


def read_relations(analysis: Analysis, timed: TimedText) -> Iterator[Relation]:
    """The relations within sentences and between adjacent ones, then those of layout and of the whole text."""
    names = (*filter(is_named, analysis.entities), *analysis.stated_events)
    for block in timed.blocks:
        yield from _in_block(timed, block)
        before: tuple[tuple[int, TimedSentence], ...] = ()
        for index, sentence in block:
            if before and not timed.are_neighbours(before[0][0], index):
                before = ()
            yield from _of_kinds(sentence, *(one for _, one in before))
            before = ((index, sentence), *before[:1])
            yield from relations_to_names(sentence, names)
        yield from _of_neighbours(timed, block)
    for above, last in timed.borders:
        yield from relations_of_pair(timed, above[-1][1], last)
        yield from _counted_across(timed, above, last)
    dated = tuple(
        clause
        for block in timed.blocks
        for _, sentence in block
        for clause in timed.clauses(sentence)
        if clause.dates
    )
    for read_layout in _OF_LAYOUT:
        yield from read_layout(analysis)
    for read_clauses in _OF_CLAUSES:
        yield from read_clauses(dated)
    for read_text in _OF_TEXT:
        yield from read_text(timed)
    yield from kin_apart(tuple(sentence for block in timed.blocks for _, sentence in block))


def _in_block(timed: TimedText, block: Block) -> Iterator[Relation]:
    """Relations within each sentence of a block, and to those before it.

    The dates of a paragraph above count only for sentences without an earlier date in their own.
    """
    before: dict[int, list[Mention[Time]]] = {}
    last: tuple[int, TimedSentence] | None = None
    for index, sentence in block:
        yield from _alone(sentence)
        right_before = last[1] if last is not None and timed.goes_on(last[0], index) else None
        own = before.setdefault(timed.places.block_of(index), [])
        yield from counted_relations(sentence, own or [*chain(*before.values())], right_before)
        if last is not None and right_before is None and _goes_forward(timed, last[0], index):
            yield from counted_over_events(sentence, own)
        own += sentence.dates
        last = (index, sentence) if sentence.dates else last


def _of_neighbours(timed: TimedText, block: Block) -> Iterator[Relation]:
    """Relations between each two adjacent sentences of a block."""
    for first, last in timed.neighbours(block):
        stated = tuple(relations_of_pair(timed, first, last))
        yield from stated
        dates = timed.dates_around(first, last)
        yield from (one for one in after_a_while(last, dates, first) if not is_stated(one, stated))


def _counted_across(timed: TimedText, above: Block, first: TimedSentence) -> Iterator[Relation]:
    """“Two years later, in 1960” at the head of a paragraph: later than any date of those before."""
    last = above[-1][1]
    is_ahead = len(first.shifts) == 1 and first.shifts[0].prose.start == first.span.start
    if len(first.dates) != 1 or not may_count(first) or not (is_ahead or goes_on(last, first)):
        return
    before = [
        date
        for block in timed.paragraphs
        for _, sentence in block
        for date in sentence.dates
        if sentence.span < first.span and first_day(date) < first_day(first.dates[0])
    ]
    for one in counted_relations(first, before, last):
        if any(first_day(date) < first_day(one.dated) for date in one.anchors):
            yield one


def _goes_forward(timed: TimedText, index: int, following: int) -> bool:
    """Whether the few sentences in between are about what came after the first, and not before it."""
    between = [timed.prose(number) for number in range(index + 1, following)]
    return len(between) <= _MOST_BETWEEN and not any(map(pattern(GOES_BACK).search, between))


def relations_as_written(timed: TimedText) -> Iterator[Relation]:
    """What sentences that are read clause by clause state as they were written."""
    stated = {index: sentence for block in timed.blocks for index, sentence in block}
    numbers = {sentence.span.start: index for index, sentence in stated.items()}
    for sentence in timed.as_written:
        before = stated.get(numbers.get(sentence.span.start, 0) - 1)
        yield from _of_kinds(sentence, *filter(None, (before,)))
        yield from _alone(sentence)
        yield from counted_relations(sentence, [], None)


def _of_kinds(sentence: TimedSentence, *before: TimedSentence) -> Iterator[Relation]:
    """Editions, relatives, stages and terms of office in a sentence; `before` are those right before it."""
    yield from series_relations(sentence, *before)
    yield from continued_series(before[0].followed_by(sentence) if before else sentence)
    yield from kin_relations(sentence)
    yield from stage_relations(sentence)
    yield from incumbent_relations(sentence)


def _alone(sentence: TimedSentence) -> tuple[Relation, ...]:
    """Relations between the dates of one sentence."""
    found: tuple[Relation, ...] = ()
    for read in _OF_SENTENCE:
        found += tuple(one for one in read(sentence) if not is_stated(one, found))
    return found
