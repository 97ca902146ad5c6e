"""Other holders of an office to whom a wrong time would apply."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.claim import Aspect, Claim, Fact, Judgement, Verdict
from factlint.model.mention import EntityRef
from factlint.model.rule_base import RuleBase, facts_of
from factlint.reasoning.terms.bounds import judge_bound
from factlint.reasoning.terms.days import is_term_of


def terms_within(rules: RuleBase, bounds: Sequence[Judgement]) -> tuple[Fact, ...]:
    """The terms of others whose ends are those that all the claims together give."""
    return tuple(
        term
        for term in _terms(rules, bounds[0].claim)
        if all(_has_bound(term, each.claim.aspect, each.claim) for each in bounds)
    )


def handed_over(rules: RuleBase, refuted: Judgement, stated: Sequence[Judgement]) -> tuple[Fact, ...] | None:
    """The terms of others with this bound, if the text names two holders and the time is right for one of them.

    None if it is right for neither. In "the president since 2010 is X" the name is what is asserted, so the time is
    taken as right.
    """
    claim = refuted.claim
    if claim.binder == "office-identified":
        return tuple(term for term in _terms(rules, claim) if _has_bound(term, claim.aspect, claim)) or None
    other = next((each.claim for each in stated if _is_right_counterpart(each, claim)), None)
    if other is None:
        return None
    known = other.statement.value
    return tuple(
        term
        for term in _terms(rules, claim)
        if _has_bound(term, claim.aspect, claim)
        and not (isinstance(known, EntityRef) and is_term_of(term, known))
    )


def _is_right_counterpart(judgement: Judgement, claim: Claim) -> bool:
    """Whether the same words correctly state that somebody else took or left the office at that time."""
    other = judgement.claim
    is_same = (other.cue, other.scope_words, other.statement.subject) == (
        claim.cue,
        claim.scope_words,
        claim.statement.subject,
    )
    ends = {Aspect.STARTS, Aspect.ENDS}
    return is_same and {other.aspect, claim.aspect} == ends and judgement.verdict is Verdict.SUPPORTED


def _terms(rules: RuleBase, claim: Claim) -> tuple[Fact, ...]:
    said = claim.statement
    return facts_of(rules, said.subject, said.property)


def _has_bound(term: Fact, aspect: Aspect, claim: Claim) -> bool:
    return judge_bound(aspect, claim.statement.scope, (term,))[0] is Verdict.SUPPORTED
