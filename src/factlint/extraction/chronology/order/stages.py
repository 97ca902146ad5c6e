"""“Work had begun in 1930 … opened in 1934”: the stages of one subject, in one or two sentences."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations, pairwise

from factlint.extraction.chronology.dates_without_year import has_year, in_year_of
from factlint.extraction.chronology.lengths import not_before
from factlint.extraction.chronology.moments import come_each_year, have_other_objects
from factlint.extraction.chronology.order.dated_stages import (
    DatedStage,
    is_about_stage,
    stages_in,
    with_one_end_of_ranges,
)
from factlint.extraction.chronology.timed import TimedSentence, first_day, is_deictic_year
from factlint.extraction.languages.en.chronology.order import stages as words_of
from factlint.extraction.languages.en.chronology.order.works import STONE
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.days import civil
from factlint.values.time import Grain, Time

_MOST_DATES = 5
_KEPT = 1 << 10
"""Pairs of verbs of which it is kept whether one follows the other."""
_OBJECT = len(" them ")


def stage_relations(stated: TimedSentence) -> Iterator[Relation]:
    """The necessary order of the events that one or two sentences date, each verb with the date after it."""
    if not 1 < len(stated.dates) <= _MOST_DATES or not is_about_stage(stated) or stated.holds(words_of.VETO):
        return
    if pattern(words_of.TWO_AGENTS).search(stated.text):
        return
    text, is_undated = with_one_end_of_ranges(stated.text), stated.document.date is None
    stages = tuple(
        stage
        for stage in stages_in(stated)
        if not ((stage.is_fronted or is_undated) and is_deictic_year(stated.dates[stage.number]))
    )
    if pattern(words_of.OF_ANOTHER).search(text, min((one.begin for one in stages), default=0)):
        return
    for run in _runs(text, stages):
        for first, last in combinations(run, 2):
            if come_each_year(text, ((one.verb, stated.dates[one.number]) for one in (first, last))):
                continue
            is_looking_back = last.is_before and not first.is_before
            is_continued = follows(first.verb, last.verb, words_of.CHAINS_CONTINUED)
            if (is_continued or follows(first.verb, last.verb)) and not is_looking_back:
                if not _may_be_of_another_year(stated.dates[first.number], stated.dates[last.number]):
                    yield _relation(stated, first, last)
            elif (
                follows(last.verb, first.verb)
                and _is_stated_back(text, first, last)
                and not _may_be_of_another_year(stated.dates[first.number], stated.dates[last.number])
            ):
                yield _relation(stated, last, first)


def _runs(text: str, stages: tuple[DatedStage, ...]) -> Iterator[tuple[DatedStage, ...]]:
    """The consecutive stages with one subject."""
    run: list[DatedStage] = list(stages[:1])
    for one, other in pairwise(stages):
        if not _are_linked(text, one, other):
            yield tuple(run)
            run = []
        run.append(other)
    yield tuple(run)


def _are_linked(text: str, one: DatedStage, other: DatedStage) -> bool:
    between = text[one.end : other.begin]
    owned = [frozenset(pattern(words_of.NAME_OF_OWNED).findall(_object(text, stage))) for stage in (one, other)]
    if all(owned) and owned[0].isdisjoint(owned[1]):
        return False
    if have_other_objects(text, *(stage.start + len(stage.verb) for stage in (one, other))):
        return False
    if _is_other_person(text[: one.end], between) or pattern(words_of.OF_OBJECT).search(text, 0, one.start):
        return False
    if other.is_fronted:
        return _is_linked_in_front(text, between, other)
    if any(pattern(link).fullmatch(between) for link in words_of.LINKS):
        return True
    if pattern(STONE).fullmatch(one.verb) and pattern(words_of.LINK_TO_ACTIVE).fullmatch(between):
        return True
    if other.is_nominal:
        return pattern(words_of.LINK_TO_NOMINAL).fullmatch(between) is not None
    if pattern(words_of.OF_IT).search(text, other.start, other.start + len(other.verb) + _OBJECT):
        return pattern(words_of.LINK_TO_ACTIVE).fullmatch(between) is not None
    if _opens(text, one) and pattern(words_of.LINK_TO_PARTICIPLE).fullmatch(between):
        return True
    if pattern(words_of.MAKING).fullmatch(other.verb) and pattern(words_of.LINK_TO_MAKING).fullmatch(between):
        return True
    named = pattern(words_of.LINK_BY_NOUN).fullmatch(between)
    return named is not None and pattern(rf"\b{named['noun']}\b").search(text, 0, one.date_start) is not None


def _is_other_person(before: str, between: str) -> bool:
    """Whether "she" continues after "he", or the reverse."""
    person = pattern(words_of.PERSON).search(between)
    return (
        person is not None and pattern(words_of.OTHER_PERSON[person[0].casefold()]).search(before) is not None
    )


def _is_linked_in_front(text: str, between: str, other: DatedStage) -> bool:
    """The same for a second date before its verb."""
    if pattern(words_of.LINK_IN_FRONT).fullmatch(between) is None:
        return False
    inner = text[other.date_start + len(f"‹d{other.number}›") : other.start]
    return pattern(words_of.LINK_BEHIND_FRONT).fullmatch(inner) is not None


def _object(text: str, stage: DatedStage) -> str:
    """The words between a verb and its date, if they are an object."""
    stated = text[stage.start + len(stage.verb) : stage.date_start]
    return stated if pattern(words_of.OWNED).match(stated) else ""


def _opens(text: str, stage: DatedStage) -> bool:
    """Whether a participle at the start of the text expresses the stage."""
    opener = pattern(words_of.OPENER).match(text)
    return opener is not None and opener.end() == stage.start


@cache
@lru_cache(maxsize=_KEPT)
def follows(first: str, last: str, chains: tuple[tuple[str, ...], ...] = words_of.CHAINS) -> bool:
    """Whether the second verb can only come after the first."""
    return any(
        pattern(rf"(?:{one})").fullmatch(first) and pattern(rf"(?:{other})\b").match(last)
        for chain in chains
        for one, other in combinations(chain, 2)
    )


def _is_stated_back(text: str, first: DatedStage, last: DatedStage) -> bool:
    """Whether the second statement is about what came before: by its tense, or because it happens only once."""
    if pattern(words_of.RENEWED).search(text):
        return False
    is_stated_so = last.is_before or last.is_nominal or _opens(text, first)
    return is_stated_so or pattern(words_of.ONCE).fullmatch(last.verb) is not None


def _may_be_of_another_year(date: Mention[Time], other: Mention[Time]) -> bool:
    """Whether only the other date has a year: "closed on 4 May, having opened on 5 May 1930".

    Or only the first has one, and both are the ends of a year that is none of the calendar: "began on 1 July 2021 and
    ends on 30 June".
    """
    if has_year(other) or not has_year(date):
        return has_year(other) and not has_year(date)
    return date.value.grain < Grain.YEAR and _are_ends_of_year(first_day(date), first_day(other))


def _are_ends_of_year(first: int, last: int) -> bool:
    """Whether the second day is the eve of the first in another year, so that it may end a year begun with that."""
    return civil(last + 1)[1:] == civil(first)[1:]


def _relation(stated: TimedSentence, first: DatedStage, last: DatedStage) -> Relation:
    words = stated.words(last.start, last.start + last.size)
    anchor, dated = (
        stated.dates[first.number],
        in_year_of(stated.dates[last.number], stated.dates[first.number]),
    )
    return Relation(Tie.COURSE, (anchor,), dated, not_before(anchor, dated), words)
