"""Who held an office when, and the days on which a term in it is said to begin or end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factlint.model.claim import Aspect, Claim, Fact, Judgement, Verdict
from factlint.model.mention import EntityRef
from factlint.reasoning.terms.bounds import TOUCHING_DAYS, bounds_at, judge_bound
from factlint.reasoning.terms.days import certain_days, covers, is_term_of, listed_days, term_days
from factlint.values.interval import Bound, Interval

_TAKING_OFFICE_DAYS = 120
"""People are said to "become" what they are elected to: an election leads the term by up to four months
(Article II and the 20th Amendment of the US Constitution: 4 March before 1937, 20 January since)."""

_ELECTION_DAYS = 280
"""Elections and appointments lead the term by up to nine months (Indonesia in 2024: from February to October)."""

_GAP_DAYS = 366
"""When nobody is known to have held an office, whoever held it within a year of that time may have: as acting holder,
or by another way of counting."""

_LEADS = {
    "office-becomes": _TAKING_OFFICE_DAYS,
    "office-successor": _TAKING_OFFICE_DAYS,
    "office-returns": _TAKING_OFFICE_DAYS,
    "office-appointed": _ELECTION_DAYS,
    "office-elected": _ELECTION_DAYS,
}
"""Binder → how many days before a term begins its words may refer to it; "from 1990" means the term itself."""

_STATED_WHILE_HOLDING = frozenset({"office-elected", "office-resigns", "term-notice"})
"""Binders whose words may be said during a term: of re-election, by lists that holders join, and of holders who have
given notice and stay until a successor is found."""

_TWICE = 2


def judge_office(claim: Claim, said: EntityRef, scope: Interval, terms: Sequence[Fact]) -> Judgement:
    """Judge a claim about the holder of an office at the time it refers to."""
    if claim.binder in _STATED_WHILE_HOLDING and any(
        is_term_of(term, said) and term.begins.low is not None and not term_days(term).excludes(scope)
        for term in terms
    ):
        return Judgement(claim, Verdict.SUPPORTED, tuple(term for term in terms if is_term_of(term, said)))
    if claim.binder.startswith("term-") and claim.aspect is not Aspect.HOLDS:
        return _judge_end_of_office(claim, said, scope, terms)
    if claim.binder == "office-returns" and sum(is_term_of(term, said) for term in terms) < _TWICE:
        return Judgement(claim, Verdict.UNKNOWN)  # a first term is missing from the list
    lead = _LEADS.get(claim.binder, 0)
    verdict, telling = judge_holder(said, claim.aspect, scope, terms, is_scoped=claim.is_scoped, lead=lead)
    if (
        verdict is Verdict.REFUTED
        and claim.aspect is not Aspect.HOLDS
        and _is_undated_change(claim, said, terms)
    ):
        return Judgement(claim, Verdict.UNKNOWN, telling)
    return Judgement(claim, verdict, telling)


def _is_undated_change(claim: Claim, said: EntityRef, terms: Sequence[Fact]) -> bool:
    """Whether a text states that a holder's term began or ended, and not when: "V was succeeded by"."""
    return not claim.is_scoped and any(is_term_of(term, said) for term in terms)


def _judge_end_of_office(claim: Claim, said: EntityRef, scope: Interval, terms: Sequence[Fact]) -> Judgement:
    """Judge a claim of when a term began or ended, given by a list or a verb; the date may be that of the other end."""
    own = tuple(term for term in terms if is_term_of(term, said))
    if not own or claim.subject.is_guess or claim.value.is_guess:
        return Judgement(claim, Verdict.UNKNOWN, own)
    touching = scope.widen(TOUCHING_DAYS, TOUCHING_DAYS)
    verdict, telling = judge_bound(claim.aspect, touching, own, lead=_TAKING_OFFICE_DAYS)
    is_explained = _may_be_unlisted(scope, own, terms) or any(bounds_at(term, scope) for term in own)
    if verdict is Verdict.REFUTED and is_explained:
        return Judgement(claim, Verdict.UNKNOWN, own)
    return Judgement(claim, verdict, telling)


def judge_holder(
    said: EntityRef,
    aspect: Aspect,
    scope: Interval,
    terms: Sequence[Fact],
    *,
    is_scoped: bool = False,
    lead: int = _TAKING_OFFICE_DAYS,
) -> tuple[Verdict, tuple[Fact, ...]]:
    """Whether somebody held, took or left an office at some time, and the terms that show it.

    `is_scoped` says that the text names the time itself. Refuted is who held the office at other times only, as
    far as the list of terms reaches; and anybody, where others held it through the whole of that time.
    """
    own = tuple(term for term in terms if is_term_of(term, said))
    if aspect is not Aspect.HOLDS and own:
        if _may_be_unlisted(scope, own, terms):
            return Verdict.UNKNOWN, own
        return judge_bound(aspect, scope, own, lead=lead)
    during = tuple(term for term in own if not term_days(term).excludes(scope))
    if during:
        return Verdict.SUPPORTED, during
    others = tuple(term for term in terms if not is_term_of(term, said))
    holders = tuple(term for term in others if not term_days(term).excludes(scope))
    if own and is_scoped and listed_days(terms).contains(scope) and (holders or _is_far(own, scope)):
        return Verdict.REFUTED, holders or own
    if covers((certain_days(term) for term in others), scope):
        return Verdict.REFUTED, holders
    return Verdict.UNKNOWN, holders


def _may_be_unlisted(scope: Interval, own: Sequence[Fact], terms: Sequence[Fact]) -> bool:
    """Whether a time lies before the list of holders begins, of one whose listed terms all come after another's.

    He may have held the office before: a list that begins in 1998 with D'Alema does not cover Prodi's first term.
    """
    first = listed_days(terms).low
    begun = [low for term in own if (low := certain_days(term).low) is not None]
    before = [term for term in terms if term not in own and begun and _ends_by(term, min(begun))]
    return first is not None and scope.high is not None and scope.high <= first and bool(before)


def _ends_by(term: Fact, day: Bound) -> bool:
    return term.ends.low is not None and day is not None and term.ends.low <= day


def _is_far(own: Iterable[Fact], scope: Interval) -> bool:
    """Whether all terms are so far away that a gap in the list of holders cannot hide another one."""
    return all(term_days(term).widen(_GAP_DAYS, _GAP_DAYS).excludes(scope) for term in own)
