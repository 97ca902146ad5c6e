"""Terms other than those of offices: teams, marriages, capitals …"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.claim import Claim, Fact, Judgement, Verdict
from factlint.model.mention import EntityRef
from factlint.model.rule_base import RuleBase, offices_of
from factlint.reasoning.terms.bounds import TOUCHING_DAYS, bounds_at, judge_bound
from factlint.reasoning.terms.days import certain_days, covers, is_term_of

_WALKS_OF_LIFE = (
    frozenset({"spouse"}),
    frozenset({"capital"}),
    frozenset({"currency"}),
    frozenset({"owner", "parent-organization", "operator", "subsidiary"}),
    frozenset({"headquarters", "location", "home-venue", "residence"}),
)
"""Groups of properties with verbs of their own for beginning and end: marrying is not joining a club."""

_OTHER_WALKS: frozenset[str] = frozenset()


def judge_term(claim: Claim, said: EntityRef, facts: Sequence[Fact], rules: RuleBase) -> Judgement:
    """Judge when a value other than an office holder began, continued or ceased to hold.

    The claim is unknown if another term of the subject begins or ends at that time: who left one club joined
    another, and may have been both its player and its coach. Whoever held an office of the subject has a term
    of another kind.
    """
    own = tuple(term for term in facts if is_term_of(term, said))
    if not own or claim.subject.is_guess or claim.value.is_guess:
        return Judgement(claim, Verdict.UNKNOWN, own)
    touching = claim.statement.scope.widen(TOUCHING_DAYS, TOUCHING_DAYS)
    verdict, terms = judge_bound(claim.aspect, touching, own)
    if verdict is Verdict.REFUTED and any(_explains(term, claim, said) for term in _own_terms(claim, rules)):
        return Judgement(claim, Verdict.UNKNOWN, own)
    return Judgement(claim, verdict, terms)


def judge_state(claim: Claim, said: EntityRef, facts: Sequence[Fact]) -> Judgement:
    """Judge whether a value held at the time said: refuted where other values held throughout it."""
    scope = claim.statement.scope
    own = tuple(term for term in facts if is_term_of(term, said))
    if any(not term.statement.scope.widen(TOUCHING_DAYS, TOUCHING_DAYS).excludes(scope) for term in own):
        return Judgement(claim, Verdict.SUPPORTED, own)
    others = tuple(term for term in facts if term.is_single and not term.statement.scope.excludes(scope))
    is_known = own and not claim.subject.is_guess and not claim.value.is_guess
    if is_known and covers((certain_days(term) for term in others), scope):
        return Judgement(claim, Verdict.REFUTED, others)
    return Judgement(claim, Verdict.UNKNOWN, own)


def bounds_counterpart(claim: Claim, rules: RuleBase) -> bool:
    """Whether the time of a verb bounds a term of the two the other way round: he played for the club he coached."""
    value = claim.statement.value
    if not claim.binder.startswith("term-") or not isinstance(value, EntityRef) or not value.is_known:
        return False
    subject = EntityRef(claim.statement.subject)
    facts = (fact for fact in rules.facts(value.id) if is_term_of(fact, subject))
    return any(bounds_at(fact, claim.statement.scope) for fact in facts)


def _own_terms(claim: Claim, rules: RuleBase) -> Iterator[Fact]:
    offices = offices_of(rules)
    facts = rules.facts(claim.statement.subject)
    return (fact for fact in facts if fact.statement.property not in offices)


def _explains(term: Fact, claim: Claim, said: EntityRef) -> bool:
    """Whether a term of the subject begins or ends at the time of a claim.

    The ends of a stretch, and a date right after a verb and its value, can only be explained by another term
    with the same value; the verb beside a lone date may belong to the other end, or to the previous term.
    """
    if claim.binder not in ("term-change", "term-notice") and not is_term_of(term, said):
        return False
    if _walk(term.statement.property) is not _walk(claim.statement.property):
        return False
    return bounds_at(term, claim.statement.scope)


def _walk(prop: str) -> frozenset[str]:
    return next((walk for walk in _WALKS_OF_LIFE if prop in walk), _OTHER_WALKS)
