"""Bonds of possessed things: "S is one of V's moons", "V's moon S"."""

from __future__ import annotations

from factlint.extraction.claims.entities.bonds import Bond
from factlint.extraction.claims.entities.cues import EntityCue
from factlint.extraction.claims.entities.owners import has_facts
from factlint.extraction.claims.entities.phrases import (
    Name,
    is_governed,
    name_before,
    name_behind,
    nearest_before,
)
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import frames as words_of
from factlint.model.document import ProseSpan
from factlint.values.regex import regex

_POSSESSOR = regex(words_of.POSSESSOR)
_OWNED_TO_SUBJECT = regex(words_of.OWNED_TO_SUBJECT)
_SUBJECT_TO_OWNER = regex(words_of.SUBJECT_TO_OWNER)


def bond_of_owned(scene: Scene, cue: EntityCue) -> Bond | None:
    """The bond of "S, V's moon,", "S is one of V's moons", "V's moon S"; S is known to belong to something."""
    owner = nearest_before(scene, cue.span.start)
    if owner is None or not owner.value.is_known:
        return None
    if not _POSSESSOR.fullmatch(scene.document.prose, owner.prose.end, cue.span.start):
        return None
    subject = _owned(scene, cue, owner)
    if subject is None or not has_facts(scene, subject, cue.property):
        return None
    return Bond(subject, owner, cue, "genitive")


def _owned(scene: Scene, cue: EntityCue, owner: Name) -> Name | None:
    """The possessed thing; in apposition it and the noun stand between commas ("Unlike V's moon, S
    has" has no claim).
    """
    before = name_before(scene, _SUBJECT_TO_OWNER, owner.prose.start)
    if before is not None and not is_governed(scene, before):
        gap = _SUBJECT_TO_OWNER.fullmatch(scene.document.prose, before.prose.end, owner.prose.start)
        is_apposed = gap is not None and gap["apposed"] is not None
        return before if not is_apposed or _is_closed(scene, cue.span) else None
    name = name_behind(scene, _OWNED_TO_SUBJECT, cue.span.end, may_own=True)
    if name is None or not scene.document.prose.startswith(",", cue.span.end):
        return name
    return name if _is_closed(scene, name.prose) else None


def _is_closed(scene: Scene, span: ProseSpan) -> bool:
    return scene.document.prose.startswith(words_of.APPOSITION_ENDS, span.end)
