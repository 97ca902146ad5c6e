"""Confidence intervals with the estimates that they belong to: "OR 1.5 (95% CI 1.2–1.9)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.languages.en.statistics import intervals as words_of
from factlint.extraction.quantities.numerals import read_numeral
from factlint.extraction.statistics.reported import NUMBER, read_reported
from factlint.extraction.trigger import Trigger
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention, mention_at
from factlint.model.statements.statistics import ConfidenceInterval, Reported
from factlint.values.regex import regex

_PLAIN = r"[-−]?\d*\.?\d+"
_NO_DIFFERENCE = r"(?!\s?%?\s?=)"
"""After two bounds: "95% - 5% = 90%" is a subtraction."""
_BOUNDS = (
    rf"(?P<bounds>[\[(]?\s?(?P<low>{_PLAIN})\s?%?\s?{words_of.UP_TO}\s?(?P<high>{_PLAIN})"
    rf"(?![\d.]*\d){_NO_DIFFERENCE})"
)
_INTERVAL = Trigger(rf"{words_of.INTERVAL}\s?{words_of.IS}\s?{_BOUNDS}")
_ESTIMATE = regex(rf"{words_of.ESTIMATE}(?P<estimate>{NUMBER})\s?%?{words_of.BEHIND_ESTIMATE}")
_ESTIMATES = (
    _ESTIMATE,
    *(
        regex(shape.replace("{number}", NUMBER))
        for shape in (words_of.PLAIN_ESTIMATE, words_of.MEASURED_ESTIMATE)
    ),
)
_P_BEHIND = regex(words_of.P_BEHIND)
_VERDICT, _SIDE = regex(words_of.VERDICT_BEHIND), regex(words_of.SIDE_BEHIND)
_NINETY_FIVE = regex(words_of.NINETY_FIVE)
_RATIO, _DIFFERENCE = regex(words_of.RATIO), regex(words_of.DIFFERENCE)
_REACH = 50


def read_intervals(document: Document) -> Iterator[ConfidenceInterval]:
    """The confidence intervals of a document in reading order."""
    for found in _INTERVAL.found_in(document.prose):
        span = ProseSpan(found.start("low"), found.end("high"))
        p = _P_BEHIND.match(document.prose, found.end())
        verdict = _VERDICT.match(document.prose, found.end())
        side = _SIDE.match(document.prose, found.end())
        yield ConfidenceInterval(
            read_reported(found["low"]),
            read_reported(found["high"]),
            mention_at(document, span, None),
            _estimate(document, found.start()),
            _named(side)
            if side
            else _nothing(document.prose, found)
            if _NINETY_FIVE.match(found.group())
            else None,
            mention_at(document, ProseSpan(*p.span("cue")), read_reported(p["p"], p["relation"]))
            if p
            else None,
            _verdict(document, verdict, side),
        )


def _named(side: re.Match[str]) -> int:
    """The value that words after an interval state to be in it, or not."""
    return int(read_numeral(side["value"]).value)


def _verdict(
    document: Document, verdict: re.Match[str] | None, side: re.Match[str] | None
) -> Mention[bool] | None:
    """The words that say whether there is an effect, or whether the interval contains the null value."""
    if side is not None:
        return mention_at(document, ProseSpan(*side.span("words")), side["in"] is None)
    if verdict is None:
        return None
    return mention_at(document, ProseSpan(*verdict.span("words")), verdict["no"] is None)


def _nothing(prose: str, found: re.Match[str]) -> int | None:
    """The null value of the quantity estimated right before an interval."""
    before = prose[max(0, found.start() - _REACH) : found.start()]
    before = before[before.rfind(". ") + 1 :]
    is_ratio, is_difference = _RATIO.search(before) is not None, _DIFFERENCE.search(before) is not None
    return (1 if is_ratio else 0) if is_ratio != is_difference else None


def _estimate(document: Document, end: int) -> Mention[Reported] | None:
    """The estimate right before the interval's words."""
    start = max(0, end - 60)
    words = document.prose[start:end]
    before = next((found for shape in _ESTIMATES if (found := shape.search(words)) is not None), None)
    if before is None:
        return None
    slot = "gained" if before.groupdict().get("gained") else "estimate"
    span = ProseSpan(start + before.start(slot), start + before.end(slot))
    return mention_at(document, span, read_reported(before[slot]))
