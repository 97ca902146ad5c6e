"""What an entity is, and which words may stand for it, as far as the rule base says."""

from __future__ import annotations

from factlint.extraction.entities.noun_groups import groups_of
from factlint.extraction.languages.en.entities.given_names import FEMININE_NAMES, MASCULINE_NAMES
from factlint.extraction.languages.en.entities.noun_groups import PERSON, PLACES, SHIP
from factlint.extraction.languages.en.entities.references import (
    FEMININE,
    GROUP_PRONOUNS,
    MASCULINE,
    PERSON_PRONOUNS,
)
from factlint.model.rule_base import RuleBase

LIFE_PROPERTIES = frozenset(
    {"born", "died", "birthplace", "deathplace", "spouse", "citizenship", "educated-at"}
)
"""Properties for which only persons have facts."""
WORK_PROPERTIES = frozenset(
    """
    published released author director screenwriter composer performer publisher producer developer
    cast-member original-network
    """.split()
)
"""Properties of which no person has facts."""
SHIP_PROPERTIES = frozenset({"entered-service", "ship-ordered"})
"""Properties of vessels."""
VALUES_ARE_PERSONS = frozenset(
    """
    spouse father mother child sibling author director screenwriter composer cast-member presenter architect
    discoverer
    """.split()
)
VALUES_ARE_PLACES = frozenset(
    """
    birthplace deathplace country location capital largest-city county-seat headquarters region continent residence
    """.split()
)
"""Ids of properties whose values are never persons."""


def is_person(entity_id: str, rules: RuleBase) -> bool | None:
    """None if neither the entity's kind nor its facts decide."""
    kind = rules.entity(entity_id).kind
    if kind is not None:
        return kind == "person"
    facts = rules.facts(entity_id)
    if any(fact.statement.property in LIFE_PROPERTIES for fact in facts):
        return True
    if any(fact.statement.property in WORK_PROPERTIES for fact in facts):
        return False
    return None


def is_known_as_person(entity_id: str, rules: RuleBase) -> bool | None:
    """The same, also using the entity's role in others' facts if neither its kind nor its own facts decide."""
    person = is_person(entity_id, rules)
    if person is not None:
        return person
    roles = rules.roles(entity_id)
    takes_persons = not roles.isdisjoint(VALUES_ARE_PERSONS)
    takes_places = not roles.isdisjoint(VALUES_ARE_PLACES)
    return takes_persons if takes_persons != takes_places else None


def agrees(pronoun: str, entity_id: str, rules: RuleBase) -> bool:
    """Whether a pronoun, case-folded, can refer to the entity."""
    person = is_known_as_person(entity_id, rules)
    if pronoun in GROUP_PRONOUNS:
        return not person
    if pronoun in FEMININE and _is_ship(entity_id, rules):
        return True
    label = rules.entity(entity_id).label
    if pronoun in PERSON_PRONOUNS and pronoun not in pronouns_of_name(label):
        return False
    if person is None:
        return pronoun not in PERSON_PRONOUNS or " " in label
    return person == (pronoun in PERSON_PRONOUNS)


def _is_ship(entity_id: str, rules: RuleBase) -> bool:
    """Whether a thing is one that is referred to as "she"."""
    kind = rules.entity(entity_id).kind
    if kind is not None:
        return SHIP in groups_of(kind.rpartition(" ")[2])
    return any(fact.statement.property in SHIP_PROPERTIES for fact in rules.facts(entity_id))


def pronouns_of_name(name: str) -> frozenset[str]:
    """The pronouns for a person of that name, as far as its first word shows."""
    first = name.partition(" ")[0].casefold()
    if first in FEMININE_NAMES:
        return FEMININE
    return MASCULINE if first in MASCULINE_NAMES else PERSON_PRONOUNS


def groups_of_entity(entity_id: str, rules: RuleBase) -> frozenset[str]:
    """The noun groups that an entity may belong to; empty if unknown."""
    if is_known_as_person(entity_id, rules):
        return frozenset({PERSON})
    if stated := groups_of((rules.entity(entity_id).kind or "").rpartition(" ")[2]):
        return stated
    return PLACES if not rules.roles(entity_id).isdisjoint(VALUES_ARE_PLACES) else frozenset()
