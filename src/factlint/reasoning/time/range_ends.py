"""The wrong end of a backward range: the one that nothing else confirms."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property

from factlint.model.analysis import Analysis
from factlint.model.claim import Fact
from factlint.model.date_parts import WrittenRange
from factlint.model.document import ProseSpan, Span
from factlint.model.mention import EntityRef, Mention
from factlint.model.reading_order import sentence_around
from factlint.model.rule_base import RuleBase
from factlint.reasoning.time.range_neighbours import misplaced_end, touched_end
from factlint.values.dataclass import dataclass
from factlint.values.days import civil
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time, grain_of

_SLACK_DAYS = 31
"""Tolerance in days for bounds of terms that are known by month or year."""


_BEGINNINGS = frozenset({"founded", "start", "opened", "launched", "first-flight", "entered-service"})
"""Properties for the beginning of something that may have lasted for years."""


@dataclass(frozen=True, slots=True)
class WrongEnd:
    """The wrong words of a range, and the year to replace them, if a term gives it."""

    span: Span
    text: str
    right: Mention[Time]
    """The other end."""
    expected: str | None = None


class RangeEnds:
    """The ends of a document's backward ranges, compared with its other times and named entities."""

    def __init__(self, analysis: Analysis, rules: RuleBase) -> None:
        self._ranges = analysis.written_ranges
        self._sentences = analysis.sentences
        self._rules = rules
        self._known = [mention for mention in analysis.entities if mention.value.is_known]
        self._years = Counter(map(_year, analysis.times))
        self._dates = {
            date.time.prose: date for date in reversed(analysis.written_dates) if date.time is not None
        }

    def wrong(self, written: WrittenRange) -> WrongEnd | None:
        """The wrong end of a backward range.

        An end is wrong if the other one is the bound of a term, a date of the entity named before it, or within a term
        that this one is not in; or if the other end touches the adjacent range. Otherwise it is the end whose year the
        text mentions only here, or that does not fit between the ranges around it. None if both ends or neither are
        confirmed.
        """
        ends = written.first, written.last
        found = self._by_what_is_known(written) or touched_end(self._ranges, written)
        if found is None:
            named = [self._is_elsewhere(_year(end), written) for end in ends]
            misplaced = named.index(False) if named[0] != named[1] else misplaced_end(self._ranges, written)
            found = None if misplaced is None else (misplaced, None)
        return None if found is None else self._of(ends[found[0]], ends[1 - found[0]], found[1])

    def _by_what_is_known(self, written: WrittenRange) -> tuple[int, str | None] | None:
        """The wrong end and the year in its place, by terms and dates; the nearest name takes precedence."""
        terms = self._terms(written)
        own = [term for term in terms if term[1] == self._nearest(written, {value for _, value, _ in terms})]
        return (
            _beside_bound(own, written)
            or _beside_bound(terms, written)
            or self._beside_date(written)
            or _outside_term(own if _are_of_pair(own) else terms, written)
        )

    def _nearest(self, written: WrittenRange, among: Collection[str]) -> str | None:
        """The last of these entities named before a range, or else the first after it."""
        start = written.first.prose.start
        split = bisect_right(self._known, start, key=lambda name: name.prose.end)
        order = (*reversed(self._known[:split]), *self._known[split:])
        return next((name.value.id for name in order if name.value.id in among), None)

    def _beside_date(self, written: WrittenRange) -> tuple[int, str | None] | None:
        """The end whose partner is a year of the entity named before the range; else the first, if the entity began
        earlier.
        """
        first, last = _year(written.first), _year(written.last)
        if first is None or last is None:
            return None
        dated = tuple(self._years_of_named(written))
        years = {year for _, year in dated}
        match first in years, last in years:
            case True, False:
                return 1, _only(year for year in years if year > first)
            case False, True:
                return 0, _only(year for year in years if year < last)
            case False, False:
                begun = _only(year for prop, year in dated if prop in _BEGINNINGS and year < last)
                return None if begun is None else (0, begun)
        return None

    def _years_of_named(self, written: WrittenRange) -> Iterator[tuple[str, int]]:
        """The dates, as property and year, of the last known entity that the sentence names before the range."""
        sentence = self._sentence(written)
        behind = bisect_right(self._known, written.first.prose.start, key=lambda name: name.prose.end)
        if not behind or sentence is None or not sentence.holds(self._known[behind - 1].prose):
            return
        for fact in self._rules.facts(self._known[behind - 1].value.id):
            value = fact.statement.value
            if isinstance(value, Time) and (year := _year_of_bound(value.days)) is not None:
                yield fact.statement.property, int(year)

    def _terms(self, written: WrittenRange) -> Sequence[tuple[str, str, Fact]]:
        """The terms that relate an entity in the range's sentence to one in the document, with the two entities."""
        sentence = self._sentence(written)
        near = {
            mention.value.id
            for mention in self._known
            if sentence is not None and sentence.holds(mention.prose)
        }
        return [term for term in self._all_terms if term[1] in near]

    @cached_property
    def _all_terms(self) -> Sequence[tuple[str, str, Fact]]:
        """The terms of all entities named in the document."""
        return [
            (subject, fact.statement.value.id, fact)
            for subject in dict.fromkeys(mention.value.id for mention in self._known)
            for fact in self._rules.facts(subject)
            if isinstance(fact.statement.value, EntityRef) and fact.begins != fact.ends
        ]

    def _sentence(self, written: WrittenRange) -> ProseSpan | None:
        return sentence_around(self._sentences, written.first.prose)

    def _is_elsewhere(self, year: int | None, written: WrittenRange) -> bool:
        """Whether the text also mentions a year outside a range."""
        ends = (written.first, written.last)
        return self._years[year] > sum(_year(end) == year for end in ends)

    def _of(self, wrong: Mention[Time], right: Mention[Time], expected: str | None) -> WrongEnd | None:
        """The year of the wrong end, or all of it if no year is written."""
        date = self._dates.get(wrong.prose)
        if date is None or date.year is None:
            return WrongEnd(wrong.span, wrong.text, right, expected if wrong.text.isdigit() else None)
        return WrongEnd(date.year.span, date.year.text, right, expected)


