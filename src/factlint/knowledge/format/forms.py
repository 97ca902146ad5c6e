"""Forms describe what a YAML node may be: they read nodes, name every error, and become JSON Schema.

A record is a dataclass whose fields were made by `key`; its field `key_name` is the YAML key `key-name` (`from_` is
`from`), and `where` is the node itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, fields

from factlint.knowledge.format.yaml_text import Node, Scalar, Series, Table
from factlint.knowledge.problems import Problem
from factlint.values.nearest import did_you_mean
from factlint.values.typed import Any, cast


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar."""

    what: str = "text"
    """How messages call it."""
    pattern: str | None = None
    """A regular expression for the whole text, in the syntax that Python and JSON Schema share."""
    choices: tuple[str, ...] = ()
    instead_of_list: str = ""
    """How to write several items, of which `{item}` is one: a list is not allowed."""


@dataclass(frozen=True, slots=True)
class Many:
    """A list, or one item standing for a list of one."""

    item: Form
    is_of_words: bool = False
    """Its items are words and names: a lone one with a comma in it, not quoted, was meant as several."""


@dataclass(frozen=True, slots=True)
class Keyed:
    """A mapping from ids to items."""

    id: Text
    item: Form
    may_be_list: bool = False
    """Whether a list is allowed as well; its items are named 1, 2, 3 …"""


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with known keys, read into a dataclass."""

    name: str
    """With an article, for messages: "an entity"."""
    type: Callable[..., object]
    short: str | None = None
    """The key that a lone scalar gives."""


@dataclass(frozen=True, slots=True)
class Either:
    """A scalar of one form or a record of another."""

    text: Text
    record: Record


Form = Text | Many | Keyed | Record | Either


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a record."""

    field: str
    form: Form
    doc: str
    is_required: bool

    @property
    def name(self) -> str:
        return self.field.rstrip("_").replace("_", "-")


def key(form: Form, doc: str, *, required: bool = False) -> Any:  # noqa: ANN401 - as `dataclasses.field`
    """A dataclass field for a key of a record; lists and tables are empty if the key is missing."""
    metadata = {"key": (form, doc, required)}
    match form:
        case Many():
            return field(default=(), metadata=metadata)
        case Keyed():
            return field(default_factory=dict, metadata=metadata)
        case _:
            return field(default=None, metadata=metadata)


def keys(record: Record) -> tuple[Key, ...]:
    """The keys of a record, in the order of its definition."""
    return tuple(
        Key(part.name, *part.metadata["key"])
        for part in fields(cast("Any", record.type))
        if "key" in part.metadata
    )


