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


def sentences_around(found: Sequence[re.Match[str]], sentences: Sequence[ProseSpan]) -> Iterator[ProseSpan]:
    """The sentences in which one of the matches begins; both sequences are in reading order."""
    starts = [one.start() for one in found]
    for sentence in sentences:
        at = bisect_left(starts, sentence.start)
        if at < len(starts) and starts[at] < sentence.end:
            yield sentence
