"""“Work had begun in 1930 … opened in 1934”: the stages of one subject, in one or two sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations, pairwise

from factlint.extraction.chronology.lengths import not_before
from factlint.extraction.chronology.moments import come_each_year, have_other_objects
from factlint.extraction.chronology.timed import (
    TimedSentence,
    first_day,
    has_year,
    in_year_of,
    is_deictic_year,
)
from factlint.extraction.languages.en.chronology.order import stages as words_of
from factlint.extraction.languages.en.chronology.order.courses import ASIDE
from factlint.extraction.languages.en.chronology.order.works import STONE
from factlint.extraction.slots import expanded, pattern
from factlint.extraction.trigger import Trigger
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.days import civil
from factlint.values.time import Grain, Time

_REACH = 60
"""Characters from a verb to its date."""
_MOST_DATES = 5
_OBJECT = len(" them ")
_ANY = r"‹[dstcl]\d›"


@dataclass(frozen=True, slots=True)
class DatedStage:
    """A verb and its date."""

    verb: str
    start: int
    date_start: int
    end: int
    """After the later of the two."""
    number: int
    is_before: bool
    """Whether the tense puts it before what was mentioned earlier."""
    is_nominal: bool = False
    """Whether a noun expresses it rather than a verb."""
    size: int = 0
    """Characters of the words that express it."""

    @property
    def begin(self) -> int:
        """Where the earlier of the two begins."""
        return min(self.start, self.date_start)

    @property
    def is_fronted(self) -> bool:
        """Whether the date stands before the verb: “in 1978 it was swept away”."""
        return self.date_start < self.start


def stage_relations(stated: TimedSentence) -> Iterator[Relation]:
    """The necessary order of the events that one or two sentences date, each verb with the date after it."""
    if not 1 < len(stated.dates) <= _MOST_DATES or not is_about_stage(stated) or stated.holds(words_of.VETO):
        return
    if pattern(words_of.TWO_AGENTS).search(stated.text):
        return
    text, is_undated = _with_one_end(stated.text), stated.document.date is None
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


def stages_in(stated: TimedSentence) -> Iterator[DatedStage]:
    """The stages that a sentence dates, each verb with the date after it."""
    text = _with_one_end(stated.text)
    verbs = _verbs().found_in(text)
    for number in range(len(stated.dates)):
        if stage := _stage(text, number, verbs):
            yield stage


def _with_one_end(text: str) -> str:
    """The text, as long as before, with one date for each range: its first if nothing is dated before, else its last.

    What is written from 1931 to 1934 is not published before 1931, and what was found in 1920 not built before 1920.
    """

    def one_end(found: re.Match[str]) -> str:
        first, last = found["one"] or found["first"], found["other"] or found["last"]
        is_opening = "‹d" not in text[: found.start()]
        end = first if is_opening else last
        return words_of.ON_THE_DAY.ljust(len(found.group()) - len(end)) + end

    return pattern(words_of.RANGE).sub(one_end, text)


def is_about_stage(stated: TimedSentence) -> bool:
    """Whether a sentence has the verb of a stage that follows another."""
    return stated.holds(words_of.ANY_STAGE)


def _stage(text: str, number: int, verbs: Sequence[re.Match[str]]) -> DatedStage | None:
    """The last of the verbs in a text that stands before a date in its clause."""
    end = text.find(f"‹d{number}›")
    if end < 0:
        return None
    before = max(pattern(_ANY).finditer(text, 0, end), key=re.Match.end, default=None)
    start = max(before.end() if before else 0, text.rfind(". ", 0, end) + 1, text.rfind("; ", 0, end) + 1)
    if _is_attributive(text, start, end):
        return None
    dated = pattern(words_of.ON).search(text[start:end])
    if dated and (noun := pattern(words_of.NOMINAL).search(text[start : start + dated.start()] + " ")):
        return _nominal_stage(noun, start, end, number)
    if pattern(words_of.FRONTED).search(text[:end]) and (stated := _behind(text, end, number, verbs)):
        return stated
    is_beside = any(one.end() + 1 == end for one in verbs)
    if not dated and not is_beside and not pattern(words_of.NOT_UNTIL).search(text[start:end]):
        return None
    verb = next((one for one in reversed(verbs) if start <= one.start() and one.end() <= end), None)
    if verb is None or end - verb.end() > _REACH or pattern(ASIDE).search(text, verb.end(), end):
        return None
    is_before = pattern(words_of.HAD).search(text[start : verb.start()]) is not None
    size = len(verb.group())
    return DatedStage(
        verb.group().casefold(), verb.start(), end, end + len("‹d0›"), number, is_before, size=size
    )


def _is_attributive(text: str, start: int, end: int) -> bool:
    """Whether the date modifies the noun after it and dates no verb: "on the site of the 1810 tower"."""
    behind = end + len("‹d0›")
    is_determined = pattern(words_of.ATTRIBUTIVE).search(text[start:end]) is not None
    return is_determined and pattern(words_of.DESCRIBED).match(text, behind) is not None


def _behind(text: str, date_start: int, number: int, verbs: Sequence[re.Match[str]]) -> DatedStage | None:
    """The first of the verbs after a date that opens its clause."""
    start = date_start + len(f"‹d{number}›")
    stop = pattern(words_of.CLAUSE_ENDED).search(text, start)
    end = stop.start() if stop else len(text)
    verb = next((one for one in verbs if start <= one.start() and one.end() <= end), None)
    if verb is None or verb.start() - start > _REACH or pattern(ASIDE).search(text, start, verb.start()):
        return None
    is_before = pattern(words_of.HAD).search(text[start : verb.start()]) is not None
    stated, size = verb.group(), len(verb.group())
    return DatedStage(stated.casefold(), verb.start(), date_start, verb.end(), number, is_before, size=size)


def _nominal_stage(noun: re.Match[str], start: int, end: int, number: int) -> DatedStage:
    """“His appointment dates from …”: a stage expressed by a noun, with the verb for it."""
    verb = next(verb for verb, nouns in words_of.NOMINAL_STAGES.items() if _whole(nouns).match(noun.group()))
    is_before = pattern(words_of.HAD_TAKEN_PLACE).search(noun.group()) is not None
    size = len(noun.group().partition(" ")[0])
    behind = end + len(f"‹d{number}›")
    return DatedStage(verb, start + noun.start(), end, behind, number, is_before, is_nominal=True, size=size)


@cache
def _whole(words: str) -> re.Pattern[str]:
    return pattern(rf"(?:{words})\b")


@cache
def _verbs() -> Trigger:
    stages = {stage for chain in (*words_of.CHAINS, *words_of.CHAINS_CONTINUED) for stage in chain}
    words = {word for stage in stages for word in _alternatives(stage)}
    return Trigger(expanded(rf"(?i:\b(?:{'|'.join(sorted(words, key=len, reverse=True))})\b)"))


def _alternatives(stage: str) -> Iterator[str]:
    """The alternatives of a regular expression; those inside brackets stay together."""
    depth, start = 0, 0
    for at, letter in enumerate(stage):
        depth += (letter in "([") - (letter in ")]")
        if letter == "|" and depth == 0:
            yield stage[start:at]
            start = at + 1
    yield stage[start:]


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
