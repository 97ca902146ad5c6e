"""`--format json`: one object, findings and documents."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.report import Report
from factlint.reporting.json_text import object_of_lists
from factlint.reporting.records import document_record, finding_records
from factlint.reporting.style import Style

SCHEMA = 1
"""Raised when a key changes its meaning or goes away."""


def render(report: Report, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    head = {"factlint": report.version, "schema": SCHEMA}
    documents = map(document_record, report.documents)
    yield from object_of_lists(head, {"findings": finding_records(report), "documents": documents})
    yield "\n"
