"""`diff --format markdown`: tables for a pull request, of changed claims and of the findings that come and go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factlint.model.claim import Verdict
from factlint.model.diff import Diff, Fate
from factlint.model.report import Report
from factlint.reporting.counts import counted
from factlint.reporting.diff.counts import claim_summary, finding_summary, remarks, revisions
from factlint.reporting.diff.rows import ClaimRow, claim_rows
from factlint.reporting.markdown import escaped, finding_table
from factlint.reporting.style import Style

_LONGEST_CLAIMS = 25_000
_LONGEST_FINDINGS = 15_000
"""The limit for each of three tables, in characters; GitHub refuses comments of more than 65,536."""
_SIGNS = {Verdict.SUPPORTED: "🟢", Verdict.REFUTED: "🔴", Verdict.UNKNOWN: "⚪"}


def render(diff: Diff, *, style: Style) -> Iterator[str]:
    yield f"### Facts: {claim_summary(diff)}; {finding_summary(diff)}\n\n"
    yield from _claims(claim_rows(diff))
    new, fixed = diff.report(Fate.NEW), diff.report(Fate.FIXED)
    if _count(new):
        yield f"#### New: {counted(_count(new), 'finding')}\n\n"
        yield from finding_table(new, longest=_LONGEST_FINDINGS)
        yield "\n"
    if _count(fixed):
        yield f"<details><summary>Fixed: {counted(_count(fixed), 'finding')}</summary>\n\n"
        yield from finding_table(fixed, longest=_LONGEST_FINDINGS)
        yield "\n</details>\n\n"
    if not style.is_quiet:
        yield f"<sub>{' · '.join(map(escaped, (revisions(diff), *remarks(diff))))}</sub>\n"


def _claims(rows: Iterable[ClaimRow]) -> Iterator[str]:
    rows = list(rows)
    if not rows:
        return
    yield "| claim | was | now | by the facts | where |\n|---|---|---|---|---|\n"
    length = 0
    for number, row in enumerate(rows):
        line = _claim(row)
        length += len(line)
        if length > _LONGEST_CLAIMS:
            yield f"\n… and {counted(len(rows) - number, 'more claim')}\n"
            break
        yield line
    yield "\n"


def _claim(row: ClaimRow) -> str:
    before, after = (escaped(value) if value is not None else "—" for value in (row.before, row.after))
    name = f"**{escaped(row.subject)}**, {escaped(row.topic)}"
    verdict = f"{_SIGNS[row.verdict]} {row.verdict_words}"
    return f"| {name} | {before} | {after} | {verdict} | {escaped(row.path)}:{row.line} |\n"


def _count(report: Report) -> int:
    return sum(len(document.findings) for document in report.documents)
