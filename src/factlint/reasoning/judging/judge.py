"""Judging claims by the facts of a rule base."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.analysis import Analysis
from factlint.model.claim import FORMER, OUTSIDER, Aspect, Claim, Fact, Judgement, Modality, Value, Verdict
from factlint.model.extents import SINCE, SO_FAR
from factlint.model.mention import COUNTED, FROM_STORY, KNOWN_THEN, EntityRef, Mention
from factlint.model.rule_base import RuleBase, facts_of, offices_of
from factlint.reasoning.comparison.entities import judge_entity, may_be_form_of
from factlint.reasoning.judging.anniversaries import judge_anniversary
from factlint.reasoning.judging.elapsed import STARTS, judge_elapsed
from factlint.reasoning.judging.lengths import judge_length
from factlint.reasoning.judging.numbers_over_time import change_over_time, judge_changing_number
from factlint.reasoning.judging.single_values import judge_value
from factlint.reasoning.judging.so_far import judge_so_far
from factlint.reasoning.judging.stretch_ends import settle_stretches
from factlint.reasoning.judging.time_mentioned import is_stated_beside, time_mentioned, time_of_holding
from factlint.reasoning.judging.writing_time import written_days
from factlint.reasoning.terms.former import judge_former, judge_outsider
from factlint.reasoning.terms.offices import judge_office
from factlint.reasoning.terms.terms import bounds_counterpart, judge_state, judge_term
from factlint.values.dataclass import dataclass, replace
from factlint.values.duration import Duration
from factlint.values.interval import Interval
from factlint.values.quantity import Quantity
from factlint.values.regex import regex
from factlint.values.time import Grain, Time

_NAMES_A_YEAR = regex(r"\d{3}|['’]\d\d")
JUDGED = frozenset({Modality.ASSERTED, Modality.REPORTED})


def judge_claims(analysis: Analysis, rules: RuleBase, today: int) -> tuple[Judgement, ...]:
    """The verdict on each claim, in reading order."""
    offices = offices_of(rules)
    judge = _Judge(analysis, rules, written_days(analysis, today), offices)
    judged = [judge.judge_all_readings(claim) for claim in analysis.claims]
    return tuple(_settle_counted(tuple(settle_stretches(judged, offices, rules))))


def _settle_counted(judged: Sequence[Judgement]) -> Iterator[Judgement]:
    """The judgements, without the refutations of what counts from a date that is itself refuted."""
    wrong = {one.claim.value.prose for one in judged if one.verdict is Verdict.REFUTED}
    for one in judged:
        is_counted = COUNTED in one.claim.value.derivation
        is_follow_up = is_counted and any(anchor.prose in wrong for anchor in one.claim.scope_words)
        yield replace(one, verdict=Verdict.UNKNOWN) if is_follow_up else one


@dataclass(frozen=True, slots=True)
class _Judge:
    """Judges the claims of one document."""

    analysis: Analysis
    rules: RuleBase
    written: Interval
    offices: frozenset[str]
    """The properties with one holder at a time."""

    def judge_all_readings(self, claim: Claim) -> Judgement:
        """A claim is refuted only if it is wrong about everything that its subject can mean."""
        judgement = self._judge(claim)
        if judgement.verdict is not Verdict.REFUTED:
            return judgement
        if bounds_counterpart(claim, self.rules) or is_stated_beside(claim, judgement.facts, self.analysis):
            return Judgement(claim, Verdict.UNKNOWN, judgement.facts)
        for other in claim.subject.value.alternatives:
            reading = replace(claim, statement=replace(claim.statement, subject=other))
            if self._facts(reading) and self._judge(reading).verdict is not Verdict.REFUTED:
                return Judgement(claim, Verdict.UNKNOWN, judgement.facts)
        return judgement

    def _facts(self, claim: Claim) -> tuple[Fact, ...]:
        return facts_of(self.rules, claim.statement.subject, claim.statement.property)

    def _judge(self, claim: Claim) -> Judgement:
        value = claim.statement.value
        if claim.modality not in JUDGED:
            return Judgement(claim, Verdict.UNKNOWN)
        if isinstance(value, Duration) and claim.statement.property.startswith(SINCE):
            return judge_anniversary(claim, value, self.rules)
        if isinstance(value, Duration) and claim.statement.property.startswith(SO_FAR):
            return judge_so_far(claim, value, self.rules, self.written)
        if isinstance(value, Duration) and claim.statement.property not in STARTS:
            return judge_length(claim, value, self.rules)
        if isinstance(value, Duration):
            return judge_elapsed(claim, value, self.analysis, self.rules, self.written)
        facts = self._facts(claim) if claim.subject.value.is_known else ()
        if not facts:
            return Judgement(claim, Verdict.UNKNOWN)
        match value:
            case EntityRef():
                return self._judge_entity(claim, value, facts)
            case Quantity() if change_over_time(facts):
                spoken = time_of_holding(claim, self.analysis, self.written)
                return judge_changing_number(claim, value, spoken, facts)
            case Quantity() if self.analysis.document.is_history:
                return Judgement(claim, Verdict.UNKNOWN, facts)  # nobody knows what the number was on that day
            case Time() if FROM_STORY in claim.value.derivation and COUNTED not in claim.value.derivation:
                return Judgement(claim, Verdict.UNKNOWN, facts)  # it may count from another date of the text
            case Time() if self.analysis.document.date is None and not _names_a_year(claim.value, value):
                return Judgement(claim, Verdict.UNKNOWN, facts)  # the year is the reader's guess
            case _:
                return judge_value(claim, facts, self.rules, time_mentioned(claim, self.analysis, self.written))

    def _judge_entity(self, claim: Claim, said: EntityRef, facts: tuple[Fact, ...]) -> Judgement:
        if claim.binder == OUTSIDER:
            return judge_outsider(claim, said, facts, self.written)
        if claim.binder == FORMER:
            return judge_former(claim, said, facts, self.rules, self.written)
        if claim.statement.property in self.offices:
            if not said.is_known and _is_form_of_holder(claim, facts, self.rules):
                return Judgement(claim, Verdict.UNKNOWN, facts)
            return judge_office(claim, said, time_of_holding(claim, self.analysis, self.written), facts)
        if claim.aspect is not Aspect.HOLDS:
            return judge_term(claim, said, facts, self.rules)
        if claim.binder == "term-state":
            return judge_state(claim, said, facts)
        return judge_entity(claim, said, facts, self.rules)


def _names_a_year(said: Mention[Value], time: Time) -> bool:
    """Whether the words of a time state its year or its century, or it counts from what is known."""
    if COUNTED in said.derivation or KNOWN_THEN in said.derivation:
        return True
    is_century = time.grain >= Grain.CENTURY
    is_short = time.grain is Grain.YEAR and said.said.isdigit()  # the last year of "1950–53"
    return is_century or is_short or _NAMES_A_YEAR.search(said.said) is not None


def _is_form_of_holder(claim: Claim, terms: tuple[Fact, ...], rules: RuleBase) -> bool:
    """Whether a name without an entry in the rule base may be a shorter or longer form of a holder's name."""
    holders = (term.statement.value for term in terms)
    return any(
        isinstance(holder, EntityRef) and may_be_form_of(claim.value.said, holder, rules) for holder in holders
    )
