"""Ranges of days in other languages: "vom 3. bis 5. Mai", "du 3 mars 1849 au 2 mai 1850"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factlint.extraction.languages.stretches_elsewhere import DASH, NOTHING, STRETCHES_ELSEWHERE, Stretch, joins
from factlint.extraction.times.neighbours.pairs import PairWords
from factlint.extraction.times.neighbours.sharing import borrowed, lacks_year
from factlint.extraction.times.open_values import Open, OpenDate, Written
from factlint.values.dataclass import dataclass, replace
from factlint.values.regex import regex

_REACH = 20
"""Characters of a day and the words between it and the next one."""


@dataclass(frozen=True, slots=True)
class StretchReader:
    """Reads the ranges of one language."""

    first_day: re.Pattern[str]
    """A day up to the date that gives its month."""
    join: re.Pattern[str]

    def stretched(self, dates: Sequence[Open], prose: str) -> Iterator[Open]:
        """The dates, including the first day of a range, and each with the year of the next that it is joined to."""
        for index, date in enumerate(dates):
            if (first := self._first_day(date, prose)) is not None:
                yield first
            following = dates[index + 1] if index + 1 < len(dates) else None
            if following and lacks_year(date) and self.join.fullmatch(prose[date.end : following.start]):
                yield borrowed(date, following)
            else:
                yield date

    def _first_day(self, date: Open, prose: str) -> Open | None:
        if not isinstance(date.value, OpenDate) or date.value.day is None or date.value.weekday is not None:
            return None
        begin = max(0, date.start - _REACH)
        found = self.first_day.search(prose[begin : date.start])
        month = date.written.span("month")
        if found is None or month is None:
            return None
        start, end = (begin + place for place in found.span("day"))
        value = replace(date.value, day=int(found["day"]))
        written = Written((("day", start, end), ("month", *month)))
        return replace(date, start=start, end=end, value=value, written=written)


@cache
def stretch_reader(language: str) -> StretchReader | None:
    """The reader of a language by its code; None if its words are not known."""
    words = STRETCHES_ELSEWHERE.get(language)
    if words is None:
        return None
    join = joins(words)
    return StretchReader(
        regex(rf"(?<![\w.,/-])(?P<day>[0-3]?\d){join}$", re.IGNORECASE), regex(join, re.IGNORECASE)
    )


def with_range_words(words: PairWords, language: str) -> PairWords:
    """The words of pairs, for ranges in another language; without known words nothing is a range."""
    stretch = STRETCHES_ELSEWHERE.get(language, Stretch())
    opening = regex(rf"\b(?:{stretch.opens})['’ ]$", re.IGNORECASE)
    return replace(
        words,
        range_join=regex(DASH if language in STRETCHES_ELSEWHERE else NOTHING),
        range_opening=opening,
        pair_join=regex(rf"(?:{stretch.ordinal})?(?:,? (?:{stretch.until}) |{DASH})(?:el )?", re.IGNORECASE),
        pair_opening=opening,
    )
