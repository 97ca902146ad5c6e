"""Everything that a document states twice: in its title and text, under a label and in a sentence, in two sentences."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from typing import cast

from factlint.extraction.arithmetic.same_thing.reasons import Apart
from factlint.extraction.arithmetic.same_thing.restated import ALWAYS, why_apart
from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.skeleton import SkeletonOf
from factlint.extraction.arithmetic.stated_twice.again.reader import read_stated_again
from factlint.extraction.arithmetic.stated_twice.casualties import read_casualties
from factlint.extraction.arithmetic.stated_twice.closed_days import read_closed_days
from factlint.extraction.arithmetic.stated_twice.contacts import read_contacts
from factlint.extraction.arithmetic.stated_twice.counted_again import read_restated
from factlint.extraction.arithmetic.stated_twice.dated_again import read_dated_again
from factlint.extraction.arithmetic.stated_twice.dated_works import read_dated_works
from factlint.extraction.arithmetic.stated_twice.deeds import read_deeds
from factlint.extraction.arithmetic.stated_twice.event_days import read_event_days
from factlint.extraction.arithmetic.stated_twice.explained import is_explained
from factlint.extraction.arithmetic.stated_twice.headlines import read_headlines
from factlint.extraction.arithmetic.stated_twice.hours import read_hours
from factlint.extraction.arithmetic.stated_twice.labelled import read_labelled
from factlint.extraction.arithmetic.stated_twice.labelled_times import read_labelled_times
from factlint.extraction.arithmetic.stated_twice.least_versions import read_least_versions
from factlint.extraction.arithmetic.stated_twice.lengths import read_restated_lengths
from factlint.extraction.arithmetic.stated_twice.limits import read_limits
from factlint.extraction.arithmetic.stated_twice.listed_things import read_listed_things
from factlint.extraction.arithmetic.stated_twice.magnitudes import read_same_digits
from factlint.extraction.arithmetic.stated_twice.numbers import is_swapped
from factlint.extraction.arithmetic.stated_twice.opening_hours import read_opening_hours
from factlint.extraction.arithmetic.stated_twice.release_dates import read_release_dates
from factlint.extraction.arithmetic.stated_twice.same_words.reader import read_same_words
from factlint.extraction.arithmetic.stated_twice.scores import read_scores
from factlint.extraction.arithmetic.stated_twice.sheet_amounts.reader import read_sheet_amounts
from factlint.extraction.arithmetic.stated_twice.sheet_dates import read_sheet_dates
from factlint.extraction.arithmetic.stated_twice.taken_up.reader import read_taken_up
from factlint.extraction.arithmetic.stated_twice.terms_of_office import read_terms_of_office
from factlint.extraction.arithmetic.stated_twice.timed_steps import read_timed_steps
from factlint.extraction.biographies.repeated_ages.of_unnamed import read_ages_of_unnamed
from factlint.extraction.languages.en.arithmetic.same_thing.restated import TIME_OPENS
from factlint.extraction.quantities.scan import Text
from factlint.model.analysis import Analysis
from factlint.model.arithmetic import Figure, Restated, RestatedDate, RestatedText
from factlint.model.document import ProseSpan
from factlint.model.equation import Equation
from factlint.values.duration import Duration
from factlint.values.regex import regex
from factlint.values.typed import TypeVar

_TIME_OPENS = regex(TIME_OPENS)
_Stated = Restated | RestatedDate | RestatedText
_S = TypeVar("_S", bound=_Stated)
_READERS: tuple[Callable[[Tellings], Iterator[_Stated]], ...] = (
    read_restated_lengths,
    read_timed_steps,
    read_labelled_times,
    read_sheet_dates,
    read_dated_again,
    read_dated_works,
    read_contacts,
    read_scores,
    read_least_versions,
    read_hours,
    read_opening_hours,
    read_closed_days,
    read_event_days,
    read_release_dates,
    read_terms_of_office,
)
"""Readers of lengths, times, dates and texts, whose differences no number of the document could explain."""


def read_stated_twice(
    analysis: Analysis,
    text: Text,
    skeleton_of: SkeletonOf,
    computed: Container[ProseSpan],
) -> Iterator[Equation]:
    """The values stated for one thing in two places of a document, reader by reader.

    `computed` are the places of numbers that follow from other sentences.
    """
    tellings = Tellings(analysis, text)
    yield from read_same_digits(analysis)
    stated = _once(
        (
            *_unexplained(read_restated(tellings), tellings, skeleton_of),
            *read_labelled(tellings),
            *read_sheet_amounts(tellings),
            *_unexplained(read_stated_again(tellings), tellings, skeleton_of),
            *read_headlines(tellings),
            *_unexplained(read_same_words(tellings), tellings, skeleton_of),
            *_unexplained(read_deeds(tellings, skeleton_of), tellings, skeleton_of),
            *read_listed_things(tellings),
            *read_taken_up(tellings, skeleton_of, computed),
        )
    )
    yield from (
        one for one in _of_one(tellings, stated, Apart.NAME) if not _are_before_and_after(tellings, one)
    )
    for read in _READERS:
        yield from _of_one(tellings, read(tellings))
    yield from read_ages_of_unnamed(analysis)
    yield from _of_one(tellings, read_limits(analysis, skeleton_of))
    yield from _of_one(tellings, read_casualties(analysis, skeleton_of))


def _of_one(tellings: Tellings, stated: Iterable[_S], *asked: Apart) -> Iterator[_S]:
    """The pairs that nothing shows to be of two things."""
    for one in stated:
        first, second = sorted((one.first.prose, one.second.prose))
        if why_apart(tellings, first, second, *ALWAYS, *asked) is None:
            yield one


def _unexplained(stated: Iterable[Restated], tellings: Tellings, skeleton_of: SkeletonOf) -> Iterator[Restated]:
    """The pairs of one thing at one time, of which no other number states how the one came from the other."""
    for one in stated:
        first, second = cast("Figure", one.first), cast("Figure", one.second)
        around = tellings.around(first.prose, second.prose)
        if not is_explained(first, second, [skeleton_of(each) for each in around]):
            yield one


def _are_before_and_after(tellings: Tellings, stated: Restated) -> bool:
    """Whether only one of the two sentences opens with a time before or after a change ("Before the strike its crew"),
    and the numbers do not differ by two swapped digits.
    """
    are_lengths = isinstance(stated.first.value, Duration) or isinstance(stated.second.value, Duration)
    if are_lengths or is_swapped(cast("Figure", stated.first), cast("Figure", stated.second)):
        return False
    places = (tellings.sentence_at(one.prose) for one in (stated.first, stated.second))
    opened = [_TIME_OPENS.match(tellings.text.text, place.start, place.end) is not None for place in places]
    return opened[0] is not opened[1]


def _once(stated: Iterable[Restated]) -> Iterator[Restated]:
    """Pairs found by several readers, once: in the form of the first reader."""
    found: dict[int, Restated] = {}
    for one in stated:
        found.setdefault(one.second.prose.start, one)
    yield from found.values()
