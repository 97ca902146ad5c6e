"""Whether one person can have taken over an office from another, by the terms of both."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.model.claim import Fact
from factlint.model.mention import EntityRef, Mention
from factlint.model.rule_base import RuleBase, facts_of
from factlint.model.statements.successions import Succession
from factlint.reasoning.terms.days import is_term_of
from factlint.values.dataclass import dataclass
from factlint.values.interval import EVERYTHING, Interval

_HANDOVER_DAYS = 31
"""How far the beginning of a term may be from the end of the one before."""

_SHORT_DAYS = 366
"""Somebody with a shorter term may have been acting, and is often passed over: "X succeeded Z"."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The terms right after one person's, or right before the other's."""

    is_after: bool
    """Whether they are the terms after the earlier holder's."""
    facts: tuple[Fact, ...]


def contradiction(stated: Succession, rules: RuleBase) -> Neighbours | None:
    """The real neighbours of a person whose neighbour the text gets wrong; None if the terms allow the statement, or do
    not decide.

    If the neighbours of the person named first are known, they are returned: the other name is wrong.
    """
    terms = facts_of(rules, stated.organisation, stated.office)
    if any(mention.is_guess or mention.value.alternatives for mention in (stated.earlier, stated.later)):
        return None
    earlier, later = _own(terms, stated.earlier), _own(terms, stated.later)
    if not (earlier and later):
        return None  # either may have held it before the list begins, or acted
    if any(_is_near(one, other) for one in earlier for other in later):
        return None
    behind, ahead = _neighbours(terms, earlier, is_after=True), _neighbours(terms, later, is_after=False)
    found = (behind, ahead) if stated.behind is stated.later else (ahead, behind)
    return next((each for each in found if each is not None), None)


def _own(terms: Sequence[Fact], who: Mention[EntityRef]) -> tuple[Fact, ...]:
    return tuple(term for term in terms if is_term_of(term, who.value))


def _is_near(earlier: Fact, later: Fact) -> bool:
    """Whether one term may follow the other directly, or with only a short one between."""
    end, start = earlier.ends, later.begins
    if EVERYTHING in (earlier.begins, start):
        return True
    if end == EVERYTHING:
        return start.high is None or earlier.begins.low is None or start.high > earlier.begins.low
    return not start.widen(_SHORT_DAYS, _HANDOVER_DAYS).excludes(end)


def _neighbours(terms: Sequence[Fact], own: Sequence[Fact], *, is_after: bool) -> Neighbours | None:
    """Whose terms come next to each of these at one side, at once or for want of that after a short vacancy; None where
    beside one of them nobody's is known.
    """
    found: list[Fact] = []
    others = [(term, term.begins if is_after else term.ends) for term in terms if term not in own]
    for mine in own:
        edge = mine.ends if is_after else mine.begins
        if edge == EVERYTHING:
            continue
        beside = next(filter(None, (_touching(others, edge, gap) for gap in (_HANDOVER_DAYS, _SHORT_DAYS))), [])
        if not beside:
            return None
        found += beside
    return Neighbours(is_after, tuple(found)) if found else None


def _touching(others: Sequence[tuple[Fact, Interval]], edge: Interval, gap: int) -> list[Fact]:
    wide = edge.widen(gap, gap)
    return [term for term, bound in others if bound != EVERYTHING and not wide.excludes(bound)]
