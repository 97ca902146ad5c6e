"""`diff --format sarif`: SARIF 2.1.0 whose results have a `baselineState` (section 3.27.24)."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.diff import Diff, Fate
from factlint.reporting.positions import LinesOf
from factlint.reporting.programs.records import Record
from factlint.reporting.programs.sarif import log, result
from factlint.reporting.style import Style


def render(diff: Diff, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    yield from log(diff.version, diff.rules, _results(diff))


def _results(diff: Diff) -> Iterator[Record]:
    """The results; absent ones have their places in the old version."""
    rules = {rule.id: number for number, rule in enumerate(diff.rules)}
    for fate in Fate:
        report = diff.report(fate)
        lines = LinesOf(report)
        for document in report.documents:
            for finding in document.findings:
                yield {**result(finding, document.path, lines, rules), "baselineState": fate.value}
