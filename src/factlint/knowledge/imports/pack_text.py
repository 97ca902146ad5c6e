"""Packs as YAML that people can continue to edit."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from factlint.knowledge.format.entries import PACK_FILE, PackFile
from factlint.knowledge.format.forms import FormReader
from factlint.knowledge.format.yaml_text import read_yaml
from factlint.knowledge.problems import PackErrors
from factlint.values.named_tuple import NamedTuple
from factlint.values.typed import cast

Content = dict[str, "Content"] | list["Content"] | str
"""The content of a YAML file; every scalar is text."""

_PLAIN = re.compile(r"\w(?:[\w.'/~%()+ -]*\w)?")
"""Text that YAML reads unchanged without quotation marks, even within brackets."""

_OTHER_TYPES = frozenset({"true", "false", "yes", "no", "on", "off", "null"})
"""Words that other YAML readers take for truth values or null."""

_TRUTH_KEYS = ("single", "complete")

_WIDTH = 112


class Converted(NamedTuple):
    """A converted pack, or data converted from one, and what could not be converted."""

    text: str
    notes: tuple[str, ...] = ()


def write_pack(name: str, content: dict[str, Content]) -> str:
    """A pack of the format's first version; empty parts of the content are left out."""
    head: dict[str, Content] = {"factlint": "1", "pack": name}
    return "".join(f"{line}\n" for line in _lines({**head, **content}, 0))


def read_pack_text(text: str, path: str = "pack") -> PackFile:
    """A pack's content as it is written. Raises `PackErrors`, which name the path, where the text is no pack."""
    node, problems = read_yaml(text.encode(), path)
    reader = FormReader()
    entry = reader.read(node, PACK_FILE) if node else None
    if problems or reader.problems or entry is None:
        raise PackErrors((*problems, *reader.problems))
    return cast("PackFile", entry)


def facts_content(facts: Mapping[str, Sequence[dict[str, str]]]) -> Content:
    """The facts of an entity in their shortest form: a lone value needs no key, a lone fact no list."""
    return {name: _fact_content(values) for name, values in facts.items() if values}


def _fact_content(values: Sequence[dict[str, str]]) -> Content:
    if len(values) > 1:
        return [dict(value) for value in values]
    return values[0]["value"] if len(values[0]) == 1 else dict(values[0])


def _lines(table: dict[str, Content], depth: int) -> list[str]:
    """A mapping in block style; what fits into a line stands in it."""
    indent = "  " * depth
    lines: list[str] = []
    for key, value in table.items():
        if not value:
            continue
        if isinstance(value, str) or _is_small(value):
            lines.append(f"{indent}{key}: {_flow(value)}")
        elif isinstance(value, dict):
            lines += [f"{indent}{key}:", *_lines(value, depth + 1)]
        else:
            lines += [f"{indent}{key}:", *(f"{indent}  - {_flow(item)}" for item in value)]
    return lines


def _is_small(value: Content) -> bool:
    """Whether a list or table is one of scalars, and short enough for one line."""
    parts = list(value.values()) if isinstance(value, dict) else value
    return all(isinstance(part, str) for part in parts) and len(_flow(value)) < _WIDTH


def _flow(value: Content) -> str:
    match value:
        case str():
            return scalar(value)
        case list():
            return "[" + ", ".join(map(_flow, value)) + "]"
        case _:
            pairs = (f"{key}: {item if key in _TRUTH_KEYS else _flow(item)}" for key, item in value.items())
            return "{" + ", ".join(pairs) + "}"


def scalar(text: str) -> str:
    """A scalar that is read as this text, in quotation marks where it must be."""
    if _PLAIN.fullmatch(text) and text.lower() not in _OTHER_TYPES:
        return text
    return '"' + "".join(map(_character, text)) + '"'


def _character(char: str) -> str:
    if char in '"\\':
        return f"\\{char}"
    return char if char.isprintable() else f"\\U{ord(char):08x}"
