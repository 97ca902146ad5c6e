"""Former holders of an office whom the text calls holders at a later day."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.api import Case
from factlint.checks.findings.present_fact import end_in_words, last_of, review_in_words, value_in_words
from factlint.checks.writing.wording import office_in_words
from factlint.model.claim import Aspect, Claim, Fact, Judgement, Verdict
from factlint.model.finding import Evidence, Finding, Level, Related
from factlint.model.mention import EntityRef
from factlint.model.rule_base import facts_of, offices_of
from factlint.reasoning.judging.judge import JUDGED
from factlint.reasoning.judging.time_mentioned import time_of_holding
from factlint.reasoning.judging.validity import has_ended, last_reviewed
from factlint.reasoning.judging.writing_time import written_days
from factlint.reasoning.terms.days import is_term_of


def former_holders(case: Case) -> Iterator[Finding]:
    """A warning at each title of somebody who had left the office by the review, and another then held it.

    The holder on the day of the text is not known; that the former holder returned is unlikely.
    """
    offices = offices_of(case.rules)
    seen: set[object] = set()
    for judgement in case.judgements:
        if judgement.claim.statement.property not in offices or judgement.claim.value.span in seen:
            continue
        if (finding := _finding(case, judgement)) is not None:
            seen.add(finding.span)
            yield finding


def _finding(case: Case, judgement: Judgement) -> Finding | None:
    claim = judgement.claim
    holder = claim.statement.value
    if judgement.verdict is not Verdict.UNKNOWN or not isinstance(holder, EntityRef) or not _is_plain(claim):
        return None
    day = time_of_holding(claim, case.analysis, written_days(case.analysis, case.today)).low
    if not isinstance(day, int):
        return None
    terms = facts_of(case.rules, claim.statement.subject, claim.statement.property)
    own = tuple(term for term in terms if is_term_of(term, holder))
    current = last_reviewed(claim, case.rules, day)
    if not current or not own or not has_ended(own, int(current[0].known_until or day)):
        return None
    return _left(case, claim, last_of(own), current[0], day)


def _is_plain(claim: Claim) -> bool:
    """Whether the office is asserted, and both the office and the person are certain."""
    is_guess = claim.subject.is_guess or claim.value.is_guess
    return claim.aspect is Aspect.HOLDS and claim.modality in JUDGED and not is_guess


def _left(case: Case, claim: Claim, old: Fact, current: Fact, day: int) -> Finding:
    office = office_in_words(claim.statement.property, case.rules.entity(claim.statement.subject).label)
    right, reviewed = value_in_words(current, case.rules), review_in_words(current, day)
    return Finding.at(
        claim.value,
        level=Level.WARNING,
        message=f"{claim.value.said} was the {office} until {end_in_words(old)}; on {reviewed} it was {right}",
        expected=right,
        fact=Evidence.of(current),
        related=tuple(Related.to(time, "the time that the sentence speaks of") for time in claim.scope_words),
    )
