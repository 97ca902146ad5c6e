"""“Six years later, in 1960”, “the following year, 1961”: dates counted from one that the text stated before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.chronology.lengths import days_apart, days_of_shift, neighbour_said, not_before
from factlint.extraction.chronology.timed import TimedSentence, first_day
from factlint.extraction.languages.en.chronology.anchored import counted as words_of
from factlint.extraction.languages.en.chronology.distances import NOT_SO
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

_NOT_AFTER = Interval(None, 1)
_SHORT = 45
"""Days."""


def counted_relations(
    sentence: TimedSentence, before: Sequence[Mention[Time]], last: TimedSentence | None
) -> Iterator[Relation]:
    """`before` are the dates of the paragraph up to the sentence, or of the last one before it; any may be the anchor.

    `last` is the preceding sentence if it has a date; if it has none, the count may start at an undated event.
    """
    for found in shapes(words_of.COUNTED).finditer(sentence.text) if sentence.shifts else ():
        if pattern(words_of.LAST_OF_RANGE).search(sentence.text[: found.start("dated")]):
            continue
        dated, said = sentence.date(found, "dated"), sentence.shifts[int(found["shift"])].said
        words = sentence.words(*found.span("said"))
        beside = tuple(date for date in sentence.dates if date.prose < dated.prose)
        if (counted := days_of_shift(said)) is not None:
            anchors = _not_longer((*(before if last or beside else ()), *beside), counted)
            pair = (anchors[0], dated) if len(anchors) == 1 else ()
            if anchors and (days := days_of_shift(said, *pair)) is not None:
                yield Relation(Tie.SHIFT, anchors, dated, days, words)
        elif (step := neighbour_said(said)) is not None:
            days, grain = step
            anchors = beside or _dates_right_before(sentence, found, last)
            if anchors and dated.value.grain <= grain:  # "the same month last year" is one time, not two
                yield Relation(Tie.SHIFT, anchors, dated, days, words, counted_in=grain)
    yield from _before_that(sentence, last)
    forms = words_of.COUNTED_FROM_BEHIND if sentence.shifts else ()
    for found in (match for form in forms for match in pattern(form).finditer(sentence.text)):
        days = days_of_shift(sentence.shifts[int(found["shift"])].said)
        if days is not None:
            anchor, dated = sentence.date(found, "anchor"), sentence.date(found, "dated")
            yield Relation(Tie.SHIFT, (anchor,), dated, days, sentence.words(*found.span("said")))


def _not_longer(dates: Sequence[Mention[Time]], counted: Interval) -> tuple[Mention[Time], ...]:
    """The dates that a count of days or weeks can begin at: a year alone is none."""
    is_short = all(end is not None and -_SHORT < end < _SHORT for end in (counted.low, counted.high))
    return tuple(one for one in dates if not is_short or one.value.grain < Grain.YEAR)


def counted_over_events(sentence: TimedSentence, before: Sequence[Mention[Time]]) -> Iterator[Relation]:
    """“Twelve years later, in 2012” after sentences with undated events that follow the dates before.

    It may count from any of these, but not from before the first date.
    """
    for found in shapes(words_of.COUNTED).finditer(sentence.text) if sentence.shifts else ():
        dated, said = sentence.date(found, "dated"), sentence.shifts[int(found["shift"])].said
        days = days_of_shift(said) if len(sentence.dates) == 1 else None
        is_last = before and all(first_day(date) < first_day(dated) for date in before)
        if is_last and days is not None and (days.low or 0) > 0:
            least = Interval(days.low, None)
            yield Relation(Tie.SHIFT, tuple(before), dated, least, sentence.words(*found.span("said")))


def may_count(sentence: TimedSentence) -> bool:
    """Whether a sentence has words by which its dates may be counted from others."""
    return bool(sentence.shifts) or sentence.holds(words_of.BEFORE_THAT)


def after_a_while(
    sentence: TimedSentence, dates: Sequence[Mention[Time]], last: TimedSentence
) -> Iterator[Relation]:
    """“After ten years he moved, in 1952”, after a sentence that only says what began.

    `dates` are those of the paragraph; any up to the sentence may be the anchor.
    """
    if len(last.dates) != 1 or len(sentence.dates) != 1 or len(sentence.lengths) != 1:
        return
    found = shapes(words_of.AFTER_A_WHILE).search(sentence.text)
    if found is None or last.lengths or last.shifts or sentence.holds(NOT_SO):
        return
    days = days_apart(sentence.length(found).value)
    is_on = pattern(words_of.GOES_ON).search(sentence.text) and pattern(words_of.BEGUN_THEN).search(last.text)
    if days is not None and is_on:
        words = sentence.words(*found.span("said"))
        before = tuple(date for date in dates if date.prose.start < sentence.span.start)
        yield Relation(Tie.SHIFT, before, sentence.date(found, "dated"), days, words)


def _before_that(sentence: TimedSentence, last: TimedSentence | None) -> Iterator[Relation]:
    """“Before that, in 1840”, “He later …”, after a sentence with a single date."""
    if last is None or len(last.dates) != 1 or pattern(words_of.UNDATED).search(last.text):
        return
    if sentence.holds(words_of.BEFORE_THAT) and (found := pattern(words_of.BEFORE_THAT).search(sentence.text)):
        yield _ordered(sentence, found, last, _NOT_AFTER)
    if pattern(words_of.HAPPENED).search(last.text) and not sentence.holds(NOT_SO):
        if found := pattern(words_of.HAD_BEFORE).search(sentence.text):
            yield _ordered(sentence, found, last, _NOT_AFTER)
        elif found := pattern(words_of.LATER_ON).search(sentence.text):
            dated = sentence.date(found, "dated")
            yield _ordered(sentence, found, last, not_before(last.dates[0], dated))


def _ordered(sentence: TimedSentence, found: re.Match[str], last: TimedSentence, days: Interval) -> Relation:
    words = sentence.words(*found.span("said"))
    return Relation(Tie.ORDER, last.dates, sentence.date(found, "dated"), days, words)


def _dates_right_before(
    sentence: TimedSentence, found: re.Match[str], last: TimedSentence | None
) -> tuple[Mention[Time], ...]:
    """The dates of the sentence before, for "the next day" at the head of this one, or behind its pronoun.

    None where the time that that sentence states last is one without a date.
    """
    if last is None or pattern(words_of.UNDATED_LAST).search(last.text):
        return ()
    is_fronted = pattern(words_of.FRONT).fullmatch(sentence.text, 0, found.start()) is not None
    is_continued = pattern(words_of.CONTINUED).fullmatch(sentence.text, 0, found.start())
    return last.dates if is_fronted or is_continued is not None else ()
