"""The rule base: look-ups in its compiled form."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType

from factlint.knowledge import rows
from factlint.knowledge.compiled_file import open_or_compile
from factlint.knowledge.entries.fact_values import UNKNOWN
from factlint.knowledge.examples import Example
from factlint.knowledge.living.values import living_values
from factlint.knowledge.name_index import NameIndex
from factlint.knowledge.pack_unit import PackUnit
from factlint.knowledge.rule_files import rule_files
from factlint.model.claim import Fact
from factlint.model.rule_base import Entity, FalseClaim, Name, Property
from factlint.model.words import name_words
from factlint.values.unit_table import ROWS
from factlint.values.units import STANDARD_UNITS, UnitTable

TYPE_CHECKING = False  # what is around SQLite takes a millisecond
if TYPE_CHECKING:
    import sqlite3

_OF_EARLIEST = "= coalesce((SELECT earliest FROM same_entity WHERE id = ?1), ?1)"
"""Is the id under which an entity is stored: that of the first pack that describes it."""
_ENTITY, _FACTS, _ROLES, _HELD = (
    query.format(_OF_EARLIEST)
    for query in (
        "SELECT * FROM entity WHERE id {}",
        "SELECT * FROM fact WHERE entity {} ORDER BY position",
        "SELECT property FROM role WHERE value {}",
        "SELECT entity FROM holder WHERE value {} ORDER BY entity",
    )
)
_LABELS = "SELECT id, label FROM role JOIN entity ON id = value WHERE property = ? ORDER BY id"
NO_VALUES: Mapping[tuple[str, int], str] = MappingProxyType({})


class KnowledgeBase:
    """Implements `model.rule_base.RuleBase` over a compiled file.

    Every look-up is cached, even a failed one. It must not be sent to other processes: each opens its own.
    """

    def __init__(self, database: sqlite3.Connection, living: Mapping[tuple[str, int], str] = NO_VALUES) -> None:
        """`living` holds the values of facts with a living source, by entity and position."""
        self._database = database
        self._living = living
        self._names = NameIndex(database)
        self._entities: dict[str, Entity] = {}
        self._facts: dict[str, tuple[Fact, ...]] = {}
        self._roles: dict[str, frozenset[str]] = {}
        self._held: dict[str, tuple[str, ...]] = {}
        self._by_last_word: dict[str, Mapping[str, tuple[str, ...]]] = {}
        self._properties: tuple[Property, ...] | None = None
        self._units: UnitTable | None = None
        self._demonyms: dict[str, tuple[str, ...]] | None = None

    def names_beginning(self, words: Sequence[str]) -> Mapping[str, tuple[Name, ...]]:
        """The names that consist of these words (case-folded, as they follow each other), by first word."""
        return self._names.beginning(words)

    def names_near(self, words: Sequence[str]) -> tuple[Name, ...]:
        """The names of as many words, of which all but one are these and that one is one edit away."""
        return self._names.near(words)

    @property
    def has_names(self) -> bool:
        """Whether it names anything at all."""
        return not self._names.is_empty

    def entity(self, entity_id: str) -> Entity:
        """The entity of this id; raises `KeyError`."""
        known = self._entities.get(entity_id)
        if known is None:
            row = self._database.execute(_ENTITY, (entity_id,)).fetchone()
            if row is None:
                raise KeyError(entity_id)
            known = self._entities[entity_id] = rows.read_entity(row)
        return known

    def facts(self, entity_id: str) -> tuple[Fact, ...]:
        """Every fact about an entity, in the order of the pack; none for an unknown entity."""
        known = self._facts.get(entity_id)
        if known is None:
            found = self._database.execute(_FACTS, (entity_id,))
            units, living = self.units(), self._living
            known = self._facts[entity_id] = tuple(
                rows.read_fact(row, units, living.get(row[1:3]) if living else None) for row in found
            )
        return known

    def roles(self, entity_id: str) -> frozenset[str]:
        """The ids of the properties of which an entity is somebody's or something's value."""
        known = self._roles.get(entity_id)
        if known is None:
            found = self._database.execute(_ROLES, (entity_id,))
            known = self._roles[entity_id] = frozenset(row[0] for row in found)
        return known

    def values_by_last_word(self, property_id: str) -> Mapping[str, tuple[str, ...]]:
        """The last word of a preferred name → the ids of what bears it and is a value of the property."""
        known = self._by_last_word.get(property_id)
        if known is None:
            found = self._database.execute(_LABELS, (property_id,)).fetchall()
            by_word: dict[str, list[str]] = {}
            for entity_id, label in found:
                by_word.setdefault(name_words(label)[-1], []).append(entity_id)
            known = self._by_last_word[property_id] = {word: tuple(ids) for word, ids in by_word.items()}
        return known

    def held_by(self, entity_id: str) -> tuple[str, ...]:
        """The ids of everything of which somebody held an office, sorted."""
        known = self._held.get(entity_id)
        if known is None:
            found = self._database.execute(_HELD, (entity_id,))
            known = self._held[entity_id] = tuple(row[0] for row in found)
        return known

    def demonyms(self) -> Mapping[str, tuple[str, ...]]:
        """Case-folded demonym → the entities that it points to."""
        if self._demonyms is None:
            found = self._database.execute("SELECT word, entity FROM demonym ORDER BY word, entity")
            self._demonyms = {
                word: tuple(entity for _, entity in group)
                for word, group in groupby(found, key=lambda row: str(row[0]))
            }
        return self._demonyms

    def properties(self) -> tuple[Property, ...]:
        """All properties, shipped and of the packs in use, sorted by id."""
        if self._properties is None:
            found = self._database.execute("SELECT * FROM property ORDER BY id")
            self._properties = tuple(rows.read_property(row, self.units()) for row in found)
        return self._properties

    def units(self) -> UnitTable:
        """The units of measurement that texts and facts may use: the project's own and those of the packs."""
        if self._units is None:
            own = tuple(unit.row for unit in self.pack_units())
            self._units = UnitTable((*ROWS, *own)) if own else STANDARD_UNITS
        return self._units

    def pack_units(self) -> Iterator[PackUnit]:
        """The units that packs define, sorted by id."""
        return map(rows.read_unit, self._database.execute("SELECT * FROM unit ORDER BY id"))

    def false_claims(self) -> tuple[FalseClaim, ...]:
        """All statements known to be wrong, sorted by id."""
        return tuple(
            map(rows.read_false_claim, self._database.execute("SELECT * FROM false_claim ORDER BY id"))
        )

    def examples(self) -> tuple[Example, ...]:
        """The examples of all packs, in the order of the packs."""
        return tuple(map(rows.read_example, self._database.execute("SELECT * FROM example ORDER BY rowid")))

    def untested_facts(self) -> tuple[str, ...]:
        """The ids of facts without an example, sorted; without those that other facts make."""
        query = (
            "SELECT DISTINCT id FROM fact WHERE id NOT IN (SELECT of_ FROM example)"
            " AND property NOT IN (SELECT id FROM property WHERE spans <> '') ORDER BY id"
        )
        return tuple(row[0] for row in self._database.execute(query))

    def unsayable_facts(self) -> tuple[str, ...]:
        """The ids of facts that no text can contradict, because no cue expresses them or because of their kind
        of value; sorted.
        """
        query = (
            "SELECT DISTINCT id FROM fact WHERE kind = ? OR property NOT IN"
            " (SELECT id FROM property WHERE cues || patterns || titles || spans <> '') ORDER BY id"
        )
        return tuple(row[0] for row in self._database.execute(query, (UNKNOWN,)))

    def packs_reviewed_after(self, day: int) -> tuple[str, ...]:
        """The paths of packs that were last reviewed after a day and have facts that hold until then; sorted."""
        query = "SELECT DISTINCT path FROM fact WHERE known_until > ? ORDER BY path"
        return tuple(row[0] for row in self._database.execute(query, (day,)))

    def entity_ids(self) -> Iterator[str]:
        """The ids of all entities, sorted."""
        return (row[0] for row in self._database.execute("SELECT id FROM entity ORDER BY id"))


def open_rule_base(
    rules: Sequence[str], *, root: str | os.PathLike[str] = ".", cache_dir: str | os.PathLike[str] | None = None
) -> KnowledgeBase:
    """Open the rule base of a choice of packs (see `rule_files`); it is compiled into `cache_dir`, if given.

    Packs that the chosen ones use are included. Raises `PackErrors` with everything that is wrong.
    """
    database = open_or_compile(rule_files(rules, root), cache_dir)
    return KnowledgeBase(database, living_values(database, root))
