"""Docstrings use the field's terms (decision 026)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDERS = ("src", "tests", "benchmarks", "training")
QUOTED = re.compile(r'"[^"]*"|“[^”]*”|`[^`]*`|‹[^›]*›')
REPLACED = re.compile(
    r"\b(?:told|tells?|telling|seldom|reckon\w*|spoken of|speaks? of|brings? in|brought in|afar|befell)\b"
)


def docstrings(module: Path) -> Iterator[tuple[int, str]]:
    """Line and text of each string that is a statement of its own."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            text = node.value.value
            if isinstance(text, str):
                yield node.lineno, text


def test_docstrings_use_plain_terms() -> None:
    found = [
        f"{module.relative_to(ROOT)}:{line}: {word[0]}"
        for folder in FOLDERS
        for module in sorted((ROOT / folder).rglob("*.py"))
        for line, text in docstrings(module)
        if (word := REPLACED.search(QUOTED.sub(" ", text))) is not None
    ]
    assert found == []
