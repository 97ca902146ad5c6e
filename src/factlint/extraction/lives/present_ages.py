"""Impossible ages on one day: a younger sister who is older, a teenager who is 24."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.extraction.languages.en.lives import present_ages as words_of
from factlint.extraction.lives.stated import whole_number
from factlint.extraction.shapes import Shapes
from factlint.model.analysis import Analysis
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.statements.lives import AgeByName, AgesApart
from factlint.values.regex import regex

_RELATIVES, _CALLED = (Shapes(forms, written=str) for forms in (words_of.OF_RELATIVES, words_of.CALLED_BY_AGE))
_BEFORE_NOW = Shapes(words_of.BEFORE_NOW, written=str)
_THEN_AND_NOW = Shapes(words_of.THEN_AND_NOW, written=str)
_DOUBT = regex(words_of.DOUBT)


def ages_of_relatives(analysis: Analysis, among: Sequence[ProseSpan]) -> Iterator[AgesApart]:
    """The ages of somebody and of a relative who must be older or younger, in one sentence or two."""
    followed = dict(zip(analysis.sentences, analysis.sentences[1:], strict=False))
    preceded = {last: first for first, last in followed.items()}
    tried: set[tuple[int, int]] = set()
    for sentence in among:
        before = preceded.get(sentence)
        start = (
            before.start if before and _are_neighbours(analysis.document, before, sentence) else sentence.start
        )
        if (start, sentence.end) not in tried:
            tried.add((start, sentence.end))
            yield from _relatives(analysis.document, ProseSpan(start, sentence.end))


def ages_before_now(analysis: Analysis, among: Sequence[ProseSpan]) -> Iterator[AgesApart]:
    """The present ages of people, and their ages at earlier events."""
    document = analysis.document
    for sentence in among:
        for found in _BEFORE_NOW.finditer(document.prose, sentence.start, sentence.end):
            then, now = (_age(document, found, slot) for slot in ("then", "now"))
            words = mention_at(document, ProseSpan(*found.span("words")), None)
            yield AgesApart(then, now, 0, words, is_least=True)


def ages_then_and_now(analysis: Analysis, among: Sequence[ProseSpan]) -> Iterator[AgesApart]:
    """The present ages of people, their ages at something, and how many years ago that was."""
    document = analysis.document
    for first, last in pairwise(analysis.sentences):
        if last in among and _are_neighbours(document, first, last):
            for found in _THEN_AND_NOW.finditer(document.prose, first.start, last.end):
                then, now = (_age(document, found, slot) for slot in ("then", "now"))
                words = mention_at(document, ProseSpan(*found.span("words")), None)
                yield AgesApart(then, now, whole_number(found["years"]), words)


def ages_by_name(analysis: Analysis, among: Sequence[ProseSpan]) -> Iterator[AgeByName]:
    """The ages of people for whom a word implies another age."""
    document = analysis.document
    for sentence in among:
        for found in _CALLED.finditer(document.prose, sentence.start, sentence.end):
            low, high = words_of.YEARS_CALLED[found["word"]]
            age = _age(document, found, "age")
            if not low <= age.value <= high:
                yield AgeByName(mention_at(document, ProseSpan(*found.span("word")), None), age)


def _are_neighbours(document: Document, first: ProseSpan, last: ProseSpan) -> bool:
    return "\n" not in document.prose[first.end : last.start]


def _relatives(document: Document, part: ProseSpan) -> Iterator[AgesApart]:
    for found in _RELATIVES.finditer(document.prose, part.start, part.end):
        if _DOUBT.search(found[0]):
            continue
        own, other = (_age(document, found, slot) for slot in ("own", "other"))
        is_older = bool(found["older"] or found["parent"])
        younger, older = (own, other) if is_older else (other, own)
        least = words_of.LEAST_OF_PARENT if found["parent"] or found["child"] else 0
        words = mention_at(document, ProseSpan(*found.span("words")), None)
        yield AgesApart(younger, older, least, words, is_least=True)


def _age(document: Document, found: re.Match[str], slot: str) -> Mention[int]:
    return mention_at(document, ProseSpan(*found.span(slot)), whole_number(found[slot]))
