"""The rule base: look-ups in its compiled form."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from types import MappingProxyType

from factlint.knowledge import rows
from factlint.knowledge.compiled_file import open_or_compile
from factlint.knowledge.examples import Example
from factlint.knowledge.fact_values import UNKNOWN
from factlint.knowledge.living_values import living_values
from factlint.knowledge.rule_files import rule_files
from factlint.model.claim import Fact
from factlint.model.rule_base import Entity, FalseClaim, Name, Property
from factlint.model.words import differ_by_one_edit

NO_VALUES: Mapping[tuple[str, int], str] = MappingProxyType({})
_MOST_KEPT = 200_000  # words whose names are kept: the vocabulary of a hundred million words of text
_MOST_NEAR = 2_000  # names that are looked through for one like a misspelt word
_MOST_PARAMETERS = 500  # SQLite allows 999 in a statement, in its oldest builds


class KnowledgeBase:
    """Implements `model.rule_base.RuleBase` over a compiled file.

    What was looked up once is kept, misses too. Not to be sent to other processes: each opens its own.
    """

    def __init__(self, database: sqlite3.Connection, living: Mapping[tuple[str, int], str] = NO_VALUES) -> None:
        """`living` are the values of facts that have a living source, by entity and position."""
        self._database = database
        self._living = living
        self._names: dict[str, tuple[Name, ...]] = {}  # by the rarest of their words
        self._entities: dict[str, Entity] = {}
        self._facts: dict[str, tuple[Fact, ...]] = {}
        self._properties: tuple[Property, ...] | None = None
        self._demonyms: dict[str, tuple[str, ...]] | None = None

    def names_beginning(self, words: Collection[str]) -> Mapping[str, tuple[Name, ...]]:
        """The names that consist of these words (case-folded), by first word, longest name first."""
        if len(self._names) > _MOST_KEPT:
            self._names.clear()
        unknown = [word for word in words if word not in self._names]
        for start in range(0, len(unknown), _MOST_PARAMETERS):
            self._read_names(unknown[start : start + _MOST_PARAMETERS])
        known = frozenset(words)
        found: dict[str, list[Name]] = {}
        for word in words:
            for name in self._names[word]:
                if known.issuperset(name.words):
                    found.setdefault(name.words[0], []).append(name)
        return {first: tuple(sorted(names, key=_longest_first)) for first, names in found.items()}

    def names_near(self, words: Sequence[str]) -> tuple[Name, ...]:
        """The names of as many words, of which all but one are these and that one is one edit away.

        Names lie by their rarest word. If the odd word is the rarest, its first half must be right.
        """
        found = [name for word in words for name in self._names.get(word, ())]
        for word in words:
            half = word[: len(word) // 2]
            query = "SELECT * FROM name WHERE rarest >= ? AND rarest < ? LIMIT ?"
            rows_found = self._database.execute(query, (half, half + "\U0010ffff", _MOST_NEAR))
            found += map(rows.read_name, rows_found)
        near = (name for name in found if _is_near(name.words, words))
        return tuple(dict.fromkeys(near))

    @cached_property
    def has_names(self) -> bool:
        """Whether it names anything at all."""
        return self._one("SELECT 1 FROM name LIMIT 1") is not None

    def _read_names(self, words: Sequence[str]) -> None:
        """Read the names whose rarest word is one of these."""
        self._names.update(dict.fromkeys(words, ()))
        marks = ", ".join("?" * len(words))
        query = f"SELECT * FROM name WHERE rarest IN ({marks}) ORDER BY rarest"  # noqa: S608 - only marks
        for rarest, found in groupby(self._database.execute(query, words), key=lambda row: row[0]):
            self._names[rarest] = tuple(map(rows.read_name, found))

    def entity(self, entity_id: str) -> Entity:
        """The entity of this id; raises `KeyError`."""
        known = self._entities.get(entity_id)
        if known is None:
            row = self._one("SELECT * FROM entity WHERE id = ?", self._earliest(entity_id))
            if row is None:
                raise KeyError(entity_id)
            known = self._entities[entity_id] = rows.read_entity(row)
        return known

    def facts(self, entity_id: str) -> tuple[Fact, ...]:
        """Every fact about an entity, in the order of the pack; none for an entity that is not known."""
        known = self._facts.get(entity_id)
        if known is None:
            owner = self._earliest(entity_id)
            found = self._database.execute("SELECT * FROM fact WHERE entity = ? ORDER BY position", (owner,))
            known = self._facts[entity_id] = tuple(
                rows.read_fact(row, self._living.get((owner, row[2]))) for row in found
            )
        return known

    def _earliest(self, entity_id: str) -> str:
        """The id under which an entity is kept: that of the first pack that describes it."""
        row = self._one("SELECT earliest FROM same_entity WHERE id = ?", entity_id)
        return row[0] if row else entity_id

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
            self._properties = tuple(map(rows.read_property, found))
        return self._properties

    def false_claims(self) -> tuple[FalseClaim, ...]:
        """All statements known to be wrong, sorted by id."""
        return tuple(
            map(rows.read_false_claim, self._database.execute("SELECT * FROM false_claim ORDER BY id"))
        )

    def examples(self) -> tuple[Example, ...]:
        """The examples of all packs, in the order of the packs."""
        return tuple(map(rows.read_example, self._database.execute("SELECT * FROM example ORDER BY rowid")))

    def untested_facts(self) -> tuple[str, ...]:
        """The ids of facts without an example, sorted."""
        query = "SELECT DISTINCT id FROM fact WHERE id NOT IN (SELECT of_ FROM example) ORDER BY id"
        return tuple(row[0] for row in self._database.execute(query))

    def unsayable_facts(self) -> tuple[str, ...]:
        """The ids of facts that no text can contradict, for want of words or by their kind of value; sorted."""
        query = (
            "SELECT DISTINCT id FROM fact WHERE kind = ? OR property NOT IN"
            " (SELECT id FROM property WHERE cues || patterns || titles <> '') ORDER BY id"
        )
        return tuple(row[0] for row in self._database.execute(query, (UNKNOWN,)))

    def entity_ids(self) -> Iterator[str]:
        """The ids of all entities, sorted."""
        return (row[0] for row in self._database.execute("SELECT id FROM entity ORDER BY id"))

    def _one(self, query: str, *parameters: str) -> rows.Row | None:
        row: rows.Row | None = self._database.execute(query, parameters).fetchone()
        return row


def _is_near(known: Sequence[str], words: Sequence[str]) -> bool:
    if len(known) != len(words):
        return False
    odd = [pair for pair in zip(known, words, strict=True) if pair[0] != pair[1]]
    return len(odd) == 1 and differ_by_one_edit(*odd[0])


def _longest_first(name: Name) -> tuple[int, str, str]:
    return -len(name.words), name.written, name.entity


def open_rule_base(
    rules: Sequence[str], *, root: str | os.PathLike[str] = ".", cache_dir: str | os.PathLike[str] | None = None
) -> KnowledgeBase:
    """Open the rule base of a choice of packs (see `rule_files`), compiled into `cache_dir` if that is given.

    Packs that the chosen ones use come with them. Raises `PackErrors` with everything that is wrong.
    """
    database = open_or_compile(rule_files(rules, root), cache_dir)
    return KnowledgeBase(database, living_values(database, root))
