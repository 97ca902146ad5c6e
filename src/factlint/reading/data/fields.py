"""Data files with prose in some of their fields: JSON, YAML, CSV. The configuration names these fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from pathlib import PurePath

from factlint.model.directive import Directive
from factlint.model.document import BlockKind, Document, Span
from factlint.reading.extract import Extract, add_document, outer_directives
from factlint.reading.markdown import reader as markdown
from factlint.reading.prose import ProseBuilder
from factlint.values.typed import Protocol, cast

Names = tuple[str, ...]
"""The keys on the path to a string; indices of lists are left out: `items[3].title` is ("items", "title")."""
Wants = Callable[[Names], bool]


class DataReader(Protocol):
    """Implemented by modules."""

    def fields(self, text: str, wants: Wants) -> Iterator[Extract]:
        """The wanted strings of a text, in order; raises `Unreadable` if the text cannot be parsed at all."""


FIELD_READERS: dict[str, str] = {
    ".csv": "csv_cells",
    ".json": "json_strings",
    ".jsonl": "json_strings",
    ".ndjson": "json_strings",
    ".tsv": "csv_cells",
    ".yaml": "yaml_strings",
    ".yml": "yaml_strings",
}
"""Suffix of the file name in lower case → module in this folder, sorted."""


_PLAIN = re.compile(r"(?!\d+[.)](?: |\Z))[^\W_](?:[^\W_]|[ ,;'’“”()%–—-]|\.(?= |\Z)|(?<=\d)\.(?=\d))*")
"""A line that begins no list and contains nothing that Markdown could take for markup."""


def has_fields(path: str) -> bool:
    return PurePath(path).suffix.lower() in FIELD_READERS


def read_fields(path: str, text: str, patterns: Sequence[str]) -> Document:
    """The document in the fields that a pattern matches, each read as Markdown; raises `Unreadable`.

    A pattern consists of keys separated by dots; `*` stands for any one key, `**` for any number of them.
    """
    reader = cast(
        "DataReader", import_module(f"factlint.reading.data.{FIELD_READERS[PurePath(path).suffix.lower()]}")
    )
    parts = [tuple(pattern.split(".")) for pattern in patterns]
    builder = ProseBuilder(text)
    directives: list[Directive] = []
    tables = 0
    wants = cache(lambda names: any(matches(part, names) for part in parts))
    for extract in reader.fields(text, wants):
        if _PLAIN.fullmatch(extract.text):  # most values of a table; five times as fast
            _add_line(builder, extract)
            continue
        document = markdown.read(path, extract.text)
        tables = add_document(builder, document, extract, first_table=tables)
        directives.extend(outer_directives(document, extract))
    return builder.document(path, directives=tuple(directives))


def _add_line(builder: ProseBuilder, extract: Extract) -> None:
    builder.open(BlockKind.PARAGRAPH)
    if whole := extract.whole:
        builder.copy(whole.start, whole.end)
        return
    for run in extract.within(Span(0, len(extract.text))):
        if run.is_verbatim:
            builder.copy(run.outer.start, run.outer.end)
        else:
            builder.put(extract.text[run.inner.start : run.inner.end], run.outer.start, run.outer.end)


def matches(pattern: Names, names: Names) -> bool:
    """Whether a pattern matches a path; the time grows with the product of their lengths only."""
    reached = _skipped({0}, pattern)
    for name in names:
        after = {place + (pattern[place] != "**") for place in reached if _takes(pattern, place, name)}
        reached = _skipped(after, pattern)
    return len(pattern) in reached


def _takes(pattern: Names, place: int, name: str) -> bool:
    return place < len(pattern) and pattern[place] in (name, "*", "**")


def _skipped(places: set[int], pattern: Names) -> set[int]:
    """The same places, and those after any `**` that stands for nothing."""
    reached = set(places)
    for place in range(len(pattern)):
        if place in reached and pattern[place] == "**":
            reached.add(place + 1)
    return reached
