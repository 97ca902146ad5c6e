"""`--format jsonl`: one finding per line."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.report import Report
from factlint.reporting.programs.json_text import compact
from factlint.reporting.programs.records import finding_records
from factlint.reporting.style import Style


def render(report: Report, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    for record in finding_records(report):
        yield compact(record) + "\n"
