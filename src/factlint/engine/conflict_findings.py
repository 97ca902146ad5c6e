"""The findings on documents that disagree, added to their reports."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.checks.consistency.conflicting_documents import check_across
from factlint.engine.conflicting_documents import CONFLICTING_DOCUMENTS
from factlint.engine.fingerprint import fingerprinted
from factlint.engine.select import Selection
from factlint.engine.settings import Settings
from factlint.model.finding import Finding
from factlint.model.report import DocumentReport
from factlint.model.stated import Stated
from factlint.values.dataclass import replace


def add_findings(
    documents: Sequence[DocumentReport],
    groups: Sequence[Sequence[tuple[str, Stated]]],
    settings: Settings,
    *,
    root: str,
) -> tuple[DocumentReport, ...]:
    """The reports, with a finding for each date of a group that the others contradict."""
    found: dict[str, list[Finding]] = {}
    for group in groups:
        for path, finding in check_across(group):
            named = replace(finding, rule=CONFLICTING_DOCUMENTS)
            found.setdefault(path, []).extend(Selection(settings, path, root=root).apply([named]))
    return tuple(_with(document, found.get(document.path, ())) for document in documents)


def _with(document: DocumentReport, more: Sequence[Finding]) -> DocumentReport:
    """The report with more findings, except on words that another check has already reported."""
    new = [one for one in more if not any(one.span.overlaps(other.span) for other in document.findings)]
    if not new:
        return document
    return document._replace(findings=tuple(fingerprinted([*document.findings, *new], document.source)))
