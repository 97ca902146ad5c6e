"""JSON that people can skim and diff: one record per line. (Python's own indenting is ten times slower.)"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping


def compact(value: object) -> str:
    """A value on one line, with its characters unescaped."""
    return json.dumps(value, ensure_ascii=False)


def object_of_lists(head: Mapping[str, object], lists: Mapping[str, Iterable[object]]) -> Iterator[str]:
    """A JSON object: the entries of the head on the first line, then the lists, one element per line."""
    opening = compact(head)[:-1]
    for name, elements in lists.items():
        yield f"{opening},\n {compact(name)}: ["
        separator = "\n  "
        for element in elements:
            yield separator + compact(element)
            separator = ",\n  "
        opening = "]"
    yield "]}"
