"""The table of contents of a long document's findings."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.report import DocumentReport
from factlint.reporting.html.escaping import text
from factlint.reporting.html.marks import css_classes
from factlint.reporting.positions import Lines

_LONG = 30  # lines; a shorter text is seen at a glance
_OPEN = 12  # findings that are listed unasked


def contents(document: DocumentReport, prefix: str) -> Iterator[str]:
    """A list of the findings in a long text, each linked to its words."""
    lines = Lines(document.source)
    if len(document.findings) < 2 or lines.last <= _LONG:
        return
    is_open = " open" if len(document.findings) <= _OPEN else ""
    yield f'<details class="contents"{is_open}><summary>Findings by line</summary><ol>\n'
    for number, finding in enumerate(document.findings, 1):
        line = lines.position(finding.span.start).line
        words = f"<span>{line}</span> {text(finding.message)}"
        yield f'<li class="note {css_classes(finding)}"><a href="#{prefix}m{number}">{words}</a></li>\n'
    yield "</ol></details>\n"
