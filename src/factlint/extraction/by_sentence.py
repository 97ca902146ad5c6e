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
    dealt: list[tuple[Mention[V], ...]] = [()] * len(sentences)
    at = 0
    for mention in mentions:
        end = mention.prose.end
        while at < len(sentences) and sentences[at].end < end:
            at += 1
        if at == len(sentences):
            break
        if sentences[at].start <= mention.prose.start:
            dealt[at] += (mention,)
    return tuple(dealt)
