"""The facts of an entity, read from its entry in a pack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.knowledge.entity_ids import EntityIds
from factlint.knowledge.entries.examples import read_examples
from factlint.knowledge.entries.fact_units import wrong_unit
from factlint.knowledge.entries.fact_values import (
    UNKNOWN,
    ReadValue,
    counted_duration,
    is_open,
    read_term,
    read_value,
)
from factlint.knowledge.entries.properties import Definition, PropertyTable, is_true
from factlint.knowledge.examples import Example
from factlint.knowledge.format.entries import EntityEntry, FactEntry, LivingEntry
from factlint.knowledge.format.yaml_text import Scalar, text_of
from factlint.knowledge.linked_fact import LinkedFact
from factlint.knowledge.living.entries import living_source, wrong_living
from factlint.knowledge.pack import Pack
from factlint.knowledge.problems import Problem
from factlint.model.claim import Place
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_LOOKS_LIKE_ID = regex(r"(?=.*[a-z])[a-z0-9-]+(?:/[a-z0-9-]+)?")
_LOOKS_LIKE_DATE = regex(r"-?\d+-\d+-\d+")
_YEAR = regex(r"[12]\d{3}")
_LETTERS = regex(r"[^\W\d_]+")


class FactReader:
    """Reads facts, given the properties and entities of all packs."""

    def __init__(self, table: PropertyTable, ids: EntityIds) -> None:
        self._table = table
        self._ids = ids

    def read(self, pack: Pack, entity: str, entry: EntityEntry) -> Iterator[LinkedFact | Example | Problem]:
        """The facts of an entity with their examples, in the order of the pack.

        A Wikidata id that several properties share (P577: released, published) makes a fact for each property
        whose kind of value fits, so that the words of any of them can express it.
        """
        for key, facts in entry.facts.items():
            definitions = self._table.visible(pack.name, key.text)
            if not definitions and (problem := self._table.unknown(pack.name, key)):
                yield problem
                continue
            found: list[LinkedFact] = []
            is_list = len(facts) > 1 and any(is_true(fact.complete, default=False) for fact in facts)
            meant = tuple(
                replace(each, is_single=False, is_complete=True) if is_list and _is_of_several(facts) else each
                for each in definitions or (Definition(key.text, UNKNOWN),)
            )
            for fact in facts:
                readings = tuple(self._readings(pack, entity, entry, meant, fact))
                yield from readings
                found += (part for part in readings if isinstance(part, LinkedFact))
                if fact.examples:
                    yield from read_examples(f"{entity}#{meant[0].id}", fact.examples)
            yield from _clashes(key, found)

    def _readings(
        self, pack: Pack, entity: str, entry: EntityEntry, meant: tuple[Definition, ...], fact: FactEntry
    ) -> Iterator[LinkedFact | Problem]:
        """The fact under each definition that its value fits; if none does, what is wrong."""
        if wrong := _wrong_term(fact) or self._wrong_unit(meant, fact):
            yield wrong
            return
        readings = [(each, self._value(pack, each, fact)) for each in meant]
        fitting = [(each, value) for each, value in readings if isinstance(value, ReadValue)]
        if not fitting:
            yield from (value for _, value in readings[:1] if isinstance(value, Problem))
        for definition, value in fitting:
            yield self._fact(pack, entity, entry, definition, fact, value)

    def _fact(
        self,
        pack: Pack,
        entity: str,
        entry: EntityEntry,
        definition: Definition,
        fact: FactEntry,
        value: ReadValue,
    ) -> LinkedFact:
        value = counted_duration(value)
        unit = value.unit or self._table.units.id_of(text_of(fact.unit)) or definition.unit
        from_, until = text_of(fact.from_), text_of(fact.until)
        if definition.kind == "number" and from_ and until and _is_year_of_figures(from_, until):
            from_, until = f"{from_}-01-01", f"{until}-01-01"
        is_open_ended = fact.until is None and (fact.from_ is not None or is_open(value.kind, value.text))
        return LinkedFact(
            id=f"{entity}#{definition.id}",
            entity=entity,
            property=definition.id,
            kind=value.kind,
            value=value.text,
            written="" if isinstance(fact.value, LivingEntry) else value.written or fact.value.text,
            unit=unit,
            from_=from_,
            until=until,
            source=text_of(fact.source) or text_of(entry.source) or pack.source,
            note=text_of(fact.note),
            is_single=is_true(fact.single, default=definition.is_single),
            is_complete=is_true(fact.complete, default=definition.is_complete),
            known_until=pack.reviewed if is_open_ended else None,
            place=_place(fact),
            living=living_source(fact.value) if isinstance(fact.value, LivingEntry) else None,
        )

    def _wrong_unit(self, meant: tuple[Definition, ...], fact: FactEntry) -> Problem | None:
        return wrong_unit(fact.unit, meant[0].unit, self._table.units) if fact.unit else None

    def _value(self, pack: Pack, definition: Definition, fact: FactEntry) -> ReadValue | Problem:
        written = fact.value
        if isinstance(written, LivingEntry):
            return wrong_living(written) or ReadValue(definition.kind, "")
        if definition.kind in ("entity", UNKNOWN):
            return self._entity(pack, definition.kind, written)
        try:
            read_value(definition.kind, written.text)
        except ValueError as error:
            if _is_of_another_kind(written.text, definition) or self._ids.resolve(pack, written.text):
                return ReadValue(UNKNOWN, written.text)
            return written.problem(str(error))
        return ReadValue(definition.kind, written.text)

    def _entity(self, pack: Pack, kind: str, written: Scalar) -> ReadValue | Problem:
        """The id of an entity; text that is no id is a name, of an entity with facts or without."""
        known = self._ids.resolve(pack, written.text) or self._ids.named(pack, written.text)
        if known:
            return ReadValue("entity", known)
        if kind == UNKNOWN:
            return ReadValue(UNKNOWN, written.text)
        if _LOOKS_LIKE_ID.fullmatch(written.text):
            return self._ids.unknown(pack, written)
        return ReadValue("entity", f"~{written.text}")


def _is_of_several(facts: Sequence[FactEntry]) -> bool:
    """Whether an entry of a list says that several values hold at once; what one says of the list holds for all."""
    return any(not is_true(fact.single, default=True) for fact in facts)


def _is_year_of_figures(from_: str, until: str) -> bool:
    """Whether a number has a year and the next for its bounds: it is the figure of that year."""
    return _YEAR.fullmatch(from_) is not None and until == str(int(from_) + 1)


def _is_of_another_kind(text: str, definition: Definition) -> bool:
    """Whether a value is meant to be of another kind, and is no typing error in a date or number.

    Data collected elsewhere have such values: a phrase, or under a Wikidata id anything but a full date. They
    are kept and listed as unsayable.
    """
    if definition.is_wikidata_key:
        return not _LOOKS_LIKE_DATE.fullmatch(text)
    return len(_LETTERS.findall(text)) > 1


def _place(fact: FactEntry) -> Place:
    where = fact.value if isinstance(fact.value, Scalar) else fact.value.where
    return Place(where.path, where.line, where.column)


def _wrong_term(fact: FactEntry) -> Problem | None:
    for bound in (fact.from_, fact.until):
        try:
            read_term(text_of(bound), None)
        except ValueError as error:
            assert bound is not None
            return bound.problem(str(error))
    try:
        read_term(text_of(fact.from_), text_of(fact.until))
    except ValueError as error:
        assert fact.until is not None
        return fact.until.problem(str(error))
    return None


def _clashes(key: Scalar, facts: list[LinkedFact]) -> Iterator[Problem]:
    """Conflicts: several values of a single-valued property that hold at the same time."""
    timeless: dict[str, LinkedFact] = {}
    for fact in facts:
        if not fact.is_single or fact.from_ or fact.until or fact.living:
            continue
        first = timeless.setdefault(fact.property, fact)
        if first.value != fact.value:
            yield Problem(
                fact.place.path,
                fact.place.line,
                fact.place.column,
                f'"{key.text}" is both "{first.written}" and "{fact.written}" at all times; '
                f"scope them with `from` and `until`{_either(first, fact)}, or write `single: false`",
            )


def _either(first: LinkedFact, second: LinkedFact) -> str:
    """How to write that one of two dates is right."""
    return f', write "[{first.written},{second.written}]" where either is right' if first.kind == "date" else ""
