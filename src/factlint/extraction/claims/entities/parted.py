"""Cues that their value interrupts: "S was in office while V was chancellor"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.entities.owners import has_facts
from factlint.extraction.claims.entities.phrases import Name, name_behind
from factlint.extraction.claims.entities.vetoes import is_free
from factlint.extraction.claims.parted_cues import PartedCue
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.grammatical import subject_of
from factlint.extraction.languages.en.claims.entities import frames as words_of
from factlint.extraction.languages.en.function_words import BY
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Property
from factlint.values.regex import regex

_VERB_TO_VALUE = regex(words_of.VERB_TO_VALUE)


def bind_parted_entities(scene: Scene) -> Iterator[Claim]:
    """The claims about entities whose cue is on both sides of the value."""
    for parted in scene.parted:
        if parted.property.value != "entity":
            continue
        if (scene.words.folded[scene.words.within(parted.tail).stop - 1]) == BY:
            yield from _made_for(scene, parted)
            continue
        inside = scene.words.within(parted.head)
        head = Cue(inside.start, inside.stop - 1, parted.head, (parted.property,))
        subject = _owner(scene, head, parted.property)
        if subject is None:
            continue
        if is_free(scene, subject, parted.named, parted.property):
            yield scene.claim(
                subject,
                parted.property,
                parted.named,
                ProseSpan(parted.head.start, parted.tail.end),
                binder="entity-parted",
            )


def _made_for(scene: Scene, parted: PartedCue) -> Iterator[Claim]:
    """The claim of "the music of S was composed by V", if the rule base has the maker."""
    maker = name_behind(scene, _VERB_TO_VALUE, parted.tail.end)
    subject = parted.named
    if maker is None or not has_facts(scene, subject, parted.property):
        return
    if is_free(scene, subject, maker, parted.property):
        yield scene.claim(subject, parted.property, maker, parted.tail, binder="entity-parted")


def _owner(scene: Scene, head: Cue, prop: Property) -> Name | None:
    """The subject of the words before the value, or the only name before them that has the property."""
    subject = subject_of(scene, head)
    if subject is not None and has_facts(scene, subject, prop):
        return subject
    before = (
        name for name in scene.entities if name.prose.end <= head.span.start and has_facts(scene, name, prop)
    )
    owners = {name.value.id: name for name in before}
    return next(iter(owners.values())) if len(owners) == 1 else None
