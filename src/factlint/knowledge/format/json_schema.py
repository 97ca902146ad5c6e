"""Format 1 as JSON Schema (draft 2020-12), for completion in editors: made from the forms that read packs."""

from __future__ import annotations

import json

from factlint.knowledge.format.entries import PACK_FILE
from factlint.knowledge.format.forms import Either, Form, Keyed, Many, Record, Text, keys
from factlint.values.typed import TypeAlias

Schema: TypeAlias = dict[str, object]

_SCALAR: Schema = {"type": ["string", "number", "boolean"]}
"""Editors read scalars with YAML's own types: `value: 32` is a number to them, and text to us."""


def json_schema() -> str:
    """The schema of one file of a pack, as indented JSON."""
    definitions: dict[str, Schema] = {}
    root = _schema(PACK_FILE, definitions)
    head: Schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factlint rule pack, format 1",
    }
    return json.dumps({**head, **root, "$defs": definitions}, indent=2, ensure_ascii=False) + "\n"


def _schema(form: Form, definitions: dict[str, Schema]) -> Schema:
    match form:
        case Text():
            return _text(form)
        case Many(item):
            inner = _schema(item, definitions)
            return {"anyOf": [inner, {"type": "array", "items": inner}]}
        case Keyed():
            return _keyed(form, definitions)
        case Either(text, record):
            return {"anyOf": [_text(text), _schema(record, definitions)]}
        case Record():
            return _record(form, definitions)


def _text(form: Text) -> Schema:
    if form.choices:
        return {"enum": [value for choice in form.choices for value in _as_editors_read(choice)]}
    if form.pattern:
        return {"type": "string", "pattern": f"^(?:{form.pattern})$"}
    return dict(_SCALAR)


def _as_editors_read(choice: str) -> tuple[object, ...]:
    if choice in ("true", "false"):
        return (choice == "true", choice)
    return (int(choice), choice) if choice.isdecimal() else (choice,)


def _keyed(form: Keyed, definitions: dict[str, Schema]) -> Schema:
    item = _schema(form.item, definitions)
    table: Schema = {"type": ["object", "null"], "propertyNames": _text(form.id), "additionalProperties": item}
    return {"anyOf": [table, {"type": "array", "items": item}]} if form.may_be_list else table


def _record(form: Record, definitions: dict[str, Schema]) -> Schema:
    """A reference to the definition of the record, which is added if it is missing."""
    name = form.name.split(maxsplit=1)[-1].replace(" ", "-")
    if name not in definitions:
        definitions[name] = {}  # taken, before the keys are looked at
        found = keys(form)
        definitions[name] = {
            "type": "object",
            "properties": {
                key.name: {**_schema(key.form, definitions), "description": key.doc} for key in found
            },
            "required": [key.name for key in found if key.is_required],
            "additionalProperties": False,
        }
    reference: Schema = {"$ref": f"#/$defs/{name}"}
    if form.short is None:
        return reference
    short = next(key.form for key in keys(form) if key.name == form.short)
    return {"anyOf": [_schema(short, definitions), reference]}
