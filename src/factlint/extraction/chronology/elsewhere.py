"""“Two years after its founding, in 1960”: dates counted from something that another sentence dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint.extraction.chronology.lengths import days_apart, in_order
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en import chronology as words_of
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie

_MOST_MEANT = 3
"""Sentences up to which all may date what is meant; of more nobody can say which does."""


def relations_elsewhere(sentences: Sequence[TimedSentence]) -> Iterator[Relation]:
    """What the sentences of a document count from events that others of them date."""
    for sentence in sentences:
        for form in words_of.TOLD_ELSEWHERE if len(sentence.dates) == 1 and sentence.lengths else ():
            found = pattern(form).search(sentence.text)
            if found is None:
                continue
            days = days_apart(sentence.length(found).value)
            others = [other for other in sentences if other is not sentence and _is_plain(other)]
            meant = tuple(other.dates[0] for other in others if _tells(other, found))
            if days is not None and 0 < len(meant) <= _MOST_MEANT:
                said = sentence.words(*found.span("said"))
                yield Relation(Tie.SHIFT, meant, sentence.dates[0], in_order(found, days), said)
            break


def _is_plain(sentence: TimedSentence) -> bool:
    """Whether the one date of a sentence is that of what it tells."""
    is_one = len(sentence.dates) == 1 and not pattern(words_of.NOT_SO).search(sentence.text)
    return is_one and not sentence.shifts


def _tells(sentence: TimedSentence, event: re.Match[str]) -> bool:
    """Whether a sentence tells of the event, with its date close by."""
    if event["thing"]:
        thing, done = re.escape(event["thing"]), re.escape(event["done"])
        told = rf"(?i:\b{thing}\b[^‹›.;]*\b{done}\b)[^‹›.;,]{{0,40}}‹d"
        return pattern(told).search(sentence.text) is not None
    if noun := event["noun"]:
        words = f"{noun}|{words_of.HAPPENINGS[words_of.SAME_HAPPENING.get(noun, noun)]}"
        told = rf"\b(?:{words})\b[^‹›.;]{{0,60}}‹d|‹d\d›[^‹›.;]{{0,80}}\b(?:{words})\b"
        return pattern(told).search(sentence.text) is not None
    if sentence.lengths:
        return False
    named = pattern(r"[\w’'-]{3,}").findall(event["named"])
    return all(pattern(rf"\b{re.escape(word)}\b").search(sentence.text) for word in named if word != "the")
