"""Reading all equations of a document: only suspicious sentences are taken apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from factlint.extraction.arithmetic.amounts.reader import read_amounts
from factlint.extraction.arithmetic.averages import read_averages
from factlint.extraction.arithmetic.calculations import read_calculations, read_records
from factlint.extraction.arithmetic.changes import read_changes, read_falls
from factlint.extraction.arithmetic.conversions import read_conversions
from factlint.extraction.arithmetic.counts.arrays import read_arrays
from factlint.extraction.arithmetic.counts.beyond import read_beyond
from factlint.extraction.arithmetic.counts.capacities import (
    read_capacities,
    read_parts_of_wholes,
    read_told_present,
)
from factlint.extraction.arithmetic.counts.chosen import read_chosen
from factlint.extraction.arithmetic.counts.extremes import read_extremes
from factlint.extraction.arithmetic.counts.occasions import read_occasions
from factlint.extraction.arithmetic.counts.pages import read_pages
from factlint.extraction.arithmetic.counts.ranks import read_ranks, read_siblings
from factlint.extraction.arithmetic.counts.scorers import read_scorers
from factlint.extraction.arithmetic.counts.subsets import read_subsets
from factlint.extraction.arithmetic.counts.votes import read_present, read_votes
from factlint.extraction.arithmetic.dimensions import read_sizes_in_two_units
from factlint.extraction.arithmetic.lists.announcements import read_announced
from factlint.extraction.arithmetic.lists.bills import read_bill
from factlint.extraction.arithmetic.lists.collectives import read_collectives
from factlint.extraction.arithmetic.lists.enumerations import (
    read_enumeration,
    read_list_introduction,
    read_named,
    read_sets,
)
from factlint.extraction.arithmetic.lists.listed_amounts import amounts_in_brackets, listed_amounts
from factlint.extraction.arithmetic.lists.one_by_one import read_one_by_one
from factlint.extraction.arithmetic.lists.parts import read_listed_parts
from factlint.extraction.arithmetic.lists.rosters import read_rosters
from factlint.extraction.arithmetic.lists.sections import read_sections
from factlint.extraction.arithmetic.paragraphs.per_unit import read_per_unit
from factlint.extraction.arithmetic.paragraphs.reader import read_reckoned
from factlint.extraction.arithmetic.paragraphs.running import read_running_totals
from factlint.extraction.arithmetic.paragraphs.told_before import read_parts_of_told
from factlint.extraction.arithmetic.shares import read_shares, read_shares_of_people
from factlint.extraction.arithmetic.skeleton import Skeleton, read_skeleton
from factlint.extraction.arithmetic.sources import without_source
from factlint.extraction.arithmetic.sums import read_sums
from factlint.extraction.arithmetic.tables.cells import read_table_cells
from factlint.extraction.arithmetic.tables.conversions import read_table_conversions
from factlint.extraction.arithmetic.tables.grids import grids_of
from factlint.extraction.arithmetic.tables.ledgers import read_ledger
from factlint.extraction.arithmetic.tables.prose import read_table_prose
from factlint.extraction.arithmetic.tables.relations import read_table_relations
from factlint.extraction.arithmetic.tables.row_counts import read_row_counts
from factlint.extraction.arithmetic.tables.row_predicates import read_row_predicates
from factlint.extraction.arithmetic.tables.row_rules import read_rows
from factlint.extraction.arithmetic.tables.rules import read_table_rules
from factlint.extraction.arithmetic.tables.slips import read_slips
from factlint.extraction.arithmetic.tables.told_times import read_told_times
from factlint.extraction.arithmetic.tables.totals import read_table_totals
from factlint.extraction.arithmetic.told_twice.again.reader import read_told_again
from factlint.extraction.arithmetic.told_twice.casualties import read_casualties
from factlint.extraction.arithmetic.told_twice.contacts import read_contacts
from factlint.extraction.arithmetic.told_twice.dated_again import read_dated_again
from factlint.extraction.arithmetic.told_twice.headlines import read_headlines
from factlint.extraction.arithmetic.told_twice.hours import read_hours
from factlint.extraction.arithmetic.told_twice.labelled import read_labelled
from factlint.extraction.arithmetic.told_twice.labelled_times import read_labelled_times
from factlint.extraction.arithmetic.told_twice.lengths import read_retold_lengths
from factlint.extraction.arithmetic.told_twice.limits import read_limits
from factlint.extraction.arithmetic.told_twice.magnitudes import read_same_digits
from factlint.extraction.arithmetic.told_twice.numbers import Tellings, read_retold
from factlint.extraction.arithmetic.told_twice.words_and_digits import read_pairs
from factlint.extraction.arithmetic.twice_told_changes import read_steps, read_twice_told
from factlint.extraction.languages.en.arithmetic.calculations import RECORD_CUES
from factlint.extraction.languages.en.arithmetic.changes import CUES
from factlint.extraction.languages.en.arithmetic.number_words import CORRECTED
from factlint.extraction.quantities.scan import Text
from factlint.extraction.quantities.taken import Taken
from factlint.extraction.shapes import shapes
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Average, Calculation, Conversion, Figure, Retold
from factlint.model.document import Document, ProseSpan
from factlint.model.equation import Equation
from factlint.values.hedges import Hedges
from factlint.values.regex import regex
from factlint.values.units import UnitTable

_CORRECTED = regex(CORRECTED)
_CHANGE_CUES, _RECORD_CUES = regex(CUES), regex(RECORD_CUES)
_FEWEST_FIGURES = 2
_REACH, _REACH_BEHIND = 3, 6
"""Sentences before one in which what it reckons from may stand, and behind it in which parts may be told."""


def read_equations(
    analysis: Analysis, folded: bytes, sentences: Sequence[ProseSpan], hedges: Hedges, units: UnitTable
) -> tuple[Equation, ...]:
    """What a document says that its numbers have to do with each other, kind by kind.

    `folded` is its folded prose (`times.recognition.fold`), `sentences` those that are worth a closer look.
    """
    text = Text(analysis.document.prose, folded, folded.decode("latin-1"), units)
    times = Taken([time.prose for time in analysis.times])

    @cache
    def skeleton_of(sentence: ProseSpan) -> Skeleton:
        return read_skeleton(analysis.document, text, without_source(text.text, sentence), times, hedges)

    def before(sentence: ProseSpan) -> Sequence[Skeleton]:
        return tuple(map(skeleton_of, _before(analysis, sentence)))

    in_sentences = tuple(
        equation
        for sentence in sentences
        for equation in _in_sentence(analysis, text, sentence, skeleton_of(sentence), before)
    )
    told = {_said(one) for one in in_sentences if isinstance(one, Average | Calculation)}
    in_paragraphs = (
        *in_sentences,
        *(rate for rate in read_per_unit(sentences, before, skeleton_of) if _said(rate) not in told),
        *read_reckoned(sentences, skeleton_of, before),
        *read_running_totals(sentences, skeleton_of, before),
        *read_parts_of_told(sentences, text.prose, skeleton_of, before),
    )
    return (
        *_conversions(analysis, text),
        *in_paragraphs,
        *read_amounts(analysis.document, text.text, sentences, skeleton_of, before, in_paragraphs),
        *_listed(analysis, skeleton_of),
        *_in_tables(analysis, text, units, skeleton_of),
        *_told_twice(analysis, text, skeleton_of),
        *read_casualties(analysis, skeleton_of),
    )


def _listed(analysis: Analysis, skeleton_of: Callable[[ProseSpan], Skeleton]) -> Iterator[Equation]:
    """What lists and sections tell one by one, against what is said of them."""
    yield from read_listed_parts(analysis, skeleton_of)
    yield from read_sections(analysis, skeleton_of)


def _once(told: Iterable[Retold]) -> Iterator[Retold]:
    """What several readers find, once."""
    yield from {one.second.span: one for one in told}.values()


def _told_twice(
    analysis: Analysis, text: Text, skeleton_of: Callable[[ProseSpan], Skeleton]
) -> Iterator[Equation]:
    tellings = Tellings(analysis, text)
    yield from read_same_digits(analysis)
    yield from _once(
        (
            *read_retold(tellings),
            *read_labelled(tellings),
            *read_told_again(tellings),
            *read_headlines(tellings),
        )
    )
    yield from read_retold_lengths(tellings)
    yield from read_labelled_times(tellings)
    yield from read_dated_again(tellings)
    yield from read_contacts(tellings)
    yield from read_hours(tellings)
    yield from read_limits(analysis, skeleton_of)


def _conversions(analysis: Analysis, text: Text) -> Iterator[Conversion]:
    """The amounts told in two units, but for those that the text corrects."""
    return (
        conversion
        for conversion in read_conversions(analysis.document, analysis.quantities)
        if not _is_corrected(text.text, analysis.sentences, conversion.first.prose)
    )


def _said(equation: Average | Calculation) -> Figure:
    return equation.each if isinstance(equation, Average) else equation.said


def _in_tables(
    analysis: Analysis, text: Text, units: UnitTable, skeleton_of: Callable[[ProseSpan], Skeleton]
) -> Iterator[Equation]:
    """What tables and lists of amounts say of their own cells, and the prose says of these."""
    document = analysis.document
    grids, lists = tuple(grids_of(document)), tuple(listed_amounts(document))
    numbers = tuple(one.numbers() for one in lists)
    for grid in (*grids, *numbers):
        yield from read_table_totals(grid)
    for one in numbers:
        yield from read_bill(one)
    for grid in grids:
        yield from read_ledger(grid)
        yield from read_table_rules(grid)
        yield from read_rows(grid)
        yield from read_table_relations(grid)
    yield from read_table_conversions(grids, units, skeleton_of)
    if grids:
        yield from read_table_prose(analysis, grids, skeleton_of)
        yield from read_slips(analysis, text, grids, skeleton_of)
        yield from read_row_counts(analysis, text, grids, skeleton_of)
        yield from read_row_predicates(analysis, text, grids, skeleton_of)
        yield from read_told_times(analysis, text, grids)
    if tables := (*grids, *(one.amounts() for one in (*lists, *amounts_in_brackets(document)))):
        yield from read_table_cells(analysis, text, tables, skeleton_of)


def _before(analysis: Analysis, sentence: ProseSpan) -> Iterator[ProseSpan]:
    """Up to three sentences before one in its paragraph, the nearest first."""
    at = bisect_right(analysis.sentences, sentence) - 1
    for one in reversed(analysis.sentences[max(at - _REACH, 0) : at]):
        if "\n" in analysis.document.prose[one.end : sentence.start]:
            return
        yield one


def _following(analysis: Analysis, sentence: ProseSpan) -> Sequence[ProseSpan]:
    """Some sentences behind one in its paragraph."""
    at = bisect_right(analysis.sentences, sentence)
    told, end = [], sentence.end
    for one in analysis.sentences[at : at + _REACH_BEHIND]:
        if "\n" in analysis.document.prose[end : one.start]:
            break
        told.append(one)
        end = one.end
    return told


def _is_corrected(text: str, sentences: Sequence[ProseSpan], place: ProseSpan) -> bool:
    """Whether the sentence of a place tells of a wrong number."""
    sentence = sentences[max(bisect_right(sentences, place) - 1, 0)] if sentences else place
    return _CORRECTED.search(text, sentence.start, sentence.end) is not None


def _in_sentence(
    analysis: Analysis,
    text: Text,
    sentence: ProseSpan,
    skeleton: Skeleton,
    before: Callable[[ProseSpan], Sequence[Skeleton]],
) -> Iterator[Equation]:
    if shapes((CORRECTED,)).search(skeleton.text):
        return
    yield from _counted(analysis, sentence, skeleton, before)
    if "‹p" in skeleton.text:
        yield from read_falls(skeleton)
        yield from read_shares_of_people(skeleton)
    if len(skeleton.figures) >= _FEWEST_FIGURES:
        yield from _reckoned(analysis.document, text, sentence, skeleton, before)


def _counted(
    analysis: Analysis,
    sentence: ProseSpan,
    skeleton: Skeleton,
    before: Callable[[ProseSpan], Sequence[Skeleton]],
) -> Iterator[Equation]:
    """Things, people and votes with their number, and places among so many; words alone may tell some of them."""
    yield from read_collectives(analysis.document, skeleton)
    yield from read_announced(analysis.document, skeleton)
    yield from read_occasions(analysis.document, skeleton)
    yield from read_ranks(analysis.document, skeleton)
    yield from read_beyond(analysis.document, skeleton, _following(analysis, sentence))
    if not skeleton.figures:
        return
    yield from read_enumeration(skeleton, analysis.document.prose)
    yield from read_siblings(skeleton, analysis.document.prose)
    yield from read_named(skeleton, analysis.document.prose)
    yield from read_sets(skeleton)
    yield from read_list_introduction(analysis.document, skeleton, sentence)
    yield from read_arrays(analysis.document, skeleton, before(sentence))
    yield from read_capacities(skeleton, before(sentence))
    yield from read_told_present(skeleton, lambda: read_present(analysis.document))
    yield from read_subsets(skeleton, before(sentence))
    if len(skeleton.figures) >= _FEWEST_FIGURES:
        yield from read_rosters(skeleton)
        yield from read_one_by_one(skeleton)
        yield from read_chosen(skeleton, before(sentence))
        yield from read_pages(skeleton)
        yield from read_scorers(analysis.document, skeleton)
        yield from read_extremes(skeleton)
        yield from read_parts_of_wholes(skeleton)
        yield from read_votes(skeleton, before(sentence), lambda: read_present(analysis.document))


def _reckoned(
    document: Document,
    text: Text,
    sentence: ProseSpan,
    skeleton: Skeleton,
    before: Callable[[ProseSpan], Sequence[Skeleton]],
) -> Iterator[Equation]:
    """Shares, changes, sums, averages and what else follows from two numbers of a sentence or more."""
    if "‹p" in skeleton.text or "‹f" in skeleton.text:
        yield from read_shares(skeleton)
        yield from read_twice_told(skeleton)
        yield from read_steps(skeleton)
    if _CHANGE_CUES.search(skeleton.text):
        yield from read_changes(document, text.text, skeleton)
    if " (" in skeleton.text:
        yield from read_pairs(skeleton)
        yield from read_sizes_in_two_units(skeleton)
    if _RECORD_CUES.search(skeleton.text):
        yield from read_records(skeleton)
    averages = tuple(read_averages(skeleton)) if len(skeleton.figures) > _FEWEST_FIGURES else ()
    if len(skeleton.figures) > _FEWEST_FIGURES:
        yield from read_sums(skeleton, document.prose)
    yield from averages
    yield from read_calculations(
        skeleton, {one.each for one in averages if isinstance(one, Average)}, before(sentence)
    )
