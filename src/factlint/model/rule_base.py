"""The rule base as seen from the other floors: names, entities, properties, facts. `knowledge` implements it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factlint.model.claim import Fact
from factlint.model.mention import EntityRef
from factlint.values.dataclass import dataclass, field
from factlint.values.time import Time
from factlint.values.typed import Protocol
from factlint.values.units import STANDARD_UNITS, Unit, UnitTable


@dataclass(frozen=True, slots=True)
class Name:
    """One form of an entity's name, cut into words as `name_words` cuts a text."""

    words: tuple[str, ...]
    """Case-folded words; punctuation is not part of them, and a hyphen or dash separates two words."""
    written: str
    entity: str
    is_preferred: bool = False
    is_case_sensitive: bool = False
    """Whether the case of the text must match `written`: the name is a common word or has inner capitals (`US`)."""
    is_avoided: bool = False
    """Whether `names/avoided` reports this form."""
    exceptions: tuple[str, ...] = ()
    """Phrases in which the avoided form is right."""
    stands_alone: bool = False
    """Whether a part of the full name means the entity even where the text has not named it in full: "Mozart"."""

    @property
    def is_acronym(self) -> bool:
        return self.written.isupper()


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing that facts are about."""

    id: str
    kind: str | None
    label: str
    """The preferred name."""
    nouns: tuple[str, ...] = ()
    """Nouns that may stand for it once it has been named: "the alliance"."""
    demonyms: tuple[str, ...] = ()
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Property:
    """A kind of statement, and the words by which English makes it."""

    id: str
    value: str
    """"date", "duration", "number", "entity" or "text"."""
    cues: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    is_office: bool = False
    """Whether it is an office, with one holder at a time; said as title and name, "became", "then" …"""
    is_single: bool = True
    is_closed: bool = False
    """Whether only what is its value somewhere in the rule base, or of one kind with it, can be stated as its value."""
    unit: str | None = None
    wikidata: str | None = None
    spans: tuple[str, ...] = ()
    """The properties that state its first and its last day, where no pack states it itself; empty or two."""
    own_cues: tuple[str, ...] = ()
    """Those cues that a project's own pack gives a property which no shipped pack has."""
    units: UnitTable = field(default=STANDARD_UNITS, compare=False, repr=False)
    """The table that `unit` is looked up in."""

    @property
    def measure(self) -> Unit | None:
        """The unit of its numbers; None if they count a plain noun."""
        return None if self.unit is None else self.units.named(self.unit)


@dataclass(frozen=True, slots=True)
class FalseClaim:
    """A statement known to be wrong."""

    id: str
    """`pack/name`."""
    says: tuple[str, ...]
    """Phrases that state it, spelled out."""
    because: str
    subject: str | None = None
    """The entity that it is about, if any."""
    source: str | None = None
    claimant: str | None = None
    reviewer: str | None = None
    reviewed: str | None = None
    """The day on which it was refuted, EDTF."""
    rating: str | None = None
    """The reviewer's verdict in his own words."""


class RuleBase(Protocol):
    """Look-ups, none of which takes longer as the number of facts grows."""

    def names_beginning(self, words: Sequence[str]) -> Mapping[str, tuple[Name, ...]]:
        """Names that may stand in a text of these case-folded words, by first word, the longest name first.

        The words are given in the order of the text. A name whose words are all in the text but not side by
        side is only included if it has a comma, or lies among the text's first words.
        """

    @property
    def has_names(self) -> bool:
        """Whether it holds any names."""

    def names_near(self, words: Sequence[str]) -> tuple[Name, ...]:
        """The names of the same number of words that differ in one word only, by one edit."""

    def entity(self, entity_id: str) -> Entity:
        """The entity of this id; raises `KeyError`."""

    def facts(self, entity_id: str) -> tuple[Fact, ...]:
        """Every fact about an entity, in the order of the pack."""

    def roles(self, entity_id: str) -> frozenset[str]:
        """The ids of the properties that have the entity as a value somewhere."""

    def values_by_last_word(self, property_id: str) -> Mapping[str, tuple[str, ...]]:
        """The last word of a preferred name → the ids of what bears it and is a value of the property."""

    def held_by(self, entity_id: str) -> tuple[str, ...]:
        """The ids of everything of which the entity has been in an office, sorted."""

    def demonyms(self) -> Mapping[str, tuple[str, ...]]:
        """Case-folded demonym → the entities that it points to."""

    def properties(self) -> tuple[Property, ...]:
        """All properties, shipped and of the packs in use, sorted by id."""

    def units(self) -> UnitTable:
        """The units of measurement that texts and facts may use: the project's own and those of the packs."""

    def false_claims(self) -> tuple[FalseClaim, ...]:
        """All statements known to be wrong, sorted by id."""


def label_of(subject: EntityRef, rules: RuleBase) -> str:
    """The label of a claim's subject, or the words by which only the document knows it."""
    return rules.entity(subject.id).label if subject.is_known else subject.id.removeprefix("~")


def facts_of(rules: RuleBase, entity_id: str, property_id: str) -> tuple[Fact, ...]:
    """The facts about one property of an entity, in the order of the pack."""
    return tuple(fact for fact in rules.facts(entity_id) if fact.statement.property == property_id)


def dates_of(rules: RuleBase, entity_id: str, property_id: str) -> tuple[Time, ...]:
    """The dates that are known for a property of an entity."""
    values = (fact.statement.value for fact in facts_of(rules, entity_id, property_id))
    return tuple(value for value in values if isinstance(value, Time))


def entities_of(rules: RuleBase, entity_id: str, property_id: str) -> tuple[EntityRef, ...]:
    """The entities that are known as values of a property of an entity."""
    values = (fact.statement.value for fact in facts_of(rules, entity_id, property_id))
    return tuple(value for value in values if isinstance(value, EntityRef))


def offices_of(rules: RuleBase) -> frozenset[str]:
    """The ids of the properties that are offices."""
    return frozenset(item.id for item in rules.properties() if item.is_office)


def terms_held_by(rules: RuleBase, entity_id: str) -> tuple[Fact, ...]:
    """The terms of somebody in all offices that the rule base knows."""
    held = rules.held_by(entity_id)
    offices = offices_of(rules) if held else frozenset()
    return tuple(
        fact
        for organisation in held
        for fact in rules.facts(organisation)
        if fact.statement.property in offices and fact.statement.value == EntityRef(entity_id)
    )
