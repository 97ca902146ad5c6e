"""Scorers with their goals, against the result of the match: they cannot have scored more than their side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.near import sum_of_figures
from factlint.extraction.arithmetic.said_numbers import number_at
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import scorers as words_of
from factlint.extraction.shapes import rarely_matched
from factlint.model.arithmetic import Figure, Sum
from factlint.model.document import Document
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_SCORED, _TIMES, _RESULT = rarely_matched(words_of.SCORED), regex(words_of.TIMES), regex(words_of.RESULT)
_GUARDS = regex(words_of.OTHER_MATCHES)


def read_scorers(document: Document, skeleton: Skeleton) -> Iterator[Sum]:
    """All goals that a sentence states, where they are more than those of its only result."""
    if not _SCORED.search(skeleton.text) or _GUARDS.search(skeleton.text):
        return
    results = list(_RESULT.finditer(skeleton.text))
    if len(results) != 1:
        return
    goals = [_goals(document, skeleton, found) for found in _TIMES.finditer(skeleton.text)]
    first, second = (skeleton.figures[int(results[0][slot])] for slot in ("first", "second"))
    scored = first.value.written + second.value.written
    if len(goals) > 1 and scored < sum_of_figures(goals) <= scored * 2:
        said = f"{first.said}–{second.said}"
        yield Sum(replace(first, value=replace(first.value, written=scored), said=said), tuple(goals))


def _goals(document: Document, skeleton: Skeleton, found: re.Match[str]) -> Figure:
    return number_at(document, skeleton.in_prose(*found.span("word")), words_of.OFTEN[found["word"]])
