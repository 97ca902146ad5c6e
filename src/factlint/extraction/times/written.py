"""Written dates, part by part, for the date checks."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache, partial

from factlint.extraction.automata import encoded
from factlint.extraction.languages.time_language import Cues
from factlint.extraction.shapes import Shapes
from factlint.extraction.times.open_values import Clock, Open, OpenDate, OpenNumeric, OrdinalLength
from factlint.model.date_parts import OrdinalDuration, WrittenClock, WrittenDate, WrittenPart
from factlint.model.document import Document, ProseSpan, Span
from factlint.model.mention import Mention
from factlint.values.regex import regex
from factlint.values.time import Time

Closings = Mapping[int, Mention[Time]]
"""Index of an expression → the time that it was closed to."""

_LONG_MINUTES = regex(r":[6-9]\d")
"""Without minutes above 59 there is no impossible time to find."""
_BEFORE_MINUTE = regex(r"\d:")
"""Right before an hour: it is the minute of a time with seconds, "02:20:36PM"."""
_VERSE = regex(r"\d:\d(?![\d:])")
"""Chapter and verse: no time of day has one-digit minutes."""
_VERSES_REACH = 100
"""Characters before and after a time that may show it to be chapter and verse."""
_SENTENCE_REACH = 240
"""Characters before a date that may show it to be in fiction."""
_NOON = 12
"""The hour that both a.m. and p.m. claim."""
_MORNING = range(7, 12)
"""The hours before noon that are never at night."""
_CLAUSE_REACH = 60
"""Characters before a date that may hold its verb."""


def place(document: Document, start: int, end: int) -> tuple[Span, str]:
    """A range of prose in the source, and its characters."""
    span = document.to_source(ProseSpan(start, end))
    return span, document.source[span.start : span.end]


def _is_day_alone(date: OpenDate) -> bool:
    """“The 20th”: it cannot be checked against a calendar."""
    return date.day is not None and date.month is None


@cache
def _words_of(cues: Cues) -> Shapes:
    """The cues before an expression, compiled once for all documents."""
    before = (
        cues.happened,
        cues.planned,
        cues.not_weekday,
        cues.not_reached,
        cues.counted_now,
        cues.of_relative,
    )
    return Shapes(before, written=str)


@cache
def _regex(source: str) -> re.Pattern[str]:
    """An expression that serves all documents."""
    return regex(source)


class WrittenReader:
    """Collects the dates, times of day and ordinals of one document as they were written."""

    def __init__(
        self, document: Document, text: str, expressions: Sequence[Open], closings: Closings, cues: Cues
    ) -> None:
        self._document = document
        self._text = text
        self._expressions = expressions
        self._closings = closings
        self._cues = cues
        self._words = _words_of(cues)

    @cached_property
    def _encoded(self) -> bytes:
        return encoded(self._text)

    @cached_property
    def _place(self) -> Callable[[int, int], tuple[Span, str]]:
        """A range in the source; the last one is cached, since a part of a date is often all of it."""
        return lru_cache(maxsize=1)(partial(place, self._document))

    def dates(self) -> Iterator[WrittenDate]:
        """Every date that was written, impossible ones too."""
        for index, found in enumerate(self._expressions):
            if isinstance(found.value, OpenNumeric):
                yield self._numeric(index, found, found.value)
            elif (
                isinstance(found.value, OpenDate)
                and found.value.part is None
                and not _is_day_alone(found.value)
            ):
                yield self._date(index, found, found.value)

    def _date(self, index: int, found: Open, date: OpenDate) -> WrittenDate:
        span, text = self._place(found.start, found.end)
        cues = self._cues_before(found)
        return WrittenDate(
            span,
            text,
            time=self._closings.get(index),
            year=self._part(found, date.year, "year", "shortyear", "adyear", "bcyear"),
            month=self._part(found, date.month, "month", "isomonth"),
            day=self._part(found, date.day, "day", "dayword", "glued", "isoday"),
            weekday=self._part(found, date.weekday, "weekday") if self._cues.not_weekday not in cues else None,
            has_happened=self._has_happened(found, cues),
            is_planned=self._cues.planned in cues,
            language=found.language,
            weekday_names=found.weekday_names,
        )

    def _numeric(self, index: int, found: Open, numeric: OpenNumeric) -> WrittenDate:
        time = self._closings.get(index)
        day, month = ("first", "other") if numeric.first > 12 or numeric.is_day_first else ("other", "first")
        values = {"first": numeric.first, "other": numeric.second}
        span, text = self._place(found.start, found.end)
        cues = self._cues_before(found)
        return WrittenDate(
            span,
            text,
            time=time,
            year=self._part(found, numeric.year, "numericyear"),
            month=self._part(found, values[month], month),
            day=self._part(found, values[day], day),
            weekday=self._part(found, numeric.weekday, "weekday"),
            has_happened=self._has_happened(found, cues),
            is_planned=self._cues.planned in cues,
            is_numeric=True,
            is_ambiguous=time is not None and len(time.value.readings) > 1,
            language=found.language,
            weekday_names=found.weekday_names,
        )

    def _has_happened(self, found: Open, cues: Collection[str]) -> bool:
        """Whether a date is stated as over, and not of a world that the text says is made up."""
        if self._cues.happened not in cues:
            return False
        before = self._text[max(0, found.start - _SENTENCE_REACH) : found.start]
        return not _regex(self._cues.imagined).search(before)

    def _cues_before(self, found: Open) -> Collection[str]:
        """The cues before an expression."""
        before = slice(max(0, found.start - _CLAUSE_REACH), found.start)
        possible = self._words.possible_in(self._encoded[before])
        return [cue for cue in possible if self._words.compiled(cue).search(self._text[before])]

    def _is_of_another(self, found: Open, cues: Collection[str]) -> bool:
        return self._cues.of_relative in cues or self._is_beside_another(found)

    def _is_beside_another(self, found: Open) -> bool:
        """Whether the sentence has another event with its own date."""
        start = max(self._text.rfind(". ", 0, found.start), found.start - _SENTENCE_REACH, 0)
        stop = self._text.find(". ", found.end)
        end = stop if 0 <= stop < found.end + _SENTENCE_REACH else found.end + _SENTENCE_REACH
        another = _regex(self._cues.another)
        return bool(
            another.search(self._text, found.end, end) or another.search(self._text, start, found.start)
        )

    def _part(self, found: Open, value: int | None, *slots: str) -> WrittenPart | None:
        if value is None:
            return None
        where = next((one for slot in slots if (one := found.written.span(slot)) is not None), None)
        if where is None:
            return None
        return WrittenPart(value, *self._place(*where))

    def clocks(self) -> Iterator[WrittenClock]:
        """Every time of day in digits, impossible ones too."""
        for found in self._expressions:
            if found.clock is not None and (hour := found.written.span("hour")) is not None:
                if _BEFORE_MINUTE.fullmatch(self._text, max(0, hour[0] - len("2:")), hour[0]):
                    continue
                end = found.written.end("minute", "meridiem", "hour")
                yield WrittenClock(
                    *place(self._document, hour[0], end),
                    found.clock.hour,
                    found.clock.minute or 0,
                    is_twelve_hours=found.clock.meridiem is not None,
                    other_half=self._other_half(found.clock, end),
                )
        if not _LONG_MINUTES.search(self._text):
            return
        for clock in _regex(self._cues.impossible_clock).finditer(self._text):
            if _VERSE.search(self._text, max(0, clock.start() - _VERSES_REACH), clock.end() + _VERSES_REACH):
                continue
            span = place(self._document, clock.start("hour"), clock.end("minute"))
            yield WrittenClock(*span, int(clock["hour"]), int(clock["minute"]), is_twelve_hours=False)

    def _other_half(self, clock: Clock, end: int) -> str:
        """The words after a time of day that put it into the wrong half of the day."""
        half = clock.meridiem or ("p" if clock.hour > _NOON else None)
        stated = _regex(self._cues.half_of_day).match(self._text, end)
        if half is None or stated is None or clock.hour == _NOON or stated[half] is not None:
            return ""
        if stated["night"] is not None and (half != "a" or clock.hour not in _MORNING):
            return ""
        return stated[0].strip(", \n")

    def ordinals(self) -> Iterator[OrdinalDuration]:
        """Durations counted by ordinals: "in its fifth year", "the tenth anniversary"."""
        for found in self._expressions:
            length = found.value
            if not isinstance(length, OrdinalLength):
                continue
            cues = self._cues_before(found)
            if self._cues.not_reached in cues or (length.is_anniversary and self._is_of_another(found, cues)):
                continue
            if part := self._part(found, length.ordinal, "ordinal", "jubilee"):
                span, text = place(self._document, found.start, found.end)
                is_present = self._cues.counted_now in cues
                yield OrdinalDuration(
                    ProseSpan(found.start, found.end),
                    span,
                    text,
                    part,
                    length.unit,
                    length.is_anniversary,
                    is_present,
                )
