"""Mentions and matches, by the sentences that contain them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factlint.model.document import ProseSpan
from factlint.model.mention import Mention, V
from factlint.model.reading_order import sentence_at
from factlint.values.typed import Generic


def by_sentence(
    mentions: Sequence[Mention[V]], sentences: Sequence[ProseSpan]
) -> tuple[tuple[Mention[V], ...], ...]:
    """For each sentence the mentions inside it; one that crosses a boundary belongs to none.

    Both sequences are in reading order.
    """
    dealt: list[tuple[Mention[V], ...]] = [()] * len(sentences)
    ends = [sentence.end for sentence in sentences] if mentions else []
    at = 0
    for mention in mentions:
        at = bisect_left(ends, mention.prose.end, at)
        if at == len(ends):
            break
        if sentences[at].start <= mention.prose.start:
            dealt[at] += (mention,)
    return tuple(dealt)


class Placed(Generic[V]):
    """An index of mentions in reading order, for many queries by span."""

    def __init__(self, mentions: Sequence[Mention[V]]) -> None:
        self._mentions = mentions
        self._starts = [mention.prose.start for mention in mentions]

    def within(self, stretch: ProseSpan) -> Sequence[Mention[V]]:
        """Those that begin in a stretch."""
        first = bisect_left(self._starts, stretch.start)
        return self._mentions[first : bisect_left(self._starts, stretch.end, first)]


def sentences_around(found: Sequence[re.Match[str]], sentences: Sequence[ProseSpan]) -> Iterator[ProseSpan]:
    """The sentences in which one of the matches begins; both sequences are in reading order."""
    last: ProseSpan | None = None
    for one in found:
        sentence = sentence_at(sentences, one.start())
        if sentence is not None and sentence is not last:
            yield sentence
        last = sentence or last
