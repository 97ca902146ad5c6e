"""How often something was, with each time told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import occasions as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration, Figure
from factlint.model.document import Document
from factlint.values.regex import regex

_ONE, _LEFT_OPEN = regex(words_of.ONE), regex(words_of.LEFT_OPEN)
_DIGITS = regex(r"\d+")
_REACH = 32
_NEAR = 2


def read_occasions(document: Document, skeleton: Skeleton) -> Iterator[Enumeration]:
    """Numbers of times or days with each of them: "three times, in 1999, 2003 and 2010"."""
    for found in shapes(words_of.OCCASIONS).finditer(skeleton.text):
        announced = _announced(document, skeleton, found)
        count = times_in(found)
        around = found.string[max(0, found.start() - _REACH) : found.end()].replace(found["when"], "")
        is_near = abs(count - announced.value.written) <= _NEAR
        if is_near and announced.value.unit is None and not _LEFT_OPEN.search(around):
            noun = "" if found.groupdict().get("word") else words_of.PLURALS.get(found["noun"], found["noun"])
            place = skeleton.in_prose(*found.span("when"))
            yield Enumeration(announced, noun, count, count, (place,))


def _announced(document: Document, skeleton: Skeleton, found: re.Match[str]) -> Figure:
    if found.groupdict().get("word") is None:
        return skeleton.figure(found, "announced")
    return number_at(document, skeleton.in_prose(*found.span("word")), words_of.WORDS[found["word"]])


def times_in(found: re.Match[str]) -> int:
    """How many times are told: in "4 and 5 May" the month is none."""
    told = _ONE.findall(found["when"])
    are_days = _DIGITS.search(found["when"]) is not None
    return sum(one[:1].isdigit() for one in told) if are_days else len(told)
