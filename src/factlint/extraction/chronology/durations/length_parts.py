"""“It takes an hour: 15 minutes to prepare and 45 minutes in the oven”: durations and their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.timed import TimedSentence, length_words
from factlint.extraction.chronology.times_of_day.clocks import LONGEST_OF_A_DAY, minutes_of
from factlint.extraction.languages.en.chronology.durations import length_parts as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import ClockCount, PartsOfLength, Tie
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval

_PAIR = 2
_MINUTES_PER_DAY = 24 * 60
_LATITUDE = Fraction(19, 20)
_LENGTH = r"‹l(\d+)›"


def parts_of_lengths(timed: TimedText) -> Iterator[PartsOfLength]:
    """The durations of each sentence with their parts; at most one per sentence."""
    for block in timed.blocks:
        for _, sentence in block:
            if len(sentence.lengths) >= _PAIR:
                stated = (*_sum(sentence), *_part(sentence))
                yield from stated[:1]


def _sum(sentence: TimedSentence) -> Iterator[PartsOfLength]:
    """A duration with all its parts."""
    found = pattern(words_of.SUM).search(sentence.text)
    if found is None or pattern(words_of.NO_SUM).search(found["parts"]):
        return
    parts = tuple(sentence.lengths[int(number)] for number in re.findall(_LENGTH, found["parts"]))
    if len(parts) >= _PAIR:
        yield PartsOfLength(sentence.length(found, "whole"), parts)


def _part(sentence: TimedSentence) -> Iterator[PartsOfLength]:
    """A duration with one of its parts."""
    if pattern(words_of.NOT_SO).search(sentence.text):
        return
    for form in words_of.PARTS:
        if found := pattern(form).search(sentence.text):
            part = sentence.length(found, "part")
            yield PartsOfLength(sentence.length(found, "whole"), (part,))
            return


def parts_between_clocks(sentence: TimedSentence) -> Iterator[ClockCount]:
    """Durations within a time span, which cannot be longer than the span."""
    if not sentence.lengths or pattern(words_of.NOT_SO).search(sentence.text):
        return
    for form in words_of.CLOCK_PARTS:
        found = pattern(form).search(sentence.text)
        least = _least_minutes(sentence.length(found, "part").value) if found else None
        if found and least is not None:
            first, last = (sentence.clocks[int(found[slot])] for slot in ("first", "last"))
            words = length_words(sentence.document, sentence.length(found, "part"))
            yield ClockCount(Tie.LENGTH, first, last, Interval(least, LONGEST_OF_A_DAY), words)
            return


def _least_minutes(length: Duration) -> int | None:
    """The minutes of a duration, with some latitude; next to two times of day approximate ones are marked as such."""
    minutes = minutes_of(length)
    if minutes is None or length.amount is None or length.unit is None or length.hedge is not Hedge.EXACTLY:
        return None
    return int(length.amount * DAYS_PER_UNIT[length.unit] * _MINUTES_PER_DAY * _LATITUDE)
