"""Reports on documents, to and from the cache."""

from __future__ import annotations

import os.path

from factlint.engine.cache.keys import dated_key, document_key, git_date_key
from factlint.engine.cache.store import Cache, StoredResult
from factlint.engine.files.inputs import Input
from factlint.engine.git.head import head_state, top_around
from factlint.model.report import ClaimCounts, DocumentReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.engine.git.dates import GitDates
    from factlint.engine.lint import Linted
    from factlint.model.finding import Finding
    from factlint.model.stated import Stated

_ASK_GIT = StoredResult(None, "ask git", 0, 0, 0, None)
"""Marks a document without a date of its own: its results are stored under the date that git gives it."""


class Results:
    """The stored results for the settings and rule base of one run."""

    def __init__(self, cache: Cache, run: bytes, *, root: str, git_dates: GitDates) -> None:
        self._cache = cache
        self._run = run
        self._root = root
        self._git_dates = git_dates

    def find(self, document: Input, data: bytes) -> DocumentReport | None:
        """The report on a document, if it was linted before; none where what was kept is damaged."""
        key = self._key(document, data)
        stored = self._cache.result(key)
        if stored == _ASK_GIT:
            stored = self._cache.result(dated_key(key, self.git_date(document, data)))
        try:
            return _report(document.name, data, stored) if stored else None
        except ValueError:
            return None

    def keep(self, document: Input, data: bytes, linted: Linted) -> None:
        if not linted.is_lasting:
            return
        key = self._key(document, data)
        if linted.is_dated_by_git:
            self._cache.put_result(key, _ASK_GIT)
            key = dated_key(key, linted.report.date)
        self._cache.put_result(key, _stored(linted.report))

    def git_date(self, document: Input, data: bytes) -> str | None:
        """The date according to git, asked again only after the file or the checked-out commit has changed."""
        top = top_around(document.name) if document.is_file else None
        if top is None:
            return None
        head = head_state(top)
        if head is None:
            return self._git_dates.date(document.name)
        path = os.path.relpath(document.name, top)
        key = git_date_key(head, path=path, content=data)
        known = self._cache.git_date(key)
        if known is not None:
            return known[0]
        day = self._git_dates.date(document.name)
        self._cache.put_git_date(key, day)
        return day

    def _key(self, document: Input, data: bytes) -> bytes:
        return document_key(self._run, path=os.path.relpath(document.name, self._root), content=data)


def _report(path: str, data: bytes, stored: StoredResult) -> DocumentReport:
    from factlint.reading.source import Unreadable, decode  # noqa: PLC0415

    try:
        source = decode(data).text
    except Unreadable:
        source = ""
    findings: tuple[Finding, ...] = ()
    if stored.findings:
        from factlint.engine.cache.stored import read_findings  # noqa: PLC0415 - clean documents need it not

        findings = read_findings(stored.findings)
    claims = ClaimCounts(stored.supported, stored.refuted, stored.unknown)
    stated: tuple[Stated, ...] = ()
    if stored.stated:
        from factlint.engine.cache.stored import read_stated  # noqa: PLC0415 - most documents tell nothing of the kind

        stated = read_stated(stored.stated)
    return DocumentReport(path, source, findings, stored.date, stored.date_from, claims, stated=stated)


def _stored(report: DocumentReport) -> StoredResult:
    return StoredResult(
        report.date,
        report.date_from,
        report.claims.supported,
        report.claims.refuted,
        report.claims.unknown,
        _written_findings(report) if report.findings else None,
        _written_stated(report) if report.stated else None,
    )


def _written_findings(report: DocumentReport) -> str:
    from factlint.engine.cache.stored import write_findings  # noqa: PLC0415 - brings the model of findings

    return write_findings(report.findings)


def _written_stated(report: DocumentReport) -> str:
    from factlint.engine.cache.stored import write_stated  # noqa: PLC0415 - most documents tell nothing of the kind

    return write_stated(report.stated)
