"""docs/modules.md: every module in one line, by floor and room, in the words of its own docstring."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import factlint

PACKAGE = Path(factlint.__file__).parent
_FLOORS = (
    "values",
    "model",
    "reading",
    "extraction",
    "knowledge",
    "reasoning",
    "checks",
    "reporting",
    "engine",
    "interfaces",
)
"""From the ground up, as in docs/architecture.md."""
_DATA = "languages"
"""Words alone: each module there belongs to one of the same name that is listed."""
_HEAD = """\
# Modules

Every module below `src/factlint/`, in the first sentence of its docstring. `python -m factlint.interfaces.docs` writes
this page. Search it for an example like yours ("two years later", "of which", "a total of") to find what reads it. The
words that a module of `extraction/` looks for are in the module of the same name below `extraction/languages/en/`.
[The architecture](architecture.md) says what floors and rooms are for.
"""


def module_map() -> str:
    """The text of the page."""
    return "\n".join([_HEAD, *(line for floor in _FLOORS for line in _room(PACKAGE / floor))])


def _room(folder: Path) -> Iterator[str]:
    """The lines of a folder, and then those of the folders in it."""
    modules = [path for path in sorted(folder.glob("*.py")) if path.name != "__init__.py"]
    yield f"## {folder.relative_to(PACKAGE).as_posix()}/\n\n{_summary(folder / '__init__.py')}\n"
    if modules:
        yield "\n".join(f"- `{path.name}`: {_summary(path)}" for path in modules) + "\n"
    for inner in sorted(path.parent for path in folder.glob("*/__init__.py")):
        if inner.name != _DATA:
            yield from _room(inner)


def _summary(path: Path) -> str:
    """The first paragraph of a module's docstring, on one line."""
    described = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(described.partition("\n\n")[0].split()).replace("<", "\\<")
