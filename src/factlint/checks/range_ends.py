"""Which end of a range that runs backwards is the wrong one: the end that nothing else bears out."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case
from factlint.checks.date_style import grain_of
from factlint.model.claim import Fact
from factlint.model.date_parts import WrittenRange
from factlint.model.document import Span
from factlint.model.mention import EntityRef, Mention
from factlint.values.dataclass import dataclass
from factlint.values.days import civil
from factlint.values.interval import Interval
from factlint.values.time import Grain, Time

_SLACK_DAYS = 31
"""Ends of terms that are known by month or year are told up to a month off."""


@dataclass(frozen=True, slots=True)
class WrongEnd:
    """The wrong words of a range, and the year that would stand in their place where a term tells it."""

    span: Span
    text: str
    right: Mention[Time]
    """The other end."""
    expected: str | None = None


def wrong_end(case: Case, written: WrittenRange) -> WrongEnd | None:
    """The end that lies outside of the term of which the other is part; else that whose year the text names only here.

    None where both or neither are borne out.
    """
    ends = (written.first, written.last)
    for term in _terms(case, written):
        inside = [
            not term.statement.scope.widen(_SLACK_DAYS, _SLACK_DAYS).excludes(end.value.days) for end in ends
        ]
        if inside[0] != inside[1]:
            wrong = inside.index(False)
            return _of(case, ends[wrong], ends[1 - wrong], _year_of_bound(term.ends if wrong else term.begins))
    named = [_year(end) in set(_other_years(case, written)) for end in ends]
    if named[0] == named[1]:
        return None
    wrong = named.index(False)
    return _of(case, ends[wrong], ends[1 - wrong], None)


def _terms(case: Case, written: WrittenRange) -> Iterator[Fact]:
    """The terms that tie what the sentence of a range names to something in the document, where they are one pair's."""
    sentence = next((each for each in case.analysis.sentences if each.holds(written.first.prose)), None)
    known = [mention for mention in case.analysis.entities if mention.value.is_known]
    near = {mention.value.id for mention in known if sentence is not None and sentence.holds(mention.prose)}
    found = [
        (subject, fact.statement.value.id, fact)
        for subject in dict.fromkeys(mention.value.id for mention in known)
        for fact in case.rules.facts(subject)
        if isinstance(fact.statement.value, EntityRef)
        and fact.statement.value.id in near
        and fact.begins != fact.ends
    ]
    if len({(subject, value) for subject, value, _ in found}) == 1:
        yield from (fact for _, _, fact in found)


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
    """The year of the wrong end, or the whole where no year is written."""
    date = next((date for date in case.analysis.written_dates if date.time == wrong), None)
    if date is None or date.year is None:
        return WrongEnd(wrong.span, wrong.text, right, expected if wrong.text.isdigit() else None)
    return WrongEnd(date.year.span, date.year.text, right, expected)
