"""Entities that several packs describe are one: a pack of one's own adds to what the shipped ones know.

Two entries of different packs are the same thing if they have the same Wikidata id, or if one thing may be of both
their kinds and each bears the other's preferred name. The facts of both count, each under its own id. Within one pack
two entries are always two things.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from factlint.knowledge.kinds import may_be_one
from factlint.knowledge.linked_fact import LinkedFact
from factlint.model.rule_base import Entity, Name
from factlint.model.words import name_words
from factlint.values.dataclass import replace

SameAs = Mapping[str, str]
"""Id of an entity → id of the one in an earlier pack that is the same thing."""


def same_entities(entities: Sequence[Entity], names: Iterable[Name]) -> SameAs:
    """The entities that are in an earlier pack already; the order of the packs is that of the entities."""
    bearers = _bearers(entities, names)
    by_item: dict[str, Entity] = {}
    seen: dict[str, Entity] = {}
    same: dict[str, str] = {}
    for entity in entities:
        twin = by_item.get(entity.wikidata or "") or _namesake(entity, bearers, seen)
        if twin is not None and _pack(twin) != _pack(entity):
            same[entity.id] = same.get(twin.id, twin.id)
        seen[entity.id] = entity
        if entity.wikidata:
            by_item.setdefault(entity.wikidata, entity)
    return same


def _pack(entity: Entity) -> str:
    return entity.id.partition("/")[0]


def _bearers(entities: Iterable[Entity], names: Iterable[Name]) -> Mapping[tuple[str, ...], list[str]]:
    """Folded words of a preferred name → the ids of all that bear it, by any of their names."""
    bearers: dict[tuple[str, ...], list[str]] = {name_words(entity.label): [] for entity in entities}
    for name in names:
        if name.words in bearers and not name.is_avoided:
            bearers[name.words].append(name.entity)
    return bearers


def _namesake(
    entity: Entity, bearers: Mapping[tuple[str, ...], list[str]], seen: Mapping[str, Entity]
) -> Entity | None:
    """The first entity of another pack that may be of this one's kind and shares both preferred names."""
    for other_id in bearers[name_words(entity.label)]:
        other = seen.get(other_id)
        if other is None or _pack(other) == _pack(entity) or not may_be_one(entity.kind, other.kind):
            continue
        is_other_item = entity.wikidata and other.wikidata and entity.wikidata != other.wikidata
        if not is_other_item and entity.id in bearers[name_words(other.label)]:
            return other
    return None


def merged_entities(entities: Sequence[Entity], same: SameAs) -> tuple[Entity, ...]:
    """One entity for each thing: under the earliest id, and called as the latest pack calls it."""
    merged: dict[str, Entity] = {}
    for entity in entities:
        earlier = merged.get(same.get(entity.id, entity.id))
        merged[same.get(entity.id, entity.id)] = _joined(earlier, entity) if earlier else entity
    return tuple(merged.values())


def _joined(earlier: Entity, later: Entity) -> Entity:
    return replace(
        earlier,
        kind=earlier.kind or later.kind,
        label=later.label,
        nouns=tuple(dict.fromkeys((*earlier.nouns, *later.nouns))),
        demonyms=tuple(dict.fromkeys((*earlier.demonyms, *later.demonyms))),
        wikidata=earlier.wikidata or later.wikidata,
    )


def merged_names(names: Iterable[Name], entities: Iterable[Entity], same: SameAs) -> tuple[Name, ...]:
    """The names of the merged entities, each once; a form that one pack uses and another avoids is avoided."""
    labels = {entity.id: entity.label for entity in entities}
    merged: dict[tuple[str, str], Name] = {}
    for name in names:
        owner = same.get(name.entity, name.entity)
        own = replace(name, entity=owner, is_preferred=name.written == labels[owner])
        known = merged.get((owner, name.written))
        if known is None or own.is_avoided or (own.stands_alone and not known.is_avoided):
            merged[owner, name.written] = own
    return tuple(merged.values())


def merged_fact(fact: LinkedFact, same: SameAs) -> LinkedFact:
    """The fact about the merged entity; it keeps the id under which its pack has it."""
    value = same.get(fact.value, fact.value) if fact.kind == "entity" else fact.value
    return replace(fact, entity=same.get(fact.entity, fact.entity), value=value)
