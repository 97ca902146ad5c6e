"""The dates of a text, what it says of their order and distance, what is known of them: one network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.model.analysis import Analysis
from factlint.model.chronology import NamedMoment, Ongoing, Relation, Tie
from factlint.model.claim import Fact, Judgement, Modality
from factlint.model.mention import Mention
from factlint.model.rule_base import RuleBase
from factlint.model.span import ProseSpan
from factlint.reasoning.conflicts import Conflict, explain_choices
from factlint.reasoning.timeline import Constraint, dated, distance
from factlint.values.dataclass import dataclass, replace
from factlint.values.days import add_months, civil, day_number
from factlint.values.interval import Interval
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_YEAR = regex(r"\d{3}|[’'/.]\d\d\b")
_MONTHS = 12
_NOW = "now"
"""The point at which the document was written."""


@dataclass(frozen=True, slots=True)
class Count:
    """A relation as it is counted from one of its anchors."""

    relation: Relation
    anchor: Mention[Time]


@dataclass(frozen=True, slots=True)
class Known:
    """A date that the rule base gives; never wrong."""

    fact: Fact


@dataclass(frozen=True, slots=True)
class Written:
    """The days on which the document can have been written; never wrong."""

    days: Interval


@dataclass(frozen=True, slots=True)
class Disorder:
    """Dates, and what the text says of their distance, that exclude each other; in reading order."""

    blamed: Count | Ongoing | Mention[Time]
    dates: tuple[Mention[Time], ...]
    counts: tuple[Count, ...]
    ongoing: tuple[Ongoing, ...] = ()
    facts: tuple[Fact, ...] = ()
    written: Interval | None = None
    """When the document was written, where that is part of it."""

    def holds(self, tie: Tie) -> bool:
        """Whether something of one kind is part of it; what has gone on until now is a LENGTH."""
        is_length = tie is Tie.LENGTH and bool(self.ongoing)
        return is_length or any(count.relation.tie is tie for count in self.counts)


def disorders(
    text: Analysis, judgements: Sequence[Judgement], rules: RuleBase, written: Interval
) -> Iterator[Disorder]:
    """Every conflict among the dates and relations of a text; the same each time it is asked for.

    What the rule base says of a date or a name, and the days on which the document can have been `written`, are held
    for true. A date that conflicts with a fact alone is left to the checks of facts.
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
    """The relation, and if it counts from a name the one fact that dates that, as its anchor."""
    moment = relation.named
    if moment is None or moment.name.value.alternatives:
        return relation, None
    known = [fact for fact in rules.facts(moment.name.value.id) if _is_dated(fact)]
    for prop in moment.properties:
        facts = [fact for fact in known if fact.statement.property == prop]
        if len(facts) == 1:
            return replace(relation, anchors=(_as_date(moment, facts[0]),)), facts[0]
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
    """Each date by its place and the unit in which it is counted."""
    dates = {
        (date.prose, relation.counted_in): date
        for relation in relations
        for date in (*relation.anchors, relation.dated)
    }
    dates.update({(one.since.prose, Grain.DAY): one.since for one in ongoing})
    return dates


def _place(relation: Relation) -> tuple[bool, int]:
    """Lengths and shifts behind the rest: of several equals the last is blamed."""
    is_distance = relation.tie in (Tie.SHIFT, Tie.LENGTH, Tie.ANNIVERSARY)
    return is_distance, relation.words.prose.start


def _date(date: Mention[Time], grain: Grain, fact: Fact | None) -> Iterator[Constraint]:
    """One constraint for each day or stretch that the date may stand for: in any of three years if it names none.

    Of a MONTH or YEAR as the grain, for the first day of it. With a fact it is what that knows of a name.
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
    """Where the months or years begin that hold the days; the days themselves for any other grain."""
    if grain not in (Grain.MONTH, Grain.YEAR) or days.low is None or days.high is None:
        return days
    first, last = (civil(int(day))[: 1 if grain is Grain.YEAR else 2] for day in (days.low, days.high - 1))
    return Interval(day_number(*first), day_number(*last) + 1)


def _facts(
    dates: Iterable[tuple[ProseSpan, Grain]], judgements: Sequence[Judgement]
) -> Iterator[tuple[Constraint, ...]]:
    """What the rule base says of the dates of the text, any of several facts."""
    told = {
        judgement.claim.value.prose: judgement.facts
        for judgement in judgements
        if judgement.claim.modality is Modality.ASSERTED
    }
    for prose, grain in dates:
        constraints = tuple(
            dated((prose, grain), _first_days(fact.statement.value.days, grain), Known(fact))
            for fact in told.get(prose, ())
            if isinstance(fact.statement.value, Time) and _is_dated(fact)
        )
        if constraints:
            yield constraints


def _counts(relation: Relation) -> Iterator[Constraint]:
    """One constraint for each date from which it may count, the nearest first."""
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
