"""`--format html`: a self-contained page without scripts: the text, its findings in the margin, and a timeline."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.report import DocumentReport, Report
from factlint.reporting.counts import counted, summary
from factlint.reporting.html.contents import contents
from factlint.reporting.html.escaping import text
from factlint.reporting.html.files import files, prefix_of
from factlint.reporting.html.filters import filters
from factlint.reporting.html.lines import document_lines, note
from factlint.reporting.html.page import END, head
from factlint.reporting.html.timeline import timeline
from factlint.reporting.style import Style


def render(report: Report, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    shown = filters(report)
    title = f"factlint: {report.documents[0].path}" if len(report.documents) == 1 else "factlint"
    yield head(title, shown.rules)
    yield f'<header><h1>factlint</h1><p class="meta">{text(summary(report))}</p>'
    yield f"{shown.boxes}</header>\n"
    yield "<main>\n"
    yield from files(report)
    for number, document in enumerate(report.documents, 1):
        is_folded = len(report.documents) > 1 and not document.findings
        yield from _document(document, prefix_of(number), is_folded=is_folded)
    yield END


def _document(document: DocumentReport, prefix: str, *, is_folded: bool) -> Iterator[str]:
    """The section of one file; a folded one shows its text when it is asked for."""
    date = f" · document date {text(document.date)} ({text(document.date_from or '')})" if document.date else ""
    count = counted(len(document.findings), "finding") if document.findings else "no findings"
    yield f'<section aria-labelledby="{prefix}"><h2 id="{prefix}">{text(document.path)}</h2>'
    yield f'<p class="meta">{count}{date}</p>\n'
    if is_folded:
        yield '<details class="text"><summary>Show the text</summary>\n'
    yield from timeline(document.claims_shown, document.source, prefix)
    if document.source:
        yield from contents(document, prefix)
        yield from document_lines(document, prefix)
    else:
        yield from (note(number, finding, prefix) for number, finding in enumerate(document.findings, 1))
    yield "</details></section>\n" if is_folded else "</section>\n"