def _beside_bound(terms: Iterable[tuple[str, str, Fact]], written: WrittenRange) -> tuple[int, str] | None:
    """The end whose partner is a bound of terms, if all these terms have the same other bound."""
    first, last = str(_year(written.first)), str(_year(written.last))
    found = set()
    for _, _, term in terms:
        begins, ends = _year_of_bound(term.begins), _year_of_bound(term.ends)
        if begins is not None and ends is not None:
            found |= {(1, ends)} if begins == first else {(0, begins)} if ends == last else set()
    return found.pop() if len(found) == 1 else None


def _only(years: Iterable[int]) -> str | None:
    """The only year."""
    found = set(years)
    return str(found.pop()) if len(found) == 1 else None


def _outside_term(
    terms: Sequence[tuple[str, str, Fact]], written: WrittenRange
) -> tuple[int, str | None] | None:
    """The end outside the only term of two entities that contains the other end, and the bound in its place."""
    for _, _, term in terms if _are_of_pair(terms) else ():
        scope = term.statement.scope.widen(_SLACK_DAYS, _SLACK_DAYS)
        inside = [not scope.excludes(end.value.days) for end in (written.first, written.last)]
        if inside[0] != inside[1]:
            wrong = inside.index(False)
            return wrong, _year_of_bound(term.ends if wrong else term.begins)
    return None


def _are_of_pair(terms: Sequence[tuple[str, str, Fact]]) -> bool:
    """Whether all terms relate the same two entities."""
    return len({(subject, value) for subject, value, _ in terms}) == 1


def _year(time: Mention[Time]) -> int | None:
    low = time.value.days.low
    return civil(low)[0] if isinstance(low, int) and time.value.grain <= Grain.YEAR else None


def _year_of_bound(bound: Interval) -> str | None:
    if bound.low is None or bound.high is None or grain_of(int(bound.low), int(bound.high)) is None:
        return None
    return str(civil(int(bound.low))[0])
