"""Things, people and votes that a sentence counts, and places among so many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factlint.extraction.arithmetic.counts import behind_named, beyond, occasions, ranks, spouses, stretches
from factlint.extraction.arithmetic.counts.aboard import read_aboard
from factlint.extraction.arithmetic.counts.aggregates import read_aggregates
from factlint.extraction.arithmetic.counts.arrays import read_arrays
from factlint.extraction.arithmetic.counts.behind_named import read_behind_named
from factlint.extraction.arithmetic.counts.beyond import read_beyond
from factlint.extraction.arithmetic.counts.capacities import (
    read_capacities,
    read_parts_of_wholes,
    read_told_present,
)
from factlint.extraction.arithmetic.counts.chosen import read_chosen
from factlint.extraction.arithmetic.counts.compared_numbers import (
    read_charts,
    read_compared_numbers,
    read_winners,
)
from factlint.extraction.arithmetic.counts.dissenters import read_dissenters
from factlint.extraction.arithmetic.counts.extremes import read_extremes, read_in_order
from factlint.extraction.arithmetic.counts.goals import read_goals
from factlint.extraction.arithmetic.counts.margins import read_margins
from factlint.extraction.arithmetic.counts.occasions import read_occasions
from factlint.extraction.arithmetic.counts.pages import read_pages
from factlint.extraction.arithmetic.counts.quantified import read_quantified
from factlint.extraction.arithmetic.counts.race_times import read_race_times
from factlint.extraction.arithmetic.counts.ranks import read_ranks, read_siblings, read_siblings_behind
from factlint.extraction.arithmetic.counts.records import read_won_and_lost
from factlint.extraction.arithmetic.counts.scorers import read_scorers
from factlint.extraction.arithmetic.counts.spouses import read_later_spouses, read_spouses
from factlint.extraction.arithmetic.counts.stretches import read_stretches
from factlint.extraction.arithmetic.counts.subsets import read_subsets
from factlint.extraction.arithmetic.counts.the_others import read_the_others
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
from factlint.extraction.arithmetic.lists.enumerations import (
    read_enumeration,
    read_list_introduction,
    read_named,
    read_sets,
)
from factlint.extraction.arithmetic.lists.in_order import read_they_are, read_told_in_order
from factlint.extraction.arithmetic.lists.listed_behind import read_listed_behind
from factlint.extraction.arithmetic.lists.medals import read_medals
from factlint.extraction.arithmetic.lists.members_again import read_members_again
from factlint.extraction.arithmetic.lists.one_by_one import read_one_by_one
from factlint.extraction.arithmetic.lists.one_of_several import read_one_of_several
from factlint.extraction.arithmetic.lists.rosters import read_rosters
from factlint.extraction.arithmetic.lists.titles import read_titles
from factlint.extraction.arithmetic.sentences_around import sentences_behind, sentences_following
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.lists.enumerations import TELLS_MORE
from factlint.extraction.quantities.scan import Text
from factlint.extraction.shapes import Shapes
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Enumeration
from factlint.model.document import Document, ProseSpan
from factlint.model.equation import Equation
from factlint.values.regex import regex

_TELLS_MORE = regex(TELLS_MORE)
_FEWEST_FIGURES = 2
_COUNTED_IN_WORDS = Shapes(
    (
        *collectives.FORMS,
        *announcements.FORMS,
        *occasions.FORMS,
        *ranks.FORMS,
        *beyond.FORMS,
        *behind_named.FORMS,
        *stretches.FORMS,
        *spouses.FORMS,
    )
)
"""One automaton for eight readers: six sentences in seven hold nothing that any of them reads."""


def read_counted(
    analysis: Analysis,
    text: Text,
    sentence: ProseSpan,
    skeleton: Skeleton,
    before: Callable[[ProseSpan], Sequence[Skeleton]],
    skeleton_of: Callable[[ProseSpan], Skeleton],
) -> Iterator[Equation]:
    """Things, people and votes with their number, and places among so many; words alone may tell some of them."""
    told = _counted(analysis, text, sentence, skeleton, before, skeleton_of)
    return (one for one in told if not _tells_more(analysis.document, one))


def _tells_more(document: Document, told: Equation) -> bool:
    """Whether what a sentence names has clauses or numbers of its own, so that it cannot be counted by its commas."""
    if not isinstance(told, Enumeration) or told.is_list:
        return False
    return any(_TELLS_MORE.search(document.prose, item.start, item.end) for item in told.items)


def _counted(
    analysis: Analysis,
    text: Text,
    sentence: ProseSpan,
    skeleton: Skeleton,
    before: Callable[[ProseSpan], Sequence[Skeleton]],
    skeleton_of: Callable[[ProseSpan], Skeleton],
) -> Iterator[Equation]:
    if _COUNTED_IN_WORDS.possible(skeleton.text):
        yield from read_collectives(analysis.document, skeleton)
        yield from read_announced(analysis.document, skeleton)
        yield from read_occasions(analysis.document, skeleton)
        yield from read_ranks(analysis.document, skeleton)
        yield from read_behind_named(analysis.document, skeleton)
        yield from read_stretches(analysis.document, skeleton)
        yield from read_spouses(analysis.document, skeleton)
        yield from read_later_spouses(analysis.document, skeleton, sentences_behind(analysis, sentence))
        yield from read_beyond(analysis.document, skeleton, sentences_behind(analysis, sentence))
    yield from read_they_are(analysis.document, sentence, skeleton, before(sentence))
    yield from read_listed_behind(
        skeleton,
        analysis.document.prose,
        before(sentence),
        lambda: tuple(map(skeleton_of, sentences_following(analysis, sentence, 2))),
    )
    yield from read_goals(analysis.document, skeleton, before(sentence))
    yield from read_race_times(analysis.document, skeleton, before(sentence))
    yield from read_dissenters(skeleton, before(sentence))
    if skeleton.figures:
        yield from _with_numbers(analysis, text, sentence, skeleton, before)


def _with_numbers(
    analysis: Analysis,
    text: Text,
    sentence: ProseSpan,
    skeleton: Skeleton,
    before: Callable[[ProseSpan], Sequence[Skeleton]],
) -> Iterator[Equation]:
    """What a sentence with numbers counts, by itself or against those before."""
    yield from read_enumeration(skeleton, analysis.document.prose)
    yield from read_siblings(skeleton, analysis.document.prose)
    yield from read_siblings_behind(skeleton, before(sentence))
    yield from read_named(skeleton, analysis.document.prose)
    yield from read_titles(skeleton)
    yield from read_members_again(skeleton, analysis.document.prose, before(sentence))
    yield from read_medals(skeleton)
    yield from read_one_of_several(analysis.document, skeleton)
    yield from read_sets(skeleton)
    yield from read_list_introduction(analysis.document, skeleton, sentence)
    yield from read_told_in_order(analysis, text.text, sentence, skeleton)
    yield from read_arrays(analysis.document, skeleton, before(sentence))
    yield from read_capacities(skeleton, before(sentence))
    yield from read_told_present(skeleton, lambda: read_present(analysis.document))
    yield from read_subsets(skeleton, before(sentence))
    yield from read_quantified(skeleton, before(sentence))
    yield from read_abstentions(skeleton, before(sentence))
    yield from read_majorities(skeleton, before(sentence))
    yield from read_margins(skeleton, before(sentence))
    yield from read_vote_margins(skeleton, before(sentence))
    yield from read_aboard(skeleton, before(sentence))
    if len(skeleton.figures) >= _FEWEST_FIGURES:
        yield from _with_several_numbers(analysis, skeleton, before(sentence))


def _with_several_numbers(
    analysis: Analysis, skeleton: Skeleton, before: Sequence[Skeleton]
) -> Iterator[Equation]:
    """What a sentence with several numbers counts."""
    yield from read_rosters(skeleton)
    yield from read_one_by_one(skeleton)
    yield from read_chosen(skeleton, before)
    yield from read_pages(skeleton)
    yield from read_aggregates(skeleton, before)
    yield from read_scorers(analysis.document, skeleton)
    yield from read_extremes(skeleton)
    yield from read_compared_numbers(skeleton)
    yield from read_charts(skeleton)
    yield from read_winners(skeleton)
    yield from read_won_and_lost(skeleton)
    yield from read_the_others(skeleton)
    yield from read_in_order(skeleton)
    yield from read_parts_of_wholes(skeleton)
    yield from read_unanimous(skeleton)
    yield from read_votes(skeleton, before, lambda: read_present(analysis.document))
