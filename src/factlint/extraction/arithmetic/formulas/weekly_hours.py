"""How many hours a week make: "open Monday to Friday from 9:00 to 18:00 and on Saturday from 10:00 to 14:00, 49 hours a
week".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.stated_twice.opening_hours import days_of
from factlint.extraction.languages.en.arithmetic.formulas import weekly_hours as words_of
from factlint.model.arithmetic import Figure, Sum
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.values.quantity import quantity, rounded
from factlint.values.regex import regex

_HOURS, _GAP, _TOTAL = regex(words_of.HOURS), regex(words_of.GAP), regex(words_of.TOTAL)
_OTHERWISE, _A_WEEK = regex(words_of.OTHERWISE), regex(words_of.A_WEEK)
_MINUTES_PER_HOUR, _MINUTES_PER_DAY, _HALF_A_DAY = 60, 24 * 60, 12
_UNIT = "hour"


def read_weekly_hours(document: Document, text: str) -> Iterator[Sum]:
    """The totals of a document, each of the opening hours right before it; `text` is the folded prose."""
    if _A_WEEK.search(text) is None:
        return
    row: list[re.Match[str]] = []
    for found in _HOURS.finditer(text):
        if row and not _GAP.match(text[row[-1].end() : found.start()]):
            row = []
        row.append(found)
        total = _TOTAL.match(text, found.end())
        if total is not None and row[0]["label"] and not _OTHERWISE.search(text, row[0].start(), total.end()):
            said = quantity(total["hours"], unit=_UNIT)
            yield Sum(mention_at(document, ProseSpan(*total.span("hours")), said), tuple(_parts(document, row)))


def _parts(document: Document, row: list[re.Match[str]]) -> Iterator[Figure]:
    """The hours of each span, multiplied by its days."""
    days = 0
    for found in row:
        days = len(days_of(found["label"])) if found["label"] else days
        opens, closes = _minutes(found, "first"), _minutes(found, "last")
        hours = Fraction(days * ((closes - opens) % _MINUTES_PER_DAY), _MINUTES_PER_HOUR)
        yield mention_at(
            document, ProseSpan(*found.span()), rounded(hours, Fraction(1, _MINUTES_PER_HOUR), unit=_UNIT)
        )


def _minutes(found: re.Match[str], end: str) -> int:
    """The time of day in minutes since midnight."""
    hour, minute, half = int(found[f"{end}_hour"]), int(found[f"{end}_minute"] or 0), found[f"{end}_half"]
    hours = hour if half is None else hour % _HALF_A_DAY + words_of.HALVES[half]
    return hours * _MINUTES_PER_HOUR + minute
