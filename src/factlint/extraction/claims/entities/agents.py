"""Bonds of agents with what they act on: "V founded S", "S was founded in Rome by V"."""

from __future__ import annotations

from factlint.extraction.claims.entities.bonds import Bond
from factlint.extraction.claims.entities.cues import EntityCue
from factlint.extraction.claims.entities.owners import owner_before
from factlint.extraction.claims.entities.phrases import (
    Name,
    is_governed,
    is_name,
    name_before,
    name_behind,
    nearest_before,
)
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import frames as words_of
from factlint.extraction.languages.en.claims.subjects.objects import INDEFINITE
from factlint.values.regex import regex

_VERB_TO_VALUE = regex(words_of.VERB_TO_VALUE)
_VALUE_TO_VERB = regex(words_of.VALUE_TO_VERB)
_VERB_TO_OWNER = regex(words_of.VERB_TO_OWNER)
_INDEFINITE = regex(INDEFINITE)
_AGENT_APART = regex(words_of.AGENT_APART)

_OBJECT_RELATIVE = regex(words_of.OBJECT_RELATIVE)
_AND = regex(words_of.AND_WHO_ACTS)
_WITHOUT_OBJECT = regex(words_of.WITHOUT_FURTHER_OBJECT)

_DONE_BY_MAKERS = frozenset({"record-label", "distributor"})
"""Properties whose active verb also applies to the makers of a work: a band releases its album."""


def bond_of_agent(scene: Scene, cue: EntityCue) -> Bond | None:
    """The bond of "V founded S", "S was founded in Rome by V"."""
    apart = _AGENT_APART.match(scene.document.prose, cue.span.end, scene.sentence.end)
    if apart is not None:
        agent, owned = name_behind(scene, _VERB_TO_VALUE, apart.end()), owner_before(scene, cue)
        return None if agent is None or owned is None else Bond(owned[0], agent, cue, "agent-apart")
    value = name_before(scene, _VALUE_TO_VERB, cue.span.start)
    if value is None or is_governed(scene, value) or _is_done_by_others(scene, cue):
        return None
    if (acted_on := _antecedent(scene, cue, value)) is not None:
        return Bond(acted_on, value, cue, "object-relative")
    owner = name_behind(scene, _VERB_TO_OWNER, cue.span.end)
    if owner is None or not is_name(owner) or _INDEFINITE.search(scene.between(cue.span, owner.prose)):
        return None  # "V started an S programme"
    return Bond(owner, value, cue, "act")


def _antecedent(scene: Scene, cue: EntityCue, agent: Name) -> Name | None:
    """The antecedent that a relative clause is about: S in "S, which U and V founded in"."""
    if not _WITHOUT_OBJECT.match(scene.document.prose, cue.span.end, scene.sentence.end):
        return None
    start = agent.prose.start
    before = nearest_before(scene, start)
    if before is not None and _AND.fullmatch(scene.document.prose, before.prose.end, start):
        start = before.prose.start
        before = nearest_before(scene, start)
    if before is None or not is_name(before):
        return None
    return before if _OBJECT_RELATIVE.fullmatch(scene.document.prose, before.prose.end, start) else None


def _is_done_by_others(scene: Scene, cue: EntityCue) -> bool:
    """Whether an active verb does not say who alone did it."""
    verb = scene.words.folded[cue.last]
    return cue.property.id in _DONE_BY_MAKERS or verb in words_of.SHARED_ACTS.get(cue.property.id, ())
