"""Packs from tables (CSV, TSV).

A column mapping says what each column holds: `id`, `names` (several parted by `|`), `kind`, `nouns`, `wikidata`,
`source` or `note` of the entity; a property's id; or `PROPERTY.from`, `.until`, `.unit`, `.source` or `.note` of the
value beside it. Rows with one id are one entity, whose values are collected.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence

from factlint.knowledge.entries.name_notation import literal
from factlint.knowledge.imports.pack_text import Content, Converted, facts_content, write_pack
from factlint.knowledge.imports.slugs import slug
from factlint.values.named_tuple import NamedTuple
from factlint.values.nearest import did_you_mean

LISTS = ("names", "nouns")
ENTITY_KEYS = (*LISTS, "kind", "wikidata", "source", "note")
FACT_KEYS = ("value", "from", "until", "unit", "source", "note")


def import_table(text: str, columns: Mapping[str, str], *, pack: str, delimiter: str = ",") -> Converted:
    """The pack of a table whose first row holds the headings; `columns` maps headings to what they hold.

    Raises `ValueError` where a heading is not there, a column's content is unknown, or none holds names.
    """
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    _check(columns, reader.fieldnames or ())
    entities: dict[str, _Draft] = {}
    left_out = [heading for heading in reader.fieldnames or () if heading not in columns]
    notes = [f'column "{heading}": no --column says what it holds' for heading in left_out]
    for row in reader:
        cells = {target: (row.get(heading) or "").strip() for heading, target in columns.items()}
        entity_id = slug(cells.get("id") or cells.get("names", "").split("|")[0])
        if entity_id:
            entities.setdefault(entity_id, _Draft({}, {})).add(cells)
        else:
            notes.append(f"line {reader.line_num}: neither an id nor a name")
    nameless = [entity_id for entity_id, draft in entities.items() if "names" not in draft.keys]
    notes += [f"{entity_id}: no name in any row" for entity_id in nameless]
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
        for key in ENTITY_KEYS:
            if cells.get(key) and key not in self.keys:
                forms = [literal(form.strip()) for form in cells[key].split("|")]
                self.keys[key] = [*forms] if key in LISTS else cells[key]
        for name, fact in _facts(cells):
            values = self.facts.setdefault(name, [])
            if fact not in values:
                values.append(fact)


def _check(columns: Mapping[str, str], headings: Sequence[str]) -> None:
    known = ", ".join(headings)
    for heading, target in columns.items():
        if heading not in headings:
            raise ValueError(
                f'the table has no column "{heading}"; its columns are {known}{did_you_mean(heading, headings)}'
            )
        about = target.partition(".")[2]
        if about and about not in FACT_KEYS:
            raise ValueError(
                f'"{target}" is not what a column can hold; after the point write one of {", ".join(FACT_KEYS)}'
            )
    if "names" not in columns.values():
        likely = next((heading for heading in headings if "name" in heading.lower()), "HEADING")
        raise ValueError(f"which column holds the names? it has {known}; write --column {likely}=names")


def _facts(cells: Mapping[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
    names = dict.fromkeys(target.partition(".")[0] for target in cells if target not in ("id", *ENTITY_KEYS))
    for name in names:
        fact = {
            key: cell for key in FACT_KEYS if (cell := cells.get(name if key == "value" else f"{name}.{key}"))
        }
        if "value" in fact:
            yield name, fact
