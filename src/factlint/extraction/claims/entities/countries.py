"""Nouns of a country expressed by its adjective: "the Polish capital, V, is", "the Polish capital of V"."""

from __future__ import annotations

from factlint.extraction.claims.demonyms import demonym_before
from factlint.extraction.claims.entities.cues import EntityCue
from factlint.extraction.claims.entities.phrases import Name, name_behind
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import frames as words_of
from factlint.model.mention import EntityRef
from factlint.model.rule_base import entities_of
from factlint.values.regex import regex

_NATIONS_NOUN_TO_VALUE = regex(words_of.NATIONS_NOUN_TO_VALUE)
_OPENED_BY_NOUN = regex(words_of.OPENED_BY_NOUN)


def owner_and_value(scene: Scene, cue: EntityCue) -> tuple[Name, Name] | None:
    """The country of an adjective before a noun, and the name that the noun introduces."""
    owner = demonym_before(scene, cue.first)
    known = entities_of(scene.rules, owner.value.id, cue.property.id) if owner is not None else ()
    value = name_behind(scene, _NATIONS_NOUN_TO_VALUE, cue.span.end) if known else None
    if owner is None or value is None:
        return None
    gap = _NATIONS_NOUN_TO_VALUE.fullmatch(scene.between(cue.span, value.prose))
    if gap is None or not (_is_alike(scene, value, known) or _is_introduced(scene, cue, value, gap.group())):
        return None
    closes = scene.document.prose.startswith(",", value.prose.end)
    return (owner, value) if closes or not gap.group().startswith(",") else None


def _is_alike(scene: Scene, value: Name, known: tuple[EntityRef, ...]) -> bool:
    """Whether a name is of the kind of the known values: a city, for a capital."""
    kinds = {scene.rules.entity(each.id).kind for each in known if each.is_known}
    return value.value.is_known and scene.rules.entity(value.value.id).kind in kinds


def _is_introduced(scene: Scene, cue: EntityCue, value: Name, gap: str) -> bool:
    """Whether the context assigns an unknown name to the noun: a comma with another, or nothing, may follow."""
    if value.value.is_known or gap == " ":
        return False
    opening = scene.document.prose[scene.sentence.start : cue.span.start]
    return not gap.startswith(",") or _OPENED_BY_NOUN.fullmatch(opening) is not None
