"""The only length of a passage, against its only two times of day: "Coaches leave at 6:45. The trip takes three hours.
They arrive at 10:45." Whatever happens then, no verb is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.subjects import goes_on_about, stems
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.chronology.times_of_day.clocks import minutes_of
from factlint.extraction.languages.en.chronology.times_of_day import clocks as words_of
from factlint.extraction.languages.en.chronology.times_of_day.alone_between import (
    APART,
    BREAKS_OFF,
    COUNTED_ON,
    ENTRY,
    HEDGED,
    LENGTH_BETWEEN,
    LENGTH_OF_BOTH,
    ONLY_LASTS,
)
from factlint.extraction.slots import pattern
from factlint.model.chronology import ClockCount, Tie
from factlint.model.mention import Mention
from factlint.values.duration import Duration
from factlint.values.hedges import Hedge
from factlint.values.time import Time

_MOST_SENTENCES, _PAIR = 3, 2
_MINUTES_PER_DAY = 24 * 60
_STEP, _TO_THE_MINUTE = 10, 3
"""A length to the minute that misses by a multiple of the step is one in which a digit is wrong."""
_FARTHEST = 60
"""Minutes by which a length that is meant may miss the times."""
_VETOES = (
    words_of.WITH_BREAK,
    words_of.ELSEWHERE,
    words_of.NOT_A_LENGTH,
    words_of.OF_ANOTHER,
    COUNTED_ON,
    HEDGED,
)


def lengths_alone_between(timed: TimedText) -> Iterator[ClockCount]:
    """The relation of two times of day and a length that have a few consecutive sentences for themselves."""
    for block in timed.blocks:
        if sum(len(sentence.clocks) for _, sentence in block) == _PAIR:
            yield from _of_block(timed, block)


def precise_lengths(timed: TimedText) -> Iterator[ClockCount]:
    """The only length to the minute, such as that of a match, against the only two times of day of a text."""
    sentences = [sentence for block in timed.blocks for _, sentence in block]
    clocked = [sentence for sentence in sentences if sentence.clocks]
    if len(clocked) != 1 or len(clocked[0].clocks) != _PAIR or clocked[0].lengths:
        return
    if pattern(APART).search(clocked[0].text) is None or any(_is_vetoed(one) for one in clocked):
        return
    first, last = clocked[0].clocks
    passed = _minutes_between(first, last)
    lengths = [length for sentence in sentences for length in sentence.lengths if _is_precise(length)]
    missed = [(_missed(length, passed), length) for length in lengths] if passed is not None else []
    near = [(off, length) for off, length in missed if abs(off) <= _FARTHEST]
    if len(near) == 1 and near[0][0] % _STEP == 0:
        minutes = minutes_of(near[0][1].value)
        if minutes is not None:
            yield ClockCount(Tie.LENGTH, first, last, minutes, near[0][1])


def _missed(length: Mention[Duration], passed: int) -> int:
    """By how many minutes a length differs from another."""
    minutes = minutes_of(length.value)
    return passed - 1 - int(minutes.low if minutes and minutes.low is not None else 0)


def _is_precise(length: Mention[Duration]) -> bool:
    """Whether a length of an hour or more is stated to the minute."""
    minutes = minutes_of(length.value) if length.value.hedge is Hedge.EXACTLY else None
    return (
        minutes is not None
        and minutes.low is not None
        and minutes.high is not None
        and minutes.high - minutes.low <= _TO_THE_MINUTE
        and minutes.low >= _FARTHEST
    )


def _is_vetoed(sentence: TimedSentence) -> bool:
    return bool(sentence.shifts) or any(pattern(words).search(sentence.text) for words in _VETOES)


def _minutes_between(first: Mention[Time], last: Mention[Time]) -> int | None:
    starts, ends = first.value.minute_of_day, last.value.minute_of_day
    return None if starts is None or ends is None else (ends - starts) % _MINUTES_PER_DAY


def _of_block(timed: TimedText, block: Block) -> Iterator[ClockCount]:
    stated = [
        (at, sentence)
        for at, sentence in block
        if sentence.clocks or any(minutes_of(one.value) for one in sentence.lengths)
    ]
    indices = [at for at, _ in stated]
    if indices[-1] - indices[0] >= _MOST_SENTENCES:
        return
    if not all(_goes_on(timed, indices[0], at, sentence) for at, sentence in stated[1:]):
        return
    whole = reduce(TimedSentence.followed_by, (sentence for _, sentence in stated))
    if _is_vetoed(whole):
        return
    found = next(
        (one for form in (LENGTH_BETWEEN, LENGTH_OF_BOTH) if (one := pattern(form).search(whole.text))), None
    )
    if found is None or pattern(BREAKS_OFF).search(found["gap"]):
        return
    if sum(minutes_of(one.value) is not None for one in whole.lengths) != 1:
        return
    length, (first, last) = whole.length(found), whole.clocks
    minutes = minutes_of(length.value)
    if minutes is None or length.value.hedge is not Hedge.EXACTLY:
        return
    passed = _minutes_between(first, last)
    if passed is None or minutes.low is None or minutes.high is None:
        return
    if minutes.low - _FARTHEST <= passed <= minutes.high + _FARTHEST and passed >= _FARTHEST:
        yield ClockCount(Tie.LENGTH, first, last, minutes, length)


def _goes_on(timed: TimedText, first: int, at: int, sentence: TimedSentence) -> bool:
    """Whether a sentence is about what those from the first on are about, or only states how long that is."""
    before = " ".join(timed.prose(number) for number in range(first, at))
    return (
        pattern(ENTRY).match(timed.prose(first)) is not None
        or goes_on_about(sentence.text, before)
        or pattern(ONLY_LASTS).match(sentence.text) is not None
        or not stems(sentence.text).isdisjoint(stems(before))
    )
