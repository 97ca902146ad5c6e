"""Nothing that a text, a pack or a configuration says is run, and nothing is fetched."""

import ast
from collections.abc import Iterator
from pathlib import Path

import factlint

PACKAGE = Path(factlint.__file__).parent

NETWORK_AND_CODE = {
    "socket",
    "http",
    "ftplib",
    "smtplib",
    "urllib.request",
    "requests",
    "pickle",
    "marshal",
    "shelve",
}
RUNNING = {"eval", "exec", "compile"}
MAKES_CLASSES = {PACKAGE / "values" / "dataclass.py", PACKAGE / "values" / "named_tuple.py"}
"""They write `__init__` or `__new__` of our own classes, as the standard library does; no word of a text is in it."""


def forbidden(path: Path) -> Iterator[str]:
    """What in a module could run or fetch something."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from {alias.name for alias in names} & NETWORK_AND_CODE
            case ast.ImportFrom(module=str(module)) if module in NETWORK_AND_CODE:
                yield module
            case ast.keyword(arg="shell"):
                yield "shell="
            case ast.Call(func=ast.Name(id=name)) if name in RUNNING and path not in MAKES_CLASSES:
                yield name
            case ast.Call(func=ast.Attribute(value=ast.Name(id="os"), attr="system" | "popen" as name)):
                yield name
            case _:
                pass


def test_there_is_no_shell_no_network_and_no_code_from_data() -> None:
    found = {str(path): list(forbidden(path)) for path in PACKAGE.rglob("*.py")}
    assert len(found) > 100
    assert {path: what for path, what in found.items() if what} == {}
