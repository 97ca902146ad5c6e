"""The dates of a text and what it says of their order and distance, as one network."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.analysis import Analysis
from factlint.model.chronology import Relation, Tie
from factlint.model.mention import Mention
from factlint.reasoning.conflicts import Conflict, explain_choices
from factlint.reasoning.timeline import Constraint, dated, distance
from factlint.values.dataclass import dataclass
from factlint.values.days import add_months, civil, day_number
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_YEAR = regex(r"\d{3}|[’'/.]\d\d\b")
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Count:
    """A relation as it is counted from one of its anchors."""

    relation: Relation
    anchor: Mention[Time]


@dataclass(frozen=True, slots=True)
class Disorder:
    """Dates, and what the text says of their distance, that exclude each other; in reading order."""

    blamed: Count | Mention[Time]
    dates: tuple[Mention[Time], ...]
    counts: tuple[Count, ...]

    def holds(self, tie: Tie) -> bool:
        """Whether something of one kind is part of it."""
        return any(count.relation.tie is tie for count in self.counts)


def disorders(text: Analysis) -> Iterator[Disorder]:
    """Every conflict among the dates and relations of a text; the same each time it is asked for."""
    dates = {
        (date.prose, relation.counted_in): date
        for relation in text.relations
        for date in (*relation.anchors, relation.dated)
    }
    choices = [tuple(_date(date, grain)) for (_, grain), date in dates.items()]
    choices += [tuple(_counts(relation)) for relation in sorted(text.relations, key=_place)]
    for conflict in explain_choices(choices):
        yield _disorder(conflict)


def _place(relation: Relation) -> tuple[bool, int]:
    """Lengths and shifts behind the rest: of several equals the last is blamed."""
    return relation.tie in (Tie.SHIFT, Tie.LENGTH), relation.words.prose.start


def _date(date: Mention[Time], grain: Grain) -> Iterator[Constraint]:
    """One constraint for each day or stretch that the date may stand for: in any of three years if it names none.

    Of a MONTH or YEAR as the grain, for the first day of it.
    """
    years = (0,) if _YEAR.search(date.said) or date.value.grain >= Grain.YEAR else (0, -1, 1)
    for shift in years:
        for reading in date.value.readings:
            yield dated((date.prose, grain), _first_days(_shifted(reading, shift), grain), date)


def _shifted(days: Interval, years: int) -> Interval:
    low, high = days.low, days.high
    if not years or low is None or high is None:
        return days
    return Interval(add_months(int(low), _MONTHS * years), add_months(int(high), _MONTHS * years))


def _first_days(days: Interval, grain: Grain) -> Interval:
    """Where the months or years begin that hold the days; the days themselves for any other grain."""
    if grain not in (Grain.MONTH, Grain.YEAR) or days.low is None or days.high is None:
        return days
    first, last = (civil(int(day))[: 1 if grain is Grain.YEAR else 2] for day in (days.low, days.high - 1))
    return Interval(day_number(*first), day_number(*last) + 1)


def _counts(relation: Relation) -> Iterator[Constraint]:
    """One constraint for each date from which it may count, the nearest first."""
    for anchor in reversed(relation.anchors):
        first, last = ((date.prose, relation.counted_in) for date in (anchor, relation.dated))
        yield distance(first, last, relation.days, Count(relation, anchor))


def _disorder(conflict: Conflict) -> Disorder:
    reasons = [one.reason for one in conflict.explanation]
    blamed = conflict.blamed.reason
    assert isinstance(blamed, Count | Mention)
    return Disorder(
        blamed,
        tuple(sorted((one for one in reasons if isinstance(one, Mention)), key=lambda one: one.prose)),
        tuple(
            sorted((one for one in reasons if isinstance(one, Count)), key=lambda one: one.relation.words.prose)
        ),
    )
