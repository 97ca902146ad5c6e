"""`--format html`: one self-contained page without a script: the text, its findings in the margin, a timeline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.model.finding import Finding
from factlint.model.report import DocumentReport, Report
from factlint.reporting.counts import counted, summary
from factlint.reporting.html.escaping import text
from factlint.reporting.html.lines import document_lines, note
from factlint.reporting.html.page import END, LEVELS, head
from factlint.reporting.html.timeline import timeline
from factlint.reporting.style import Style


def render(report: Report, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    findings = [finding for document in report.documents for finding in document.findings]
    families = sorted({finding.rule.partition("/")[0] for finding in findings})
    yield head("factlint", families)
    yield f'<header><h1>factlint</h1><p class="meta">{text(summary(report))}</p>'
    yield f"{_filters(findings, families)}</header>\n"
    yield "<main>\n"
    for number, document in enumerate(report.documents, 1):
        yield from _document(document, prefix=f"d{number}")
    yield END


def _filters(findings: Iterable[Finding], families: Iterable[str]) -> str:
    """Boxes to tick; the style sheet hides what is not ticked."""
    found = {finding.level.value for finding in findings}
    boxes = [(f"level-{level}", level) for level in LEVELS if level in found]
    boxes += [(f"family-{family}", family) for family in families]
    if not boxes:
        return ""
    labels = "".join(
        f'<label><input type="checkbox" id="show-{text(name)}" checked> {text(label)}</label>'
        for name, label in boxes
    )
    return f'<fieldset class="filters"><legend>Show</legend>{labels}</fieldset>'


def _document(document: DocumentReport, prefix: str) -> Iterator[str]:
    date = f" · {text(document.date)} ({text(document.date_from or '')})" if document.date else ""
    count = counted(len(document.findings), "finding") if document.findings else "no findings"
    yield f'<section aria-labelledby="{prefix}"><h2 id="{prefix}">{text(document.path)}</h2>'
    yield f'<p class="meta">{count}{date}</p>\n'
    yield from timeline(document.timeline, document.source, prefix)
    if document.source:
        yield from document_lines(document, prefix)
    else:
        yield from (note(number, finding, prefix) for number, finding in enumerate(document.findings, 1))
    yield "</section>\n"
