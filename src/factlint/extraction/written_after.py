"""The latest time that an undated text shows to be past: it was written after it, give or take a year."""

from __future__ import annotations

from factlint.extraction.languages.en.times.language import CUES
from factlint.model.analysis import Analysis
from factlint.model.document import BlockKind
from factlint.model.mention import Mention
from factlint.model.reading_order import block_at, sentence_around
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_PAST, _AHEAD = regex(CUES.past), regex(CUES.future)
_YEAR = regex(r"(?<!\d)[12]\d{3}(?!\d)")
_DATED = frozenset({Grain.DAY, Grain.MONTH, Grain.SEASON, Grain.QUARTER, Grain.YEAR})
_OF_ISSUES = frozenset({Grain.DAY, Grain.MONTH, Grain.SEASON})
"""What a heading states of an issue or a meeting; a year alone may be what it looks ahead to."""


def latest_past(analysis: Analysis) -> Mention[Time] | None:
    """The latest date in a sentence of the past, or in a heading; none if no date with a year is."""
    past = [time for time in analysis.times if _is_dated(time) and _is_over(analysis, time)]
    return max(past, key=lambda time: int(time.value.days.low or 0), default=None)


def _is_dated(time: Mention[Time]) -> bool:
    value = time.value
    is_plain = value.is_calendar and value.mod is None and not (time.is_guess or value.is_uncertain)
    return is_plain and value.grain in _DATED and bool(value.readings) and _YEAR.search(time.said) is not None


def _is_over(analysis: Analysis, time: Mention[Time]) -> bool:
    document = analysis.document
    if block_at(document.blocks, time.prose.start).kind is BlockKind.HEADING:
        return time.value.grain in _OF_ISSUES
    sentence = sentence_around(analysis.sentences, time.prose)
    if sentence is None:
        return False
    words = document.prose[sentence.start : sentence.end].casefold()
    return _PAST.search(words) is not None and _AHEAD.search(words) is None
