"""Works that bear the name of a known one: a short title has several, and a list of works names no makers."""

from __future__ import annotations

from factlint.extraction.claims.scene import Scene
from factlint.model.mention import EntityRef, Mention

_MOST_WORDS = 2
"""A longer title is rarely given twice."""


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
