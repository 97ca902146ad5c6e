"""Counts of things, people and votes in a sentence, and ranks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factlint.extraction.arithmetic.counts import beyond, occasions, ranks, spouses, stretches
from factlint.extraction.arithmetic.counts.arrays import read_arrays
from factlint.extraction.arithmetic.counts.beyond import read_beyond
from factlint.extraction.arithmetic.counts.capacities import (
    read_capacities,
    read_parts_of_wholes,
    read_stated_present,
)
from factlint.extraction.arithmetic.counts.compared_numbers import (
    read_charts,
    read_compared_numbers,
    read_winners,
)
from factlint.extraction.arithmetic.counts.extremes import read_extremes, read_in_order, read_limits
from factlint.extraction.arithmetic.counts.margins import read_margins
from factlint.extraction.arithmetic.counts.occasions import read_occasions
from factlint.extraction.arithmetic.counts.quantified import read_quantified
from factlint.extraction.arithmetic.counts.race_times import read_race_times
from factlint.extraction.arithmetic.counts.ranks import read_ranks, read_siblings, read_siblings_behind
from factlint.extraction.arithmetic.counts.records import read_nth_win, read_seasons, read_won_and_lost
from factlint.extraction.arithmetic.counts.spouses import read_later_spouses, read_spouses
from factlint.extraction.arithmetic.counts.stretches import read_stretches
from factlint.extraction.arithmetic.counts.subsets import read_subsets
from factlint.extraction.arithmetic.counts.vote_margins import read_vote_margins
from factlint.extraction.arithmetic.counts.votes import (
    read_abstentions,
    read_majorities,
    read_present,
    read_unanimous,
    read_votes,
)
from factlint.extraction.arithmetic.lists import announcements, collectives
from factlint.extraction.arithmetic.lists.announcements import read_announced
from factlint.extraction.arithmetic.lists.collectives import read_collectives
from factlint.extraction.arithmetic.lists.enumerations import read_enumeration, read_named, read_sets
from factlint.extraction.arithmetic.lists.in_order import read_stated_in_order, read_they_are
from factlint.extraction.arithmetic.lists.inline_bills import read_inline_bill
from factlint.extraction.arithmetic.lists.list_introductions import read_list_introduction
from factlint.extraction.arithmetic.lists.listed_behind import read_listed_behind
from factlint.extraction.arithmetic.lists.listed_values import read_counted_names, read_listed_values
from factlint.extraction.arithmetic.lists.one_by_one import read_one_by_one
from factlint.extraction.arithmetic.lists.parallel_items import read_parallel_items
from factlint.extraction.arithmetic.lists.rosters import read_rosters
from factlint.extraction.arithmetic.lists.titles import read_titles
from factlint.extraction.arithmetic.sentence_in_text import SentenceInText
from factlint.extraction.arithmetic.sentences_around import (
    sentences_behind,
)
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists.enumerations import STATES_MORE
from factlint.extraction.shapes import Shapes
from factlint.model.arithmetic import Enumeration
from factlint.model.document import Document
from factlint.model.equation import Equation
from factlint.values.regex import regex

_STATES_MORE = regex(STATES_MORE)
_FEWEST_FIGURES = 2
_MOST_FOLLOWING = 2
"""Sentences after the one that counts which may list what it counts."""
_COUNTED_IN_WORDS = Shapes(
    (
        *collectives.FORMS,
        *announcements.FORMS,
        *occasions.FORMS,
        *ranks.FORMS,
        *beyond.FORMS,
        *stretches.FORMS,
        *spouses.FORMS,
    )
)
"""One automaton for the readers of words: six sentences in seven contain nothing for any of them."""
_IN_WORDS: tuple[Callable[[Document, Skeleton], Iterator[Equation]], ...] = (
    read_collectives,
    read_announced,
    read_occasions,
    read_ranks,
    read_stretches,
    read_spouses,
)
"""Readers of sentences whose numbers may all be words."""
_IN_PROSE: tuple[Callable[[Skeleton, str], Iterator[Equation]], ...] = (
    read_enumeration,
    read_parallel_items,
    read_siblings,
    read_named,
    read_counted_names,
)
"""Readers of a sentence with a number that also look at the names around it."""
_OF_ONE: tuple[Callable[[Skeleton], Iterator[Equation]], ...] = (read_titles, read_sets)
"""Readers of a sentence with a number."""
_WITH_THOSE_BEFORE: tuple[Callable[[Skeleton, Sequence[Skeleton]], Iterator[Equation]], ...] = (
    read_siblings_behind,
    read_capacities,
    read_subsets,
    read_quantified,
    read_abstentions,
    read_majorities,
    read_margins,
    read_vote_margins,
    read_seasons,
)
"""Readers of a sentence with a number and of those before it."""
_OF_SEVERAL: tuple[Callable[[Skeleton], Iterator[Equation]], ...] = (
    read_rosters,
    read_one_by_one,
    read_extremes,
    read_limits,
    read_compared_numbers,
    read_charts,
    read_winners,
    read_won_and_lost,
    read_in_order,
    read_parts_of_wholes,
    read_unanimous,
)
"""Readers of a sentence with two numbers or more."""


def read_counted(sentence: SentenceInText) -> Iterator[Equation]:
    """Counts of things, people and votes, and ranks; some may be stated in words alone."""
    return (one for one in _counted(sentence) if not _states_more(sentence.document, one))


def _states_more(document: Document, stated: Equation) -> bool:
    """Whether the named items have clauses or numbers of their own, so that they cannot be counted by commas."""
    if not isinstance(stated, Enumeration) or stated.is_list:
        return False
    return any(_STATES_MORE.search(document.prose, item.start, item.end) for item in stated.items)


def _counted(sentence: SentenceInText) -> Iterator[Equation]:
    document, skeleton, before = sentence.document, sentence.skeleton, sentence.before
    if _COUNTED_IN_WORDS.possible(skeleton.text):
        for read in _IN_WORDS:
            yield from read(document, skeleton)
        behind = sentences_behind(sentence.analysis, sentence.place)
        yield from read_later_spouses(document, skeleton, behind)
        yield from read_beyond(document, skeleton, behind)
    yield from read_they_are(document, sentence.place, skeleton, before)

    def following() -> Sequence[Skeleton]:
        return sentence.following(_MOST_FOLLOWING)

    yield from read_listed_behind(skeleton, document.prose, before, following)
    yield from read_nth_win(document, skeleton, following)
    yield from read_race_times(document, skeleton, before)
    if skeleton.figures:
        yield from _with_numbers(sentence)
    if len(skeleton.figures) >= _FEWEST_FIGURES:
        yield from _with_several_numbers(sentence)


def _with_numbers(sentence: SentenceInText) -> Iterator[Equation]:
    """The counts of a sentence with numbers, by itself or against those before."""
    document, skeleton, before = sentence.document, sentence.skeleton, sentence.before
    for read_in_prose in _IN_PROSE:
        yield from read_in_prose(skeleton, document.prose)
    for read_one in _OF_ONE:
        yield from read_one(skeleton)
    yield from read_list_introduction(document, skeleton, sentence.place)
    yield from read_stated_in_order(sentence.analysis, sentence.text.text, sentence.place, skeleton)
    yield from read_arrays(document, skeleton, before)
    yield from read_stated_present(skeleton, lambda: read_present(document))
    for read_pair in _WITH_THOSE_BEFORE:
        yield from read_pair(skeleton, before)


def _with_several_numbers(sentence: SentenceInText) -> Iterator[Equation]:
    """The counts of a sentence with several numbers."""
    document, skeleton, before = sentence.document, sentence.skeleton, sentence.before
    for read in _OF_SEVERAL:
        yield from read(skeleton)
    yield from read_inline_bill(skeleton, before)
    yield from read_listed_values(skeleton, before)
    yield from read_votes(skeleton, before, lambda: read_present(document))
