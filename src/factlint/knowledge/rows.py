"""Converting everything in a rule base to rows of the store, and back."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.knowledge.entries.fact_values import read_term, read_value
from factlint.knowledge.examples import Example
from factlint.knowledge.linked_fact import LinkedFact
from factlint.knowledge.pack_unit import PackUnit
from factlint.model.claim import Fact, Place, Statement
from factlint.model.document import Span
from factlint.model.rule_base import Entity, FalseClaim, Name, Property
from factlint.values.typed import Any, TypeAlias
from factlint.values.unit_table import Row as UnitRow
from factlint.values.units import UnitTable

Row: TypeAlias = tuple[Any, ...]
"""The values that SQLite takes and returns: texts, integers, None."""

_SEPARATOR = "\n"  # no name, cue or pattern holds one: white space is collapsed when packs are read
_RECORD, _FIELD = "\x1e", "\x1f"  # as ASCII calls them: separators of records and of their fields


def _joined(texts: tuple[str, ...]) -> str:
    return _SEPARATOR.join(texts)


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split(_SEPARATOR)) if text else ()


def property_row(it: Property) -> Row:
    lists = _joined(it.cues), _joined(it.patterns), _joined(it.titles)
    return (
        it.id,
        it.value,
        *lists,
        it.is_office,
        it.is_single,
        it.is_closed,
        it.unit,
        it.wikidata,
        _joined(it.spans),
        _joined(it.own_cues),
    )


def read_property(row: Row, units: UnitTable) -> Property:
    name, value, cues, patterns, titles, is_office, is_single, is_closed, unit, wikidata, spans, own = row
    return Property(
        id=name,
        value=value,
        cues=_split(cues),
        patterns=_split(patterns),
        titles=_split(titles),
        is_office=bool(is_office),
        is_single=bool(is_single),
        is_closed=bool(is_closed),
        unit=unit,
        wikidata=wikidata,
        spans=_split(spans),
        own_cues=_split(own),
        units=units,
    )


def unit_row(it: PackUnit) -> Row:
    unit = it.row
    dimension = _joined(tuple(f"{base} {exponent}" for base, exponent in unit.dimension.items()))
    return (
        it.id,
        it.written,
        unit.id,
        dimension,
        unit.size,
        _joined(unit.symbols),
        _joined(unit.prefixes),
        unit.zero,
    )


def read_unit(row: Row) -> PackUnit:
    unit_id, written, name, dimension, size, symbols, prefixes, zero = row
    parts = (base.rpartition(" ") for base in _split(dimension))
    exponents = {base: int(exponent) for base, _, exponent in parts}
    return PackUnit(unit_id, written, UnitRow(name, exponents, size, _split(symbols), _split(prefixes), zero))


def entity_row(it: Entity) -> Row:
    return it.id, it.kind, it.label, _joined(it.nouns), _joined(it.demonyms), it.wikidata


def read_entity(row: Row) -> Entity:
    name, kind, label, nouns, demonyms, wikidata = row
    return Entity(name, kind, label, _split(nouns), _split(demonyms), wikidata)


def packed_names(names: Iterable[Name]) -> str:
    """The names of a key, as they are stored together."""
    return _RECORD.join(map(_packed_name, names))


def _packed_name(it: Name) -> str:
    flags = it.is_preferred | it.is_case_sensitive << 1 | it.is_avoided << 2 | it.stands_alone << 3
    return _FIELD.join(
        (" ".join(it.words), it.written, it.entity, *((str(flags), *it.exceptions) if flags else ()))
    )


def name_records(packed: str) -> list[str]:
    """The packed names of a key, one by one."""
    return packed.split(_RECORD)


def words_of_name(record: str) -> list[str]:
    """The words of a packed name: few of those that are looked through need be read whole."""
    return record[: record.index(_FIELD)].split(" ")


def read_name(record: str) -> Name:
    """One packed name."""
    words, *rest = record.split(_FIELD)
    return _read_name(tuple(words.split(" ")), *rest)


def names_of(packed: str, known: frozenset[str]) -> list[Name]:
    """Those of the packed names of which all words are known."""
    found: list[Name] = []
    for record in name_records(packed):
        words, written, entity, *flags = record.split(_FIELD)
        parts = tuple(words.split(" "))
        if known.issuperset(parts):
            found.append(_read_name(parts, written, entity, *flags) if flags else Name(parts, written, entity))
    return found


def _read_name(words: tuple[str, ...], written: str, entity: str, flags: str = "", *exceptions: str) -> Name:
    if not flags:
        return Name(words, written, entity)
    bits = int(flags)
    return Name(
        words,
        written,
        entity,
        is_preferred=bool(bits & 1),
        is_case_sensitive=bool(bits & 2),
        is_avoided=bool(bits & 4),
        exceptions=exceptions,
        stands_alone=bool(bits & 8),
    )


def fact_row(it: LinkedFact, position: int) -> Row:
    flags = it.is_single | it.is_complete << 1
    value = it.property, it.kind, it.value, it.written, it.unit, it.from_, it.until
    place = it.place.path, it.place.line, it.place.column
    return it.id, it.entity, position, *value, it.source, it.note, flags, it.known_until, *place


def read_fact(row: Row, units: UnitTable, living: str | None) -> Fact:
    """The fact, whose value is read only now; `living` is the value if the pack has none.

    Raises `ValueError` if a living value is not of the property's kind.
    """
    fact_id, entity, _, property_, kind, value, written, unit, from_, until, source, note, flags, *rest = row
    known_until, *place = rest
    if living is not None:
        value = written = living
    term = read_term(from_, until)
    statement = Statement(entity, property_, read_value(kind, value, unit, units), term.scope)
    is_single, is_complete = bool(flags & 1), bool(flags & 2)
    # by place, not by name: that takes half the time, and nothing is made more often
    return Fact(
        fact_id,
        statement,
        written,
        source,
        note,
        is_single,
        is_complete,
        term.begins,
        term.ends,
        known_until,
        Place(*place),
    )


def example_row(it: Example) -> Row:
    spans = " ".join(f"{span.start}-{span.end}" for span in it.spans)
    return it.of, it.text, spans, it.place.path, it.place.line, it.place.column


def read_example(row: Row) -> Example:
    of, text, spans, *place = row
    pairs = (span.split("-") for span in spans.split())
    return Example(of, text, tuple(Span(int(start), int(end)) for start, end in pairs), Place(*place))


def false_claim_row(it: FalseClaim) -> Row:
    review = it.source, it.claimant, it.reviewer, it.reviewed, it.rating
    return it.id, _joined(it.says), it.because, it.subject, *review


def read_false_claim(row: Row) -> FalseClaim:
    name, says, because, subject, source, claimant, reviewer, reviewed, rating = row
    return FalseClaim(name, _split(says), because, subject, source, claimant, reviewer, reviewed, rating)
