"""Format 1 of rule packs: the one definition that reads packs, names their errors, and is their JSON Schema."""
# The defaults that are called are dataclass fields:
# ruff: noqa: RUF009

from __future__ import annotations

from dataclasses import dataclass

from factlint.knowledge.format.forms import Either, Keyed, Many, Record, Text, key
from factlint.knowledge.format.yaml_text import Node, Scalar
from factlint.values.unit_table import PREFIXES

FORMAT_VERSION = "1"
VALUE_KINDS = ("date", "duration", "number", "entity", "text")

TEXT = Text()
ID = Text("an id (small letters, digits, hyphens)", pattern=r"[a-z0-9]+(?:-[a-z0-9]+)*")
PROPERTY = Text("a property", pattern=r"[a-z0-9]+(?:-[a-z0-9]+)*|P[1-9][0-9]*")
YES_OR_NO = Text("a truth value", choices=("true", "false"))
ITEM = Text("a Wikidata item such as Q7184", pattern=r"Q[1-9][0-9]*")
WIKIDATA_PROPERTY = Text("a Wikidata property such as P569", pattern=r"P[1-9][0-9]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamplesEntry:
    where: Node
    flags: tuple[Scalar, ...] = key(Many(TEXT), "texts in which exactly the places in ⟦…⟧ are reported")
    passes: tuple[Scalar, ...] = key(Many(TEXT), "texts in which nothing is reported")


EXAMPLES = Record("examples", ExamplesEntry)


@dataclass(frozen=True, slots=True, kw_only=True)
class LivingEntry:
    where: Node
    file: Scalar | None = key(TEXT, "a JSON, TOML, YAML or CSV file of the project")
    at: Scalar | None = key(TEXT, "where in the file: a JSON Pointer (RFC 6901) such as /project/version")
    count: Scalar | None = key(TEXT, "a glob; the value is the number of files that match")
    match: Scalar | None = key(TEXT, "a text file of the project")
    regex: Scalar | None = key(TEXT, "a regular expression; the value is its first group in the file")
    git: Scalar | None = key(Text("a git value", choices=("latest-tag",)), "a value that git knows")


LIVING = Record("a living value", LivingEntry)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactEntry:
    where: Node
    value: Scalar | LivingEntry = key(
        Either(Text("a value", instead_of_list="{{value: {item}, single: false}}"), LIVING),
        "EDTF for a date, digits for a number, an entity's id, or text",
        required=True,
    )
    from_: Scalar | None = key(TEXT, "the first day on which it holds (EDTF)")
    until: Scalar | None = key(TEXT, "the first day on which it holds no longer (EDTF)")
    single: Scalar | None = key(YES_OR_NO, "whether there is at most one value at a time")
    complete: Scalar | None = key(YES_OR_NO, "whether the list holds all values there are")
    unit: Scalar | None = key(TEXT, "the unit of the number, or a plain noun")
    source: Scalar | None = key(TEXT, "where the fact can be looked up")
    note: Scalar | None = key(TEXT, "what a reader of the pack should know")
    examples: ExamplesEntry | None = key(EXAMPLES, "texts that show what is reported")


FACT = Record("a fact", FactEntry, short="value")


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyEntry:
    where: Node
    value: Scalar = key(Text("a kind of value", choices=VALUE_KINDS), "the kind of its values", required=True)
    kind: Scalar | None = key(Text("a kind of property", choices=("office",)), "office: one holder at a time")
    unit: Scalar | None = key(TEXT, "the unit of its numbers, or a plain noun")
    cues: tuple[Scalar, ...] = key(Many(TEXT), "words that say it")
    patterns: tuple[Scalar, ...] = key(Many(TEXT), "phrases with {subject}, {value} and {cue}")
    titles: tuple[Scalar, ...] = key(Many(TEXT), "titles of an office, beside a name or with {subject}")
    spans: tuple[Scalar, ...] = key(
        Many(TEXT), "the two date properties between which it lies, for subjects of which both are known"
    )
    single: Scalar | None = key(YES_OR_NO, "whether there is at most one value at a time")
    complete: Scalar | None = key(YES_OR_NO, "whether its lists hold all values there are")
    closed: Scalar | None = key(
        YES_OR_NO, "whether only its values somewhere, and what is of one kind with them, can be its values"
    )
    wikidata: Scalar | None = key(WIKIDATA_PROPERTY, "the property's id in Wikidata")
    source: Scalar | None = key(TEXT, "where its definition can be looked up")
    note: Scalar | None = key(TEXT, "what a reader of the pack should know")
    examples: ExamplesEntry | None = key(EXAMPLES, "texts that show what is reported")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitEntry:
    where: Node
    is_: Scalar | None = key(TEXT, "how much of another unit it is: 1066.8 metres")
    zero: Scalar | None = key(TEXT, "where its scale begins, in the other unit")
    names: tuple[Scalar, ...] = key(
        Many(Text("a name"), is_of_words=True), "its names, the preferred one first; regular plurals come along"
    )
    symbols: tuple[Scalar, ...] = key(
        Many(Text("a symbol"), is_of_words=True), "short forms, cased as they are written"
    )
    prefixes: tuple[Scalar, ...] = key(
        Many(Text("a prefix", choices=tuple(PREFIXES))), "prefixes in use with it"
    )
    source: Scalar | None = key(TEXT, "where its size can be looked up")
    note: Scalar | None = key(TEXT, "what a reader of the pack should know")


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityEntry:
    where: Node
    names: tuple[Scalar, ...] = key(
        Many(Text("a name"), is_of_words=True), "its names, the preferred one first", required=True
    )
    alone: tuple[Scalar, ...] = key(
        Many(Text("a name"), is_of_words=True), "words of its names that mean it before it is named in full"
    )
    kind: Scalar | None = key(TEXT, "person, organization, place, event, work, product, or any noun")
    nouns: tuple[Scalar, ...] = key(
        Many(TEXT, is_of_words=True), "nouns that may mean it once it has been named"
    )
    demonyms: tuple[Scalar, ...] = key(Many(TEXT, is_of_words=True), "adjectives that point to it")
    avoid: tuple[Scalar, ...] = key(
        Many(TEXT, is_of_words=True), "forms of its name that names/avoided reports"
    )
    except_: tuple[Scalar, ...] = key(Many(TEXT), "phrases in which an avoided form is right")
    wikidata: Scalar | None = key(ITEM, "the item's id in Wikidata")
    source: Scalar | None = key(TEXT, "where its facts can be looked up")
    note: Scalar | None = key(TEXT, "what a reader of the pack should know")
    facts: dict[Scalar, tuple[FactEntry, ...]] = key(Keyed(PROPERTY, Many(FACT)), "what is known of it")


@dataclass(frozen=True, slots=True, kw_only=True)
class FalseClaimEntry:
    where: Node
    says: tuple[Scalar, ...] = key(
        Many(TEXT), "phrases that state it; {subject} is any name of the subject", required=True
    )
    because: Scalar = key(TEXT, "why it is wrong", required=True)
    subject: Scalar | None = key(Text("an entity"), "the entity that it is about")
    source: Scalar | None = key(TEXT, "who refuted it, where")
    claimant: Scalar | None = key(TEXT, "who put it forward")
    reviewer: Scalar | None = key(TEXT, "who refuted it")
    reviewed: Scalar | None = key(TEXT, "the day on which it was refuted (EDTF)")
    rating: Scalar | None = key(TEXT, "the reviewer's verdict in his own words")
    note: Scalar | None = key(TEXT, "what a reader of the pack should know")
    examples: ExamplesEntry | None = key(EXAMPLES, "texts that show what is reported")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """One file of a pack; a pack in a folder has several."""

    where: Node
    factlint: Scalar = key(
        Text("a format version", choices=(FORMAT_VERSION,)),
        f"the version of the format, {FORMAT_VERSION}",
        required=True,
    )
    pack: Scalar = key(ID, "the pack's name, which is the file's or the folder's", required=True)
    title: Scalar | None = key(TEXT, "the pack's name for people")
    license: Scalar | None = key(TEXT, "an SPDX license expression")
    reviewed: Scalar | None = key(TEXT, "the day on which a person last held the pack against its sources")
    source: Scalar | None = key(TEXT, "where all its facts can be looked up")
    note: Scalar | None = key(TEXT, "what a reader of the pack should know")
    uses: tuple[Scalar, ...] = key(Many(ID), "packs whose entities this one names")
    properties: dict[Scalar, PropertyEntry] = key(
        Keyed(ID, Record("a property", PropertyEntry)), "how properties are said; the common ones ship"
    )
    units: dict[Scalar, UnitEntry] = key(
        Keyed(ID, Record("a unit", UnitEntry, short="is")), "units of measurement beside those that are known"
    )
    entities: dict[Scalar, EntityEntry] = key(
        Keyed(ID, Record("an entity", EntityEntry)), "what the facts are about"
    )
    false_claims: dict[Scalar, FalseClaimEntry] = key(
        Keyed(ID, Record("a false claim", FalseClaimEntry), may_be_list=True), "statements known to be wrong"
    )


PACK_FILE = Record("a pack", PackFile)
