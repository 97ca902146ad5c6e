"""Holders of offices that a pack names without an entry of their own: `{value: Tamsin Orde, from: 2009}`.

Whoever holds an office is a person whom texts name, so each becomes an entity without facts. Its id is the name
itself, `pack/Tamsin Orde`, which no entry can have.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.knowledge.entries.derived_names import derived_forms
from factlint.knowledge.entries.name_notation import is_case_sensitive
from factlint.knowledge.linked_fact import LinkedFact
from factlint.model.rule_base import Entity, Name, Property
from factlint.model.words import name_words

_ONLY_NAMED = "~"


def named_holders(facts: Iterable[LinkedFact], properties: Iterable[Property]) -> dict[str, str]:
    """The value of each holder who is only named → the id of the person; one for each name in a pack.

    Keys are `pack/~name`: see `holder_key`.
    """
    offices = {item.id for item in properties if item.is_office}
    return {
        holder_key(fact): f"{_pack(fact)}/{fact.value.removeprefix(_ONLY_NAMED)}"
        for fact in facts
        if fact.property in offices
        and fact.kind == "entity"
        and fact.value.startswith(_ONLY_NAMED)
        and name_words(fact.value)
    }


def holder_key(fact: LinkedFact) -> str:
    """The value of a fact with the pack that names it."""
    return f"{_pack(fact)}/{fact.value}"


def read_holder(person: str) -> Iterator[Entity | Name]:
    """The entity of an id that `named_holders` gave, then its names."""
    label = person.partition("/")[2]
    yield Entity(id=person, kind="person", label=label)
    for form in dict.fromkeys((label, *derived_forms(label))):
        yield Name(
            name_words(form),
            form,
            person,
            is_preferred=form == label,
            is_case_sensitive=is_case_sensitive(form),
        )


def _pack(fact: LinkedFact) -> str:
    return fact.entity.partition("/")[0]
