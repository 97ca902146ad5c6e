"""The workers that lint: this process, or several child processes."""

from __future__ import annotations

from collections.abc import Callable

from factlint.engine.lint import Linted, Linter
from factlint.engine.settings import Settings
from factlint.model.rule_base import RuleBase
from factlint.values.dataclass import dataclass
from factlint.values.typed import Protocol

Promise = Callable[[], Linted]
"""Returns the result once it is ready."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to make a linter, in any process."""

    settings: Settings
    root: str
    cache_dir: str | None
    sends_judgements: bool = False
    """Whether the claims of documents linted in other processes are needed."""


def make_linter(recipe: Recipe) -> Linter:
    """Open the rule base of a recipe and make a linter for it; raises `knowledge.problems.PackErrors`."""
    return linter_on(open_rules(recipe), recipe)


def open_rules(recipe: Recipe) -> RuleBase:
    """Raises `knowledge.problems.PackErrors`."""
    from factlint.knowledge.base import open_rule_base  # noqa: PLC0415 - a cached run needs no rule base

    return open_rule_base(recipe.settings.rules, root=recipe.root, cache_dir=recipe.cache_dir)


def linter_on(rules: RuleBase, recipe: Recipe) -> Linter:
    from factlint.engine.examine import make_examiner  # noqa: PLC0415 - a cached run examines nothing

    examiner = make_examiner(rules, recipe.settings, cache_dir=recipe.cache_dir)
    return Linter(recipe.settings, examiner.examine, root=recipe.root)


class Workers(Protocol):
    @property
    def ahead(self) -> int:
        """How many documents may be waiting for their turn."""

    def submit(self, path: str, data: bytes, git_date: Callable[[], str | None]) -> Promise: ...
    def close(self) -> None: ...


class Alone:
    """Lints in this process, each document when its result is wanted."""

    ahead = 0

    def __init__(self, linter: Linter) -> None:
        self._linter = linter

    def submit(self, path: str, data: bytes, git_date: Callable[[], str | None]) -> Promise:
        return lambda: self._linter.lint(path, data, git_date)

    def close(self) -> None:
        pass


def make_workers(recipe: Recipe, linter: Linter, jobs: int) -> Workers:
    """Make the workers; `linter` is this process's own, made by the same recipe."""
    if jobs <= 1:
        return Alone(linter)
    from factlint.engine.processes import Processes  # noqa: PLC0415 - brings multiprocessing

    return Processes(recipe, jobs)