class FormReader:
    """Reads nodes by their forms and collects all problems."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._keys: dict[str, dict[str, Key]] = {}

    def read(self, node: Node, form: Form) -> object | None:
        """The value of a node: a scalar, a tuple, a dict keyed by scalars, or a record; None if it is wrong."""
        match form:
            case Text():
                return self._text(node, form)
            case Many():
                return self._many(node, form)
            case Keyed():
                return self._keyed(node, form)
            case Record():
                return self._record(node, form)
            case Either(text, record):
                return self.read(node, record if isinstance(node, Table) else text)

    def _many(self, node: Node, form: Many) -> tuple[object, ...] | None:
        items = node.items if isinstance(node, Series) else (node,)
        if form.is_of_words and isinstance(node, Scalar) and ", " in node.text and not node.is_quoted:
            hint = f'write [{node.text}] for several, or ["{node.text}"] for one with a comma in it'
            self.problems.append(node.problem(f'"{node.text}" without brackets is one item; {hint}'))
            return None
        values = tuple(value for each in items if (value := self.read(each, form.item)) is not None)
        return values or (None if items else ())

    def _text(self, node: Node, form: Text) -> Scalar | None:
        if not isinstance(node, Scalar):
            found = "a list" if isinstance(node, Series) else "a table"
            hint = _how_to_list(node, form) or "; quote text that begins with a bracket"
            self.problems.append(node.problem(f"{found} stands where {form.what} is expected{hint}"))
            return None
        if not node.text:
            self.problems.append(node.problem(f"{form.what} is missing here"))
            return None
        if form.choices and node.text not in form.choices:
            allowed = ", ".join(form.choices)
            hint = did_you_mean(node.text, form.choices)
            self.problems.append(node.problem(f'"{node.text}" is not {form.what}; allowed are {allowed}{hint}'))
            return None
        if form.pattern and not re.fullmatch(form.pattern, node.text):
            self.problems.append(node.problem(f'"{node.text}" is not {form.what}'))
            return None
        return node

    def _keyed(self, node: Node, form: Keyed) -> dict[Scalar, object] | None:
        if isinstance(node, Scalar) and not node.text:
            return {}
        if isinstance(node, Series) and form.may_be_list:
            entries = tuple((_numbered(item, n), item) for n, item in enumerate(node.items, 1))
        elif isinstance(node, Table):
            entries = node.entries
        else:
            self.problems.append(node.problem(f"a table is expected here, from {form.id.what} to its content"))
            return None
        values: dict[Scalar, object] = {}
        for name, content in entries:
            value = self.read(content, form.item)
            if self._text(name, form.id) is not None and value is not None:
                values[name] = value
        return values

    def _record(self, node: Node, form: Record) -> object | None:
        allowed = self._keys_of(form)
        if not isinstance(node, Table):
            if form.short is None or isinstance(node, Series):
                self.problems.append(node.problem(f"{form.name} is a table; its keys are {', '.join(allowed)}"))
                return None
            short = allowed[form.short]
            value = self.read(node, short.form)
            return None if value is None else form.type(where=node, **{short.field: value})
        return self._table_record(node, form, allowed)

    def _table_record(self, node: Table, form: Record, allowed: dict[str, Key]) -> object | None:
        values: dict[str, object] = {}
        for name, content in node.entries:
            found = allowed.get(name.text)
            if found is None:
                self.problems.append(name.problem(_unknown_key(name.text, form, allowed)))
            elif (value := self.read(content, found.form)) == () and found.is_required:
                self.problems.append(content.problem(f'"{name.text}" is empty; write {found.doc}'))
            elif value is not None:
                values[found.field] = value
        written = {name.text for name, _ in node.entries}
        missing = [name for name, found in allowed.items() if found.is_required and name not in written]
        for missed in missing:
            self.problems.append(node.problem(f'{form.name} needs the key "{missed}": {allowed[missed].doc}'))
        if any(found.is_required and not values.get(found.field) for found in allowed.values()):
            return None
        return form.type(where=node, **values)

    def _keys_of(self, form: Record) -> dict[str, Key]:
        known = self._keys.get(form.name)
        if known is None:
            known = self._keys[form.name] = {found.name: found for found in keys(form)}
        return known


def _unknown_key(name: str, form: Record, allowed: dict[str, Key]) -> str:
    return f'unknown key "{name}" in {form.name}; allowed are {", ".join(allowed)}{_meant(name, allowed)}'


_MEANT = {
    "name": "names",
    "to": "until",
    "till": "until",
    "since": "from",
    "noun": "nouns",
    "fact": "facts",
    "sources": "source",
    "cue": "cues",
    "units": "unit",
}
"""Keys that authors write for others."""


def _meant(name: str, allowed: dict[str, Key]) -> str:
    """Which of the allowed keys an unknown one may stand for, to end a message with."""
    meant = _MEANT.get(name)
    return f'; did you mean "{meant}"?' if meant in allowed else did_you_mean(name, allowed)


def _numbered(node: Node, number: int) -> Scalar:
    return Scalar(str(number), node.path, node.line, node.column)


def _how_to_list(node: Node, form: Text) -> str:
    """How to write the items of a list that stands in place of a text, each as an item of its own."""
    items = node.items if isinstance(node, Series) and form.instead_of_list else ()
    written = [form.instead_of_list.format(item=item.text) for item in items if isinstance(item, Scalar)]
    return f"; give each an entry of its own: [{', '.join(written)}]" if written else ""
