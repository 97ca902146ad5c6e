"""Packs as Wikidata entities: what `import_entities` reads as the same pack."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from factlint.knowledge.entries.names import forms
from factlint.knowledge.entries.units import names_of_units
from factlint.knowledge.format.entries import EntityEntry, FactEntry, PackFile
from factlint.knowledge.format.yaml_text import Scalar, text_of
from factlint.knowledge.imports.pack_text import Converted, read_pack_text
from factlint.knowledge.imports.wikidata_tables import UNITS
from factlint.knowledge.imports.wikidata_time import write_time
from factlint.model.rule_base import Property
from factlint.values import edtf
from factlint.values.quantity import quantity
from factlint.values.typed import Any

Json = dict[str, Any]


_ITEM = re.compile(r"Q[1-9]\d*")
_ENTITY = "http://www.wikidata.org/entity/"


def export_entities(
    text: str, properties: Iterable[Property] = (), *, language: str = "en", path: str = "pack"
) -> Converted:
    """The entities of a pack's text as `Special:EntityData` has them, as far as they are items of Wikidata.

    `properties` give the Wikidata ids of properties that the pack names otherwise, and the kinds of their values.
    Raises `PackErrors` where the text is no pack.
    """
    writer = _Writer(read_pack_text(text, path), tuple(properties), language)
    entities = {entity["id"]: entity for entity in writer.entities()}
    return Converted(
        json.dumps({"entities": entities}, ensure_ascii=False, indent=1) + "\n", tuple(writer.notes)
    )


class _Writer:
    def __init__(self, pack: PackFile, properties: tuple[Property, ...], language: str) -> None:
        self._pack = pack
        self._items = {name.text: text_of(entity.wikidata) for name, entity in pack.entities.items()}
        self._wikidata = {it.id: it.wikidata for it in properties if it.wikidata}
        self._kinds = {it.wikidata: it.value for it in properties if it.wikidata}
        self._units = {name: item for item, name in UNITS.items()}
        self._own_units = names_of_units(pack.units)
        self._language = language
        self.notes: list[str] = []

    def entities(self) -> Iterator[Json]:
        for name, entity in self._pack.entities.items():
            if entity.wikidata:
                yield self._entity(entity, entity.wikidata.text)
            else:
                self.notes.append(f"{name.text}: no item of Wikidata")

    def _entity(self, entity: EntityEntry, item: str) -> Json:
        label, *aliases = (form for form in forms(entity.names) if isinstance(form, str))
        names = [{"language": self._language, "value": alias} for alias in aliases]
        return {
            "type": "item",
            "id": item,
            "labels": {self._language: {"language": self._language, "value": label}},
            "aliases": {self._language: names} if names else {},
            "claims": dict(self._claims(entity, item)),
        }

    def _claims(self, entity: EntityEntry, item: str) -> Iterator[tuple[str, list[Json]]]:
        for name, facts in entity.facts.items():
            property_ = name.text if name.text[:1] == "P" else self._wikidata.get(name.text)
            if property_ is None:
                self.notes.append(f"{item} {name.text}: no property of Wikidata")
                continue
            statements = [
                statement for fact in facts if (statement := self._statement(item, property_, fact, entity))
            ]
            if statements:
                yield property_, statements

    def _statement(self, item: str, property_: str, fact: FactEntry, entity: EntityEntry) -> Json | None:
        try:
            assert isinstance(fact.value, Scalar)
            qualifiers = {
                qualifier: [_snak(qualifier, "time", "time", write_time(bound.text))]
                for qualifier, bound in (("P580", fact.from_), ("P582", fact.until))
                if bound
            }
            main = self._snak(property_, fact.value.text, text_of(fact.unit))
        except (AssertionError, ValueError) as error:
            self.notes.append(f"{item} {property_}: {error}")
            return None
        statement: Json = {"mainsnak": main, "type": "statement", "rank": "normal"}
        if qualifiers:
            statement["qualifiers"] = qualifiers
        source = text_of(fact.source)
        if source and source != text_of(entity.source):
            statement["references"] = [{"snaks": {"P854": [_snak("P854", "url", "string", source)]}}]
        return statement

    def _snak(self, property_: str, text: str, unit: str | None) -> Json:
        """A value as what the property takes, or as what it looks like where no kind is known."""
        item = self._items.get(text) or (text if _ITEM.fullmatch(text) else None)
        kind = self._kinds.get(property_) or _kind(text, unit)
        if item:
            return _snak(property_, "wikibase-item", "wikibase-entityid", {"entity-type": "item", "id": item})
        if kind == "date":
            return _snak(property_, "time", "time", write_time(text))
        if kind == "number":
            return _snak(property_, "quantity", "quantity", self._quantity(text, unit))
        return _snak(property_, "string", "string", text)

    def _quantity(self, text: str, unit: str | None) -> Json:
        quantity(text)
        amount = text.replace(",", "")
        item = self._units.get(unit or "") or (unit if _ITEM.fullmatch(unit or "") else None)
        if unit and self._own_units.named(unit):
            raise ValueError(f'"{unit}" is a unit of the pack, not of Wikidata')
        return {
            "amount": amount if amount[0] in "+-" else f"+{amount}",
            "unit": f"{_ENTITY}{item}" if item else "1",
        }


def _kind(text: str, unit: str | None) -> str:
    for kind, read in (("number", quantity), ("date", edtf.parse)):
        try:
            read(text)
        except ValueError:
            continue
        if kind == "number" and not unit and len(text) == 4:
            return "date"
        return kind
    return "text"


def _snak(property_: str, datatype: str, value_type: str, value: object) -> Json:
    return {
        "snaktype": "value",
        "property": property_,
        "datatype": datatype,
        "datavalue": {"value": value, "type": value_type},
    }
