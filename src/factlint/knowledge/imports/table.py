"""Packs from tables (CSV, TSV), and back.

A column mapping says what each column holds: `id`, `names` (several parted by `|`), `kind`, `nouns`, `wikidata`,
`source` or `note` of the entity; a property's id; or `PROPERTY.from`, `.until`, `.unit`, `.source` or `.note` of the
value beside it. Rows with one id are one entity, whose values are collected.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factlint.knowledge.entity_names import forms
from factlint.knowledge.format import EntityEntry, FactEntry
from factlint.knowledge.imports.pack_text import Content, Converted, facts_content, read_pack_text, write_pack
from factlint.knowledge.imports.slugs import slug
from factlint.knowledge.names import literal
from factlint.knowledge.problems import nearest
from factlint.knowledge.yaml_file import Scalar

_LISTS = ("names", "nouns")
_ENTITY_KEYS = (*_LISTS, "kind", "wikidata", "source", "note")
_FACT_KEYS = ("value", "from", "until", "unit", "source", "note")


def import_table(text: str, columns: Mapping[str, str], *, pack: str, delimiter: str = ",") -> Converted:
    """The pack of a table whose first row holds the headings; `columns` maps headings to what they hold.

    Raises `ValueError` where a heading is not there, or a column's content is unknown.
    """
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    _check(columns, reader.fieldnames or ())
    entities: dict[str, _Draft] = {}
    notes: list[str] = []
    for row in reader:
        cells = {target: (row.get(heading) or "").strip() for heading, target in columns.items()}
        entity_id = slug(cells.get("id") or cells.get("names", "").split("|")[0])
        if entity_id:
            entities.setdefault(entity_id, _Draft({}, {})).add(cells)
        else:
            notes.append(f"line {reader.line_num}: neither an id nor a name; the row is left out")
    nameless = [entity_id for entity_id, draft in entities.items() if "names" not in draft.keys]
    notes += [f"{entity_id}: no name in any row; the entity is left out" for entity_id in nameless]
    kept: dict[str, Content] = {
        entity_id: {**draft.keys, "facts": facts_content(draft.facts)}
        for entity_id, draft in entities.items()
        if entity_id not in nameless
    }
    return Converted(write_pack(pack, {"entities": kept}), tuple(notes))


class _Draft(NamedTuple):
    """An entity while its rows are read."""

    keys: dict[str, Content]
    facts: dict[str, list[dict[str, str]]]

    def add(self, cells: Mapping[str, str]) -> None:
        """Add a row; of keys that have one value, the first row with one counts."""
        for key in _ENTITY_KEYS:
            if cells.get(key) and key not in self.keys:
                forms = [literal(form.strip()) for form in cells[key].split("|")]
                self.keys[key] = [*forms] if key in _LISTS else cells[key]
        for name, fact in _facts(cells):
            values = self.facts.setdefault(name, [])
            if fact not in values:
                values.append(fact)


def _check(columns: Mapping[str, str], headings: Sequence[str]) -> None:
    for heading, target in columns.items():
        if heading not in headings:
            known = ", ".join(headings)
            raise ValueError(
                f'the table has no column "{heading}"; its columns are {known}{nearest(heading, headings)}'
            )
        about = target.partition(".")[2]
        if about and about not in _FACT_KEYS:
            raise ValueError(
                f'"{target}" is no content of a column; after the point stands {", ".join(_FACT_KEYS)}'
            )


def _facts(cells: Mapping[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    names = dict.fromkeys(target.partition(".")[0] for target in cells if target not in ("id", *_ENTITY_KEYS))
    for name in names:
        fact = {
            key: cell for key in _FACT_KEYS if (cell := cells.get(name if key == "value" else f"{name}.{key}"))
        }
        if "value" in fact:
            yield name, fact


def export_table(pack: str, columns: Mapping[str, str], *, delimiter: str = ",") -> str:
    """The table of a pack's text: what `import_table` with the same columns reads as that pack."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(columns)
    for entity_id, entity in read_pack_text(pack).entities.items():
        for row in _rows(entity_id.text, entity):
            writer.writerow([row.get(target, "") for target in columns.values()])
    return out.getvalue()


def _rows(entity_id: str, entity: EntityEntry) -> Iterator[dict[str, str]]:
    """One row for each of the values that the property with most of them has, one at least."""
    facts = {name.text: values for name, values in entity.facts.items()}
    for number in range(max(1, *map(len, facts.values())) if facts else 1):
        row = {"id": entity_id}
        if not number:
            row |= {key: "|".join(names) for key, names in _lists(entity).items()}
            row |= {
                key: written.text
                for key in ("kind", "wikidata", "source", "note")
                if (written := getattr(entity, key))
            }
        for name, values in facts.items():
            if number < len(values):
                row |= dict(_fact_cells(name, values[number]))
        yield row


def _lists(entity: EntityEntry) -> dict[str, list[str]]:
    return {key: [form for form in forms(getattr(entity, key)) if isinstance(form, str)] for key in _LISTS}


def _fact_cells(name: str, fact: FactEntry) -> Iterator[tuple[str, str]]:
    for key in _FACT_KEYS:
        written = getattr(fact, "from_" if key == "from" else key)
        if isinstance(written, Scalar):
            yield (name if key == "value" else f"{name}.{key}"), written.text
