"""Linking packs: what every name, property and value in them stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from factlint.knowledge.entity_ids import EntityIds
from factlint.knowledge.entries.examples import read_examples
from factlint.knowledge.entries.facts import FactReader
from factlint.knowledge.entries.false_claims import read_false_claims
from factlint.knowledge.entries.holders import holder_key, named_holders, read_holder
from factlint.knowledge.entries.names import read_entity
from factlint.knowledge.entries.properties import PropertyTable, merged_properties
from factlint.knowledge.entries.spans import spanning_facts
from factlint.knowledge.entries.units import read_units
from factlint.knowledge.examples import Example
from factlint.knowledge.linked_fact import LinkedFact
from factlint.knowledge.pack import Pack
from factlint.knowledge.pack_unit import PackUnit
from factlint.knowledge.problems import Problem
from factlint.knowledge.same_entities import SameAs, merged_entities, merged_fact, merged_names, same_entities
from factlint.model.rule_base import Entity, FalseClaim, Name, Property
from factlint.values.dataclass import dataclass, replace
from factlint.values.nearest import did_you_mean
from factlint.values.unit_table import ROWS
from factlint.values.units import UnitTable


@dataclass(frozen=True, slots=True)
class LinkedPacks:
    """Everything that a rule base answers from, in the order of the packs."""

    properties: tuple[Property, ...]
    entities: tuple[Entity, ...]
    names: tuple[Name, ...]
    facts: tuple[LinkedFact, ...]
    false_claims: tuple[FalseClaim, ...]
    examples: tuple[Example, ...]
    same: SameAs = MappingProxyType({})
    units: tuple[PackUnit, ...] = ()
    """The units that packs define."""


Linked = Entity | Name | LinkedFact | FalseClaim | Example


def link(packs: Sequence[Pack], others: Iterable[str] = ()) -> tuple[LinkedPacks, tuple[Problem, ...]]:
    """Resolve all ids; whatever is wrong is left out and named in the problems.

    `others` are the names of packs that could be used, for hints.
    """
    units, wrong_units = read_units(packs)
    table = UnitTable((*ROWS, *(unit.row for unit in units)))
    properties, problems = merged_properties(packs, table)
    parts = tuple(_parts(packs, frozenset(others), table))
    linked = LinkedPacks(
        properties=properties,
        entities=tuple(part for part in parts if isinstance(part, Entity)),
        names=tuple(part for part in parts if isinstance(part, Name)),
        facts=tuple(part for part in parts if isinstance(part, LinkedFact)),
        false_claims=tuple(part for part in parts if isinstance(part, FalseClaim)),
        examples=tuple(part for part in parts if isinstance(part, Example)),
        units=units,
    )
    linked = _merged(_with_holders(linked))
    linked = replace(linked, facts=(*linked.facts, *spanning_facts(linked.facts, properties)))
    return linked, (*wrong_units, *problems, *(part for part in parts if isinstance(part, Problem)))


def _with_holders(linked: LinkedPacks) -> LinkedPacks:
    """The packs, with a person for every holder of an office who is only named."""
    holders = named_holders(linked.facts, linked.properties)
    if not holders:
        return linked
    found = tuple(part for person in dict.fromkeys(holders.values()) for part in read_holder(person))
    return replace(
        linked,
        entities=(*linked.entities, *(part for part in found if isinstance(part, Entity))),
        names=(*linked.names, *(part for part in found if isinstance(part, Name))),
        facts=tuple(
            replace(fact, value=person) if (person := holders.get(holder_key(fact))) else fact
            for fact in linked.facts
        ),
    )


def _merged(linked: LinkedPacks) -> LinkedPacks:
    """The packs, with a single entity for each thing that several of them describe."""
    same = same_entities(linked.entities, linked.names)
    if not same:
        return linked
    entities = merged_entities(linked.entities, same)
    return replace(
        linked,
        entities=entities,
        same=same,
        names=merged_names(linked.names, entities, same),
        facts=tuple(merged_fact(fact, same) for fact in linked.facts),
        false_claims=tuple(
            replace(claim, subject=same.get(claim.subject, claim.subject)) if claim.subject else claim
            for claim in linked.false_claims
        ),
    )


def _parts(packs: Sequence[Pack], others: frozenset[str], units: UnitTable) -> Iterator[Linked | Problem]:
    by_name = {pack.name: pack for pack in packs}
    ids = EntityIds(by_name)
    reader = FactReader(PropertyTable(packs, units), ids)
    for pack in packs:
        yield from _wrong_uses(pack, by_name, others)
        for name, property_ in pack.properties.items():
            if property_.examples:
                yield from read_examples(f"{pack.name}#{name.text}", property_.examples)
        for name, entity in pack.entities.items():
            entity_id = f"{pack.name}/{name.text}"
            yield from read_entity(entity_id, entity)
            yield from reader.read(pack, entity_id, entity)
        yield from read_false_claims(pack, ids)


def _wrong_uses(pack: Pack, known: Mapping[str, Pack], others: frozenset[str]) -> Iterator[Problem]:
    for used in pack.uses:
        if used.text not in known:
            hint = (
                did_you_mean(used.text, others | known.keys())
                or "; name a pack that ships, or give its path as well"
            )
            yield used.problem(f'there is no pack "{used.text}"{hint}')
