"""A length of time given in two units: "687 days, that is about 1.9 years", "84 days, exactly twelve weeks"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.arithmetic.restated import ratios_of_units
from factlint.extraction.languages.en.arithmetic.amounts.values import spans as words_of
from factlint.model.arithmetic import RateTwice
from factlint.values.regex import regex

_MEASURED_IN, _AGAIN, _ENDS = regex(words_of.MEASURED_IN), regex(words_of.AGAIN), regex(words_of.ENDS)
_GUARDS = regex(words_of.NOT_AGAIN)


def read_spans(passage: Passage) -> Iterator[RateTwice]:
    """The lengths of a sentence that it states again in another unit right behind."""
    for first, second in pairwise(passage.beside):
        if not (_AGAIN.match(first.behind) and _ENDS.match(second.behind)):
            continue
        factors = ratios_of_units(words_of.LENGTHS, _span(second) or "", _span(first) or "")
        if not factors or _GUARDS.search(passage.skeleton.text) or first.behind != second.before:
            continue
        are_closed = is_closed(first.figure) and is_closed(second.figure)
        is_of_workdays = words_of.WORKDAYS in (first.number / second.number, second.number / first.number)
        if are_closed and not is_of_workdays and is_near(second.number, first.number * factors[0][0]):
            yield RateTwice(first.figure, second.figure, factors)


def _span(one: Amount) -> str | None:
    found = _MEASURED_IN.match(one.behind)
    return found["span"] if found else one.figure.value.unit
