"""Calculations with a sum, next to their result: "each frame takes 26 bytes (4 * 5 + 6)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.near import is_near, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.formulas.expressions import EXPRESSIONS, TERM
from factlint.extraction.languages.en.arithmetic.wholes.sums import BEFORE_LITERAL
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import expanded
from factlint.model.arithmetic import Figure, Sum
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_TERM = regex(expanded(TERM))
_LONGER = regex(BEFORE_LITERAL)


def read_expressions(skeleton: Skeleton) -> Iterator[Sum]:
    """The results in a sentence, with the terms that they are stated to be the sum of."""
    for found in shapes(EXPRESSIONS).finditer(skeleton.text):
        total = skeleton.figure(found, "total")
        terms = tuple(_term(skeleton, one) for one in _TERM.finditer(found["terms"]))
        units = {term.value.unit for term in terms} - {None, total.value.unit}
        is_part = _LONGER.search(skeleton.text[: found.start()].rstrip()) is not None
        if not units and not is_part and is_near(total.value.written, sum_of_figures(terms)):
            yield Sum(total, terms)


def _term(skeleton: Skeleton, found: re.Match[str]) -> Figure:
    """A number, or the product of two as one."""
    first = skeleton.figure(found, "first")
    if found["second"] is None:
        return first
    second = skeleton.figure(found, "second")
    value = replace(first.value, written=first.value.written * second.value.written)
    return replace(first, value=value, said=f"{first.said} × {second.said}")
