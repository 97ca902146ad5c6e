"""The time between two times of day: "opened at 9:40, lasted 35 minutes and ended at 10:15"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.chronology.subjects import stems
from factlint.extraction.chronology.timed import TimedSentence, with_hedge
from factlint.extraction.languages.en.chronology.times_of_day import clocks as words_of
from factlint.extraction.languages.en.function_words import INDEFINITE_ARTICLES
from factlint.extraction.languages.en.quantities.numerals import SMALL
from factlint.extraction.languages.en.times.around_dates import HALF_MARKED
from factlint.extraction.quantities.numerals import read_numeral
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import ClockCount, Tie
from factlint.model.mention import Mention
from factlint.values.dataclass import replace
from factlint.values.duration import Duration, elapsed
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Time

_HALF_MARKED = regex(HALF_MARKED)
_MINUTES_PER_HOUR = 60
_MINUTES_PER_DAY = 24 * _MINUTES_PER_HOUR
LONGEST_OF_A_DAY = 14 * _MINUTES_PER_HOUR
"""Minutes from the beginning of a day's work, feast or journey to its end; "9:00 to 12:30" is no whole day."""
_WITH_LAST_ENTRY = 3
"""Times of day: two of opening, one of the last entry."""
_ROUND = 5
"""Durations in multiples of so many minutes are rounded …"""
_ROUNDING = 6
"""… by up to one in so many of them, and no more than so many minutes."""
_MOST_ROUNDING = 10
_QUARTER, _MOST_WITHIN_QUARTER = 15, 5
"""Minutes; durations that are no whole quarter of an hour are rounded less."""


def clock_counts(sentence: TimedSentence) -> Iterator[ClockCount]:
    """The relation between two times of day in one or two sentences; at most one."""
    if len(sentence.clocks) < 2 or pattern(words_of.NOT_SO).search(sentence.text):
        return
    counts = tuple(_of_doors(sentence)) if len(sentence.clocks) <= _WITH_LAST_ENTRY else ()
    if counts and len(sentence.clocks) == 2:
        counts = (*_shifts(sentence), *counts)
    if not counts and len(sentence.clocks) == 2 and not pattern(words_of.ELSEWHERE).search(sentence.text):
        counts = (*_lengths(sentence), *_shifts(sentence), *_orders(sentence))
    yield from counts[:1]


