"""Packs as tables (CSV, TSV): what `import_table` reads as the same pack."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping

from factlint.knowledge.entries.names import forms
from factlint.knowledge.format.entries import EntityEntry, FactEntry, PackFile
from factlint.knowledge.format.yaml_text import Scalar
from factlint.knowledge.imports.pack_text import Converted, read_pack_text
from factlint.knowledge.imports.table import ENTITY_KEYS, FACT_KEYS, LISTS

_FILE_PARTS = ("properties", "units", "false_claims")
_ENTITY_PARTS = ("alone", "demonyms", "avoid", "except_")
_FACT_PARTS = ("single", "complete", "examples")
"""What no column can hold."""


def export_table(
    pack: str, columns: Mapping[str, str] | None, *, delimiter: str = ",", path: str = "pack"
) -> Converted:
    """The table of a pack's text; without `columns`, with one for everything that the pack has.

    Raises `PackErrors` where the text is no pack.
    """
    file = read_pack_text(pack, path)
    rows = [row for entity_id, entity in file.entities.items() for row in _rows(entity_id.text, entity)]
    filled = dict.fromkeys(("id", *ENTITY_KEYS, *(target for row in rows for target in row)))
    own = {target: target for target in filled if any(target in row for row in rows)}
    chosen = own if columns is None else columns
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(chosen)
    writer.writerows([row.get(target, "") for target in chosen.values()] for row in rows)
    left = [f"{target}: no column for it" for target in own if target not in chosen.values() and target != "id"]
    return Converted(out.getvalue(), (*left, *_left_out(file)))


def _rows(entity_id: str, entity: EntityEntry) -> Iterator[dict[str, str]]:
    """One row for each of the values that the property with most of them has, one at least."""
    facts = {name.text: values for name, values in entity.facts.items()}
    for number in range(max(1, *map(len, facts.values())) if facts else 1):
        row = {"id": entity_id}
        if not number:
            row |= {key: "|".join(names) for key, names in _lists(entity).items() if names}
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
    return {key: [form for form in forms(getattr(entity, key)) if isinstance(form, str)] for key in LISTS}


def _fact_cells(name: str, fact: FactEntry) -> Iterator[tuple[str, str]]:
    for key in FACT_KEYS:
        written = getattr(fact, "from_" if key == "from" else key)
        if isinstance(written, Scalar):
            yield (name if key == "value" else f"{name}.{key}"), written.text


def _left_out(file: PackFile) -> Iterator[str]:
    for part in _FILE_PARTS:
        if getattr(file, part):
            yield f"{part.replace('_', '-')}: a table has only entities"
    for entity_id, entity in file.entities.items():
        yield from (f"{entity_id.text} {part.strip('_')}" for part in _ENTITY_PARTS if getattr(entity, part))
        for name, values in entity.facts.items():
            for fact in values:
                if not isinstance(fact.value, Scalar):
                    yield f"{entity_id.text} {name.text}: a value from a living source"
                yield from (
                    f"{entity_id.text} {name.text}: {part}" for part in _FACT_PARTS if getattr(fact, part)
                )
