"""`--format json`: one object, findings and documents."""

from __future__ import annotations

import json
from collections.abc import Iterator

from factlint.model.report import Report
from factlint.reporting.records import document_record, finding_records
from factlint.reporting.style import Style

SCHEMA = 1
"""Raised when a key changes its meaning or goes away."""


def render(report: Report, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    record = {
        "factlint": report.version,
        "schema": SCHEMA,
        "findings": finding_records(report),
        "documents": [document_record(document) for document in report.documents],
    }
    yield json.dumps(record, ensure_ascii=False, indent=1) + "\n"
