"""Mentions and matches, by the sentences that contain them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

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


def sentences_around(found: Sequence[re.Match[str]], sentences: Sequence[ProseSpan]) -> Iterator[ProseSpan]:
    """The sentences in which one of the matches begins; both sequences are in reading order."""
    starts = [one.start() for one in found]
    for sentence in sentences:
        at = bisect_left(starts, sentence.start)
        if at < len(starts) and starts[at] < sentence.end:
            yield sentence
