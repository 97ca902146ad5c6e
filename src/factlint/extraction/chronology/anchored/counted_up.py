"""“In 1743, in the eighth year of the war”, “today is 10 May, a week is left”: dates counted from a beginning, or to an
end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.chronology.blocks import Block, TimedText
from factlint.extraction.chronology.dates_without_year import in_year_of
from factlint.extraction.chronology.durations.fitting import are_near
from factlint.extraction.chronology.lengths import days_between
from factlint.extraction.chronology.moments import cue_of
from factlint.extraction.chronology.subjects import stems
from factlint.extraction.chronology.timed import TimedSentence, first_day, length_words
from factlint.extraction.languages.en.chronology.anchored import counted_up as words_of
from factlint.extraction.languages.en.chronology.anchored.anniversaries import UNITS
from factlint.extraction.languages.en.chronology.spells import spell_verbs
from factlint.extraction.languages.en.times.words import ORDINALS
from factlint.extraction.shapes import Shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.duration import DAYS_PER_UNIT, ordinal_span
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

_NTH_YEARS = Shapes(words_of.NTH_YEARS)
_REACH = 8
"""Sentences."""
_PAIR = 2
_TOO_LONG = 6.0
_FEWEST_TIMES = 3
"""A date this many times farther off than its ordinal year allows is counted from something else."""


@dataclass(frozen=True, slots=True)
class _Nth:
    index: int
    sentence: TimedSentence
    found: re.Match[str]


def nth_years(timed: TimedText) -> Iterator[Relation]:
    """The ordinal year of something whose beginning another sentence dates: "in the eighth year of the war"."""
    for block in (*timed.paragraphs, *timed.items):
        for index, sentence in block:
            found = _NTH_YEARS.search(sentence.text) if len(sentence.dates) == 1 else None
            if found is not None and not pattern(words_of.NOT_FROM_THERE).search(sentence.text):
                yield from _counted(block, _Nth(index, sentence, found))


def _counted(block: Block, nth: _Nth) -> Iterator[Relation]:
    begun = [
        one.dates[0]
        for at, one in block
        if nth.index - _REACH <= at < nth.index and len(one.dates) == 1 and _begins(one, nth)
    ]
    dated = nth.sentence.date(nth.found, "dated")
    if len(begun) != 1 or first_day(begun[0]) >= first_day(dated):
        return
    number = int(nth.found["count"] or 0) or ORDINALS[nth.found["ordinal"]]
    unit = UNITS[nth.found["unit"]]
    size = int(DAYS_PER_UNIT[unit])
    days = ordinal_span(number, unit)
    if (first_day(dated) - first_day(begun[0])) > _FEWEST_TIMES * number * size:
        return
    wide = Interval((days.low or 0) - size, None if days.high is None else days.high + size)
    words = nth.sentence.words(*nth.found.span("said"))
    yield Relation(Tie.ANNIVERSARY, (begun[0],), dated, wide, words)


def _begins(sentence: TimedSentence, nth: _Nth) -> bool:
    """Whether a sentence states the beginning of what the years are counted of."""
    if pattern(words_of.NOT_FROM_THERE).search(sentence.text):
        return False
    cue = cue_of(sentence.text, 0, spell_verbs.BEGINS)
    if cue is None or cue.ends:
        return False
    return not stems(nth.found["what"]).isdisjoint(stems(sentence.text))


def days_left(timed: TimedText) -> Iterator[Relation]:
    """How long it is from the day of writing, which the text states, to the only other day of a paragraph."""
    for block in (*timed.paragraphs, *timed.items):
        dates = [date for _, sentence in block for date in sentence.dates]
        stated = [
            sentence
            for _, sentence in block
            if sentence.lengths and pattern(words_of.LEFT).search(sentence.text)
        ]
        if len(dates) != _PAIR or len(stated) != 1 or any(date.value.grain is not Grain.DAY for date in dates):
            continue
        if any(pattern(words_of.NOT_COUNTED).search(sentence.text) for _, sentence in block):
            continue
        now, others = (
            _now(block),
            [sentence for _, sentence in block if pattern(words_of.SET_FOR).search(sentence.text)],
        )
        if now is not None and others:
            yield from _left(now, next(date for date in dates if date is not now), stated[0])


def _now(block: Block) -> Mention[Time] | None:
    found = [
        sentence.date(match, "now")
        for _, sentence in block
        for form in words_of.TODAY
        if (match := pattern(form).search(sentence.text))
    ]
    return found[0] if len({one.prose for one in found}) == 1 else None


def _left(now: Mention[Time], other: Mention[Time], stated: TimedSentence) -> Iterator[Relation]:
    found = pattern(words_of.LEFT).search(stated.text)
    if found is None:
        return
    length, last = stated.length(found), in_year_of(other, now)
    days = days_between(length.value, now, last)
    if days is not None and first_day(now) < first_day(last) and are_near(days, now, last, too_long=_TOO_LONG):
        yield Relation(Tie.LENGTH, (now,), last, days, length_words(stated.document, length))
