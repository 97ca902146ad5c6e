"""A baseline: the findings that a project has accepted for now, so that only new ones are reported.

The file is JSON with one finding a line, sorted by path, so that two branches rarely conflict in it. A finding is
identified by path and fingerprint, never by its line. Paths are relative to the folder of the file.
"""

from __future__ import annotations

import json
import os.path
from collections.abc import Iterable

from factlint.engine.errors import UsageError
from factlint.model.report import DocumentReport, HiddenLevel, Report
from factlint.values.dataclass import dataclass
from factlint.values.days import iso_date

_FORMAT = 1


@dataclass(frozen=True, slots=True, order=True)
class Accepted:
    """One accepted finding."""

    path: str
    rule: str
    fingerprint: str
    level: str
    since: str
    """The day on which it was accepted, YYYY-MM-DD."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A report compared with a baseline."""

    report: Report
    """The report with the new findings only."""
    hidden: tuple[Accepted, ...]
    """The entries whose findings are hidden, oldest first."""
    gone: tuple[Accepted, ...]
    """The entries for documents of the report whose findings no longer exist."""


def compare(report: Report, baseline: Iterable[Accepted], *, folder: str = ".") -> Comparison:
    """Split a report into what is new and what the baseline hides; each entry hides one finding."""
    entries = {(each.path, each.fingerprint): each for each in baseline}
    hidden: list[Accepted] = []
    documents: list[DocumentReport] = []
    for document in report.documents:
        path = _path(document, folder)
        new = []
        for finding in document.findings:
            entry = entries.pop((path, finding.fingerprint), None)
            if entry is None:
                new.append(finding)
            else:
                hidden.append(entry)
        documents.append(document._replace(findings=tuple(new)))
    linted = {_path(document, folder) for document in report.documents}
    return Comparison(
        report._replace(documents=tuple(documents)),
        tuple(sorted(hidden, key=lambda entry: entry.since)),
        tuple(entry for entry in entries.values() if entry.path in linted),
    )


def accept(
    report: Report, baseline: Iterable[Accepted], *, today: int, folder: str = "."
) -> tuple[Accepted, ...]:
    """The baseline after accepting every finding of a report: known entries keep their day, obsolete ones are
    dropped.

    Entries for documents outside the report stay as long as their file exists.
    """
    baseline = tuple(baseline)
    known = {(each.path, each.fingerprint): each for each in baseline}
    linted = {_path(document, folder) for document in report.documents}
    accepted = [
        entry
        for entry in baseline
        if entry.path not in linted and os.path.exists(os.path.join(folder, entry.path))
    ]
    for document in report.documents:
        path = _path(document, folder)
        for finding in document.findings:
            entry = known.get((path, finding.fingerprint))
            since = entry.since if entry else iso_date(today)
            accepted.append(Accepted(path, finding.rule, finding.fingerprint, finding.level.value, since))
    return tuple(sorted(accepted))


def hidden_levels(entries: Iterable[Accepted]) -> tuple[HiddenLevel, ...]:
    """The number of entries of each level and the oldest day, most serious level first; levels without entries
    are left out.
    """
    days: dict[str, list[str]] = {level: [] for level in ("error", "warning", "note")}
    for entry in entries:
        days.setdefault(entry.level, []).append(entry.since)
    return tuple(HiddenLevel(level, len(since), min(since)) for level, since in days.items() if since)


def write_baseline(entries: Iterable[Accepted]) -> str:
    names = Accepted.__match_args__
    lines = [
        json.dumps({name: getattr(entry, name) for name in names}, ensure_ascii=False)
        for entry in sorted(entries)
    ]
    return f'{{"factlint-baseline": {_FORMAT}, "findings": [\n' + ",\n".join(lines) + "\n]}\n"


def read_baseline(text: str, path: str) -> tuple[Accepted, ...]:
    """The inverse of `write_baseline`; raises `UsageError` that names the file and the place."""
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise UsageError(f"{path}:{error.lineno}:{error.colno}: not JSON: {error.msg}") from None
    if not isinstance(content, dict) or "factlint-baseline" not in content:
        raise UsageError(f"{path}: not a baseline of factlint")
    if content["factlint-baseline"] != _FORMAT:
        raise UsageError(
            f"{path}: a baseline of format {content['factlint-baseline']}; this version reads {_FORMAT}"
        )
    names = Accepted.__match_args__
    try:
        return tuple(Accepted(*(str(entry[name]) for name in names)) for entry in content["findings"])
    except (KeyError, TypeError) as error:
        raise UsageError(f"{path}: a finding of the baseline lacks {error}") from None


def _path(document: DocumentReport, folder: str) -> str:
    return os.path.relpath(document.path, folder).replace("\\", "/")
