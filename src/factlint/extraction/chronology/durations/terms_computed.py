"""“Bought on 15 March 2023 … good for 24 months … expires on 15 March 2024”: a beginning and a duration imply an end.

The three stand in up to four sentences of one paragraph. For times of day, what begins at the first one and its
duration precede what is over, or comes next, at the second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce

from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.durations.fitting import are_near
from factlint.extraction.chronology.lengths import UNITS_WITHIN_A_DAY, days_between
from factlint.extraction.chronology.subjects import stems
from factlint.extraction.chronology.timed import TimedSentence, length_words
from factlint.extraction.chronology.times_of_day.clocks import minutes_of
from factlint.extraction.languages.en.chronology.durations import terms_computed as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import ClockCount, Relation, Tie
from factlint.model.mention import Mention
from factlint.values.duration import Duration
from factlint.values.interval import Interval
from factlint.values.time import Time

_PAIR = 2
_MOST = 4
"""How many sentences may hold the three."""
_TOO_LONG = 6.0
"""A term up to this many times the distance of its ends is still meant as that."""
_HALF_A_DAY = 12 * 60
"""Minutes within which something comes next."""


def terms_computed(timed: TimedText) -> Iterator[Relation]:
    """Terms of validity until they expire, if a paragraph has only one."""
    for block in (*timed.paragraphs, *timed.items):
        stated = tuple(one for _, one in block if one.dates or one.lengths)
        if len(stated) > _MOST or sum(len(one.dates) for one in stated) != _PAIR:
            continue
        if sum(len(_terms(one)) for one in stated) != 1:
            continue
        text = _joined(stated)
        if not pattern(words_of.NOT_AS_SET).search(text.text):
            yield from _term(text)


def _term(stated: TimedSentence) -> Iterator[Relation]:
    begun, length, ended = (
        pattern(form).search(stated.text) for form in (words_of.GOOD_FROM, words_of.GOOD_FOR, words_of.RUNS_OUT)
    )
    if begun is None or length is None or ended is None or pattern(words_of.BOND).search(stated.text) is None:
        return
    first, last = stated.dates[int(begun["begun"] or begun["since"])], stated.date(ended, "ended")
    (term,) = _terms(stated)
    days = days_between(term.value, first, last)
    if first is last or days is None or term.value.unit in UNITS_WITHIN_A_DAY:
        return
    if are_near(days, first, last, too_long=_TOO_LONG):
        yield Relation(Tie.LENGTH, (first,), last, days, length_words(stated.document, term))


def _terms(stated: TimedSentence) -> tuple[Mention[Duration], ...]:
    """The durations with a number: "the day of purchase" has none."""
    return tuple(one for one in stated.lengths if " " in one.said or "-" in one.said)


def minutes_computed(timed: TimedText) -> Iterator[ClockCount]:
    """Processes of a stated duration, and the time at which they end or something follows."""
    for block in (*timed.paragraphs, *timed.items):
        for stated in _in_a_row(block):
            if not pattern(words_of.NOT_IN_TURN).search(stated.text):
                yield from _in_turn(stated)


def _in_a_row(block: Block) -> Iterator[TimedSentence]:
    """One to three adjacent sentences with two times of day and one duration, as one."""
    for start in range(len(block)):
        for size in range(1, _MOST):
            row = block[start : start + size]
            if len(row) < size or row[-1][0] - row[0][0] != size - 1:
                break
            if sum(len(one.clocks) for _, one in row) == _PAIR and sum(len(one.lengths) for _, one in row) == 1:
                yield _joined(tuple(one for _, one in row))
                break


def _in_turn(stated: TimedSentence) -> Iterator[ClockCount]:
    begins = pattern(words_of.BEGINS_AT).search(stated.text)
    takes = pattern(words_of.TAKES).search(stated.text, begins.end()) if begins else None
    minutes = minutes_of(stated.lengths[0].value) if takes else None
    if begins is None or takes is None or minutes is None:
        return
    words, first = length_words(stated.document, stated.lengths[0]), stated.clocks[int(begins["first"])]
    if (over := _last(words_of.IS_OVER, stated, takes)) and not _is_of_another(stated, takes):
        yield ClockCount(Tie.LENGTH, first, over, minutes, words)
        return
    for form in words_of.COMES_AFTER:
        if last := _last(form, stated, takes):
            yield ClockCount(Tie.LENGTH, first, last, Interval(minutes.low, _HALF_A_DAY), words)
            return


def _is_of_another(stated: TimedSentence, takes: re.Match[str]) -> bool:
    """Whether the subject of "over" is something else than the process."""
    found = pattern(words_of.IS_OVER).search(stated.text, takes.end())
    end = found.start() if found else takes.end()
    before = stems(stated.text[: takes.start()])
    return any(
        one["what"] is None or stems(one["what"]).isdisjoint(before)
        for one in pattern(words_of.OTHER_SUBJECT).finditer(stated.text, takes.end(), end)
    )


def _last(form: str, stated: TimedSentence, takes: re.Match[str]) -> Mention[Time] | None:
    found = pattern(form).search(stated.text, takes.end())
    return stated.clocks[int(found["last"])] if found else None


def _joined(stated: tuple[TimedSentence, ...]) -> TimedSentence:
    """Sentences joined as if they were adjacent."""
    return reduce(TimedSentence.followed_by, stated)
