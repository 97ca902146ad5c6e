"""Confidence intervals with the estimates that they belong to: "OR 1.5 (95% CI 1.2–1.9)"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.languages.en import statistics as words_of
from factlint.extraction.statistics.reported import NUMBER, read_reported
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.statistics import ConfidenceInterval, Reported
from factlint.values.regex import regex

_PLAIN = r"[-−]?\d*\.?\d+"
_BOUNDS = (
    rf"(?P<bounds>[\[(]?\s?(?P<low>{_PLAIN})\s?%?\s?(?:,|;|to|–|—|-|and)\s?(?P<high>{_PLAIN})(?![\d.]*\d))"
)
_INTERVAL = regex(rf"{words_of.INTERVAL}\s?(?:of|from|:|=|,|was|is)?\s?{_BOUNDS}")
_ESTIMATE = regex(rf"{words_of.ESTIMATE}(?P<estimate>{NUMBER})\s?%?\s?[,;(\[]+\s?$")


def read_intervals(document: Document) -> Iterator[ConfidenceInterval]:
    """The confidence intervals of a document in reading order."""
    for found in _INTERVAL.finditer(document.prose):
        span = ProseSpan(found.start("low"), found.end("high"))
        yield ConfidenceInterval(
            read_reported(found["low"]),
            read_reported(found["high"]),
            mention_at(document, span, None),
            _estimate(document, found.start()),
        )


def _estimate(document: Document, end: int) -> Mention[Reported] | None:
    """The estimate right before the interval's words."""
    start = max(0, end - 60)
    before = _ESTIMATE.search(document.prose[start:end])
    if before is None:
        return None
    span = ProseSpan(start + before.start("estimate"), start + before.end("estimate"))
    return mention_at(document, span, read_reported(before["estimate"]))
