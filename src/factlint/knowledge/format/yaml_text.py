"""YAML as text with places: every scalar stays as written, and every node knows its place.

YAML's own types would damage values: 1949-04-04 becomes a date, 1.40 loses its last digit, `no` is False.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

import yaml
from yaml import nodes

from factlint.knowledge.problems import Problem
from factlint.values.dataclass import dataclass, field

try:
    from yaml import CBaseLoader as _TextLoader
except ImportError:  # PyYAML without libyaml
    from yaml import BaseLoader as _TextLoader  # type: ignore[assignment]


class _Loader(_TextLoader):
    """Leaves the types of nodes open, which nobody asks for: a fifth of the time of composing them."""

    def resolve(self, kind: type[nodes.Node], value: object, implicit: object) -> str:  # noqa: ARG002 - PyYAML's
        return ""

    def descend_resolver(self, current_node: nodes.Node, current_index: object) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text; line and column are 1-based."""

    text: str
    path: str = field(compare=False)
    line: int = field(compare=False)
    column: int = field(compare=False)
    is_quoted: bool = field(default=False, compare=False)
    """Whether it is in quotation marks, or a block scalar."""

    def problem(self, message: str) -> Problem:
        return Problem(self.path, self.line, self.column, message)


@dataclass(frozen=True, slots=True)
class Series:
    """A YAML sequence."""

    items: tuple[Node, ...]
    path: str
    line: int
    column: int

    def problem(self, message: str) -> Problem:
        return Problem(self.path, self.line, self.column, message)


@dataclass(frozen=True, slots=True)
class Table:
    """A YAML mapping; its keys are scalars and differ."""

    entries: tuple[tuple[Scalar, Node], ...]
    path: str
    line: int
    column: int

    def problem(self, message: str) -> Problem:
        return Problem(self.path, self.line, self.column, message)


Node = Scalar | Series | Table


def text_of(written: Scalar | None) -> str | None:
    return written.text if written else None


def read_yaml(data: bytes, path: str) -> tuple[Node | None, tuple[Problem, ...]]:
    """The only YAML document of a file, and what is wrong with it; None if nothing could be read."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return None, (
            Problem(path, line, 1, f"byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8"),
        )
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        return None, (_syntax_problem(error, path, text),)
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        return None, (
            Problem(path, line, 1, f"character U+{ord(str(error.character)):04X} is not allowed in YAML"),
        )
    if root is None or (_is_scalar(root) and not root.value):
        return None, (Problem(path, 1, 1, "the file is empty; a pack begins with `factlint: 1`"),)
    converter = _Converter(path)
    return converter.node(root), tuple(converter.problems)


_TAB = "a tab; YAML is indented with spaces"
_IN_PLAIN_WORDS = (
    (
        "mapping values are not allowed",
        'a second ": " in one line; put quotation marks around text that holds a colon',
    ),
    ("cannot start any token", "text that begins with this sign needs quotation marks"),
    ("unexpected end of stream", "the file ends within quotation marks"),
    ("expected ',' or", "a comma or the closing bracket is missing"),
    ("could not find expected ':'", "a colon and a space are missing after a key"),
    ("expected key", "this line is not indented like those above it, or text follows a closing mark"),
    ("block sequence entries are not allowed", 'a "- " on the line of its key; begin a new line with it'),
    ("found another document", "a second document begins here, and a file holds one; leave the --- out"),
    ("undefined alias", "text that begins with * needs quotation marks"),
)
"""Parts of the messages of PyYAML and libyaml → the same for people who do not write parsers."""


def _syntax_problem(error: yaml.MarkedYAMLError, path: str, text: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    said = error.problem or error.context or "the YAML cannot be read"
    line, column = (mark.line, mark.column) if mark else (0, 0)
    is_tab = "tab" in said or "'\\t'" in said or _sign_at(text, line, column) == "\t"
    plain = next((plain for part, plain in _IN_PLAIN_WORDS if part in said), said)
    return Problem(path, line + 1, column + 1, _TAB if is_tab else plain)


def _sign_at(text: str, line: int, column: int) -> str:
    lines = text.split("\n")
    return lines[line][column : column + 1] if line < len(lines) else ""


def _is_scalar(node: nodes.Node) -> TypeGuard[nodes.ScalarNode]:
    return isinstance(node, nodes.ScalarNode)


class _Converter:
    """Turns the nodes of PyYAML into ours."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self._seen: set[int] = set()

    def node(self, node: nodes.Node) -> Node | None:
        """The node in our form; None for an alias of a list or table."""
        line, column = node.start_mark.line + 1, node.start_mark.column + 1
        if isinstance(node, nodes.ScalarNode):
            return Scalar(node.value, self.path, line, column, is_quoted=bool(node.style))
        if id(node) in self._seen:
            # A list that repeats lists that repeat lists … would grow without bound.
            message = "an alias (`*name`) may repeat text only, not a list or a table"
            self.problems.append(Problem(self.path, line, column, message))
            return None
        self._seen.add(id(node))
        if isinstance(node, nodes.SequenceNode):
            items = tuple(item for each in node.value if (item := self.node(each)) is not None)
            return Series(items, self.path, line, column)
        assert isinstance(node, nodes.MappingNode)
        return Table(tuple(self._entries(node)), self.path, line, column)

    def _entries(self, node: nodes.MappingNode) -> Iterator[tuple[Scalar, Node]]:
        first: dict[str, Scalar] = {}
        for key_node, value_node in node.value:
            key = self.node(key_node)
            if key is None:
                continue
            if not isinstance(key, Scalar):
                self.problems.append(key.problem("a key is a word, not a list or a table"))
            elif key.text in first:
                line = first[key.text].line
                self.problems.append(key.problem(f'"{key.text}" stands twice, first in line {line}'))
            else:
                first[key.text] = key
                value = self.node(value_node)
                if value is not None:
                    yield key, value
