"""Which end of a backward range is wrong: the one that nothing else confirms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.checks.api import Case
from factlint.checks.date_style import grain_of
from factlint.checks.range_neighbours import misplaced_end
from factlint.model.claim import Fact
from factlint.model.date_parts import WrittenRange
from factlint.model.document import ProseSpan, Span
from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.days import civil
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

_SLACK_DAYS = 31
"""The ends of terms that are known by month or year are told up to a month off."""


_BEGINNINGS = frozenset({"founded", "start", "opened", "launched", "first-flight", "entered-service"})
"""The dates with which something begins that may have gone on for years."""


@dataclass(frozen=True, slots=True)
class WrongEnd:
    """The wrong words of a range, and the year to write instead, if a term gives it."""

    span: Span
    text: str
    right: Mention[Time]
    """The other end."""
    expected: str | None = None


def wrong_end(case: Case, written: WrittenRange) -> WrongEnd | None:
    """The wrong end of a backward range.

    If the other end is a bound of a term, a date of what is named before it, or lies within a term that this one does
    not, it is this one. Otherwise it is the end whose year the text names only here, or that has no place among the
    ranges around it. None if both ends or neither are confirmed.
    """
    ends = (written.first, written.last)
    if (beside := _beside_bound(case, written) or _beside_date(case, written)) is not None:
        wrong, expected = beside
        return _of(case, ends[wrong], ends[1 - wrong], expected)
    for term in _only_pair(_terms(case, written)):
        inside = [
            not term.statement.scope.widen(_SLACK_DAYS, _SLACK_DAYS).excludes(end.value.days) for end in ends
        ]
        if inside[0] != inside[1]:
            wrong = inside.index(False)
            return _of(case, ends[wrong], ends[1 - wrong], _year_of_bound(term.ends if wrong else term.begins))
    named = [_year(end) in set(_other_years(case, written)) for end in ends]
    misplaced = (
        named.index(False) if named[0] != named[1] else misplaced_end(case.analysis.written_ranges, written)
    )
    return None if misplaced is None else _of(case, ends[misplaced], ends[1 - misplaced], None)


def _beside_bound(case: Case, written: WrittenRange) -> tuple[int, str] | None:
    """The end whose partner is a bound of terms, if all these terms agree on their other bound."""
    first, last = str(_year(written.first)), str(_year(written.last))
    found = set()
    for _, _, term in _terms(case, written):
        begins, ends = _year_of_bound(term.begins), _year_of_bound(term.ends)
        if begins is not None and ends is not None:
            found |= {(1, ends)} if begins == first else {(0, begins)} if ends == last else set()
    return found.pop() if len(found) == 1 else None


def _beside_date(case: Case, written: WrittenRange) -> tuple[int, str | None] | None:
    """The end beside one that is a year of what is named before the range; else the first, where that began earlier."""
    first, last = _year(written.first), _year(written.last)
    if first is None or last is None:
        return None
    dated = tuple(_years_of_named(case, written))
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


def _years_of_named(case: Case, written: WrittenRange) -> Iterator[tuple[str, int]]:
    """The dates, as property and year, of the last known thing that the sentence names before the range."""
    sentence, place = _sentence(case, written), written.first.prose.start
    named = [name for name in case.analysis.entities if name.prose.end <= place and name.value.is_known]
    if not named or sentence is None or not sentence.holds(named[-1].prose):
        return
    for fact in case.rules.facts(named[-1].value.id):
        value = fact.statement.value
        if isinstance(value, Time) and (year := _year_of_bound(value.days)) is not None:
            yield fact.statement.property, int(year)


def _only(years: Iterable[int]) -> str | None:
    """The one year there is."""
    found = set(years)
    return str(found.pop()) if len(found) == 1 else None


def _only_pair(terms: Sequence[tuple[str, str, Fact]]) -> Iterator[Fact]:
    """The terms, if they all connect the same two entities."""
    if len({(subject, value) for subject, value, _ in terms}) == 1:
        yield from (fact for _, _, fact in terms)


def _terms(case: Case, written: WrittenRange) -> Sequence[tuple[str, str, Fact]]:
    """The terms that connect what the sentence of a range names with something in the document, and the two
    entities.
    """
    sentence = _sentence(case, written)
    known = [mention for mention in case.analysis.entities if mention.value.is_known]
    near = {mention.value.id for mention in known if sentence is not None and sentence.holds(mention.prose)}
    return [
        (subject, fact.statement.value.id, fact)
        for subject in dict.fromkeys(mention.value.id for mention in known)
        for fact in case.rules.facts(subject)
        if isinstance(fact.statement.value, EntityRef)
        and fact.statement.value.id in near
        and fact.begins != fact.ends
    ]


def _sentence(case: Case, written: WrittenRange) -> ProseSpan | None:
    return next((each for each in case.analysis.sentences if each.holds(written.first.prose)), None)


def _other_years(case: Case, written: WrittenRange) -> Iterator[int | None]:
    ends = (written.first.prose, written.last.prose)
    return (_year(time) for time in case.analysis.times if not any(time.prose.overlaps(end) for end in ends))


def _year(time: Mention[Time]) -> int | None:
    low = time.value.days.low
    return civil(low)[0] if isinstance(low, int) and time.value.grain <= Grain.YEAR else None


def _year_of_bound(bound: Interval) -> str | None:
    if bound.low is None or bound.high is None or grain_of(int(bound.low), int(bound.high)) is None:
        return None
    return str(civil(int(bound.low))[0])


def _of(case: Case, wrong: Mention[Time], right: Mention[Time], expected: str | None) -> WrongEnd | None:
    """The year of the wrong end, or all of it if no year is written."""
    date = next((date for date in case.analysis.written_dates if date.time == wrong), None)
    if date is None or date.year is None:
        return WrongEnd(wrong.span, wrong.text, right, expected if wrong.text.isdigit() else None)
    return WrongEnd(date.year.span, date.year.text, right, expected)
