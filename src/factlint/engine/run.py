"""A run: each document of a request is looked up or linted, and all go into one report."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from functools import cached_property

from factlint import __version__
from factlint.engine.cache.keys import run_key
from factlint.engine.cache.results import Results
from factlint.engine.cache.store import Cache
from factlint.engine.conflicting_documents import with_conflicts
from factlint.engine.files.inputs import Input, Inputs, find_inputs
from factlint.engine.git.dates import GitDates
from factlint.engine.request import Request
from factlint.engine.syntax_model import find_model, model_key
from factlint.model.report import DocumentReport, Report
from factlint.reading.source import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.engine.lint import Linter
    from factlint.engine.workers import Recipe, Workers

__all__ = ["Progress", "Request", "run"]

Progress = Callable[[int, int, str], None]
"""Called as (documents done, all documents, path) after each document, in the main process."""

_Promise = Callable[[], DocumentReport]


def run(request: Request, *, progress: Progress | None = None) -> Report:
    """Lint every document of the request; documents are in the order in which their paths were listed.

    Raises `UsageError` for what the user can correct, `knowledge.problems.PackErrors` for unreadable rule
    packs, and `KeyboardInterrupt` once all children have ended. What is wrong with one document is a finding.
    """
    asked = find_inputs(request)
    documents: list[DocumentReport] = []
    work = Run(request, asked)
    try:
        for report in work.reports():
            documents.append(report)
            if progress:
                progress(len(documents), len(asked.inputs), report.path)
    finally:
        work.close()
    reports = with_conflicts(documents, request.settings, root=request.root)
    if asked.changes:
        reports = tuple(map(asked.changes.of, reports))
    return Report(reports, __version__, (*asked.warnings, *work.warnings))


class Run:
    """The state of a run: its cache, and the workers for documents that are not in it."""

    def __init__(self, request: Request, asked: Inputs) -> None:
        self._request = request
        self._inputs = asked.inputs
        self._workers: Workers | None = None
        self._cache = Cache(request.cache_dir, today=request.settings.today)
        git_dates = GitDates(each.name for each in asked.inputs if each.is_file)
        key = run_key(request.settings, _fingerprint(request), model_key(find_model(request.settings)))
        self._results = Results(self._cache, key, root=request.root, git_dates=git_dates)

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(self._cache.warnings)

    def close(self) -> None:
        """Store the results so far, and end the child processes."""
        if self._workers:
            self._workers.close()
        self._cache.close()

    def reports(self) -> Iterator[DocumentReport]:
        """A report on each document, in order; the workers run ahead of the one being returned."""
        waiting: deque[_Promise] = deque()
        for document in self._inputs:
            waiting.append(self._begin(document))
            if len(waiting) > (self._workers.ahead if self._workers else 0):
                yield waiting.popleft()()
        while waiting:
            yield waiting.popleft()()

    def _begin(self, document: Input) -> _Promise:
        """Look a document up in the cache, or have it linted; the promise may not be ready yet."""
        try:
            data = document.read()
        except (OSError, Unreadable) as error:
            return self._unread(document, error)
        if found := self._results.find(document, data):
            return lambda: found
        promise = self._working().submit(document.name, data, lambda: self._results.git_date(document, data))

        def finish() -> DocumentReport:
            linted = promise()
            self._results.keep(document, data, linted)
            return linted.report

        return finish

    @cached_property
    def linter(self) -> Linter:
        """The linter of this process, made for the first document that is not in the cache."""
        from factlint.engine.workers import make_linter  # noqa: PLC0415 - brings all the floors

        return make_linter(self._recipe)

    @cached_property
    def _recipe(self) -> Recipe:
        from factlint.engine.workers import Recipe  # noqa: PLC0415

        return Recipe(self._request.settings, self._request.root, self._request.cache_dir)

    def _working(self) -> Workers:
        if self._workers is None:
            from factlint.engine.workers import make_workers  # noqa: PLC0415

            jobs = self._request.jobs or os.cpu_count() or 1
            self._workers = make_workers(self._recipe, self.linter, min(jobs, len(self._inputs)))
        return self._workers

    def _unread(self, document: Input, error: Exception) -> _Promise:
        from factlint.engine.lint import unread  # noqa: PLC0415

        report = unread(document.name, error, self._request.settings, root=self._request.root)
        return lambda: report


def _fingerprint(request: Request) -> str:
    """The fingerprint of the packs; without a cache it is not needed."""
    if request.cache_dir is None:
        return ""
    from factlint.knowledge.fingerprint import fingerprint  # noqa: PLC0415

    return fingerprint(request.settings.rules, request.root, request.cache_dir)
