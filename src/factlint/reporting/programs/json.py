"""`--format json`: one object, findings and documents."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.report import Report
from factlint.reporting.programs.json_text import object_of_lists
from factlint.reporting.programs.records import Record, document_record, finding_records
from factlint.reporting.style import Style

SCHEMA = 1
"""Incremented when a key changes its meaning or is removed."""


def render(report: Report, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    head: Record = {"factlint": report.version, "schema": SCHEMA}
    if report.hidden:
        levels = {each.level: {"count": each.number, "since": each.since} for each in report.hidden.levels}
        head |= {"baseline": {"hidden": levels, "gone": report.hidden.gone}}
    documents = map(document_record, report.documents)
    yield from object_of_lists(head, {"findings": finding_records(report), "documents": documents})
    yield "\n"
