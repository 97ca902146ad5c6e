"""`diff --format json`: one object; claims, findings and documents. Keys are only ever added."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.claim_change import ClaimAt, ClaimChange
from factlint.model.diff import Diff, DocumentDiff, Fate
from factlint.reporting.diff.rows import VersionLines
from factlint.reporting.positions import LinesOf
from factlint.reporting.programs.json import SCHEMA
from factlint.reporting.programs.json_text import object_of_lists
from factlint.reporting.programs.records import Record, document_record, finding_record
from factlint.reporting.style import Style


def render(diff: Diff, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    head = {
        "factlint": diff.version,
        "schema": SCHEMA,
        "base": diff.revisions.base,
        "head": diff.revisions.head,
        "rule_base_changed": diff.is_rule_base_changed,
    }
    lines = VersionLines(diff)
    lists = {
        "claims": (_change(change, lines) for change in diff.claims),
        "findings": _findings(diff),
        "documents": map(_document, diff.documents),
    }
    yield from object_of_lists(head, lists)
    yield "\n"


def _change(change: ClaimChange, lines: VersionLines) -> Record:
    claim = change.claim
    return {
        "change": change.change.value,
        "subject": claim.subject,
        "label": claim.label,
        "property": claim.property,
        "before": _claim(change.before, lines, is_old=True),
        "after": _claim(change.after, lines, is_old=False),
    }


def _claim(claim: ClaimAt | None, lines: VersionLines, *, is_old: bool) -> Record | None:
    if claim is None:
        return None
    line, column = lines.of(claim, is_old=is_old)
    return {
        "path": claim.path,
        "start": claim.span.start,
        "end": claim.span.end,
        "line": line,
        "column": column,
        "value": claim.value,
        "verdict": claim.verdict.value,
    }


def _findings(diff: Diff) -> Iterator[Record]:
    """Every finding with its `state`; fixed ones have their places in the old version."""
    for fate in Fate:
        report = diff.report(fate)
        lines = LinesOf(report)
        for document in report.documents:
            for finding in document.findings:
                yield {"state": fate.value, **finding_record(finding, document.path, lines)}


def _document(document: DocumentDiff) -> Record:
    return {
        **document_record(document.after),
        "path": document.path,
        "old_path": document.old_path,
        "changed": document.is_changed,
        "claims_before": document_record(document.before)["claims"],
    }
