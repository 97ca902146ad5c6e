"""Adjacent times joined by the text: ranges, "25 years ago, in 1975", "the 19th century, in 1820"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.extraction.languages.time_language import TimeLanguage
from factlint.extraction.times.neighbours.range_words import is_of_life, is_of_names
from factlint.extraction.times.open_values import Open, OpenDate, OpenNumeric, OpenShift
from factlint.extraction.times.written import Closings, place
from factlint.model.date_parts import Apposition, WrittenRange, WrittenShift
from factlint.model.document import Document, ProseSpan
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.duration import DAYS_PER_UNIT, elapsed
from factlint.values.hedges import Hedges
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_REACH = 12
"""Characters of the word before a range."""
_FAR_REACH = 60
"""Characters of the words for rescheduling, with their object."""
_ENDS = frozenset(",.;:)")
"""What follows a period that modifies no noun."""
_MARKS = frozenset(",(")
"""What parts a date from the words that it only puts in another form."""
_DASHED = regex("[-–]")
_LONG_GRAINS = (Grain.DECADE, Grain.CENTURY)


@dataclass(frozen=True, slots=True)
class PairWords:
    """The words of a language between and before times that belong together."""

    range_join: re.Pattern[str]
    range_opening: re.Pattern[str]
    pair_join: re.Pattern[str]
    pair_opening: re.Pattern[str]
    list_joins: re.Pattern[str]
    list_goes_on: re.Pattern[str]
    clause_behind: re.Pattern[str]
    apposition: re.Pattern[str]
    behind: re.Pattern[str]
    within: re.Pattern[str]
    range_behind: re.Pattern[str]
    comma: re.Pattern[str]
    day_behind_name: re.Pattern[str]
    name_apart: re.Pattern[str]
    names_of_seasons: re.Pattern[str]
    name_behind_day: re.Pattern[str]
    bare_tens: re.Pattern[str]
    moved: re.Pattern[str]


def pair_words(language: TimeLanguage) -> PairWords:
    return PairWords(
        regex(language.range_joins),
        regex(language.range_openings),
        regex(language.pair_joins),
        regex(language.pair_openings),
        regex(language.list_joins),
        regex(language.list_goes_on),
        regex(language.clause_behind),
        regex(language.appositions),
        regex(language.stretch_behind),
        regex(language.within),
        regex(language.range_behind),
        regex(language.comma),
        regex(language.day_behind_name),
        regex(language.name_apart),
        regex(language.names_of_seasons),
        regex(language.name_behind_day),
        regex(language.bare_tens),
        regex(language.cues.moved),
    )


class PairReader:
    """Finds the pairs of one document."""

    def __init__(
        self, document: Document, text: str, expressions: Sequence[Open], closings: Closings, words: PairWords
    ) -> None:
        self._document = document
        self._text = text
        self._expressions = expressions
        self._closings = closings
        self._words = words

    def ranges(self) -> Iterator[WrittenRange]:
        """Adjacent times that a dash or "to" joins into a range."""
        for index, (one, other) in enumerate(pairwise(self._expressions)):
            first, last = self._closings.get(index), self._closings.get(index + 1)
            between = self._text[one.end : other.start]
            if first is None or last is None or not self._is_range(one.start, between) or self._has_tail(other):
                continue
            if self._is_moved(one.start):
                continue
            shared = _days_of_month(one, other)
            if shared or (first.value.is_calendar and last.value.is_calendar):
                yield WrittenRange(
                    *place(self._document, one.start, other.end),
                    first,
                    last,
                    is_complete=_has_year(one) and _has_year(other),
                    days_of_month=shared,
                    is_introduced=_DASHED.search(between) is not None
                    or self._is_introduced(one.start)
                    or _are_days(one, other),
                    is_of_names=is_of_names(self._document.prose, first.prose.start, last.prose.end),
                    is_of_life=is_of_life(self._document.prose, first.prose.start),
                )

    def _has_tail(self, found: Open) -> bool:
        """Whether an end is itself the start of a range: "to 1980–81"."""
        return (
            self._text[found.end : found.end + 1] == "-" and self._text[found.end + 1 : found.end + 2].isdigit()
        )

    def _is_range(self, start: int, between: str) -> bool:
        if self._words.range_join.fullmatch(between):
            return True
        before = self._text[max(0, start - _REACH) : start]
        return bool(self._words.pair_join.fullmatch(between) and self._words.pair_opening.search(before))

    def _is_moved(self, start: int) -> bool:
        """Whether something is rescheduled from one date to the other: "brought forward from 30 to 15 June"."""
        return self._words.moved.search(self._text[max(0, start - _FAR_REACH) : start]) is not None

    def _is_introduced(self, start: int) -> bool:
        return self._words.range_opening.search(self._text[max(0, start - _REACH) : start]) is not None

    def appositions(self) -> Iterator[Apposition]:
        """A decade or century and the date next to it: “in the 19th century, in 1820”, or the other way round."""
        for index, (one, other) in enumerate(pairwise(self._expressions)):
            first, second = self._closings.get(index), self._closings.get(index + 1)
            if first is None or second is None:
                continue
            if self._is_long_stretch(one) and _has_year(other) and not _are_alike(one, other):
                goes_on = self._goes_on(other.end)
                if self._begins_range(index, first) or (self._is_apposed(one, other) and not goes_on):
                    yield Apposition(first, second)
            elif _has_year(one) and self._is_long_stretch(other) and self._is_explained(one, other):
                yield Apposition(second, first)

    def _goes_on(self, end: int) -> bool:
        """Whether a list of times continues after one of them; a clause of its own is no member."""
        if self._words.clause_behind.match(self._text, end):
            return False
        return self._words.list_goes_on.match(self._text, end) is not None

    def _begins_range(self, index: int, stretch: Mention[Time]) -> bool:
        """Whether a range follows whose end is not within the period either: "in the 1980s, between …"."""
        if index + 2 >= len(self._expressions) or not _has_year(self._expressions[index + 2]):
            return False
        before, first, last = self._expressions[index : index + 3]
        opening, joined = self._text[before.end : first.start], self._text[first.end : last.start]
        closing = self._closings.get(index + 2)
        if self._words.range_behind.fullmatch(opening) is None or closing is None:
            return False
        if self._words.within.search(self._text, max(0, before.start - _REACH), before.start) is None:
            return False
        is_joined = self._words.pair_join.fullmatch(joined) or self._words.range_join.fullmatch(joined)
        return is_joined is not None and stretch.value.excludes(closing.value)

    def _is_long_stretch(self, found: Open) -> bool:
        """Whether a decade or century is named, and not counted ("four decades earlier")."""
        if not (isinstance(found.value, Time) and found.value.grain in _LONG_GRAINS):
            return False
        return self._words.bare_tens.search(self._text, found.start, found.end) is None

    def _is_explained(self, one: Open, other: Open) -> bool:
        """Whether a period that modifies no noun stands right after a date: "in 1820, in the 19th century,"."""
        behind = self._words.behind.match(self._text, one.end, other.end)
        return (
            behind is not None
            and behind.end() == other.start
            and self._text[other.end : other.end + 1] in _ENDS
        )

    def _is_apposed(self, one: Open, other: Open) -> bool:
        """Whether two adjacent expressions are the same time in two forms: "in 1990, nearly ten years ago"."""
        begin = other.wide[0] if other.wide else other.start
        return self._words.apposition.fullmatch(self._text[one.end : begin]) is not None

    def shifts(self, hedges: Hedges) -> Iterator[WrittenShift]:
        """“25 years ago”, each with the date in apposition to it."""
        for index, found in enumerate(self._expressions):
            shift = found.value
            if not isinstance(shift, OpenShift) or not shift.is_counted or shift.from_story or shift.sign > 0:
                continue
            if shift.amount is None or shift.unit not in DAYS_PER_UNIT:
                continue
            prose = ProseSpan(*(found.wide or (found.start, found.end)))
            span, text = place(self._document, prose.start, prose.end)
            days = elapsed(shift.amount, shift.unit, found.hedge, hedges)
            yield WrittenShift(
                prose, span, text, shift.amount, shift.unit, days, found.hedge, self._stated(index)
            )

    def _stated(self, index: int) -> Mention[Time] | None:
        """The date right after or before an expression, given as another form of the same time.

        A day behind it without a comma may be the one from which it counts: "it was 64 years ago on 29 May 2017".
        """
        for first, second in ((index, index + 1), (index - 1, index)):
            other = first + second - index
            mention = self._closings.get(other)
            if mention is None or mention.value.grain < Grain.DAY:
                continue
            one, two = self._expressions[first], self._expressions[second]
            is_day_behind = first == index and mention.value.grain is Grain.DAY
            if is_day_behind and _MARKS.isdisjoint(self._text[one.end : two.start]):
                continue
            if isinstance(self._expressions[other].value, OpenDate) and self._is_apposed(one, two):
                return mention
        return None


def _has_year(found: Open) -> bool:
    value = found.value
    if isinstance(value, Time):
        return value.grain is Grain.DECADE and value.is_calendar
    return isinstance(value, OpenNumeric) or (
        isinstance(value, OpenDate) and value.year is not None and not value.is_short_year
    )


def _are_alike(one: Open, other: Open) -> bool:
    """Whether both are decades, or both centuries: each mentions its own ("in two decades (1980s, 1990s)")."""
    return (
        isinstance(one.value, Time) and isinstance(other.value, Time) and one.value.grain is other.value.grain
    )


def _are_days(one: Open, other: Open) -> bool:
    """Whether both are written down to the day, so that "to" can only join a range."""
    dates = (one.value, other.value)
    return all(isinstance(date, OpenDate) and date.day and date.year is not None for date in dates)


def _days_of_month(one: Open, other: Open) -> tuple[int, int] | None:
    """The two days that share one written month: "12–5 May"."""
    match one.value, other.value:
        case OpenDate(day=int(first)), OpenDate(day=int(last)):
            month = one.written.span("month")
            return (first, last) if month is not None and month == other.written.span("month") else None
        case _:
            return None
