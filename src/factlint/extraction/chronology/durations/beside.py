"""Durations next to both dates between which they lie: "for twelve years from 1662 to 1674"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.chronology.lengths import UNITS_WITHIN_A_DAY, days_apart, days_between
from factlint.extraction.chronology.timed import TimedSentence, length_words
from factlint.extraction.glosses import is_verbless
from factlint.extraction.languages.en.chronology.durations import beside as words_of
from factlint.extraction.languages.en.chronology.durations.whole import NOT_AS_MEANT
from factlint.extraction.languages.en.function_words import INDEFINITE_ARTICLES
from factlint.extraction.languages.en.glosses import LIFE
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.days import weekday
from factlint.values.duration import Duration
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

_PAIR = 2
_SATURDAY = 5
_SHORTEST_COURSE, _LONGEST_COURSE = 5, 200
"""Days of an event that may pause at weekends."""
_SHORTEST_LIFE = 30 * 365
"""Days; two dates of a person that are closer may be those of a post."""


def lengths_beside(sentence: TimedSentence) -> Iterator[Relation]:
    """The durations of a sentence with both ends, each once; without those that may measure something else."""
    if not sentence.lengths or len(sentence.dates) < 2:
        return
    stated: set[str] = set()
    for form in shapes((*words_of.LENGTHS, *words_of.ADJECTIVES)).possible(sentence.text):
        for found in pattern(form).finditer(sentence.text):
            length = sentence.length(found)
            days = days_apart(length.value)
            is_adjective = form in words_of.ADJECTIVES
            if (
                days is None
                or length.value.unit in UNITS_WITHIN_A_DAY
                or found["length"] in stated
                or _is_life_in_gloss(sentence, found)
                or not _is_of_whole(sentence, found, length, is_adjective)
            ):
                continue
            stated.add(found["length"])
            first, last = sentence.date(found, "first"), sentence.date(found, "last")
            if is_adjective:
                days = _days_of_event(length.value, first, last) or days
            else:
                days = days_between(length.value, first, last) or days
            if "within" in found.groupdict() or _may_be_some_of_it(sentence.text, found):
                days = Interval(days.low, None)
            yield Relation(Tie.LENGTH, (first,), last, days, length_words(sentence.document, length))


def _days_of_event(length: Duration, first: Mention[Time], last: Mention[Time]) -> Interval | None:
    """The distance between the first and last day of an event of so many days: each day counts, or all but one.

    Saturdays and Sundays need not count: a course of ten days may take two weeks.
    """
    if length.unit != "D" or length.amount is None or length.hedge is not Hedge.EXACTLY:
        return None
    start, end = first.value.days.low, last.value.days.low
    is_of_days = first.value.grain is last.value.grain is Grain.DAY
    if is_of_days and start is not None and end is not None and 0 < end - start < _LONGEST_COURSE:
        working = sum(weekday(day) < _SATURDAY for day in range(int(start), int(end) + 1))
        if working == length.amount >= _SHORTEST_COURSE:
            return Interval(length.amount - 1, end - start + 1)
    return Interval(length.amount - 1, length.amount + 1)


def _may_be_some_of_it(text: str, found: re.Match[str]) -> bool:
    """Whether a duration may cover only part of the time: "he taught for ten years between 1970 and 1990"."""
    between = pattern(words_of.SOME_TIME_BETWEEN).search(text, 0, found.start("first"))
    return between is not None and between.start() < found.start("length") < between.end()


def _is_life_in_gloss(sentence: TimedSentence, found: re.Match[str]) -> bool:
    """Whether the dates are a lifespan at the end of a description: "Head of it for 12 years (1914–1981)."."""
    text = sentence.text
    life = pattern(LIFE).search(text)
    if life is None or found.end() <= life.start():
        return False
    born, died = (sentence.date(found, end).value.days for end in ("first", "last"))
    if born.low is None or died.high is None or died.high - born.low < _SHORTEST_LIFE:
        return False
    return is_verbless(text[: life.start()].partition(";")[0])


def _is_of_whole(
    sentence: TimedSentence, found: re.Match[str], length: Mention[Duration], is_adjective: bool
) -> bool:
    """Whether a duration is neither that of each of several things nor a frequency."""
    behind_hyphen = length.said.rpartition("-")[2]  # "ten-year", and not "twenty-one years"
    if ("-" in length.said and " " not in behind_hyphen) is not is_adjective:
        return False
    before = sentence.text[: found.start("length") - len("‹l")]
    is_behind = found.start("length") > found.start("last")
    if not is_behind and pattern(words_of.OF_ACT).search(before):
        return False
    if is_adjective and pattern(words_of.PART_OF_IT).search(before):
        return False
    if "whole" in found.groupdict():
        return True
    if length.value.hedge is Hedge.AT_MOST or (is_adjective and pattern(NOT_AS_MEANT).search(sentence.text)):
        return False
    if len(sentence.dates) > _PAIR and pattern(words_of.ALTOGETHER).search(sentence.text[found.end() :]):
        return False
    if not is_adjective and pattern(words_of.NOT_OF_WHOLE).search(before):
        return False
    is_definite = _is_definite(sentence, found, before) and pattern(words_of.ARTICLE).match(length.said)
    if not (is_adjective or is_behind or is_definite or pattern(words_of.OF_WHOLE).search(before)):
        return False
    is_one = length.said.split()[0].casefold() in INDEFINITE_ARTICLES
    return not is_one or length.wide != length.prose or pattern(words_of.OF_ONE).search(before) is not None


def _is_definite(sentence: TimedSentence, found: re.Match[str], before: str) -> bool:
    """Whether "the" before a duration makes it that of the whole: "in the decade from", "The decade between" …"""
    if pattern(words_of.IN).search(before):
        return True
    return not before and pattern(words_of.OF_SOME_OF_IT).match(sentence.text, found.end()) is None
