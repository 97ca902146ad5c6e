"""Lengths stated up to their end, from a date mentioned before: "spent the next nine years in Orm until 1889"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.chronology.lengths import days_apart
from factlint.extraction.chronology.timed import TimedSentence, length_words
from factlint.extraction.languages.en.chronology.distances import NOT_SO
from factlint.extraction.languages.en.chronology.durations import stays as words_of
from factlint.extraction.languages.en.chronology.durations.whole import NOT_AS_MEANT
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.time import Time

_ROUND, _ROUND_FROM = 10, 20
"""Years whose multiples, from the second on, may be round numbers …"""
_ROUND_BELOW, _ROUND_ABOVE = Fraction(17, 20), Fraction(6, 5)
"""… for anything between these fractions of them, as with "half a century"."""
_DATE = r"‹d(\d+)›"
_TIME = r"‹([dstc])\d+›"


def lengths_of_stays(stated: TimedSentence) -> Iterator[Relation]:
    """The time from a date to the end of what began at it, in one or two sentences.

    Any date before the duration may be the beginning, unless the words say which.
    """
    if not may_state_stay(stated) or len(stated.dates) < 2:
        return
    if pattern(NOT_SO).search(stated.text):
        return
    found = next(_lengths(stated), None)
    if found is not None and (days := days_of_stay(stated.length(found).value)) is not None:
        is_least = found.groupdict().get("least") is not None
        words = length_words(stated.document, stated.length(found))
        anchors, dated = _beginnings(stated, found), stated.date(found, "last")
        if found.groupdict().get("order") == words_of.BACKWARDS:
            anchors, dated = (dated,), anchors[0]
        if anchors:
            days = Interval(days.low, None) if is_least else days
            yield Relation(Tie.LENGTH, anchors, dated, days, words)


def days_of_stay(length: Duration) -> Interval | None:
    """The days that a duration allows; "forty years" of a stay may be a round number."""
    is_in_years = length.unit == "Y" and length.amount is not None and length.hedge is Hedge.EXACTLY
    if is_in_years and length.amount and length.amount >= _ROUND_FROM and length.amount % _ROUND == 0:
        days = length.amount * DAYS_PER_UNIT["Y"]
        return Interval(days * _ROUND_BELOW, days * _ROUND_ABOVE)
    return days_apart(length)


def may_state_stay(stated: TimedSentence) -> bool:
    """Whether a sentence has a duration and a word for its end."""
    return bool(stated.lengths and stated.dates) and pattern(words_of.ANY_END).search(stated.text) is not None


def _lengths(stated: TimedSentence) -> Iterator[re.Match[str]]:
    """The durations with their ends, the most certain first."""
    yield from shapes(words_of.BETWEEN).finditer(stated.text)
    if pattern(NOT_AS_MEANT).search(stated.text):
        return
    for found in shapes(words_of.NEXT).finditer(stated.text):
        if pattern(words_of.ENSUING).search(stated.length(found).said):
            yield found
    for found in shapes((*words_of.THERE, *words_of.AT_LEAST)).finditer(stated.text):
        if not _is_separate(stated.text, found):
            yield found


def _is_separate(text: str, found: re.Match[str]) -> bool:
    """Whether something comes between the last date before a duration and the duration."""
    length = found.start("length")
    start = max((date.end() for date in pattern(_DATE).finditer(text, 0, length)), default=0)
    return pattern(words_of.SEPARATE).search(text, start, length) is not None


def _beginnings(stated: TimedSentence, found: re.Match[str]) -> tuple[Mention[Time], ...]:
    if found.groupdict().get("first"):
        return (stated.date(found, "first"),)
    length = found.start("length")
    last = max(pattern(_TIME).finditer(stated.text, 0, length), key=re.Match.end, default=None)
    if last is None or last[1] != "d":
        return ()  # "Around 1828, she gave it away and did not see it for the next ten years"
    return tuple(stated.dates[int(date[1])] for date in pattern(_DATE).finditer(stated.text, 0, length))
