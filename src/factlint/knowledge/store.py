"""The compiled form of a rule base: one SQLite file, laid out so that each look-up reads a single place."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence

from factlint.knowledge import name_index, rows
from factlint.knowledge.link import LinkedPacks
from factlint.knowledge.linked_fact import LinkedFact

_TABLES = """
CREATE TABLE property (
    id TEXT PRIMARY KEY, value TEXT, cues TEXT, patterns TEXT, titles TEXT,
    is_office INTEGER, is_single INTEGER, is_closed INTEGER, unit TEXT, wikidata TEXT, spans TEXT,
    own_cues TEXT
) WITHOUT ROWID;
CREATE TABLE unit (
    id TEXT PRIMARY KEY, written TEXT, name TEXT, dimension TEXT, size TEXT, symbols TEXT, prefixes TEXT, zero TEXT
) WITHOUT ROWID;
CREATE TABLE entity (
    id TEXT PRIMARY KEY, kind TEXT, label TEXT, nouns TEXT, demonyms TEXT, wikidata TEXT
) WITHOUT ROWID;
CREATE TABLE same_entity (id TEXT PRIMARY KEY, earliest TEXT) WITHOUT ROWID;
CREATE TABLE demonym (word TEXT, entity TEXT, PRIMARY KEY (word, entity)) WITHOUT ROWID;
CREATE TABLE fact (
    id TEXT, entity TEXT, position INTEGER, property TEXT, kind TEXT, value TEXT, written TEXT, unit TEXT, from_ TEXT,
    until TEXT, source TEXT, note TEXT, flags INTEGER, known_until INTEGER,
    path TEXT, line INTEGER, column_ INTEGER,
    PRIMARY KEY (entity, position)
) WITHOUT ROWID;
CREATE TABLE role (value TEXT, property TEXT, PRIMARY KEY (value, property)) WITHOUT ROWID;
CREATE TABLE holder (value TEXT, entity TEXT, PRIMARY KEY (value, entity)) WITHOUT ROWID;
CREATE TABLE living (entity TEXT, position INTEGER, kind TEXT, place TEXT, detail TEXT);
CREATE TABLE example (of_ TEXT, text TEXT, spans TEXT, path TEXT, line INTEGER, column_ INTEGER);
CREATE TABLE false_claim (
    id TEXT PRIMARY KEY, says TEXT, because TEXT, subject TEXT, source TEXT, claimant TEXT, reviewer TEXT,
    reviewed TEXT, rating TEXT
) WITHOUT ROWID;
"""


def write(linked: LinkedPacks, database: sqlite3.Connection) -> None:
    """Fill an empty database."""
    database.executescript(_TABLES + name_index.TABLES)
    demonyms = {(demonym.casefold(), it.id) for it in linked.entities for demonym in it.demonyms}
    _insert(database, "property", map(rows.property_row, linked.properties))
    _insert(database, "unit", map(rows.unit_row, linked.units))
    _insert(database, "entity", map(rows.entity_row, linked.entities))
    _insert(database, "same_entity", linked.same.items())
    _insert(database, "demonym", sorted(demonyms))
    name_index.write_names(linked.names, database)
    _insert(database, "example", map(rows.example_row, linked.examples))
    _insert(database, "false_claim", map(rows.false_claim_row, linked.false_claims))
    _write_facts(linked.facts, database)
    _insert(database, "holder", _holders(linked))
    database.commit()


def _write_facts(facts: Sequence[LinkedFact], database: sqlite3.Connection) -> None:
    positions: Counter[str] = Counter()
    fact_rows: list[rows.Row] = []
    living_rows: list[rows.Row] = []
    roles = sorted({(_as_in_texts(fact.value), fact.property) for fact in facts if fact.kind == "entity"})
    for fact in facts:
        position = positions[fact.entity]
        positions[fact.entity] += 1
        fact_rows.append(rows.fact_row(fact, position))
        if fact.living:
            living_rows.append((fact.entity, position, fact.living.kind, fact.living.place, fact.living.detail))
    _insert(database, "fact", fact_rows)
    _insert(database, "role", roles)
    _insert(database, "living", living_rows)


def _as_in_texts(value: str) -> str:
    """The id of a value that is only named ("~Au"), as a name in a text that no pack knows has it ("~au")."""
    return value.casefold() if value.startswith("~") else value


def _holders(linked: LinkedPacks) -> list[tuple[str, str]]:
    """Who held an office, and of what."""
    offices = {item.id for item in linked.properties if item.is_office}
    return sorted({(fact.value, fact.entity) for fact in linked.facts if fact.property in offices})


def _insert(database: sqlite3.Connection, table: str, values: Iterable[rows.Row]) -> None:
    inserted = list(values)
    if inserted:
        marks = ", ".join("?" * len(inserted[0]))
        database.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", inserted)  # noqa: S608 - our own names
