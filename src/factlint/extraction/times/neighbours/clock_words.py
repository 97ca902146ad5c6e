"""What the words around an impossible hour say about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.extraction.languages.en.times import around_dates as words_of
from factlint.model.date_parts import WrittenClock
from factlint.model.document import Document
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_LATE_BEHIND = regex(words_of.LATE_BEHIND)
_PICOMETRES = regex(r"\d+ ?pm")
_LONG_DAY = regex(r"\b2[4-9]:[0-5]\d\b")
"""A time after midnight counted on the previous day, as by broadcasters and in rules for changing the clocks."""
_LONGEST_WORD = 12
_BESIDE = 60
"""Characters."""
_NOON, _MIDNIGHT = 12, 24


def with_words_around(document: Document, clocks: Iterable[WrittenClock]) -> Iterator[WrittenClock]:
    """The times of day, with what the words around those beyond 24 hours say about them."""
    for clock in clocks:
        if clock.hour > _NOON if clock.is_twelve_hours else clock.hour >= _MIDNIGHT:
            is_announced = _is_announced(document, clock)
            yield replace(
                clock,
                is_announced=is_announced,
                is_length=not is_announced and _PICOMETRES.fullmatch(clock.text) is not None,
                is_late=_LATE_BEHIND.match(document.source, clock.span.end) is not None,
            )
        else:
            yield clock


def _is_announced(document: Document, clock: WrittenClock) -> bool:
    source, span = document.source, clock.span
    words = source[max(0, span.start - _LONGEST_WORD) : span.start].split()
    beside = source[max(0, span.start - _BESIDE) : span.start] + source[span.end : span.end + _BESIDE]
    return bool(words) and words[-1].lower() in words_of.CLOCK_BEFORE and _LONG_DAY.search(beside) is None