def clock_sequences(sentence: TimedSentence) -> Iterator[ClockCount]:
    """Consecutive events, of which the second cannot begin before the first may have ended."""
    if len(sentence.clocks) != 2 or pattern(words_of.NOT_SO).search(sentence.text):
        return
    for found in _matches(words_of.SEQUENCES, sentence):
        minutes = minutes_of(sentence.length(found).value)
        if minutes is not None:
            words = with_hedge(sentence.document, sentence.length(found))
            yield ClockCount(
                Tie.LENGTH, *_ends(sentence, found), Interval(minutes.low, _MINUTES_PER_DAY // 2), words
            )


def with_stated_half(count: ClockCount) -> ClockCount:
    """The count, marked if one of its times says whether it is before or after noon."""
    is_stated = any(_HALF_MARKED.search(one.said) for one in (count.first, count.last))
    return replace(count, has_stated_half=True) if is_stated else count


def _lengths(sentence: TimedSentence) -> Iterator[ClockCount]:
    if any(pattern(words).search(sentence.text) for words in (words_of.WITH_BREAK, words_of.NOT_A_LENGTH)):
        return
    for found in _matches(words_of.LENGTHS, sentence):
        length = sentence.length(found)
        minutes = minutes_of(length.value)
        before = sentence.text[: found.start("length") - len("‹l")]
        if pattern(words_of.OF_MANY_DAYS).match(sentence.document.prose, length.prose.end):
            continue
        if minutes is not None and not pattern(words_of.HOURS_BEFORE).search(before):
            words = with_hedge(sentence.document, length)
            yield ClockCount(Tie.LENGTH, *_ends(sentence, found), minutes, words)


def _shifts(sentence: TimedSentence) -> Iterator[ClockCount]:
    for found in _matches(words_of.SHIFTS, sentence):
        what = stems(found.groupdict().get("what") or "")
        if what and what.isdisjoint(stems(sentence.text[: found.start("last")])):
            continue
        if _is_of_other_days(sentence.text, found):
            continue
        minutes, side, words = _shift(sentence, found)
        if minutes is not None:
            first, last = _ends(sentence, found)
            if side in words_of.BACKWARDS:
                first, last = last, first
            yield ClockCount(Tie.SHIFT, first, last, minutes, words)


def _is_of_other_days(text: str, found: re.Match[str]) -> bool:
    """Whether something is later only on some days, and the time before has no such restriction."""
    before, behind = text[: found.start("first")], text[found.end("first") : found.start("last")]
    other = pattern(words_of.ON_OTHER_DAYS).search(behind)
    return other is not None and stems(before).isdisjoint(stems(behind[other.end() :]))


def _shift(sentence: TimedSentence, found: re.Match[str]) -> tuple[Interval | None, str, Mention[object]]:
    """The minutes of a shift that was read as one time, or as a duration with the word after it;
    the word; all of it.
    """
    groups = found.groupdict()
    if groups.get("shift") is None:
        start = found.start("length") - len("‹l")
        words = sentence.words(start, max(found.end("length") + len("›"), found.end("side")))
        return minutes_of(sentence.length(found).value), found["side"], words
    shift = sentence.shifts[int(found["shift"])]
    said = pattern(words_of.SHIFT).fullmatch(shift.said.casefold())
    return (_minutes_said(said), said["side"], shift) if said else (None, "", shift)


def _orders(sentence: TimedSentence) -> Iterator[ClockCount]:
    if not pattern(words_of.OF_ONE_DAY).search(sentence.text):
        return
    yield from (_order(sentence, found) for found in _matches(words_of.ORDERS, sentence))


def _of_doors(sentence: TimedSentence) -> Iterator[ClockCount]:
    """Opening and closing times of doors, and what begins after or ends before."""
    yield from (_order(sentence, found) for found in _matches(words_of.DOORS, sentence))


def _order(sentence: TimedSentence, found: re.Match[str]) -> ClockCount:
    said = sentence.words(*found.span("said"))
    return ClockCount(Tie.ORDER, *_ends(sentence, found), Interval(0, _MINUTES_PER_DAY // 2 + 1), said)


def _matches(forms: tuple[str, ...], sentence: TimedSentence) -> Iterator[re.Match[str]]:
    return shapes(forms).firsts(sentence.text)


def _ends(sentence: TimedSentence, found: re.Match[str]) -> tuple[Mention[Time], Mention[Time]]:
    return sentence.clocks[int(found["first"])], sentence.clocks[int(found["last"])]


def minutes_of(length: Duration) -> Interval | None:
    """The minutes that a duration allows."""
    low, high = length.days.low, length.days.high
    if low is None or high is None or length.unit not in {"TM", "TH"}:
        return None
    if length.unit == "TM" and length.hedge is Hedge.EXACTLY:
        return _around(int(low * _MINUTES_PER_DAY) + 1)
    if length.hedge is Hedge.EXACTLY and length.amount is not None and length.amount.denominator > 1:
        return _around(int(length.amount * _MINUTES_PER_HOUR))
    return Interval(low * _MINUTES_PER_DAY, high * _MINUTES_PER_DAY)


def _around(minutes: int) -> Interval:
    """A number of minutes as written: one more or less, and more if it is round."""
    slack = 1
    if minutes % _ROUND == 0:
        most = _MOST_WITHIN_QUARTER if minutes % _QUARTER else _MOST_ROUNDING
        slack = max(1, min(most, minutes // _ROUNDING))
    return Interval(minutes - slack, minutes + slack + 1)


def _minutes_said(said: re.Match[str]) -> Interval | None:
    """The minutes of "two hours later"."""
    number = said["number"]
    if number == words_of.HALF_AN:
        return _around(_MINUTES_PER_HOUR // 2)
    if number not in INDEFINITE_ARTICLES and not number.isdigit() and number not in SMALL and "-" not in number:
        return None
    amount = Fraction(1) if number in INDEFINITE_ARTICLES else read_numeral(number).value
    is_half = bool(said["half"] or said["half_behind"])
    if is_half:
        amount += Fraction(1, 2)
    if said["unit"] == "minute" or is_half:
        return _around(int(amount * (1 if said["unit"] == "minute" else _MINUTES_PER_HOUR)))
    days = elapsed(amount, "TH")
    return Interval((days.low or 0) * _MINUTES_PER_DAY, (days.high or 0) * _MINUTES_PER_DAY)
