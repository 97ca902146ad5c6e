"""The index of a report on several files: those with findings, each linked to its section."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.report import DocumentReport, Report
from factlint.reporting.counts import counted
from factlint.reporting.html.escaping import text


def prefix_of(number: int) -> str:
    """What the ids within a file's section begin with; also the id of its heading. Files are numbered from 1."""
    return f"d{number}"


def files(report: Report) -> Iterator[str]:
    """A list of the files with findings, unless the whole report is about one file."""
    found = [(number, one) for number, one in enumerate(report.documents, 1) if one.findings]
    if len(report.documents) < 2 or not found:
        return
    yield '<nav class="files" aria-label="Files with findings"><ol>\n'
    yield from (_item(prefix_of(number), document) for number, document in found)
    yield "</ol>"
    silent = len(report.documents) - len(found)
    if silent:
        yield f'<p class="meta">{counted(silent, "file")} without findings</p>'
    yield "</nav>\n"


def _item(prefix: str, document: DocumentReport) -> str:
    count = counted(len(document.findings), "finding")
    return f'<li><a href="#{prefix}">{text(document.path)}</a> <span>{count}</span></li>\n'
