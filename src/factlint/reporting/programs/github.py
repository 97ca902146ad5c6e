"""`--format github`: workflow commands, which GitHub shows as annotations beside the changed lines.

Format: docs.github.com, "Workflow commands for GitHub Actions", setting messages.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.report import Report
from factlint.reporting.cells import visible
from factlint.reporting.counts import counted, summary
from factlint.reporting.details import details
from factlint.reporting.positions import LinesOf
from factlint.reporting.style import Style

TYPE_CHECKING = False  # the model is imported where findings are made; clean text needs none of it
if TYPE_CHECKING:
    from factlint.model.finding import Finding

ANNOTATED = 10
"""Annotations of each level; GitHub shows no more for one step (docs.github.com, "Viewing annotations": 10 errors, 10
warnings)."""
_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
"""Level → command."""


def render(report: Report, *, style: Style) -> Iterator[str]:
    """The first findings of each level as annotations, the others as lines of the log."""
    lines = LinesOf(report)
    annotated = dict.fromkeys(_COMMANDS, 0)
    rest: list[str] = []
    for document in report.documents:
        for finding in document.findings:
            level = finding.level.value
            annotated[level] += 1
            if annotated[level] <= ANNOTATED:
                yield _command(finding, document.path, lines)
            else:
                rest.append(_log_line(finding, document.path, lines))
    if rest:
        yield f"{counted(len(rest), 'more finding')}; GitHub shows {ANNOTATED} annotations of a kind:\n"
        yield from rest
    if not style.is_quiet:
        yield summary(report) + "\n"


def _log_line(finding: Finding, path: str, lines: LinesOf) -> str:
    """A line for the log; it begins with a mark, so that no path can be taken for a command."""
    at = lines[path].position(finding.span.start)
    place = f"{path}:{at.line}:{at.column}"
    return f"- {visible(f'{place}  {finding.level.value}  {finding.rule}  {finding.message}')}\n"


def _command(finding: Finding, path: str, lines: LinesOf) -> str:
    start, end = (lines[path].position(offset) for offset in (finding.span.start, finding.span.end))
    place = {"file": path, "line": start.line, "endLine": end.line}
    if start.line == end.line:  # GitHub refuses columns for annotations of several lines
        place |= {"col": start.column, "endColumn": end.column}
    place["title"] = finding.rule
    body = "\n".join([finding.message, *details(finding, path, lines)])
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in place.items())
    return f"::{_COMMANDS[finding.level.value]} {properties}::{_data(body)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
