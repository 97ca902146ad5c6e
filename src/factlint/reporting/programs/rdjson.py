"""`--format rdjson`: the Reviewdog Diagnostic Format, which reviewdog posts as review comments.

Format: reviewdog, proto/rdf/reviewdog.proto. Its columns count bytes of UTF-8, from 1.
"""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.document import Span
from factlint.model.finding import Finding, Level
from factlint.model.report import Report
from factlint.reporting.positions import LinesOf
from factlint.reporting.programs.json_text import object_of_lists
from factlint.reporting.programs.records import Record
from factlint.reporting.style import Style

_SEVERITIES = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.NOTE: "INFO"}


def render(report: Report, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    lines = LinesOf(report)
    diagnostics = (
        _diagnostic(finding, document.path, lines)
        for document in report.documents
        for finding in document.findings
    )
    yield from object_of_lists({"source": {"name": "factlint"}}, {"diagnostics": diagnostics})
    yield "\n"


def _diagnostic(finding: Finding, path: str, lines: LinesOf) -> Record:
    return {
        "message": finding.message,
        "location": _location(path, finding.span, lines),
        "severity": _SEVERITIES[finding.level],
        "code": {"value": finding.rule},
        "suggestions": [
            {"range": _range(path, fix.edits[0].span, lines), "text": fix.edits[0].replacement}
            for fix in finding.fixes
            if len(fix.edits) == 1  # a suggestion replaces one range
        ],
        "related_locations": [
            {"message": place.message, "location": _location(place.path or path, place.span, lines)}
            for place in finding.related
        ],
    }


def _location(path: str, span: Span, lines: LinesOf) -> Record:
    return {"path": path, "range": _range(path, span, lines)} if path in lines else {"path": path}


def _range(path: str, span: Span, lines: LinesOf) -> Record:
    of = lines[path]
    start, end = of.position(span.start), of.position(span.end)
    return {
        "start": {"line": start.line, "column": of.utf8_column(start)},
        "end": {"line": end.line, "column": of.utf8_column(end)},
    }
