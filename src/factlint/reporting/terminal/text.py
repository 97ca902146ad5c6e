"""`--format text`: a finding looks like a remark in the margin, and the other place is shown, not described."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.report import Report
from factlint.reporting.counts import summary
from factlint.reporting.style import Style


def render(report: Report, *, style: Style) -> Iterator[str]:
    if any(document.findings for document in report.documents):
        yield from _findings(report, style)
    if not style.is_quiet:
        yield summary(report) + "\n"


def _findings(report: Report, style: Style) -> Iterator[str]:
    from factlint.reporting.positions import LinesOf  # noqa: PLC0415 - 5 ms that clean text does not cost
    from factlint.reporting.terminal.remarks import finding_rows  # noqa: PLC0415

    lines = LinesOf(report)
    for document in report.documents:
        for number, finding in enumerate(document.findings):
            rows = finding_rows(finding, document, lines, style, is_first=number == 0)
            yield "".join(f"{row}\n" for row in rows)
