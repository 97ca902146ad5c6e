"""Values before their owner at the head of a sentence: "It was in V that S died", "With V as its producer, S"."""

from __future__ import annotations

from factlint.extraction.claims.entities.bonds import Bond
from factlint.extraction.claims.entities.cues import EntityCue
from factlint.extraction.claims.entities.owners import has_facts
from factlint.extraction.claims.entities.phrases import Name, is_name, name_behind
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import frames as words_of
from factlint.values.regex import regex

_CLEFT, _BEHIND_CLEFT = regex(words_of.CLEFT), regex(words_of.BEHIND_CLEFT)
_TO_VERB = regex(words_of.TO_VERB)
_OPENED_WITH, _AS_NOUN = regex(words_of.OPENED_WITH), regex(words_of.AS_NOUN)
_BEHIND_OPENED_WITH = regex(words_of.BEHIND_OPENED_WITH)


def bond_of_cleft(scene: Scene, cue: EntityCue) -> Bond | None:
    """The bond of "It was in V that S died"."""
    start = scene.sentence.start
    if _CLEFT.match(scene.document.prose, start) is None:
        return None
    value = name_behind(scene, _CLEFT, start)
    owner = value and _owner_between(scene, cue, value)
    return Bond(owner, value, cue, "cleft") if value and owner else None


def _owner_between(scene: Scene, cue: EntityCue, value: Name) -> Name | None:
    """The name between a place and its verb."""
    for owner in scene.entities:
        if value.prose.end <= owner.prose.start and owner.prose.end <= cue.span.start:
            is_beside = _BEHIND_CLEFT.fullmatch(scene.between(value.prose, owner.prose))
            if is_beside and _TO_VERB.fullmatch(scene.between(owner.prose, cue.span)):
                return owner if has_facts(scene, owner, cue.property) else None
    return None


def opened_owner(scene: Scene, cue: EntityCue, value: Name) -> Name | None:
    """The owner of "With V as its producer, S"."""
    prose, start = scene.document.prose, scene.sentence.start
    if not _OPENED_WITH.fullmatch(prose, start, value.prose.start):
        return None
    if not _AS_NOUN.fullmatch(scene.between(value.prose, cue.span)):
        return None
    for owner in scene.entities:
        if owner.prose.start >= cue.span.end and is_name(owner):
            is_beside = _BEHIND_OPENED_WITH.fullmatch(scene.between(cue.span, owner.prose))
            return owner if is_beside and has_facts(scene, owner, cue.property) else None
    return None
