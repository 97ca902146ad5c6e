"""All relations between the dates of a document. Imported only where one may be stated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from factlint.extraction.chronology.anchored.anniversaries import anniversaries
from factlint.extraction.chronology.anchored.counted import (
    after_a_while,
    counted_over_events,
    counted_relations,
    may_count,
)
from factlint.extraction.chronology.anchored.counted_up import days_left, nth_years
from factlint.extraction.chronology.anchored.deadlines import deadlines
from factlint.extraction.chronology.anchored.deictics import deictic_relations
from factlint.extraction.chronology.anchored.elsewhere import relations_elsewhere, relations_of_both
from factlint.extraction.chronology.anchored.known import ongoing, relations_to_names
from factlint.extraction.chronology.begun_twice import begun_twice
from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.durations.beside import lengths_beside
from factlint.extraction.chronology.durations.derived import (
    ages_now,
    anniversaries_kept,
    derived_lengths,
    lengths_until_now,
)
from factlint.extraction.chronology.durations.fitting import fits
from factlint.extraction.chronology.durations.going_on import ongoing_apart
from factlint.extraction.chronology.durations.length_parts import parts_of_lengths
from factlint.extraction.chronology.durations.stated_lengths import stated_lengths
from factlint.extraction.chronology.durations.states import lengths_of_states
from factlint.extraction.chronology.durations.stays import lengths_of_stays
from factlint.extraction.chronology.durations.terms_computed import terms_computed
from factlint.extraction.chronology.durations.things_aged import ages_of_things, things_old_now
from factlint.extraction.chronology.durations.whole import whole_lengths
from factlint.extraction.chronology.in_sentence import relations_in
from factlint.extraction.chronology.kin import kin_apart, kin_relations
from factlint.extraction.chronology.order.courses import courses
from factlint.extraction.chronology.order.linked_courses import linked_courses
from factlint.extraction.chronology.order.orders_apart import orders_apart
from factlint.extraction.chronology.order.ordinals import ordinal_relations
from factlint.extraction.chronology.order.releases import release_relations
from factlint.extraction.chronology.order.schedules import schedules
from factlint.extraction.chronology.order.series import continued_series, series_relations
from factlint.extraction.chronology.order.since_founding import since_founding
from factlint.extraction.chronology.order.stages import stage_relations
from factlint.extraction.chronology.order.tables import table_relations
from factlint.extraction.chronology.pairs import (
    goes_on,
    is_stated,
    lengths_of_three,
    relations_of_pair,
    spells_apart,
)
from factlint.extraction.chronology.posts.in_post import acts_in_post, acts_of_titled
from factlint.extraction.chronology.posts.incumbents import incumbent_relations
from factlint.extraction.chronology.posts.posts_twice import posts_twice
from factlint.extraction.chronology.sheets.sheet_courses import (
    courses_of_sheets,
    parts_of_sheets,
)
from factlint.extraction.chronology.sheets.step_lengths import lengths_of_steps
from factlint.extraction.chronology.spells.cycles import lengths_of_cycles
from factlint.extraction.chronology.spells.delays import delays
from factlint.extraction.chronology.spells.reader import lengths_of_spells
from factlint.extraction.chronology.timed import UNKNOWN_YEAR, TimedSentence, first_day
from factlint.extraction.chronology.times_of_day.reader import read_clock_counts
from factlint.extraction.languages.en.chronology.distances import GOES_BACK
from factlint.extraction.slots import pattern
from factlint.model.analysis import Analysis
from factlint.model.chronology import Ongoing, Relation
from factlint.model.document import BlockKind
from factlint.model.mention import Mention, is_named
from factlint.values.dataclass import replace
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

_YEAR = 363
"""Days, with some latitude."""
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
_FAR_APART: tuple[Callable[[TimedText], Iterable[Relation]], ...] = (
    lengths_of_states,
    terms_computed,
    derived_lengths,
)
"""Readers of sentences far apart, used if no other reader relates the same dates."""


def with_relations(analysis: Analysis, timed: TimedText) -> Analysis:
    """The analysis with the order and distance of its dates; `timed` is its text.

    A date that is counted from an event does not date that event, so it is no longer a claim about it.
    """
    stated = _all_stated(analysis, timed)
    relations = tuple(dict.fromkeys(relation for relation in stated if relation.anchors or relation.named))
    twice = (*begun_twice(timed), *posts_twice(timed))
    going_on = tuple(_ongoing(analysis, timed))
    counts = read_clock_counts(analysis, timed)
    parts = (*parts_of_lengths(timed), *parts_of_sheets(analysis), *lengths_of_steps(analysis))
    if not (relations or going_on or counts or parts or twice):
        return analysis
    off = {(one.named.name.prose, one.dated.prose) for one in relations if one.named is not None}
    claims = tuple(claim for claim in analysis.claims if (claim.subject.prose, claim.value.prose) not in off)
    return replace(
        analysis,
        claims=claims,
        dated_once=(*analysis.dated_once, *twice),
        relations=relations,
        ongoing=going_on,
        clock_counts=counts,
        length_parts=parts,
    )


def _all_stated(analysis: Analysis, timed: TimedText) -> Sequence[Relation]:
    """All relations of a document. Dates that are closer are read first: a later reader adds only what is new."""
    stated = [_of_one_year(relation) for relation in _relations(analysis, timed)]
    _add_new(stated, _between_clauses(timed))
    stated += [_of_one_year(relation) for relation in stated_lengths(timed, stated)]
    for read in _FAR_APART:
        _add_new(stated, read(timed))
    _add_new(stated, (*nth_years(timed), *days_left(timed)))
    spells = (
        one
        for block in timed.paragraphs
        for one in (*spells_apart(timed, block), *lengths_of_three(timed, block))
    )
    _add_new(stated, spells)
    tied = {(date.prose, one.dated.prose) for one in stated for date in one.anchors}
    stated += [
        _of_one_year(one)
        for one in (*orders_apart(timed), *since_founding(timed))
        if tied.isdisjoint((date.prose, one.dated.prose) for date in one.anchors)
    ]
    return stated


def _add_new(stated: list[Relation], found: Iterable[Relation]) -> None:
    """Add the relations that `stated` does not cover yet."""
    stated += [_of_one_year(one) for one in found if not is_stated(one, stated)]


def _ongoing(analysis: Analysis, timed: TimedText) -> Iterator[Ongoing]:
    """Durations until the time of writing; an undated log was written over years, and so may be other undated texts."""
    is_undated = analysis.document.date is None
    if analysis.document.is_history and is_undated:
        return
    for one in _all_ongoing(timed):
        if not (is_undated and any(fits(one.days, one.since, date) for date in _days_meant(analysis, one))):
            yield one


def _days_meant(analysis: Analysis, going_on: Ongoing) -> Iterator[Mention[Time]]:
    """The days and months on which any part of a text may have been written, and the years in headings.

    An age may be that at any date.
    """
    headings = tuple(block.prose for block in analysis.document.blocks if block.kind is BlockKind.HEADING)
    for time in analysis.times:
        if time.value.is_calendar and time.value.readings:
            is_meant = going_on.ages is not None or time.value.grain is not Grain.YEAR
            if is_meant or any(one.holds(time.prose) for one in headings):
                yield time


def _all_ongoing(timed: TimedText) -> Iterator[Ongoing]:
    for block in timed.blocks:
        for _, sentence in block:
            yield from ongoing(sentence)
            yield from things_old_now(sentence)
    yield from ongoing_apart(timed)
    yield from lengths_until_now(timed)
    yield from ages_now(timed)
    yield from anniversaries_kept(timed)


def _of_one_year(relation: Relation) -> Relation:
    """The relation without dates in an unknown year if the other side has a known one, or the reverse.

    Two dates in unknown years are not related by years: the year that stands for both is arbitrary.
    """
    is_unknown = _is_of_unknown_year(relation.dated)
    if is_unknown and _is_years(relation.days):
        return replace(relation, anchors=())
    anchors = tuple(one for one in relation.anchors if _is_of_unknown_year(one) is is_unknown)
    return relation if anchors == relation.anchors else replace(relation, anchors=anchors)


def _is_years(days: Interval) -> bool:
    """Whether the days between two dates, in either direction, are at least a year."""
    is_forward = days.low is not None and days.low >= _YEAR
    return is_forward or (days.high is not None and days.high <= -_YEAR)


def _is_of_unknown_year(date: Mention[Time]) -> bool:
    return UNKNOWN_YEAR in date.derivation


def _relations(analysis: Analysis, timed: TimedText) -> Iterator[Relation]:
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


def _goes_forward(timed: TimedText, index: int, following: int) -> bool:
    """Whether the few sentences in between are about what came after the first, and not before it."""
    between = [timed.prose(number) for number in range(index + 1, following)]
    return len(between) <= _MOST_BETWEEN and not any(map(pattern(GOES_BACK).search, between))


def _of_neighbours(timed: TimedText, block: Block) -> Iterator[Relation]:
    """Relations between each two adjacent sentences of a block."""
    for first, last in timed.neighbours(block):
        stated = tuple(relations_of_pair(timed, first, last))
        yield from stated
        dates = timed.dates_around(first, last)
        yield from (one for one in after_a_while(last, dates, first) if not is_stated(one, stated))


def _between_clauses(timed: TimedText) -> Iterator[Relation]:
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


def _in_block(timed: TimedText, block: Block) -> Iterator[Relation]:
    """Relations within each sentence of a block, and to those before it.

    The dates of a paragraph above count only for sentences without an earlier date in their own.
    """
    before: dict[int, list[Mention[Time]]] = {}
    last: tuple[int, TimedSentence] | None = None
    for index, sentence in block:
        yield from _alone(sentence)
        right_before = last[1] if last is not None and timed.goes_on(last[0], index) else None
        own = before.setdefault(timed.paragraph_of(index), [])
        yield from counted_relations(sentence, own or [*chain(*before.values())], right_before)
        if last is not None and right_before is None and _goes_forward(timed, last[0], index):
            yield from counted_over_events(sentence, own)
        own += sentence.dates
        last = (index, sentence) if sentence.dates else last
