"""`diff --format html`: one self-contained page: a table of claims, then the lines whose findings came or went."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.model.claim import Verdict
from factlint.model.claim_change import Change
from factlint.model.diff import Diff, Fate
from factlint.model.report import Report
from factlint.reporting.counts import counted
from factlint.reporting.diff.counts import remarks, revisions, summary
from factlint.reporting.diff.rows import ClaimRow, claim_rows
from factlint.reporting.html.escaping import text
from factlint.reporting.html.lines import document_lines, note
from factlint.reporting.html.page import END, head
from factlint.reporting.style import Style

_CLASSES = {Verdict.SUPPORTED: "supported", Verdict.REFUTED: "error", Verdict.UNKNOWN: "faint"}
_COLUMNS = ("Change", "Claim", "Was", "Now", "By the facts", "Where")


def render(diff: Diff, *, style: Style) -> Iterator[str]:  # noqa: ARG001 - every reporter has one signature
    yield head("factlint diff")
    yield f'<header><h1>factlint diff</h1><p class="meta">{text(revisions(diff))} · {text(summary(diff))}</p>'
    yield "".join(f'<p class="meta">{text(remark)}</p>' for remark in remarks(diff))
    yield "</header>\n<main>\n"
    yield from _claims(claim_rows(diff))
    for fate, title in ((Fate.NEW, "New findings"), (Fate.FIXED, "Fixed findings")):
        yield from _findings(diff.report(fate), title, fate.value)
    yield END


def _claims(rows: Sequence[ClaimRow]) -> Iterator[str]:
    if not rows:
        return
    yield '<section aria-labelledby="claims"><h2 id="claims">Claims</h2>\n<table class="claims"><thead><tr>'
    yield "".join(f'<th scope="col">{column}</th>' for column in _COLUMNS)
    yield "</tr></thead><tbody>\n"
    yield from map(_claim, rows)
    yield "</tbody></table></section>\n"


def _claim(row: ClaimRow) -> str:
    was = f"<del>{text(row.before)}</del>" if row.before is not None else ""
    now = f"<ins>{text(row.after)}</ins>" if row.after is not None else ""
    kind = "faint" if row.change is Change.REMOVED else _CLASSES[row.verdict]
    cells = (
        f"<td>{row.change.value}</td>",
        f'<th scope="row">{text(row.subject)}, {text(row.topic)}</th>',
        f"<td>{was}</td><td>{now}</td>",
        f'<td class="{kind}">{row.verdict_words}</td>',
        f"<td>{text(row.path)}:{row.line}</td>",
    )
    return f"<tr>{''.join(cells)}</tr>\n"


def _findings(report: Report, title: str, prefix: str) -> Iterator[str]:
    documents = [document for document in report.documents if document.findings]
    if not documents:
        return
    yield f'<section class="{prefix}" aria-labelledby="{prefix}"><h2 id="{prefix}">{title}</h2>\n'
    for number, document in enumerate(documents, 1):
        inner = f"{prefix}{number}"
        yield f'<h3>{text(document.path)}</h3><p class="meta">{counted(len(document.findings), "finding")}</p>\n'
        if document.source:
            yield from document_lines(document, inner, is_whole=False)
        else:
            yield from (note(index, finding, inner) for index, finding in enumerate(document.findings, 1))
    yield "</section>\n"
