"""Joining the reports of several requests, and the exit code of their findings."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from factlint import __version__
from factlint.interfaces.exits import CLEAN, FINDINGS
from factlint.model.report import Report


def merged(reports: Sequence[Report]) -> Report:
    """One report on all documents; a warning from several runs is given once."""
    return Report(
        documents=tuple(document for report in reports for document in report.documents),
        version=__version__,
        warnings=tuple(dict.fromkeys(warning for report in reports for warning in report.warnings)),
    )


def warn(report: Report) -> None:
    for warning in report.warnings:
        sys.stderr.write(f"factlint: warning: {warning}\n")


def exit_code_of(report: Report, *, fail_on: str) -> int:
    if fail_on == "never":
        return CLEAN
    findings = [finding for document in report.documents for finding in document.findings]
    if not findings:
        return CLEAN
    from factlint.model.finding import Level  # noqa: PLC0415 - 10 ms that a clean run need not spend

    lowest = Level(fail_on).rank
    return FINDINGS if any(finding.level.rank >= lowest for finding in findings) else CLEAN
