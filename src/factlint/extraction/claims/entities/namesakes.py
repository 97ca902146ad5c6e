"""Bearers of a known name: a short title is that of several works, and a person's that of others, of another age."""

from __future__ import annotations

from factlint.extraction.claims.scene import Scene
from factlint.model.claim import Claim
from factlint.model.mention import EntityRef, Mention
from factlint.values.time import Time

_MOST_WORDS = 2
"""A longer title is rarely given twice."""
_ENDS_OF_LIFE = frozenset({"born", "died"})
_LONGEST_SLIP = 30 * 365
"""How many days off a writer's memory may be."""


def may_be_namesake(scene: Scene, work: Mention[EntityRef]) -> bool:
    """Whether a short title may be another work's: the document names nobody and nothing that is tied to this one."""
    if work.text.count(" ") >= _MOST_WORDS:
        return False
    tied = {
        fact.statement.value.id
        for fact in scene.rules.facts(work.value.id)
        if isinstance(fact.statement.value, EntityRef)
    }
    return bool(tied) and tied.isdisjoint(scene.named)


def is_of_another_age(scene: Scene, claim: Claim) -> bool:
    """Whether a birth or death is so far from the known ones that it is a namesake's, unless one digit makes it so."""
    said = claim.statement.value
    known = [
        fact.statement.value
        for fact in scene.rules.facts(claim.subject.value.id)
        if fact.statement.property == claim.statement.property and isinstance(fact.statement.value, Time)
    ]
    if claim.statement.property not in _ENDS_OF_LIFE or not known or not isinstance(said, Time):
        return False
    return all(
        said.days.excludes(day.days.widen(_LONGEST_SLIP, _LONGEST_SLIP)) and _digits_apart(said, day) > 1
        for day in known
    )


def _digits_apart(one: Time, other: Time) -> int:
    return sum(left != right for left, right in zip(one.timex[:4], other.timex[:4], strict=False))
