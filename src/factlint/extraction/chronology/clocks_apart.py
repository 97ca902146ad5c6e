"""“The meeting was opened at 7 p.m. … closed at 8.30, after two hours”: times of day that stand sentences apart."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.chronology.blocks import TimedText
from factlint.extraction.chronology.clocks import clock_counts
from factlint.extraction.chronology.subjects import Subjects, stems
from factlint.extraction.chronology.timed import TimedSentence
from factlint.model.chronology import ClockCount

_REACH = 10
"""Sentences."""
_PAIR = 2


def clocks_apart(timed: TimedText) -> Iterator[ClockCount]:
    """What a sentence with a length says of its time of day and of that of one before on the same, or of two there."""
    sentences = [pair for block in timed.paragraphs for pair in block]
    for position, (index, last) in enumerate(sentences):
        if not last.lengths or len(last.clocks) > 1:
            continue
        alike = [
            first
            for at, first in sentences[max(0, position - _REACH) : position]
            if index - _REACH <= at < index - 1
            and first.clocks
            and not first.lengths
            and _are_one(timed.subjects, at, index, first)
        ]
        if len(alike) == 1 and len(alike[0].clocks) + len(last.clocks) == _PAIR:
            yield from clock_counts(alike[0].followed_by(last))


def _are_one(subjects: Subjects, first_at: int, last_at: int, first: TimedSentence) -> bool:
    """Whether two sentences are about the same, by their subjects or because the first holds that of the last."""
    if subjects.are_one(first_at, last_at):
        return True
    about = stems(" ".join(subjects.of(last_at)))
    return not about.isdisjoint(stems(first.text))
