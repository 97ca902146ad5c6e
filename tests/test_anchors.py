"""No pattern asks for the beginning of a text where it is searched from a place inside: `^` would never match there."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace

import pytest

import factlint
from factlint.extraction.slots import expanded

PACKAGE = Path(factlint.__file__).parent
METHODS = {"search", "match", "fullmatch", "finditer", "findall"}
WINDOW = re.compile(r"^(?:0$|max\(0, )")
"""From the beginning of the text, at least where that is so near: there `^` means it."""
NO_ANCHORS = re.compile(r"\\[^A]|\[\^?\]?(?:\\.|[^\]\\])*\]")
"""Escaped characters and classes, in which "^" is no anchor."""
BEGINNING = re.compile(r"(?<!\(\?<!)\^|\\A")
"""Where it is denied ("(?<!^)") it refuses nothing, but is not asked for."""


def searches(path: Path) -> Iterator[ast.Call]:
    """The calls of a module's source that search a text from a place inside."""
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match call:
            case ast.Call(func=ast.Attribute(attr=attr), args=[_, place, *_]) if attr in METHODS:
                if not WINDOW.match(ast.unparse(place)):
                    yield call


def source_of(searched: ast.expr, module: object) -> str | None:
    """The pattern that a name of a module, or `pattern(words_of.NAME)`, stands for; None for any other expression."""
    if isinstance(searched, ast.Call) and isinstance(searched.func, ast.Name) and searched.func.id == "pattern":
        words = named(searched.args[0], module)
        return expanded(words) if isinstance(words, str) else None
    match getattr(named(searched, module), "_source", None):
        case (str(source), int(flags)) if not flags & re.MULTILINE:
            return source
    return None


def named(expression: ast.expr, module: object) -> object:
    """What `NAME` or `words_of.NAME` is in a module."""
    match expression:
        case ast.Name(id=name):
            return getattr(module, name, None)
        case ast.Attribute(value=ast.Name(id=name), attr=attribute):
            return getattr(getattr(module, name, None), attribute, None)
    return None


def dead_anchors(path: Path, module: object) -> list[str]:
    return [
        ast.unparse(call)
        for call in searches(path)
        if isinstance(call.func, ast.Attribute)
        and (source := source_of(call.func.value, module)) is not None
        and "(?m)" not in source
        and BEGINNING.search(NO_ANCHORS.sub("", source))
    ]


@pytest.mark.parametrize(
    "path",
    [path for path in sorted(PACKAGE.rglob("*.py")) if any(searches(path))],
    ids=lambda path: path.relative_to(PACKAGE).as_posix(),
)
def test_no_anchor_is_dead(path: Path) -> None:
    name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    assert dead_anchors(path, import_module(name)) == []


def test_a_dead_anchor_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "reader.py"
    path.write_text("_THE.search(text, sentence.start)\n_THE.search(text, max(0, at - 5))\n_THE.search(text)\n")
    module = SimpleNamespace(_THE=SimpleNamespace(_source=(r"(?:^|\W)the", 0)))
    assert dead_anchors(path, module) == ["_THE.search(text, sentence.start)"]
