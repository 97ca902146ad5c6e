"""One finding as rows of text: place, message, picture, and details."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.finding import Applicability, Finding, Fix
from factlint.model.report import DocumentReport
from factlint.reporting.cells import visible
from factlint.reporting.positions import LinesOf
from factlint.reporting.style import Style
from factlint.reporting.terminal.colors import BOLD, DIM, LEVELS, colored
from factlint.reporting.terminal.margin import Margin
from factlint.reporting.terminal.pictures import pictures

_FIX_COMMANDS = {Applicability.SAFE: "factlint fix", Applicability.UNSAFE: "factlint fix --unsafe"}


def finding_rows(
    finding: Finding, document: DocumentReport, lines: LinesOf, style: Style, *, is_first: bool
) -> Iterator[str]:
    yield _heading(finding, document, lines, style)
    margin = Margin.for_finding(finding, document.path, lines, style)
    yield from (
        pictures(finding, document, lines, margin)
        if document.source
        else [margin.remark(visible(finding.message))]
    )
    for name, remark in _remarks(finding, document, is_first=is_first):
        yield margin.remark(f"{name}: {visible(remark)}")


def _heading(finding: Finding, document: DocumentReport, lines: LinesOf, style: Style) -> str:
    place = visible(document.path)
    if document.source:
        start = lines[document.path].position(finding.span.start)
        place = f"{place}:{start.line}:{start.column}"
    level = colored(finding.level.value, LEVELS[finding.level], is_on=style.is_colored)
    rule = colored(finding.rule, DIM, is_on=style.is_colored)
    return f"{colored(place, BOLD, is_on=style.is_colored)}  {level}  {rule}"


def _remarks(finding: Finding, document: DocumentReport, *, is_first: bool) -> Iterator[tuple[str, str]]:
    for fix in finding.fixes:
        yield "fix", f"{_lower_first(fix.title)} ({_command(fix)})"
    if finding.fact:
        source = f"  source: {finding.fact.source}" if finding.fact.source else ""
        yield "fact", f"{finding.fact.id}{source}"
    if is_first and document.date:
        yield "document date", f"{document.date} ({document.date_from})"


def _command(fix: Fix) -> str:
    return _FIX_COMMANDS[fix.applicability]


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
