"""What a rule base answers: names, entities, properties, facts. `knowledge` implements it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from factlint.model.claim import Fact
from factlint.model.mention import EntityRef
from factlint.values.dataclass import dataclass, field
from factlint.values.units import STANDARD_UNITS, Unit, UnitTable


@dataclass(frozen=True, slots=True)
class Name:
    """One form of an entity's name, cut into words as `name_words` cuts text."""

    words: tuple[str, ...]
    """Case-folded words; punctuation is not part of them, a hyphen or dash parts words."""
    written: str
    entity: str
    is_preferred: bool = False
    is_case_sensitive: bool = False
    """The name is a common word or has inner capitals (`US`), so its case must match `written`."""
    is_avoided: bool = False
    """A form that `names/avoided` reports."""
    exceptions: tuple[str, ...] = ()
    """Phrases in which an avoided form is right."""

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
    """"The alliance" may mean it, once it has been named."""
    demonyms: tuple[str, ...] = ()
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Property:
    """A kind of statement, and how English says it."""

    id: str
    value: str
    """"date", "duration", "number", "entity" or "text"."""
    cues: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    is_office: bool = False
    """One holder at a time; said as title and name, "became", "then" …"""
    is_single: bool = True
    unit: str | None = None
    wikidata: str | None = None
    units: UnitTable = field(default=STANDARD_UNITS, compare=False, repr=False)
    """By which `unit` is meant."""

    @property
    def measure(self) -> Unit | None:
        """The unit of its numbers; None where they count a plain noun."""
        return None if self.unit is None else self.units.named(self.unit)


@dataclass(frozen=True, slots=True)
class FalseClaim:
    """A statement that is known to be wrong."""

    id: str
    """`pack/name`."""
    says: tuple[str, ...]
    """Phrases that state it, spelled out."""
    because: str
    subject: str | None = None
    """The entity that it is about."""
    source: str | None = None
    claimant: str | None = None
    reviewer: str | None = None
    reviewed: str | None = None
    """The day on which it was refuted, EDTF."""
    rating: str | None = None
    """The reviewer's verdict in his own words."""


class RuleBase(Protocol):
    """Look-ups; every method answers in time that does not grow with the number of facts."""

    def names_beginning(self, words: Sequence[str]) -> Mapping[str, tuple[Name, ...]]:
        """The names that consist of these words (case-folded), by first word, longest name first.

        The words are those of a text, in its order. Names whose words all stand in the text, but not side by side, are
        there only where they have a comma, or among the text's first words.
        """

    @property
    def has_names(self) -> bool:
        """Whether it names anything at all."""

    def names_near(self, words: Sequence[str]) -> tuple[Name, ...]:
        """The names of as many words, of which all but one are these and that one is one edit away."""

    def entity(self, entity_id: str) -> Entity:
        """The entity of this id; raises `KeyError`."""

    def facts(self, entity_id: str) -> tuple[Fact, ...]:
        """Every fact about an entity, in the order of the pack."""

    def roles(self, entity_id: str) -> frozenset[str]:
        """The ids of the properties of which an entity is somebody's or something's value."""

    def demonyms(self) -> Mapping[str, tuple[str, ...]]:
        """Case-folded demonym → the entities that it points to."""

    def properties(self) -> tuple[Property, ...]:
        """All properties, shipped and of the packs in use, sorted by id."""

    def units(self) -> UnitTable:
        """The units of measurement that texts and facts may use: the project's own and those of the packs."""

    def false_claims(self) -> tuple[FalseClaim, ...]:
        """All statements known to be wrong, sorted by id."""


def label_of(subject: EntityRef, rules: RuleBase) -> str:
    """What to call the subject of a claim: its label, or the words by which only the document knows it."""
    return rules.entity(subject.id).label if subject.is_known else subject.id.removeprefix("~")
