"""`--format gitlab`: a code quality report, for the widget of merge requests.

Format: docs.gitlab.com, "Code Quality report format"; a subset of Code Climate's.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.finding import Finding, Level
from factlint.model.report import Report
from factlint.reporting.positions import LinesOf
from factlint.reporting.programs.json_text import compact
from factlint.reporting.programs.records import Record
from factlint.reporting.style import Style

_SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.NOTE: "info"}


def render(report: Report, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    lines = LinesOf(report)
    issues = [
        compact(_issue(finding, document.path, lines))
        for document in report.documents
        for finding in document.findings
    ]
    yield "[" + ",\n ".join(issues) + "]\n"


def _issue(finding: Finding, path: str, lines: LinesOf) -> Record:
    start, end = (lines[path].position(offset) for offset in (finding.span.start, finding.span.end))
    return {
        "description": finding.message,
        "check_name": finding.rule,
        "fingerprint": f"{path}:{finding.fingerprint}",  # the finding's own is unique in its file only
        "severity": _SEVERITIES[finding.level],
        "location": {"path": path, "lines": {"begin": start.line, "end": end.line}},
    }
