"""“The meeting opened at 18:00. … It closed at 17:40.”: what begins in one sentence and ends in another, that day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.pairs import goes_on
from factlint.extraction.chronology.spells.reader import minutes_of_spells
from factlint.extraction.chronology.subjects import stems
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.times_of_day import clock_courses as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import ClockCount, Tie
from factlint.values.interval import Interval

_LONGEST = 16 * 60
"""Minutes: an end later than this after the beginning, if not on the next day, is before it."""
_Stated = tuple[int, TimedSentence, re.Match[str]]


def clock_courses(timed: TimedText) -> Iterator[ClockCount]:
    """That what a paragraph states to have ended at a time of day had begun at the one stated before."""
    for block in (*timed.paragraphs, *timed.items):
        if sum(len(sentence.clocks) for _, sentence in block) > 1:
            for course in words_of.COURSES:
                yield from _count(timed, block, course)


def minutes_of_three(timed: TimedText) -> Iterator[ClockCount]:
    """How long it was, stated in the sentence behind two that state one time of day each of the same subject."""
    for block in (*timed.paragraphs, *timed.items):
        for (first_at, first), (last_at, last), (_, stated) in zip(block, block[1:], block[2:], strict=False):
            if [len(one.clocks) for one in (first, last, stated)] != [1, 1, 0] or first.lengths or last.lengths:
                continue
            if any(sentence.clocks for index, sentence in block if index < first_at):
                continue
            two = first.followed_by(last)
            if timed.subjects.are_one(first_at, last_at) and goes_on(two, stated):
                yield from minutes_of_spells(two.followed_by(stated))


def _count(timed: TimedText, block: Block, course: words_of.ClockCourse) -> Iterator[ClockCount]:
    """The only beginning and the only end of a course in a paragraph."""
    begins = _stated(block, words_of.FIRST.format(verbs=course.begins))
    ends = _stated(block, words_of.LAST.format(verbs=course.ends))
    if len(begins) != 1 or len(ends) != 1:
        return
    (first_at, first, begin), (last_at, last, end) = begins[0], ends[0]
    if first_at >= last_at or (course.is_of_one and not _are_one(timed, (first_at, first), (last_at, last))):
        return
    if any(pattern(words_of.APART).search(timed.prose(number)) for number in range(first_at, last_at + 1)):
        return
    if any(sentence.dates for index, sentence in block if first_at < index <= last_at):
        return
    clocks = first.clocks[int(begin["first"])], last.clocks[int(end["last"])]
    yield ClockCount(Tie.ORDER, *clocks, Interval(0, _LONGEST + 1), last.words(*end.span("said")))


def _stated(block: Block, form: str) -> list[_Stated]:
    return [
        (index, sentence, found)
        for index, sentence in block
        if len(sentence.clocks) == 1 and (found := pattern(form).search(sentence.text))
    ]


def _are_one(timed: TimedText, first: tuple[int, TimedSentence], last: tuple[int, TimedSentence]) -> bool:
    """Whether two sentences are about the same, by their subjects or a shared noun."""
    if timed.subjects.are_one(first[0], last[0]) and not pattern(words_of.OWNED).match(last[1].text):
        return True
    return not stems(first[1].text).isdisjoint(stems(last[1].text))
