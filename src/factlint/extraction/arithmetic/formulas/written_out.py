"""Calculations written with signs, each number as it is written: "the rent is 14 days x 120=1680 euros"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import prod

from factlint.extraction.arithmetic.near import is_near, sum_of_figures
from factlint.extraction.languages.en.arithmetic.formulas import written_out as words_of
from factlint.model.arithmetic import Calculation, Figure, Operation, Sum
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import mention_at
from factlint.values.dataclass import replace
from factlint.values.quantity import quantity
from factlint.values.regex import regex

_COMPUTEING, _TERM, _SIGN = regex(words_of.COMPUTEING), regex(words_of.TERM), regex(words_of.SIGN)
_GOES_ON_BEFORE, _BEFORE = regex(words_of.GOES_ON_BEFORE), 3
_EQUALS = "="
_LEAST = 10
"""Smaller numbers are added in sayings, and in riddles about number systems."""


def read_written_out(document: Document, text: str) -> Iterator[Sum | Calculation]:
    """The results of a document's sums and products, with their operands; `text` is its folded prose."""
    if _EQUALS not in text:
        return
    for found in _COMPUTEING.finditer(text):
        if _GOES_ON_BEFORE.search(text, max(0, found.start() - _BEFORE), found.start()):
            continue
        total = _figure(document, text, *found.span("total"))
        terms = tuple(_terms(document, text, found))
        if total.value.written < _LEAST or not is_near(total.value.written, sum_of_figures(terms)):
            continue
        match terms:
            case [_, _, *_]:
                yield Sum(total, terms)
            case _:
                yield Calculation(
                    total, Operation.PRODUCT, tuple(_factors(document, text, *found.span("terms")))
                )


def _terms(document: Document, text: str, found: re.Match[str]) -> Iterator[Figure]:
    """The terms of a sum, each product as one number; subtracted terms are negative."""
    start, sign, least = found.start("terms"), 1, found.end("terms")
    for one in (*_SIGN.finditer(text, *found.span("terms")), None):
        mark = one.group().strip() if one else words_of.PLUS
        if mark != words_of.PLUS and mark not in words_of.MINUS:
            continue
        factors = tuple(_factors(document, text, start, one.start() if one else least))
        yield _product(factors, sign)
        if one is not None:
            start, sign = one.end(), -1 if mark in words_of.MINUS else 1


def _factors(document: Document, text: str, start: int, end: int) -> Iterator[Figure]:
    for one in _TERM.finditer(text, start, end):
        yield _figure(document, text, *one.span("number"))


def _product(factors: Sequence[Figure], sign: int) -> Figure:
    """Several factors as one figure, said as they are."""
    first = factors[0]
    written = prod((factor.value.written for factor in factors), start=Fraction(sign))
    return replace(
        first, value=replace(first.value, written=written), said=" × ".join(one.said for one in factors)
    )


def _figure(document: Document, text: str, start: int, end: int) -> Figure:
    return mention_at(document, ProseSpan(start, end), quantity(text[start:end]))
