"""Mentions dealt out to the sentences they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, V


def by_sentence(
    mentions: Sequence[Mention[V]], sentences: Sequence[ProseSpan]
) -> tuple[tuple[Mention[V], ...], ...]:
    """For each sentence the mentions inside it; one that crosses a boundary belongs to none.

    Both sequences are in reading order; the time taken is linear.
    """
    if not mentions:
        return ((),) * len(sentences)
    dealt: list[tuple[Mention[V], ...]] = []
    position, count = 0, len(mentions)
    for sentence in sentences:
        while position < count and mentions[position].prose.start < sentence.start:
            position += 1
        inside: list[Mention[V]] = []
        while position < count and mentions[position].prose.end <= sentence.end:
            inside.append(mentions[position])
            position += 1
        dealt.append(tuple(inside))
    return tuple(dealt)
