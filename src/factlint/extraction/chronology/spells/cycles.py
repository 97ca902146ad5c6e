"""“Open from Monday to Friday, five days a week”, “from May to July, for three months”: cycles without a year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.chronology.dates_without_year import UNKNOWN_YEAR
from factlint.extraction.languages.en.chronology.spells import cycles as words_of
from factlint.extraction.languages.en.times.words import MONTHS, WEEKDAYS
from factlint.model.analysis import Analysis
from factlint.model.chronology import Relation, Tie
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.values.days import add_months, day_number
from factlint.values.duration import DAYS_PER_UNIT, Duration
from factlint.values.hedges import Hedge
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_REACH = 90
"""Characters around a duration that may hold the days or months."""
_START = day_number(2001, 1, 1)
"""A Monday that is the first day of a year: the reference for weekdays and months without a year."""
_ABOUT_A_MONTH = 4
"""Days by which months differ from their mean."""
_CYCLES = {"D": (WEEKDAYS, 7), "M": (MONTHS, 12)}
_AHEAD = {unit: regex(form) for unit, form in words_of.AHEAD.items()}
_BEHIND = {unit: regex(form) for unit, form in words_of.BEHIND.items()}
_OF_WHOLE, _A_WEEK, _NOT_ALL, _CLOSED = map(
    regex, (words_of.OF_WHOLE, words_of.A_WEEK, words_of.NOT_ALL, words_of.CLOSED)
)
_SENTENCE_END = regex(r"[.;!?](?=\s)|\n")


def lengths_of_cycles(analysis: Analysis) -> Iterator[Relation]:
    """The number of days from one weekday to another, or of months from one to another, as a text states it."""
    for length in analysis.durations:
        if length.value.unit not in _CYCLES or not _is_plain(length.value):
            continue
        if found := _names_beside(analysis.document.prose, length):
            first, last = (
                _placed(analysis.document, found, slot, length.value.unit) for slot in ("first", "last")
            )
            is_each = _A_WEEK.match(analysis.document.prose, length.prose.end) is not None
            yield Relation(Tie.LENGTH, (first,), last, _days(length.value, is_each=is_each), length)


def _is_plain(length: Duration) -> bool:
    if length.amount is None or length.unit is None or length.hedge is not Hedge.EXACTLY:
        return False
    return length.amount.denominator == 1 and 1 < length.amount <= _CYCLES[length.unit][1]


def _names_beside(prose: str, length: Mention[Duration]) -> re.Match[str] | None:
    """The two names next to a duration in its sentence."""
    start, end = length.prose.start, length.prose.end
    low = max((one.end() for one in _SENTENCE_END.finditer(prose, max(0, start - _REACH), start)), default=0)
    low = max(low, start - _REACH)
    stop = _SENTENCE_END.search(prose, end, end + _REACH)
    high = stop.start() if stop else min(len(prose), end + _REACH)
    if _NOT_ALL.search(prose, low, high):
        return None
    unit = length.value.unit or ""
    if (ahead := _AHEAD[unit].search(prose, low, start)) and _CLOSED.match(prose, end, high):
        return ahead
    behind = _BEHIND[unit].match(prose, end, high)
    return behind if behind and ("-" in length.said or _OF_WHOLE.search(prose, low, start)) else None


def _placed(document: Document, found: re.Match[str], slot: str, unit: str | None) -> Mention[Time]:
    """A weekday, or the first day of a month, in a reference week or year, the last one after the first."""
    names, size = _CYCLES[unit or "D"]
    place, begun = (_number(names, found[one]) for one in (slot, "first"))
    place += size if place < begun else 0
    start = _START + place if unit == "D" else add_months(_START, place)
    time = Time("XXXX", Grain.DAY, (Interval(start, start + 1),))
    return mention_at(document, ProseSpan(*found.span(slot)), time, derivation=(UNKNOWN_YEAR,))


def _number(names: dict[str, int], name: str) -> int:
    return names[name.casefold()]


def _days(length: Duration, *, is_each: bool) -> Interval:
    """From the first to the last: one less than the stated number if both count, else also the number itself."""
    amount, size = length.amount or 0, DAYS_PER_UNIT[length.unit or "D"]
    if length.unit == "D":
        return Interval(amount - 1, amount if is_each else amount + 1)
    return Interval((amount - 1) * size - _ABOUT_A_MONTH, amount * size + _ABOUT_A_MONTH)
