"""Adjectives made of a name and a participle: "V-based carmaker S", "the V-born painter S"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.entities.owners import has_facts
from factlint.extraction.claims.entities.phrases import Name, is_name
from factlint.extraction.claims.entities.vetoes import is_free
from factlint.extraction.claims.scene import Scene
from factlint.extraction.languages.en.claims.entities import compounds as words_of
from factlint.extraction.languages.en.entities.demonyms import DEMONYMS
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Property
from factlint.values.regex import regex

_COMPOUND = regex(words_of.COMPOUND)


def bind_compounds(scene: Scene) -> Iterator[Claim]:
    """The claims of compound adjectives before the names of a sentence."""
    names = [mention for mention in scene.entities if is_name(mention)]
    for value in names:
        joined = _COMPOUND.match(scene.document.prose, value.prose.end, scene.sentence.end)
        subject = next((name for name in names if joined and name.prose.start == joined.end()), None)
        if joined is None or subject is None:
            continue
        prop = _property(scene, subject, value, joined["participle"])
        if prop is not None and is_free(scene, subject, value, prop):
            cue = ProseSpan(value.prose.end, subject.prose.start)
            yield scene.claim(subject, prop, value, cue, binder="entity-compound")


def _property(scene: Scene, subject: Name, value: Name, participle: str) -> Property | None:
    """The property that the participle expresses, if the name is a known value of the kind."""
    if value.text.casefold() in DEMONYMS:
        return None
    roles = scene.rules.roles(value.value.id)
    for item in words_of.PARTICIPLES.get(participle, ()):
        said = Property(item, "entity")
        is_of_kind = not roles.isdisjoint(words_of.ROLES.get(item, {item}))
        if has_facts(scene, subject, said) and (is_of_kind or participle == words_of.SEATED):
            return said
    return None
