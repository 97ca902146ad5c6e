"""Values in JSON, TOML, YAML and CSV files, by JSON Pointer (RFC 6901); numbers keep their written digits.

In a CSV or TSV file `/ROW/COLUMN` is meant: the row whose first cell is ROW, the column whose heading is COLUMN.
"""

from __future__ import annotations

import csv
import json
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

from factlint.knowledge.format.yaml_text import Node, Scalar, Series, read_yaml
from factlint.knowledge.living.source import LivingError
from factlint.values.nearest import did_you_mean

Data = dict[str, "Data"] | list["Data"] | str
"""The content of a file, with every scalar as text."""


def value_at(path: Path, pointer: str, *, shown: str) -> str:
    """The text at a pointer in a file; `shown` is the name of the file in messages. Raises `LivingError`."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise LivingError(f'"{shown}" is of no kind that can be read; allowed are {", ".join(_READERS)}')
    try:
        data = reader(path.read_text(encoding="utf-8-sig"))
    except ValueError as error:  # of all readers, and of the decoding
        raise LivingError(f'"{shown}" cannot be read: {error}') from error
    return _walk(data, pointer, shown)


def _walk(data: Data, pointer: str, shown: str) -> str:
    if not pointer.startswith("/"):
        raise LivingError(
            f'"{pointer}" is not a JSON Pointer; write a slash before each step, as in /project/version'
        )
    for step in pointer[1:].split("/"):
        data = _step(data, step.replace("~1", "/").replace("~0", "~"), pointer, shown)
    if not isinstance(data, str):
        raise LivingError(f'"{pointer}" of "{shown}" is {_what(data)}, not a value')
    return data


def _step(data: Data, step: str, pointer: str, shown: str) -> Data:
    if isinstance(data, dict) and step in data:
        return data[step]
    if isinstance(data, list) and step.isdecimal() and int(step) < len(data):
        return data[int(step)]
    known: Iterable[str] = data if isinstance(data, dict) else ()
    raise LivingError(
        f'"{shown}" has no "{pointer}": {_what(data)} holds no "{step}"{did_you_mean(step, known)}'
    )


def _what(data: Data) -> str:
    match data:
        case dict():
            return "a table"
        case list():
            return f"a list of {len(data)}"
        case _:
            return "a text"


def _from_json(text: str) -> Data:
    return _texts(json.loads(text, parse_float=str, parse_int=str, parse_constant=str))


def _from_toml(text: str) -> Data:
    return _texts(tomllib.loads(text, parse_float=str))


def _texts(value: object) -> Data:
    match value:
        case dict():
            return {str(key): _texts(item) for key, item in value.items()}
        case list():
            return [_texts(item) for item in value]
        case bool():
            return "true" if value else "false"
        case None:
            return ""
        case _:
            return str(value)


def _from_yaml(text: str) -> Data:
    node, problems = read_yaml(text.encode(), "")
    if node is None or problems:
        raise ValueError(problems[0].message)
    return _plain(node)


def _plain(node: Node) -> Data:
    match node:
        case Scalar():
            return node.text
        case Series():
            return [_plain(item) for item in node.items]
        case _:
            return {key.text: _plain(value) for key, value in node.entries}


def _from_csv(text: str, delimiter: str = ",") -> Data:
    headings, *rows = list(csv.reader(text.splitlines(), delimiter=delimiter)) or [[]]
    return {row[0]: dict(zip(headings, row, strict=False)) for row in rows if row}


def _from_tsv(text: str) -> Data:
    return _from_csv(text, "\t")


_READERS: dict[str, Callable[[str], Data]] = {
    ".json": _from_json,
    ".toml": _from_toml,
    ".yaml": _from_yaml,
    ".yml": _from_yaml,
    ".csv": _from_csv,
    ".tsv": _from_tsv,
}
