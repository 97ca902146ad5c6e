"""Whether a value called former still holds, or one that is denied does hold: "X is not a member of Y"."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.claim import Claim, Fact, Judgement, Modality, Verdict
from factlint.model.mention import EntityRef
from factlint.model.rule_base import RuleBase, terms_held_by
from factlint.reasoning.terms.days import certain_days, covers, is_term_of, listed_days
from factlint.values.interval import Interval

_ONE_CAREER = 15 * 366
"""Who governs, or leads an organisation, has hardly held another such office longer ago than that."""
_OUT_OF_DATE = 366
"""For how many days after its review a list still shows who has not come into office and left it again."""


def judge_former(
    claim: Claim, said: EntityRef, terms: Sequence[Fact], rules: RuleBase, written: Interval
) -> Judgement:
    """Judge it by the day of writing: refuted if the person is in office then, or has never been.

    Never, as far as a list states that begins well before anything else that the person is known to have been.
    """
    own = tuple(term for term in terms if is_term_of(term, said))
    if own:
        is_in_office = written.low is not None and covers((certain_days(term) for term in own), written)
        return Judgement(claim, Verdict.REFUTED if is_in_office else Verdict.UNKNOWN, own)
    elsewhere = terms_held_by(rules, said.id) if said.is_known and not said.alternatives else ()
    if any(term.statement.subject == claim.statement.subject for term in elsewhere):
        return Judgement(
            claim, Verdict.UNKNOWN
        )  # a president is told to be a prime minister by a slip of translation
    began = [begin for term in elsewhere if (begin := certain_days(term).low) is not None]
    listed = listed_days(terms)
    is_never = (
        bool(began)
        and listed.low is not None
        and listed.high is not None
        and written.high is not None
        and listed.low + _ONE_CAREER <= min(began)
        and written.high <= listed.high + _OUT_OF_DATE
    )
    return Judgement(claim, Verdict.REFUTED if is_never else Verdict.UNKNOWN)


def judge_outsider(claim: Claim, said: EntityRef, terms: Sequence[Fact], written: Interval) -> Judgement:
    """Whether somebody belonged to something throughout the days of writing who the text itself states does not."""
    own = tuple(term for term in terms if is_term_of(term, said))
    is_stated = claim.modality is Modality.ASSERTED
    belongs = is_stated and written.low is not None and covers((certain_days(term) for term in own), written)
    return Judgement(claim, Verdict.REFUTED if belongs else Verdict.UNKNOWN, own)
