"""Packs from Wikidata entities, as dumps and `Special:EntityData` write them, and back.

Facts stand under the ids of their properties. Ranks: deprecated statements are left out; where some are preferred,
the others stay only if they are dated.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from factlint.knowledge.entries.fact_values import read_term
from factlint.knowledge.entries.name_notation import literal
from factlint.knowledge.imports.pack_text import Content, Converted, facts_content, write_pack
from factlint.knowledge.imports.slugs import distinct, slug
from factlint.knowledge.imports.wikidata_tables import APPROXIMATE, DOUBTS, KINDS, UNITS
from factlint.knowledge.imports.wikidata_time import read_time
from factlint.values import edtf
from factlint.values.typed import Any

Json = dict[str, Any]

_START, _END, _POINT = "P580", "P582", "P585"
_INSTANCE_OF = "P31"
_REFERENCE_URL = "P854"
_CIRCUMSTANCES = "P1480"
_PLAIN_DATE = re.compile(r"-?\d{4}(?:-\d\d){0,2}")
_LEFT_OUT = {
    "external-id",
    "commonsMedia",
    "globe-coordinate",
    "geo-shape",
    "tabular-data",
    "math",
    "musical-notation",
}
"""Data types that no sentence states."""


def import_entities(text: str, *, pack: str, language: str = "en") -> Converted:
    """The pack of one or more entities: a JSON object or array, or one entity on each line.

    Raises `ValueError` where the text is no such JSON.
    """
    entities = tuple(_entities(text))
    taken: set[str] = set()
    named = [(entity, label) for entity in entities if (label := _label(entity, language))]
    ids = {
        str(entity["id"]): distinct(slug(label) or str(entity["id"]).lower(), taken) for entity, label in named
    }
    reader = _EntityReader(ids, language)
    content: dict[str, Content] = {ids[entity["id"]]: reader.read(entity, label) for entity, label in named}
    nameless = [
        f"{entity['id']}: no label in {language}" for entity in entities if str(entity["id"]) not in ids
    ]
    head: dict[str, Content] = {"license": "CC0-1.0", "source": "https://www.wikidata.org"}
    return Converted(write_pack(pack, {**head, "entities": content}), (*nameless, *dict.fromkeys(reader.notes)))


def _entities(text: str) -> Iterator[Json]:
    try:
        found = json.loads(text)
    except ValueError:
        lines = (line.strip().rstrip(",") for line in text.splitlines())
        found = [json.loads(line) for line in lines if line not in ("", "[", "]")]
    if isinstance(found, dict):
        found = list(found["entities"].values()) if "entities" in found else [found]
    for entity in found:
        if not isinstance(entity, dict) or "id" not in entity:
            raise ValueError("this is not a Wikidata entity: an object with an id is expected")
        if entity.get("type", "item") == "item":
            yield entity


def _label(entity: Json, language: str) -> str | None:
    labels = entity.get("labels") or {}
    found = labels.get(language) or labels.get("mul")
    return str(found["value"]) if found else None


class _EntityReader:
    def __init__(self, ids: Mapping[str, str], language: str) -> None:
        self._ids = ids
        self._language = language
        self.notes: list[str] = []

    def read(self, entity: Json, label: str) -> dict[str, Content]:
        aliases = (entity.get("aliases") or {}).get(self._language, [])
        names = dict.fromkeys([label, *(str(alias["value"]) for alias in aliases)])
        claims: Mapping[str, Sequence[Json]] = entity.get("claims") or {}
        kinds = (KINDS.get(item) for claim in claims.get(_INSTANCE_OF, ()) if (item := _item(claim)))
        facts = {name: self._facts(f"{entity['id']} {name}", statements) for name, statements in claims.items()}
        return {
            "kind": next(filter(None, kinds), ""),
            "names": [literal(name) for name in names],
            "wikidata": str(entity["id"]),
            "source": f"https://www.wikidata.org/wiki/{entity['id']}",
            "facts": facts_content(facts),
        }

    def _facts(self, where: str, statements: Sequence[Json]) -> list[dict[str, str]]:
        read = [fact for statement in _best(statements) if (fact := self._fact(where, statement))]
        facts = [dict(fact) for fact in dict.fromkeys(tuple(fact.items()) for fact in _with_ends(read))]
        if sum("from" not in fact and "until" not in fact for fact in facts) > 1:
            return [{**fact, "single": "false"} for fact in facts]
        return facts

    def _fact(self, where: str, statement: Json) -> dict[str, str] | None:
        """The fact of a statement; None where its value is none that a text states."""
        try:
            value, unit = self._value(statement["mainsnak"])
            value = _as_known(value, statement)
            term = self._term(statement)
            read_term(term.get("from"), term.get("until"))
        except (KeyError, ValueError) as error:
            self.notes.append(f"{where}: {error}")
            return None
        source = _source(statement)
        fact = {"value": value, **term, "unit": unit, "source": source}
        return {key: text for key, text in fact.items() if text} if value else None

    def _value(self, snak: Json) -> tuple[str, str]:
        """Value and unit; empty where there is none, or of a kind that is left out."""
        if snak.get("snaktype") != "value" or snak.get("datatype") in _LEFT_OUT:
            return "", ""
        data = snak["datavalue"]
        match data["type"]:
            case "time":
                written = read_time(data["value"])
                edtf.parse(written)
                return written, ""
            case "quantity":
                unit = str(data["value"]["unit"]).rpartition("/")[2]
                return str(data["value"]["amount"]).removeprefix("+"), "" if unit == "1" else UNITS.get(
                    unit, unit
                )
            case "wikibase-entityid":
                item = _item_id(data["value"])
                return self._ids.get(item, item), ""
            case "monolingualtext":
                is_ours = data["value"]["language"] == self._language
                return (str(data["value"]["text"]) if is_ours else ""), ""
            case "string":
                return str(data["value"]), ""
        raise ValueError(f"values of type {data['type']} are not read")

    def _term(self, statement: Json) -> dict[str, str]:
        qualifiers: Mapping[str, Sequence[Json]] = statement.get("qualifiers") or {}
        term: dict[str, str] = {}
        for property_, key in ((_START, "from"), (_END, "until"), (_POINT, _POINT)):
            for snak in qualifiers.get(property_, ()):
                if value := self._value(snak)[0]:
                    term[key] = value
        if "from" in term or "until" in term:
            term.pop(_POINT, None)
        return term


def _as_known(value: str, statement: Json) -> str:
    """A value as sure as its statement is: a date is approximate with "circa", and what is presumed is left out."""
    snaks = (statement.get("qualifiers") or {}).get(_CIRCUMSTANCES, ())
    items = {_item_id(snak["datavalue"]["value"]) for snak in snaks if snak.get("snaktype") == "value"}
    if items & DOUBTS:
        raise ValueError(f"a statement with the circumstance {min(items & DOUBTS)} is not sure")
    is_plain = _PLAIN_DATE.fullmatch(value) is not None
    return f"{value}~" if items & APPROXIMATE and is_plain else value


def _best(statements: Sequence[Json]) -> Iterator[Json]:
    """The statements that hold, or held at some time."""
    held = [statement for statement in statements if statement.get("rank") != "deprecated"]
    some_preferred = any(statement.get("rank") == "preferred" for statement in held)
    for statement in held:
        is_dated = {_START, _END, _POINT} & set(statement.get("qualifiers") or {})
        if is_dated or not some_preferred or statement.get("rank") == "preferred":
            yield statement


def _with_ends(facts: Sequence[dict[str, str]]) -> list[dict[str, str]]:
    """Values measured at a point in time, each holding until the next was measured."""
    starts = {fact[_POINT]: edtf.parse(fact[_POINT]).days.low or 0 for fact in facts if _POINT in fact}
    ended: list[dict[str, str]] = []
    for fact in facts:
        plain = {key: text for key, text in fact.items() if key != _POINT}
        if point := fact.get(_POINT):
            later = [other for other, start in starts.items() if start > starts[point]]
            until = {"until": min(later, key=lambda other: starts[other])} if later else {}
            plain = {"value": plain.pop("value"), "from": point, **until, **plain}
        ended.append(plain)
    return ended


def _item(statement: Json) -> str | None:
    snak = statement.get("mainsnak", {})
    is_item = snak.get("snaktype") == "value" and snak["datavalue"]["type"] == "wikibase-entityid"
    return _item_id(snak["datavalue"]["value"]) if is_item else None


def _item_id(value: Json) -> str:
    """Old dumps give the number only."""
    return str(value.get("id") or f"Q{value['numeric-id']}")


def _source(statement: Json) -> str:
    """The first address among the references."""
    for reference in statement.get("references") or ():
        for snak in (reference.get("snaks") or {}).get(_REFERENCE_URL, ()):
            if snak.get("snaktype") == "value":
                return str(snak["datavalue"]["value"])
    return ""
