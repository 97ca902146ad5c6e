"""All relations between the dates of a document. Imported only where one may be stated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from factlint.extraction.chronology.anchored.counted_up import days_left, nth_years
from factlint.extraction.chronology.begun_twice import begun_twice
from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.dates_without_year import UNKNOWN_YEAR
from factlint.extraction.chronology.durations.derived import derived_lengths
from factlint.extraction.chronology.durations.length_parts import parts_of_lengths
from factlint.extraction.chronology.durations.stated_lengths import stated_lengths
from factlint.extraction.chronology.durations.states import lengths_of_states
from factlint.extraction.chronology.durations.terms_computed import terms_computed
from factlint.extraction.chronology.order.orders_apart import orders_apart
from factlint.extraction.chronology.order.since_founding import since_founding
from factlint.extraction.chronology.pairs import is_stated, lengths_of_three, spells_apart
from factlint.extraction.chronology.posts.posts_twice import posts_twice
from factlint.extraction.chronology.relations import read_relations, relations_as_written
from factlint.extraction.chronology.sheets.sheet_courses import parts_of_sheets
from factlint.extraction.chronology.sheets.step_lengths import lengths_of_steps
from factlint.extraction.chronology.times_of_day.reader import read_clock_counts
from factlint.extraction.chronology.until_now import read_ongoing
from factlint.model.analysis import Analysis
from factlint.model.chronology import Relation
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.interval import Interval
from factlint.values.time import Time

_YEAR = 363
"""Days, with some latitude."""


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
    going_on = tuple(read_ongoing(analysis, timed))
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
    stated = [_of_one_year(relation) for relation in read_relations(analysis, timed)]
    _add_new(stated, relations_as_written(timed))
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
