"""Claims of cues that their value parts: "S was in office while V was chancellor"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.claims.cues import Cue
from factlint.extraction.claims.entities.owners import has_facts
from factlint.extraction.claims.entities.phrases import Name
from factlint.extraction.claims.entities.vetoes import is_free
from factlint.extraction.claims.scene import Scene
from factlint.extraction.claims.subjects.grammatical import subject_of
from factlint.model.claim import Claim
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Property


def bind_parted_entities(scene: Scene) -> Iterator[Claim]:
    """The claims about entities whose cue stands on both sides of the value."""
    for parted in scene.parted:
        if parted.property.value != "entity":
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


def _owner(scene: Scene, head: Cue, prop: Property) -> Name | None:
    """The subject of the words in front of the value, or the only name before them that has the property."""
    subject = subject_of(scene, head)
    if subject is not None and has_facts(scene, subject, prop):
        return subject
    before = (
        name for name in scene.entities if name.prose.end <= head.span.start and has_facts(scene, name, prop)
    )
    owners = {name.value.id: name for name in before}
    return next(iter(owners.values())) if len(owners) == 1 else None
