"""Imports point down only: a floor knows the floors below it and nothing beside or above."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import factlint

PACKAGE = Path(factlint.__file__).parent

ALLOWED = {
    "values": set(),
    "model": {"values"},
    "reading": {"model", "values"},
    "extraction": {"model", "values"},
    "knowledge": {"model", "values"},
    "reasoning": {"model", "values"},
    "checks": {"reasoning", "model", "values"},
    "reporting": {"model", "values"},
    "engine": {"checks", "reasoning", "reading", "extraction", "knowledge", "model", "values"},
    "interfaces": {
        "engine",
        "reporting",
        "checks",
        "reasoning",
        "reading",
        "extraction",
        "knowledge",
        "model",
        "values",
    },
}
"""What each floor may import beside itself and the version in `factlint` (docs/architecture.md)."""

FILES = sorted(path for floor in ALLOWED for path in (PACKAGE / floor).rglob("*.py"))


def imported_floors(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        for name in names:
            root, _, rest = name.partition(".")
            if root == "factlint" and rest:
                yield rest.partition(".")[0]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    floor = path.relative_to(PACKAGE).parts[0]
    assert set(imported_floors(path)) - {floor} <= ALLOWED[floor]


def test_every_folder_is_a_floor() -> None:
    folders = {path.parent.relative_to(PACKAGE).parts[0] for path in PACKAGE.glob("*/**/*.py")}
    assert folders <= set(ALLOWED)


def test_spacy_is_imported_where_it_is_spoken_to_only() -> None:
    importers = {
        str(path.relative_to(PACKAGE))
        for path in PACKAGE.rglob("*.py")
        if any(
            line.strip().startswith(("import spacy", "from spacy")) for line in path.read_text().splitlines()
        )
    }
    assert importers <= {
        "extraction/syntax.py",
        "interfaces/spacy_component.py",
        "interfaces/spacy_findings.py",
    }
