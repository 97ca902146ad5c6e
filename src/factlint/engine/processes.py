"""Linting in several processes."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from multiprocessing import get_context

from factlint.engine.lint import Linted, Linter, unread
from factlint.engine.workers import Promise, Recipe, make_linter
from factlint.values.dataclass import replace

_AHEAD_PER_PROCESS = 4


class Processes:
    """Lints in child processes. One that dies costs its own document only.

    If the run is interrupted, no tracebacks of children are shown: they ignore the signal, and this process
    lets them finish their current document and stops.
    """

    def __init__(self, recipe: Recipe, jobs: int) -> None:
        self.ahead = jobs * _AHEAD_PER_PROCESS
        self._recipe = recipe
        self._jobs = jobs
        self._pool = _pool(jobs)

    def submit(self, path: str, data: bytes, git_date: Callable[[], str | None]) -> Promise:
        day = git_date()
        try:
            future = self._pool.submit(_lint, self._recipe, path, data, day)
        except BrokenProcessPool:
            self._pool = _pool(self._jobs)
            future = self._pool.submit(_lint, self._recipe, path, data, day)
        return lambda: self._result(future, path, data, day)

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)

    def _result(self, future: Future[Linted], path: str, data: bytes, day: str | None) -> Linted:
        """The result; if a process died, each document of the pool is tried again in a process of its own."""
        try:
            return future.result()
        except BrokenProcessPool:
            pass
        with _pool(1) as alone:
            try:
                return alone.submit(_lint, self._recipe, path, data, day).result()
            except BrokenProcessPool:
                error = RuntimeError("the process that examined this document died")
                report = unread(path, error, self._recipe.settings, root=self._recipe.root)
                return Linted(report, is_lasting=False)


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Forked children have all modules at once; except on Linux, forking is unsafe or not available."""
    context = get_context("fork") if sys.platform == "linux" else None
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_leave_interrupts_to_the_parent)


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@cache
def _linter(recipe: Recipe) -> Linter:
    """Make a linter in each process: a child must not use a database that its parent opened."""
    return make_linter(recipe)


def _lint(recipe: Recipe, path: str, data: bytes, day: str | None) -> Linted:
    linted = _linter(recipe).lint(path, data, lambda: day)
    return linted if recipe.sends_judgements else replace(linted, judgements=())
