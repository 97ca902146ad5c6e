"""Findings as plain tables: the keys shared by all formats for programs. Keys are a public contract and are only ever
added.
"""

from __future__ import annotations

from factlint.model.finding import Evidence, Finding, Fix, Related
from factlint.model.report import DocumentReport, Report
from factlint.model.span import Span
from factlint.reporting.positions import LinesOf
from factlint.values.typed import Any

Record = dict[str, Any]


def finding_records(report: Report) -> list[Record]:
    """All findings of a report, in the order of its documents."""
    lines = LinesOf(report)
    return [
        finding_record(finding, document.path, lines)
        for document in report.documents
        for finding in document.findings
    ]


def finding_record(finding: Finding, path: str, lines: LinesOf) -> Record:
    place = _place(path, finding.span, lines)
    end = lines[path].position(finding.span.end)
    return {
        "rule": finding.rule,
        "level": finding.level.value,
        "confidence": finding.confidence.value,
        "message": finding.message,
        **place,
        "end_line": end.line,
        "end_column": end.column,
        "text": finding.text,
        "expected": finding.expected,
        "fact": _fact(finding.fact),
        "related": [_related(related, path, lines) for related in finding.related],
        "fixes": [_fix(fix) for fix in finding.fixes],
        "fingerprint": finding.fingerprint,
    }


def document_record(document: DocumentReport) -> Record:
    claims = document.claims
    return {
        "path": document.path,
        "date": document.date,
        "date_from": document.date_from,
        "claims": {"supported": claims.supported, "refuted": claims.refuted, "unknown": claims.unknown},
    }


def _place(path: str, span: Span, lines: LinesOf) -> Record:
    """The place; line and column are null for a document outside the report."""
    start = lines[path].position(span.start) if path in lines else None
    return {
        "path": path,
        "start": span.start,
        "end": span.end,
        "line": start.line if start else None,
        "column": start.column if start else None,
    }


def _fact(fact: Evidence | None) -> Record | None:
    return {"id": fact.id, "value": fact.value, "source": fact.source} if fact else None


def _related(related: Related, path: str, lines: LinesOf) -> Record:
    return {
        **_place(related.path or path, related.span, lines),
        "text": related.text,
        "message": related.message,
    }


def _fix(fix: Fix) -> Record:
    return {
        "title": fix.title,
        "applicability": fix.applicability.value,
        "edits": [
            {"start": edit.span.start, "end": edit.span.end, "replacement": edit.replacement}
            for edit in fix.edits
        ],
    }
