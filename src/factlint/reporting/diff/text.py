"""`diff --format text`: the claims of each document that changed, then the findings that came and went."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factlint.model.claim import Verdict
from factlint.model.claim_change import Change
from factlint.model.diff import Diff, Fate
from factlint.model.finding import Level
from factlint.model.report import Report
from factlint.reporting.cells import visible
from factlint.reporting.diff.counts import remarks, revisions, summary
from factlint.reporting.diff.rows import ClaimRow, claim_rows
from factlint.reporting.positions import LinesOf
from factlint.reporting.style import Style
from factlint.reporting.terminal.colors import BOLD, DIM, LEVELS, colored
from factlint.reporting.terminal.text import render as render_findings

_SIGNS = {Change.ADDED: "+", Change.CHANGED: "~", Change.REMOVED: "-"}


def render(diff: Diff, *, style: Style) -> Iterator[str]:
    for path, rows in groupby(sorted(claim_rows(diff), key=lambda row: row.path), key=lambda row: row.path):
        yield colored(visible(path), BOLD, is_on=style.is_colored) + "\n"
        yield from (_claim(row, style) for row in rows)
    new, fixed = diff.report(Fate.NEW), diff.report(Fate.FIXED)
    yield from render_findings(new, style=style._replace(is_quiet=True))
    yield from _fixed(fixed, style)
    if not style.is_quiet:
        yield from (f"{visible(remark)}\n" for remark in remarks(diff))
        yield f"{revisions(diff)} · {summary(diff)}\n"


def _claim(row: ClaimRow, style: Style) -> str:
    values = " → ".join(visible(value) for value in (row.before, row.after) if value is not None)
    code = LEVELS[Level.ERROR] if row.verdict is Verdict.REFUTED else DIM
    verdict = colored(row.verdict_words, code, is_on=style.is_colored)
    return f"{row.line:>5} {_SIGNS[row.change]} {visible(row.subject)}, {visible(row.topic)}: {values}  ({verdict})\n"


def _fixed(report: Report, style: Style) -> Iterator[str]:
    lines = LinesOf(report)
    for document in report.documents:
        for finding in document.findings:
            line = lines[document.path].position(finding.span.start).line
            text = f" “{visible(' '.join(finding.text.split()))}”" if finding.text else ""
            rule = colored(finding.rule, DIM, is_on=style.is_colored)
            yield f"{visible(document.path)}:{line}  fixed  {rule}{text}: {visible(finding.message)}\n"
