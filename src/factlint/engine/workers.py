"""Who lints: this process, or several beside it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

from factlint.engine.lint import Linted, Linter
from factlint.engine.settings import Settings

Promise = Callable[[], Linted]
"""Gives the result, when it is ready."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to make a linter, in any process."""

    settings: Settings
    root: str
    cache_dir: str | None


def make_linter(recipe: Recipe) -> Linter:
    """The linter of a recipe, always the same one in a process. Raises `knowledge.problems.PackErrors`."""
    return _make_linter(recipe, os.getpid())


@cache
def _make_linter(recipe: Recipe, _process: int) -> Linter:
    """Kept by process, too: a forked child must not use the database that its parent opened."""
    from factlint.engine.examine import make_examiner  # noqa: PLC0415 - a cached run examines nothing
    from factlint.knowledge.base import open_rule_base  # noqa: PLC0415

    cache_dir = Path(recipe.cache_dir) if recipe.cache_dir else None
    rules = open_rule_base(recipe.settings.rules, root=Path(recipe.root), cache_dir=cache_dir)
    return Linter(recipe.settings, make_examiner(rules, recipe.settings).examine, root=recipe.root)


class Workers(Protocol):
    @property
    def ahead(self) -> int:
        """How many documents may wait for their turn."""

    def submit(self, path: str, data: bytes, git_date: Callable[[], str | None]) -> Promise: ...
    def close(self) -> None: ...


class Alone:
    """Lints in this process, each document when its result is wanted."""

    ahead = 0

    def __init__(self, recipe: Recipe) -> None:
        self._linter = make_linter(recipe)

    def submit(self, path: str, data: bytes, git_date: Callable[[], str | None]) -> Promise:
        return lambda: self._linter.lint(path, data, git_date)

    def close(self) -> None:
        pass


def make_workers(recipe: Recipe, jobs: int) -> Workers:
    """Raises `knowledge.problems.PackErrors`."""
    if jobs <= 1:
        return Alone(recipe)
    from factlint.engine.processes import Processes  # noqa: PLC0415 - brings multiprocessing

    return Processes(recipe, jobs)
