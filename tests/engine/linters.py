"""A linter whose examiner finds every WRONG, and fails on command."""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from factlint.engine.lint import Linter
from factlint.engine.workers import Recipe
from factlint.model.claim import Judgement
from factlint.model.document import Document, Span
from factlint.model.finding import Edit, Finding, Fix, Level
from factlint.model.stated import Stated

EXAMINED: list[str] = []
"""The paths of documents that were examined in this process."""


@dataclass(frozen=True, slots=True)
class Examination:
    findings: tuple[Finding, ...]
    judgements: tuple[Judgement, ...] = ()
    stated: tuple[Stated, ...] = ()


def examine(document: Document, *, wants: Callable[[str], bool]) -> Examination:
    EXAMINED.append(document.path)
    if "CRASH" in document.source:
        raise LookupError("CRASH is not known")
    if "DIE" in document.source:
        os._exit(1)
    return Examination(tuple(_wrong(document)) if wants("dates/impossible") else ())


def _wrong(document: Document) -> Iterator[Finding]:
    for match in re.finditer(r"WRONG(?:-(\w+))?", document.source):
        span = Span(match.start(), match.end())
        fixes = (Fix(f"Write “{match[1]}”", (Edit(span, match[1]),)),) if match[1] else ()
        yield Finding(Level.ERROR, "wrong", span, match[0], fixes=fixes, rule="dates/impossible")


def make_linter(recipe: Recipe) -> Linter:
    return Linter(recipe.settings, examine, root=recipe.root)


@pytest.fixture
def fake_linter(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Puts the fake in the place of the real linter; the list of examined paths, empty."""
    for user in ("workers", "processes"):
        monkeypatch.setattr(f"factlint.engine.{user}.make_linter", make_linter)
    EXAMINED.clear()
    return EXAMINED
