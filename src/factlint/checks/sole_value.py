"""Whether a claim that is wrong has one value only that can be the wrong one: then a fix may be written unasked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeVar

from factlint.model.analysis import Analysis
from factlint.model.claim import Claim
from factlint.model.document import Block, BlockKind, ProseSpan
from factlint.model.mention import Mention, is_named

V = TypeVar("V")


def is_sole_value(analysis: Analysis, claim: Claim) -> bool:
    """Whether a sentence of running prose tells the claim and no other date or number.

    Nor may another name stand between its subject and the value, nor words in front of the bracket with the value, as
    where the entries of a dictionary run together: the value may be that of another.
    """
    value, subject = claim.value.wide or claim.value.prose, claim.subject.prose
    sentence = _around(analysis.sentences, value)
    if sentence is None or not sentence.holds(subject) or not _is_running(analysis.document.blocks, value):
        return False
    opening, bracket, _ = analysis.document.prose[subject.end : value.start].partition("(")
    if bracket and opening.strip():
        return False
    own = (value, subject)
    others = (*_within(analysis.times, sentence), *_within(analysis.quantities, sentence))
    names = (
        name
        for name in _within(analysis.entities, ProseSpan(subject.end, max(subject.end, value.start)))
        if is_named(name) and name.value.id != claim.statement.subject
    )
    return not any(all(not mine.overlaps(one.prose) for mine in own) for one in (*others, *names))


def _around(sentences: Sequence[ProseSpan], place: ProseSpan) -> ProseSpan | None:
    at = bisect_right(sentences, place.start, key=lambda one: one.start) - 1
    return sentences[at] if at >= 0 and sentences[at].holds(place) else None


def _within(mentions: Sequence[Mention[V]], sentence: ProseSpan) -> Sequence[Mention[V]]:
    """Those of some mentions in reading order that begin in a sentence."""
    first, last = (
        bisect_left(mentions, end, key=lambda one: one.prose.start) for end in (sentence.start, sentence.end)
    )
    return mentions[first:last]


def _is_running(blocks: Sequence[Block], place: ProseSpan) -> bool:
    at = bisect_right(blocks, place.start, key=lambda block: block.prose.start) - 1
    return at >= 0 and blocks[at].kind is BlockKind.PARAGRAPH
