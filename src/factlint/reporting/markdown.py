"""`--format markdown`: a table for a pull-request comment or a step summary."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.finding import Finding, Level
from factlint.model.report import Report
from factlint.reporting.counts import counted, summary
from factlint.reporting.details import elsewhere
from factlint.reporting.positions import LinesOf
from factlint.reporting.style import Style
from factlint.values.regex import regex

_LONGEST = 60_000
"""In characters; GitHub refuses comments of more than 65,536."""
_SIGNS = {Level.ERROR: "🔴 error", Level.WARNING: "🟠 warning", Level.NOTE: "🔵 note"}
_ADDRESS = regex(r"https?://[^\s<>|`]+")
_MARKUP = regex(r"([\\`*_{}\[\]<>#|~@!])")


def render(report: Report, *, style: Style) -> Iterator[str]:
    if any(document.findings for document in report.documents):
        yield from finding_table(report, longest=_LONGEST)
        yield "\n"
    if not style.is_quiet:
        yield f"{escaped(summary(report))}\n"


def finding_table(report: Report, *, longest: int) -> Iterator[str]:
    """A row for each finding, as long as there is room; then the number of those left out."""
    findings = [(document.path, finding) for document in report.documents for finding in document.findings]
    lines = LinesOf(report)
    length = 0
    yield "| where | level | what |\n|---|---|---|\n"
    for number, (path, finding) in enumerate(findings):
        row = _row(path, finding, lines)
        length += len(row)
        if length > longest:
            yield f"\n… and {counted(len(findings) - number, 'more finding')}\n"
            return
        yield row


def _row(path: str, finding: Finding, lines: LinesOf) -> str:
    at = lines[path].position(finding.span.start)
    parts = [
        f"“{escaped(finding.text)}”: {escaped(finding.message)}" if finding.text else escaped(finding.message)
    ]
    parts += [escaped(fix.title) for fix in finding.fixes]
    parts += [escaped(place) for place in elsewhere(finding, path, lines)]
    if finding.fact:
        source = f", {linked(finding.fact.source)}" if finding.fact.source else ""
        parts.append(f"Fact: {escaped(finding.fact.id)}{source}")
    parts.append(f"<sub>{finding.rule}</sub>")
    return f"| {escaped(path)}:{at.line} | {_SIGNS[finding.level]} | {'<br>'.join(parts)} |\n"


def linked(source: str) -> str:
    """A source, as a link if it is an address: in a bare address a backslash would be part of it."""
    return f"<{source}>" if _ADDRESS.fullmatch(source) else escaped(source)


def escaped(text: str) -> str:
    """The text on one line, with nothing that Markdown or HTML would take for markup or a mention."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
