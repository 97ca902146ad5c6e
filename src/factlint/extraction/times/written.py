"""Dates as they stand in the text, part by part, for the checks of dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factlint.extraction.languages.time_language import TimeLanguage
from factlint.extraction.times.open_values import Open, OpenDate, OpenNumeric, OpenShift, OrdinalLength
from factlint.model.date_parts import (
    Apposition,
    OrdinalDuration,
    WrittenClock,
    WrittenDate,
    WrittenPart,
    WrittenRange,
    WrittenShift,
)
from factlint.model.document import Document, ProseSpan, Span
from factlint.model.mention import Mention
from factlint.values.duration import DAYS_PER_UNIT, elapsed
from factlint.values.hedges import Hedges
from factlint.values.time import Grain, Time

Closings = Mapping[int, Mention[Time]]
"""Index of an expression → what it was closed to."""

_REACH = 12
"""How many characters the word before a range may take."""
_CLAUSE_REACH = 60
_LONG_GRAINS = (Grain.DECADE, Grain.CENTURY)


@dataclass(frozen=True, slots=True)
class WrittenWords:
    """The words of a language that stand between and before written dates."""

    range_join: re.Pattern[str]
    range_opening: re.Pattern[str]
    pair_join: re.Pattern[str]
    pair_opening: re.Pattern[str]
    list_join: re.Pattern[str]
    apposition: re.Pattern[str]
    happened: re.Pattern[str]
    planned: re.Pattern[str]


def written_words(language: TimeLanguage) -> WrittenWords:
    return WrittenWords(
        re.compile(language.range_joins),
        re.compile(language.range_openings),
        re.compile(language.pair_joins),
        re.compile(language.pair_openings),
        re.compile(language.list_goes_on),
        re.compile(language.appositions),
        re.compile(language.cues.happened),
        re.compile(language.cues.planned),
    )


class WrittenReader:
    """Collects what was written in one document."""

    def __init__(
        self,
        document: Document,
        text: str,
        expressions: Sequence[Open],
        closings: Closings,
        words: WrittenWords,
    ) -> None:
        self._document = document
        self._text = text
        self._expressions = expressions
        self._closings = closings
        self._words = words

    def dates(self) -> Iterator[WrittenDate]:
        """Every date with a written month, day or weekday, impossible ones too."""
        for index, found in enumerate(self._expressions):
            if isinstance(found.value, OpenNumeric):
                yield self._numeric(index, found, found.value)
            elif isinstance(found.value, OpenDate) and found.value.part is None:
                yield self._date(index, found, found.value)

    def _date(self, index: int, found: Open, date: OpenDate) -> WrittenDate:
        span, text = self._place(found.start, found.end)
        return WrittenDate(
            span,
            text,
            time=self._closings.get(index),
            year=self._part(found, date.year, "year", "shortyear", "adyear", "bcyear"),
            month=self._part(found, date.month, "month", "isomonth"),
            day=self._part(found, date.day, "day", "dayword", "glued", "isoday"),
            weekday=self._part(found, date.weekday, "weekday"),
            has_happened=self._follows(found, self._words.happened),
            is_planned=self._follows(found, self._words.planned),
        )

    def _numeric(self, index: int, found: Open, numeric: OpenNumeric) -> WrittenDate:
        time = self._closings.get(index)
        day, month = ("first", "other") if numeric.first > 12 or numeric.is_day_first else ("other", "first")
        values = {"first": numeric.first, "other": numeric.second}
        span, text = self._place(found.start, found.end)
        return WrittenDate(
            span,
            text,
            time=time,
            year=self._part(found, numeric.year, "numericyear"),
            month=self._part(found, values[month], month),
            day=self._part(found, values[day], day),
            weekday=self._part(found, numeric.weekday, "weekday"),
            has_happened=self._follows(found, self._words.happened),
            is_planned=self._follows(found, self._words.planned),
            is_numeric=True,
            is_ambiguous=time is not None and len(time.value.readings) > 1,
        )

    def _follows(self, found: Open, words: re.Pattern[str]) -> bool:
        return words.search(self._text[max(0, found.start - _CLAUSE_REACH) : found.start]) is not None

    def _place(self, start: int, end: int) -> tuple[Span, str]:
        span = self._document.to_source(ProseSpan(start, end))
        return span, self._document.source[span.start : span.end]

    def _part(self, found: Open, value: int | None, *slots: str) -> WrittenPart | None:
        place = next((where for slot in slots if (where := found.written.span(slot)) is not None), None)
        if value is None or place is None:
            return None
        span, text = self._place(*place)
        return WrittenPart(value, span, text)

    def ranges(self) -> Iterator[WrittenRange]:
        """Neighbours that a dash or "to" makes the two ends of one stretch."""
        for index, (one, other) in enumerate(pairwise(self._expressions)):
            first, last = self._closings.get(index), self._closings.get(index + 1)
            between = self._text[one.end : other.start]
            if first is None or last is None or not self._is_range(one.start, between) or self._has_tail(other):
                continue
            shared = _days_of_month(one, other)
            if shared or (first.value.is_calendar and last.value.is_calendar):
                yield WrittenRange(
                    *self._place(one.start, other.end),
                    first,
                    last,
                    is_complete=_has_year(one) and _has_year(other),
                    days_of_month=shared,
                    is_introduced="-" in between or self._is_introduced(one.start),
                )

    def _has_tail(self, found: Open) -> bool:
        """Whether an end is itself the beginning of a range: "to 1980–81"."""
        return (
            self._text[found.end : found.end + 1] == "-" and self._text[found.end + 1 : found.end + 2].isdigit()
        )

    def _is_range(self, start: int, between: str) -> bool:
        if self._words.range_join.fullmatch(between):
            return True
        before = self._text[max(0, start - _REACH) : start]
        return bool(self._words.pair_join.fullmatch(between) and self._words.pair_opening.search(before))

    def _is_introduced(self, start: int) -> bool:
        return self._words.range_opening.search(self._text[max(0, start - _REACH) : start]) is not None

    def clocks(self) -> Iterator[WrittenClock]:
        """Every time of day in digits, impossible ones too."""
        for found in self._expressions:
            if found.clock is not None and (place := found.written.span("hour")) is not None:
                yield WrittenClock(
                    *self._place(place[0], found.written.end("minute", "meridiem", "hour")),
                    found.clock.hour,
                    found.clock.minute or 0,
                    is_twelve_hours=found.clock.meridiem is not None,
                )

    def appositions(self) -> Iterator[Apposition]:
        """“In the 19th century, in 1820”: a decade or century and the date beside it."""
        for index, (one, other) in enumerate(pairwise(self._expressions)):
            first, second = self._closings.get(index), self._closings.get(index + 1)
            if (
                first is None
                or second is None
                or not self._words.apposition.fullmatch(self._text[one.end : other.start])
            ):
                continue
            if first.value.grain in _LONG_GRAINS and _has_year(other) and not self._goes_on(other.end):
                yield Apposition(first, second)

    def _goes_on(self, end: int) -> bool:
        """Whether a list goes on behind a date."""
        return self._words.list_join.match(self._text, end) is not None

    def shifts(self, hedges: Hedges) -> Iterator[WrittenShift]:
        """“25 years ago”, each with the date in apposition to it."""
        for index, found in enumerate(self._expressions):
            shift = found.value
            if not isinstance(shift, OpenShift) or not shift.is_counted or shift.from_story or shift.sign > 0:
                continue
            if shift.amount is None or shift.unit not in DAYS_PER_UNIT:
                continue
            span, text = self._place(*(found.wide or (found.start, found.end)))
            days = elapsed(shift.amount, shift.unit, found.hedge, hedges)
            yield WrittenShift(span, text, shift.amount, shift.unit, days, found.hedge, self._apposed(index))

    def ordinals(self) -> Iterator[OrdinalDuration]:
        """Lengths counted by ordinals: "in its fifth year", "the tenth anniversary"."""
        for found in self._expressions:
            length = found.value
            if isinstance(length, OrdinalLength) and (part := self._part(found, length.ordinal, "ordinal")):
                span, text = self._place(found.start, found.end)
                yield OrdinalDuration(span, text, part, length.unit, length.is_anniversary)

    def _apposed(self, index: int) -> Mention[Time] | None:
        """The date right behind or right before an expression, given in other words for the same time."""
        for first, second, other in ((index, index + 1, index + 1), (index - 1, index, index - 1)):
            if first < 0 or second >= len(self._expressions):
                continue
            one, two = self._expressions[first], self._expressions[second]
            mention = self._closings.get(other)
            if mention is None or not isinstance(self._expressions[other].value, OpenDate):
                continue
            if (
                self._words.apposition.fullmatch(self._text[one.end : two.start])
                and mention.value.grain >= Grain.DAY
            ):
                return mention
        return None


def _has_year(found: Open) -> bool:
    value = found.value
    return isinstance(value, OpenNumeric) or (
        isinstance(value, OpenDate) and value.year is not None and not value.is_short_year
    )


def _days_of_month(one: Open, other: Open) -> tuple[int, int] | None:
    """The two days that were written with one month for both: "12–5 May"."""
    match one.value, other.value:
        case OpenDate(day=int(first)), OpenDate(day=int(last)):
            month = one.written.span("month")
            return (first, last) if month is not None and month == other.written.span("month") else None
        case _:
            return None
