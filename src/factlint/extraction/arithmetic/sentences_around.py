"""The sentences around one that belong to what it tells: those of its paragraph, and of the one right above."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from factlint.extraction.chronology.subjects import stems
from factlint.extraction.languages.en.arithmetic.number_words import MERE_NUMBERS, POINTS_BACK
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind, Document, ProseSpan
from factlint.values.regex import regex

_POINTS_BACK = regex(POINTS_BACK)
_REACH, _REACH_BEHIND = 3, 6
"""Sentences before one in which what it reckons from may stand, and behind it in which parts may be told."""


def borders_of(document: Document) -> frozenset[int]:
    """Where paragraphs begin that stand right below another."""
    return frozenset(
        below.prose.start
        for above, below in pairwise(document.blocks)
        if above.kind is below.kind is BlockKind.PARAGRAPH
    )


def sentences_before(analysis: Analysis, sentence: ProseSpan, borders: Container[int]) -> Iterator[ProseSpan]:
    """Up to three sentences before one, the nearest first: of its paragraph, and of the one right above."""
    at = bisect_right(analysis.sentences, sentence) - 1
    prose, end, has_crossed = analysis.document.prose, sentence.start, False
    for one in reversed(analysis.sentences[max(at - _REACH, 0) : at]):
        if "\n" in prose[one.end : end]:
            if has_crossed or end not in borders or not _goes_on(prose, one, sentence):
                return
            has_crossed = True
        yield one
        end = one.start


def _goes_on(prose: str, last: ProseSpan, first: ProseSpan) -> bool:
    """Whether the first sentence of a paragraph is about what the last one of that above was about."""
    said = prose[first.start : first.end]
    shared = stems(said) & stems(prose[last.start : last.end]) - stems(MERE_NUMBERS)
    return bool(shared) or _POINTS_BACK.match(said) is not None


def sentences_behind(analysis: Analysis, sentence: ProseSpan) -> Sequence[ProseSpan]:
    """Some sentences behind one in its paragraph."""
    at = bisect_left(analysis.sentences, sentence.end, key=attrgetter("start"))
    told, end = [], sentence.end
    for one in analysis.sentences[at : at + _REACH_BEHIND]:
        if "\n" in analysis.document.prose[end : one.start]:
            break
        told.append(one)
        end = one.end
    return told
