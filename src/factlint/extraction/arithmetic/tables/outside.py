"""The sentences of a document outside all of its tables."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind, ProseSpan


def sentences_outside(analysis: Analysis) -> Iterator[ProseSpan]:
    """The sentences that overlap no cell, in reading order."""
    inside = tuple(block.prose for block in analysis.document.blocks if block.kind is BlockKind.TABLE_CELL)
    at = 0
    for sentence in analysis.sentences:
        while at < len(inside) and inside[at].end <= sentence.start:
            at += 1
        if at == len(inside) or sentence.end <= inside[at].start:
            yield sentence
