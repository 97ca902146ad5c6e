"""The dates of a text, what it says about their order and distance, and the facts about them, as one network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.model.analysis import Analysis
from factlint.model.chronology import NamedMoment, Ongoing, Relation, Tie
from factlint.model.claim import Fact, Judgement, Modality
from factlint.model.mention import Mention
from factlint.model.rule_base import RuleBase
from factlint.model.span import ProseSpan
from factlint.reasoning.time.conflicts import Conflict, explain_choices
from factlint.reasoning.time.timeline import Constraint, dated, distance
from factlint.values.dataclass import dataclass, replace
from factlint.values.days import add_months, civil, day_number
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_YEAR = regex(r"\d{3}|[’'/.]\d\d\b")
_MONTHS = 12
_NOW = "now"
"""The point in the network at which the document was written."""


@dataclass(frozen=True, slots=True)
class Count:
    """A relation as it is counted from one of its anchors."""

    relation: Relation
    anchor: Mention[Time]


@dataclass(frozen=True, slots=True)
class Known:
    """A date from the rule base; never blamed."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class Written:
    """The days on which the document can have been written; never blamed."""

    days: Interval


@dataclass(frozen=True, slots=True)
class Disorder:
    """Dates that contradict what the text says about their distance; in reading order."""

    blamed: Count | Ongoing | Mention[Time]
    dates: tuple[Mention[Time], ...]
    counts: tuple[Count, ...]
    ongoing: tuple[Ongoing, ...] = ()
    facts: tuple[Fact, ...] = ()
    written: Interval | None = None
    """When the document was written, if the contradiction involves it."""

    def holds(self, tie: Tie) -> bool:
        """Whether a relation of this kind is involved; what has gone on until now counts as a LENGTH."""
        is_length = tie is Tie.LENGTH and bool(self.ongoing)
        return is_length or any(count.relation.tie is tie for count in self.counts)


def disorders(
    text: Analysis, judgements: Sequence[Judgement], rules: RuleBase, written: Interval
) -> Iterator[Disorder]:
    """Every conflict among the dates and relations of a text, always in the same order.

    What the rule base says about a date or a name, and the days on which the document can have been `written`,
    are taken as true. A date that only conflicts with a fact is left to the checks of facts.
    """
    anchored = tuple(_anchored(relation, rules) for relation in text.relations)
    relations = tuple(relation for relation, _ in anchored if relation.anchors)
    named = {relation.anchors[0].prose: fact for relation, fact in anchored if fact is not None}
    dates = _dates(relations, text.ongoing)
    choices = [
        tuple(_date(date, grain, named.get(date.prose)))  # one date, or what is known of a name
        for (_, grain), date in dates.items()
    ]
    choices += _facts(dates, judgements)
    choices += [tuple(_counts(relation)) for relation in sorted(relations, key=_place)]
    if text.ongoing:
        choices.append((dated(_NOW, written, Written(written)),))
        choices += [(distance((one.since.prose, Grain.DAY), _NOW, one.days, one),) for one in text.ongoing]
    for conflict in explain_choices(choices, is_fact=_is_known):
        disorder = _disorder(conflict)
        if disorder.counts or disorder.ongoing:
            yield disorder


def _anchored(relation: Relation, rules: RuleBase) -> tuple[Relation, Fact | None]:
    """The relation; if it counts from a name that exactly one fact dates, with that date as its anchor, and the
    fact.
    """
    moment = relation.named
    if moment is None or moment.name.value.alternatives:
        return relation, None
    known = [fact for fact in rules.facts(moment.name.value.id) if _is_dated(fact)]
    for prop in moment.properties:
        facts = [fact for fact in known if fact.statement.property == prop]
        if len(facts) == 1:
            anchor = _as_date(moment, facts[0])
            if not anchor.value.excludes(relation.dated.value):
                return relation, None  # "two years after the fall in 1989": it is the fall that is dated
            return replace(relation, anchors=(anchor,)), facts[0]
    return relation, None


def _as_date(moment: NamedMoment, fact: Fact) -> Mention[Time]:
    name, value = moment.name, fact.statement.value
    assert isinstance(value, Time)
    return Mention(name.prose, name.span, name.text, value, said=name.said)


