"""What writing a report costs: 10,000 findings in every format, as a ratio to `json.dumps` of the same findings.

    python benchmarks/reports.py

Target: SARIF in at most one second.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from time import process_time

from factlint.model.document import Span
from factlint.model.finding import Edit, Evidence, Finding, Fix, Level, Related
from factlint.model.report import DocumentReport, Report
from factlint.reporting.programs.records import finding_records
from factlint.reporting.reporters import REPORTERS, reporter
from factlint.reporting.style import Style

FINDINGS = 10_000
ROUNDS = 3
LINE = "Some words stand here before the canal was opened again in June 1985, and some stand behind it.\n"
WRONG, RIGHT = "June 1985", "June 1975"


def finding(number: int) -> Finding:
    start = number * len(LINE)
    span = Span(start + LINE.index(WRONG), start + LINE.index(WRONG) + len(WRONG))
    return Finding(
        rule="facts/contradicted",
        level=Level.ERROR,
        message=f"it was opened again in {RIGHT}, not {WRONG}",
        span=span,
        text=WRONG,
        expected=RIGHT,
        fact=Evidence("canals/suez#opened", "1975-06-05", "https://example.org/canal"),
        related=(Related(Span(start, start + 4), "Some", "the other place"),),
        fixes=(Fix(f"Write “{RIGHT}”", (Edit(span, RIGHT),)),),
        fingerprint=str(number),
    )


def seconds(work: Callable[[], object]) -> float:
    """Of processor time, the shortest of several rounds."""
    times = []
    for _ in range(ROUNDS):
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times)


def main() -> None:
    findings = tuple(map(finding, range(FINDINGS)))
    report = Report((DocumentReport("a.md", LINE * FINDINGS, findings),), "0")
    records = finding_records(report)
    peer = seconds(lambda: json.dumps(records, ensure_ascii=False))
    print(f"{FINDINGS} findings, json.dumps of their records: {peer:.2f} s")
    for name in REPORTERS:
        render = reporter(name)
        took = seconds(lambda render=render: "".join(render(report, style=Style())))  # type: ignore[misc]
        print(f"  {name:10} {took:.2f} s  {took / peer:5.1f} ×")


if __name__ == "__main__":
    main()
