"""Whether an entity is a person, as far as the rule base tells."""

from __future__ import annotations

from factlint.extraction.languages.en.entities.references import GROUP_PRONOUNS, PERSON_PRONOUNS
from factlint.model.rule_base import RuleBase

LIFE_PROPERTIES = frozenset(
    {"born", "died", "birthplace", "deathplace", "spouse", "citizenship", "educated-at"}
)
"""Properties of which only persons have facts."""
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
    """None where neither the entity's kind nor its facts tell."""
    kind = rules.entity(entity_id).kind
    if kind is not None:
        return kind == "person"
    facts = rules.facts(entity_id)
    if any(fact.statement.property in LIFE_PROPERTIES for fact in facts):
        return True
    return None


def agrees(pronoun: str, entity_id: str, rules: RuleBase) -> bool:
    """Whether a pronoun, case-folded, can stand for the entity."""
    person = is_known_as_person(entity_id, rules)
    if pronoun in GROUP_PRONOUNS:
        return not person
    if person is None:
        return pronoun not in PERSON_PRONOUNS or " " in rules.entity(entity_id).label
    return person == (pronoun in PERSON_PRONOUNS)


def is_known_as_person(entity_id: str, rules: RuleBase) -> bool | None:
    """The same by what others have the entity for, where its own facts do not tell."""
    person = is_person(entity_id, rules)
    if person is not None:
        return person
    roles = rules.roles(entity_id)
    takes_persons = not roles.isdisjoint(VALUES_ARE_PERSONS)
    takes_places = not roles.isdisjoint(VALUES_ARE_PLACES)
    return takes_persons if takes_persons != takes_places else None
