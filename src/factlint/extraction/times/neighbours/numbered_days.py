"""Numbered days of a programme, of which one has a wrong weekday: "Day 3 (Friday)" after "Day 2 (Wednesday)"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from factlint.extraction.languages.en.times import numbered_days as words_of
from factlint.extraction.languages.en.times.words import WEEKDAYS
from factlint.extraction.times.written import place
from factlint.model.date_parts import NamedWeekday, WrittenPart
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.values.regex import regex

_NUMBERED_DAY = regex(words_of.NUMBERED_DAY)
_WEEK, _LEAST = 7, 3


def numbered_days(document: Document) -> Iterator[NamedWeekday]:
    """The only day whose weekday is not the one that all others imply."""
    if words_of.ANY not in document.prose:
        return
    days = list(_NUMBERED_DAY.finditer(document.prose))
    numbers = [int(day["number"]) for day in days]
    if len(days) < _LEAST or any(last - first != 1 for first, last in pairwise(numbers)):
        return
    stated = [WEEKDAYS[day["weekday"].casefold()] for day in days]
    starts = [(weekday - number) % _WEEK for weekday, number in zip(stated, numbers, strict=True)]
    start, count = Counter(starts).most_common(1)[0]
    if count < len(days) - 1:
        return
    for day, number, weekday, own in zip(days, numbers, stated, starts, strict=True):
        if own != start:
            name = mention_at(document, ProseSpan(*day.span("name")), None)
            part = WrittenPart(weekday, *place(document, *day.span("weekday")))
            yield NamedWeekday(name, part, ((number + start) % _WEEK,), is_counted=True)
