"""`--format github`: workflow commands, which GitHub shows as annotations beside the changed lines.

Format: docs.github.com, "Workflow commands for GitHub Actions", setting messages.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.report import Report
from factlint.reporting.counts import summary
from factlint.reporting.positions import LinesOf
from factlint.reporting.style import Style

TYPE_CHECKING = False  # the model is imported where findings are made; clean text needs none of it
if TYPE_CHECKING:
    from factlint.model.finding import Finding

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
"""Level → command."""


def render(report: Report, *, style: Style) -> Iterator[str]:
    lines = LinesOf(report)
    for document in report.documents:
        for finding in document.findings:
            yield _command(finding, document.path, lines)
    if not style.is_quiet:
        yield summary(report) + "\n"


def _command(finding: Finding, path: str, lines: LinesOf) -> str:
    start, end = (lines[path].position(offset) for offset in (finding.span.start, finding.span.end))
    place = {"file": path, "line": start.line, "endLine": end.line}
    if start.line == end.line:  # GitHub refuses columns for annotations of several lines
        place |= {"col": start.column, "endColumn": end.column}
    place["title"] = finding.rule
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in place.items())
    return f"::{_COMMANDS[finding.level.value]} {properties}::{_data(_body(finding))}\n"


def _body(finding: Finding) -> str:
    advice = [fix.title for fix in finding.fixes]
    fact = finding.fact
    evidence = [f"Fact: {fact.id}" + (f", source: {fact.source}" if fact.source else "")] if fact else []
    return "\n".join([finding.message, *advice, *evidence])


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
