"""`--format gitlab`: a code quality report, for the widget of merge requests.

Format: docs.gitlab.com, "Code Quality report format"; a subset of Code Climate's.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from factlint.model.finding import Level
from factlint.model.report import Report
from factlint.reporting.positions import LinesOf
from factlint.reporting.records import Record
from factlint.reporting.style import Style

_SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.NOTE: "info"}


def render(report: Report, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    lines = LinesOf(report)
    issues: list[Record] = []
    for document in report.documents:
        for finding in document.findings:
            start, end = (lines[document.path].position(at) for at in (finding.span.start, finding.span.end))
            issues.append(
                {
                    "description": finding.message,
                    "check_name": finding.rule,
                    "fingerprint": f"{document.path}:{finding.fingerprint}",  # unique in a report, not in a file
                    "severity": _SEVERITIES[finding.level],
                    "location": {"path": document.path, "lines": {"begin": start.line, "end": end.line}},
                }
            )
    yield json.dumps(issues, ensure_ascii=False, indent=1) + "\n"
