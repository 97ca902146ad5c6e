"""Years stated to be leap years, or not: "2023, a leap year"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.languages.en.times import beside
from factlint.extraction.times.neighbours.forms import form
from factlint.extraction.times.written import place
from factlint.model.date_parts import LeapYear, WrittenPart
from factlint.model.document import Document
from factlint.values.regex import regex

_REACH = 160
"""Characters of a sentence before and after a year that may retract it."""
_ENDS = regex(r"[.!?](?=\s)|\n\n")


def leap_years(document: Document, text: str) -> Iterator[LeapYear]:
    """The statements of a text about leap years, except in sentences about the rule itself."""
    if beside.LEAP not in text:
        return
    for words in beside.LEAP_YEARS:
        for found in form(words).finditer(text):
            if text[max(0, found.start() - 1) : found.start()] in beside.QUOTES:
                continue  # what somebody else says
            if not form(beside.NOT_SAID_OF_LEAP_YEARS).search(_sentence(text, found.start(), found.end())):
                year = WrittenPart(int(found["year"]), *place(document, *found.span("year")))
                yield LeapYear(year, is_denied=bool(found["denial"]))


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around a stretch, with what ends it."""
    before, behind = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    opening = max((one.end() for one in _ENDS.finditer(before)), default=0)
    closing = _ENDS.search(behind)
    return before[opening:] + text[start:end] + behind[: closing.end() if closing else None]
