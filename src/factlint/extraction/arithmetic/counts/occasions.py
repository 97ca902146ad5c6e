"""How often something happened, with a list of the occasions: "won it twice, in 1951, 1954 and 1960"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import occasions as words_of
from factlint.extraction.quantities.nouns import singular_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Enumeration, Figure
from factlint.model.document import Document
from factlint.values.regex import regex

_ONE, _LEFT_OPEN = tuple(map(regex, words_of.ONE)), regex(words_of.LEFT_OPEN)
_OF_COUNTED, _TOKEN, _OF_MONTH = regex(words_of.OF_COUNTED), regex(r"‹[nt](\d+)›"), regex(words_of.OF_MONTH)
_PAST = regex(words_of.PAST)
_REACH = 32
_NEAR = 2
FORMS = (*words_of.OCCASIONS, *words_of.COUNTED, *words_of.DATED, *words_of.NUMBERED)
"""All patterns of this reader, for the automaton of `arithmetic.counts.reader`."""


def read_occasions(document: Document, skeleton: Skeleton) -> Iterator[Enumeration]:
    """Numbers of occasions or days with each of them: "three times, in 1999, 2003 and 2010"."""
    for found in shapes(words_of.OCCASIONS).finditer(skeleton.text):
        if (count := times_in(found)) is not None:
            yield from _stated(document, skeleton, found, "when", count)
    for found in shapes(words_of.COUNTED).finditer(skeleton.text):
        yield from _stated(document, skeleton, found, "counted", _counted(skeleton, found["counted"]))
    if not skeleton.figures:
        return
    for found in shapes(words_of.DATED).finditer(skeleton.text):
        count = times_in(found)
        if count is not None and count > skeleton.figure(found, "announced").value.written:
            yield from _stated(document, skeleton, found, "when", count)
    for found in shapes(words_of.NUMBERED).finditer(skeleton.text):
        if (count := _numbered(skeleton, found)) is not None:
            yield from _stated(document, skeleton, found, "numbers", count)


def _stated(
    document: Document, skeleton: Skeleton, found: re.Match[str], slot: str, count: int
) -> Iterator[Enumeration]:
    """What is stated in a slot, if it may be all of what is announced."""
    announced = _announced(document, skeleton, found)
    around = found.string[max(0, found.start() - _REACH) : found.end()].replace(found[slot], "")
    is_near = abs(count - announced.value.written) <= _NEAR and announced.value.written.denominator == 1
    noun = "" if found.groupdict().get("word") else words_of.PLURALS.get(found["noun"], found["noun"])
    if noun and singular_of(noun) is None:
        return  # "Platform 4 is closed, 5, 6 and 7 are open"
    if is_near and announced.value.unit is None and not _LEFT_OPEN.search(_PAST.sub("", around)):
        yield Enumeration(announced, noun, count, count, (skeleton.in_prose(*found.span(slot)),))


def _announced(document: Document, skeleton: Skeleton, found: re.Match[str]) -> Figure:
    if found.groupdict().get("word") is None:
        return skeleton.figure(found, "announced")
    return number_at(document, skeleton.in_prose(*found.span("word")), words_of.WORDS[found["word"]])


def times_in(found: re.Match[str]) -> int | None:
    """How many occasions are listed; the month of "4 and 5 May" is none of them. None if the numbers are no days."""
    when = found["when"]
    stated = next((len(times) for one in _ONE if (times := one.findall(when))), 0)
    are_days = _ONE[0].search(when) is not None
    return None if are_days and _OF_MONTH.search(when) is None else stated


def _counted(skeleton: Skeleton, text: str) -> int:
    """The number of occasions in "in March, twice in June and three times in May"."""
    stated = list(_OF_COUNTED.finditer(text))
    numbers = [skeleton.figures[int(one["number"])].value.written for one in stated if one["number"]]
    return int(sum(numbers)) + sum(words_of.WORDS[one["word"] or "once"] for one in stated if not one["number"])


def _numbered(skeleton: Skeleton, found: re.Match[str]) -> int | None:
    """How many numbers of one unit follow in order; None if they may be parts of what is announced."""
    figures = [skeleton.figures[int(one[1])] for one in _TOKEN.finditer(found["numbers"])]
    numbers = [one.value.written for one in figures]
    steps = {after > before for before, after in pairwise(numbers)}
    is_row = len(steps) == 1 and len({*numbers}) == len(numbers)
    is_one_kind = {one.value.unit for one in figures} <= {None, figures[-1].value.unit}
    is_sum = sum(numbers) == skeleton.figure(found, "announced").value.written
    return len(numbers) if is_row and is_one_kind and not is_sum else None
