"""“The meeting was opened at 7 p.m. … closed at 8.30, after two hours”: times of day in sentences apart."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.subjects import Subjects, stems
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.chronology.times_of_day.clocks import clock_counts
from factlint.extraction.languages.en.chronology.times_of_day import clocks as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import ClockCount

_REACH = 30
"""Sentences."""
_PAIR = 2


def clocks_apart(timed: TimedText) -> Iterator[ClockCount]:
    """A duration in a sentence, with its time of day and that of an earlier one about the same, or with two there."""
    running = {index for block in timed.paragraphs for index, _ in block}
    sentences = [(block[0][0], *pair) for block in timed.blocks for pair in block]
    for position, (block, index, last) in enumerate(sentences):
        if not last.lengths or len(last.clocks) > 1 or _is_of_another(last):
            continue
        alike = [
            first
            for other, at, first in sentences[max(0, position - _REACH) : position]
            if index - _REACH <= at
            and (at < index - 1 or other != block)
            and first.clocks
            and not first.lengths
            and not _is_of_another(first)
            and (
                _are_one_sitting(first, last)
                or ({at, index} <= running and _are_one(timed.subjects, at, index, first))
            )
        ]
        if len(alike) == 1 and len(alike[0].clocks) + len(last.clocks) == _PAIR:
            yield from clock_counts(alike[0].followed_by(last))


def _is_of_another(sentence: TimedSentence) -> bool:
    return pattern(words_of.OF_ANOTHER).search(sentence.text) is not None


def _are_one_sitting(first: TimedSentence, last: TimedSentence) -> bool:
    """Whether two sentences, wherever they stand, name the meeting that the minutes record."""
    mine, theirs = (
        {found["sitting"].casefold() for found in pattern(words_of.SITTING).finditer(one.text)}
        for one in (first, last)
    )
    return not mine.isdisjoint(theirs)


def _are_one(subjects: Subjects, first_at: int, last_at: int, first: TimedSentence) -> bool:
    """Whether two sentences are about the same, by their subjects or because the first has the subject of the last."""
    if subjects.are_one(first_at, last_at):
        return True
    about = stems(" ".join(subjects.of(last_at)))
    return not about.isdisjoint(stems(first.text))
