"""“Every four years … 2004, 2008 and 2012”, “the 16th edition, in 2010”: the dates of recurring events."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint.extraction.chronology.subjects import stems
from factlint.extraction.chronology.timed import TimedSentence
from factlint.extraction.languages.en.chronology.order import series as words_of
from factlint.extraction.languages.en.times.words import ORDINALS
from factlint.extraction.quantities.numerals import read_numeral
from factlint.extraction.slots import pattern
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass
from factlint.values.days import civil
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

_DATE = r"‹d(\d+)›"
_YEARS = {"year": 1, "decade": 10}
_DAYS = {"day": 1, "week": 7}
_LEAST_LISTED = 2
_LEAST_PERIOD = 3
"""In years: shorter equal steps are found by chance."""
_LONGEST_RULE = 10
"""In years, days or weeks: longer periods are natural ones, …"""
_ROUNDING = 10
"""… and accurate to one in so many."""


@dataclass(frozen=True, slots=True)
class _Period:
    """The distance from one to the next: whole years if `grain` is YEAR, else days."""

    length: int
    grain: Grain

    def between(self, first: Mention[Time], last: Mention[Time]) -> int:
        low, high = (int(one.value.readings[0].low or 0) for one in (first, last))
        return civil(high)[0] - civil(low)[0] if self.grain is Grain.YEAR else high - low

    def days(self, times: int) -> Interval:
        """The days from the first to a later one; for years, to the first day of the later one."""
        low, high = times * (self.length - self.slack), times * (self.length + self.slack)
        return Interval(365 * low, 366 * high + 1) if self.grain is Grain.YEAR else Interval(low, high + 1)

    @property
    def slack(self) -> int:
        """“Every 76 years” is an average; “every four years” is a rule."""
        return self.length // _ROUNDING if self.length > _LONGEST_RULE else 0

    def fits(self, step: int) -> bool:
        """Whether a distance is that from one to the next, or to a later one if some were skipped."""
        return min(step % self.length, -step % self.length) <= self.slack


def series_relations(stated: TimedSentence, *before: TimedSentence) -> Iterator[Relation]:
    """Recurring events in a sentence, or with their period in one right before it; these may hold only that.

    The nearest comes first.
    """
    both = (stated, *before)
    if not any(one.holds(words_of.EVERY) for one in both) or any(
        pattern(words_of.IRREGULAR).search(one.text) for one in both
    ):
        return
    for source in both:
        found = pattern(words_of.EVERY).search(source.text)
        period = _period(found) if found else None
        if found is not None and period is not None:
            words = source.words(*found.span())
            yield from _listed(stated, period, words)
            yield from _counted(both, period)
            return


def continued_series(stated: TimedSentence) -> Iterator[Relation]:
    """The date that continues a list of years in equal steps: "in 1918, 1952 and 1986; the next followed in 2010"."""
    dates = _list(stated)
    if len(dates) <= _LEAST_LISTED or any(date.value.grain is not Grain.YEAR for date in dates):
        return
    years = _Period(1, Grain.YEAR)
    steps = {years.between(*pair) for pair in pairwise(dates)}
    period = _Period(min(steps), Grain.YEAR)
    end = stated.text.index(f"‹d{stated.dates.index(dates[-1])}›") + len("‹d0›")
    found = pattern(words_of.NEXT_DATED).search(stated.text[end:])
    if (
        len(steps) != 1
        or period.length < _LEAST_PERIOD
        or found is None
        or pattern(words_of.IRREGULAR).search(stated.text)
    ):
        return
    following = stated.date(found, "next")
    is_another = found["what"] is not None and stems(found["what"]).isdisjoint(stems(stated.text[:end]))
    if is_another and stems(found["what"]) and not stated.holds(words_of.EVERY):
        return
    if following.value.grain is Grain.YEAR and not period.fits(years.between(dates[-1], following)):
        words = stated.words(end + found.start("said"), end + found.end("said"))
        yield Relation(Tie.SHIFT, (dates[-1],), following, period.days(1), words, counted_in=Grain.YEAR)


def _period(found: re.Match[str]) -> _Period | None:
    if word := (found["word"] or found["noun"] or "").casefold():
        return _Period(words_of.TIMES_A_WORD.get(word, 1), Grain.YEAR)
    count = (found["count"] or "one").casefold()
    number = 2 if count in words_of.OTHER else int(read_numeral(count).value)
    unit = found["unit"].casefold()
    if unit in _YEARS:
        return _Period(number * _YEARS[unit], Grain.YEAR)
    return _Period(number * _DAYS[unit], Grain.DAY) if unit in _DAYS else None


def _listed(stated: TimedSentence, period: _Period, words: Mention[object]) -> Iterator[Relation]:
    """Adjacent dates in a list of which one is off the period; a skipped one is no error."""
    dates = _list(stated)
    if period.length == 1 or any(date.value.grain > period.grain for date in dates):
        return
    steps = [period.between(*pair) for pair in pairwise(dates)]
    wrong = [step for step in steps if not period.fits(step)]
    is_sure = len(steps) >= _LEAST_LISTED or all(period.length < 2 * step < 4 * period.length for step in steps)
    if min(steps, default=0) <= 0 or not is_sure or len(wrong) > len(steps) // 2 + 1:
        return
    for (first, last), step in zip(pairwise(dates), steps, strict=True):
        if not period.fits(step):
            yield Relation(Tie.SHIFT, (first,), last, period.days(1), words, counted_in=period.grain)


def _list(stated: TimedSentence) -> tuple[Mention[Time], ...]:
    """The dates of the longest list in a sentence."""
    lists: list[list[re.Match[str]]] = [[]]
    for found in pattern(_DATE).finditer(stated.text):
        gap = stated.text[lists[-1][-1].end() : found.start()] if lists[-1] else ""
        if lists[-1] and not pattern(words_of.IN_LIST).fullmatch(gap):
            lists.append([])
        lists[-1].append(found)
    return tuple(stated.dates[int(found[1])] for found in max(lists, key=len))


def _counted(both: Sequence[TimedSentence], period: _Period) -> Iterator[Relation]:
    """The n-th of a series comes n - 1 periods after the first, or later if some were skipped."""
    found = [
        (one, match, number)
        for one in both
        for form in words_of.NTH_DATED
        if (match := pattern(form).search(one.text)) and (number := _number(match)) > 1
    ]
    if not found or period.grain is not Grain.YEAR:
        return
    stated, nth, number = found[0]
    dated = stated.date(nth, "dated")
    for source in both:
        for form in words_of.FIRST_DATED:
            first = pattern(form).search(source.text)
            if first is None or (source is stated and first["anchor"] == nth["dated"]):
                continue
            is_unbroken = any(pattern(words_of.UNBROKEN).search(one.text) for one in both)
            days = period.days(number - 1)
            if not is_unbroken:
                days = Interval(days.low, None)
            words = stated.words(*nth.span("said"))
            yield Relation(
                Tie.SHIFT, (source.date(first, "anchor"),), dated, days, words, counted_in=Grain.YEAR
            )
            return


def _number(nth: re.Match[str]) -> int:
    return int(nth["count"]) if nth["count"] else ORDINALS[nth["ordinal"]]