def _is_dated(fact: Fact) -> bool:
    value = fact.statement.value
    return isinstance(value, Time) and value.edtf != ".." and not value.is_uncertain


def _dates(
    relations: Sequence[Relation], ongoing: Sequence[Ongoing]
) -> dict[tuple[ProseSpan, Grain], Mention[Time]]:
    """The dates by their place and the unit in which they are counted."""
    dates = {
        (date.prose, relation.counted_in): date
        for relation in relations
        for date in (*relation.anchors, relation.dated)
    }
    dates.update({(one.since.prose, Grain.DAY): one.since for one in ongoing})
    return dates


def _place(relation: Relation) -> tuple[bool, int]:
    """Puts lengths and shifts last: where several relations could be wrong, the last one is blamed."""
    is_distance = relation.tie in (Tie.SHIFT, Tie.LENGTH, Tie.ANNIVERSARY)
    return is_distance, relation.words.prose.start


def _date(date: Mention[Time], grain: Grain, fact: Fact | None) -> Iterator[Constraint]:
    """One constraint for each reading of the date; a date without a year may be of any of three years.

    For the grain MONTH or YEAR it bounds the first day of that month or year. With a fact, the date is what the
    fact says about a name.
    """
    reason = date if fact is None else Known(fact)
    years = (0,) if _YEAR.search(date.said) or fact or date.value.grain >= Grain.YEAR else (0, -1, 1)
    for shift in years:
        for reading in date.value.readings:
            yield dated((date.prose, grain), _first_days(_shifted(reading, shift), grain), reason)


def _shifted(days: Interval, years: int) -> Interval:
    low, high = days.low, days.high
    if not years or low is None or high is None:
        return days
    return Interval(add_months(int(low), _MONTHS * years), add_months(int(high), _MONTHS * years))


def _first_days(days: Interval, grain: Grain) -> Interval:
    """The first days of the months or years that hold the days; for any other grain the days themselves."""
    if grain not in (Grain.MONTH, Grain.YEAR) or days.low is None or days.high is None:
        return days
    first, last = (civil(int(day))[: 1 if grain is Grain.YEAR else 2] for day in (days.low, days.high - 1))
    return Interval(day_number(*first), day_number(*last) + 1)


def _facts(
    dates: Iterable[tuple[ProseSpan, Grain]], judgements: Sequence[Judgement]
) -> Iterator[tuple[Constraint, ...]]:
    """For each date that facts are known about, one constraint per fact; any of them may hold."""
    stated = {
        judgement.claim.value.prose: judgement.facts
        for judgement in judgements
        if judgement.claim.modality is Modality.ASSERTED
    }
    for prose, grain in dates:
        constraints = tuple(
            dated((prose, grain), _first_days(fact.statement.value.days, grain), Known(fact))
            for fact in stated.get(prose, ())
            if isinstance(fact.statement.value, Time) and _is_dated(fact)
        )
        if constraints:
            yield constraints


def _counts(relation: Relation) -> Iterator[Constraint]:
    """One constraint for each date that it may count from, the nearest first."""
    for anchor in reversed(relation.anchors):
        first, last = ((date.prose, relation.counted_in) for date in (anchor, relation.dated))
        yield distance(first, last, relation.days, Count(relation, anchor))


def _is_known(constraint: Constraint) -> bool:
    return isinstance(constraint.reason, Known | Written)


def _disorder(conflict: Conflict) -> Disorder:
    reasons = [one.reason for one in conflict.explanation]
    blamed = conflict.blamed.reason
    assert isinstance(blamed, Count | Ongoing | Mention)
    return Disorder(
        blamed,
        tuple(sorted((one for one in reasons if isinstance(one, Mention)), key=lambda one: one.prose)),
        tuple(
            sorted((one for one in reasons if isinstance(one, Count)), key=lambda one: one.relation.words.prose)
        ),
        tuple(one for one in reasons if isinstance(one, Ongoing)),
        tuple(one.fact for one in reasons if isinstance(one, Known)),
        next((one.days for one in reasons if isinstance(one, Written)), None),
    )
