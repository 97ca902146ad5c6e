"""Relations between the dates of two adjacent sentences: "It opened in 1934. Two years later, in 1936, it closed"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.dates_without_year import in_year_of
from factlint.extraction.chronology.durations.beside import lengths_beside
from factlint.extraction.chronology.durations.fitting import fits
from factlint.extraction.chronology.durations.stays import lengths_of_stays, may_state_stay
from factlint.extraction.chronology.durations.whole import whole_lengths
from factlint.extraction.chronology.kin import is_about_kin, kin_relations
from factlint.extraction.chronology.order.dated_stages import is_about_stage
from factlint.extraction.chronology.order.ordinals import is_about_place, ordinal_relations
from factlint.extraction.chronology.order.stages import stage_relations
from factlint.extraction.chronology.posts.incumbents import incumbent_relations, is_about_post
from factlint.extraction.chronology.spells.delays import delays
from factlint.extraction.chronology.spells.reader import lengths_of_spells
from factlint.extraction.chronology.subjects import stems
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.durations.whole import GOES_ON, WAS_OVER
from factlint.extraction.languages.en.chronology.spells.spells import (
    AFTER_SO_LONG_OF,
    BRINGS_IN,
    ONE_MORE,
    THE_FIRST,
    TRAVELLED,
    UNIONS,
    WAYS,
    WEDDED,
    WORKS,
)
from factlint.extraction.languages.en.chronology.spells.spells import GOES_ON as CONTINUED
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation
from factlint.values.dataclass import replace

_PAIR = 2
_REACH = 5
"""How many sentences back the beginning may stand, if those in between have no time."""
_TERM = (2, 3)
"""The number of dates for an event within a term, or after one."""


def relations_of_pair(timed: TimedText, first: TimedSentence, last: TimedSentence) -> Iterator[Relation]:
    """Relations of adjacent sentences about relatives, stages, terms and durations; they are joined only if a cue asks
    for it.
    """
    dates = (len(first.dates), len(last.dates))
    is_kin = dates[1] > 0 and sum(dates) >= _PAIR and (is_about_kin(first) or is_about_kin(last))
    is_stage = dates == (1, 1) and (is_about_stage(first) or is_about_stage(last))
    is_term = sum(dates) in _TERM and (is_about_post(last) or is_about_post(first))
    is_over = not first.dates and pattern(WAS_OVER).search(first.text) is not None
    is_length = not is_over and _is_length_of_both(first, last)
    is_spell = (
        (sum(dates) == _PAIR or dates[0] > dates[1] == 0)
        and bool(first.lengths or last.lengths)
        and not is_over
        and goes_on(first, last)
        and not (pattern(ONE_MORE).match(first.text) and pattern(THE_FIRST).match(last.text))
        and not (pattern(AFTER_SO_LONG_OF).search(last.text) and timed.are_of_others(first, last))
    )
    is_stay = len(last.dates) == 1 and dates[0] > 0 and may_state_stay(last)
    is_row = dates == (1, 1) and is_about_place(first) and is_about_place(last)
    if not (is_kin or is_stage or is_term or is_length or is_stay or is_spell or is_row):
        return
    two = timed.joined(first, last)
    if is_term:
        yield from incumbent_relations(two)
    if is_kin:
        yield from kin_relations(two)
    if is_stage:
        yield from stage_relations(two)
    if is_row:
        yield from ordinal_relations(two)
    if is_stay:
        yield from lengths_of_stays(two)
    stated: tuple[Relation, ...] = ()
    if is_length:
        stated = tuple(_lengths_of_both(two, first, last))
    if is_spell:
        for lengths in (delays, lengths_of_spells):
            stated += tuple(one for one in lengths(two) if not is_stated(one, stated))
    yield from stated


def _lengths_of_both(two: TimedSentence, first: TimedSentence, last: TimedSentence) -> Iterator[Relation]:
    if (len(first.dates), len(last.dates)) == (_PAIR, 0):
        yield from (one for one in lengths_beside(two) if one.words.prose.start >= last.span.start)
    elif (len(first.dates), len(last.dates)) == (0, _PAIR):
        yield from (one for one in lengths_beside(two) if one.words.prose.start < last.span.start)
    yield from whole_lengths(two)


def is_stated(relation: Relation, others: Sequence[Relation]) -> bool:
    """Whether one of the others is given by some of the same words."""
    return any(relation.words.prose.overlaps(other.words.prose) for other in others)


def goes_on(first: TimedSentence, last: TimedSentence) -> bool:
    """Whether the second sentence continues about the subject of the first, by a pronoun or by its noun."""
    found = pattern(CONTINUED).match(last.text)
    if found is None:
        return False
    if found["thing"] in UNIONS and pattern(WEDDED).search(first.text):
        return True
    stated = f"{first.text} {WORKS} {WAYS if pattern(TRAVELLED).search(first.text) else ''}"
    return found["thing"] is None or not stems(found["thing"]).isdisjoint(stems(stated))


def spells_apart(timed: TimedText, block: Block) -> Iterator[Relation]:
    """Durations up to the date of a sentence, with the beginning some sentences before."""
    for (first_at, first), (last_at, last) in pairwise(_with_dates(block)):
        if not 1 < last_at - first_at <= _REACH or not last.lengths or first.lengths:
            continue
        if len(first.dates) != 1 or len(last.dates) != 1 or not goes_on(first, last):
            continue
        between = (timed.prose(number) for number in range(first_at + 1, last_at))
        if timed.subjects.are_one(first_at, last_at) and not any(map(pattern(BRINGS_IN).match, between)):
            yield from _none_fitting(lengths_of_spells(first.followed_by(last)), block, first_at)


def _with_dates(block: Block) -> Block:
    """The sentences with a date or a duration, except for bare ones such as “by Wednesday”."""
    return tuple(pair for pair in block if pair[1].dates or pair[1].lengths)


def _none_fitting(relations: Iterable[Relation], block: Block, number: int) -> Iterator[Relation]:
    """The relations of which the length fits from no date stated before a sentence to the later one."""
    dates = [date for at, sentence in block if at < number for date in sentence.dates]
    for one in relations:
        dated = in_year_of(one.dated, one.anchors[0])
        if not any(fits(one.days, date, dated) for date in dates):
            yield replace(one, dated=dated)


def lengths_of_three(timed: TimedText, block: Block) -> Iterator[Relation]:
    """How long it was, stated in the sentence behind two that date one thing each of the same subject."""
    dated = _with_dates(block)
    for (first_at, first), (last_at, last), (_, stated) in zip(dated, dated[1:], dated[2:], strict=False):
        if [len(one.dates) for one in (first, last, stated)] != [1, 1, 0] or first.lengths or last.lengths:
            continue
        two = first.followed_by(last)
        if timed.subjects.are_one(first_at, last_at) and goes_on(two, stated):
            yield from _none_fitting(lengths_of_spells(two.followed_by(stated)), block, first_at)


def _is_length_of_both(first: TimedSentence, last: TimedSentence) -> bool:
    """Whether one may have a duration, and the other, or both, the dates between which it lies."""
    match len(first.dates), len(last.dates):
        case 1, 1:
            is_stated = bool(first.lengths or last.lengths)
            return is_stated and pattern(GOES_ON).match(last.text) is not None
        case 2, 0:
            return bool(last.lengths)
        case 0, 2:
            return bool(first.lengths)
    return False
