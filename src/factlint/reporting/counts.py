"""The last line of a report: what was found, and in how much text."""

from __future__ import annotations

from factlint.model.report import Report


def counted(number: int, noun: str, plural: str = "") -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {plural or f'{noun}s'}"


def summary(report: Report) -> str:
    """As in "2 findings in 1 of 3 files · 41 claims: 12 supported, 1 refuted, 28 without a fact"."""
    findings = sum(len(document.findings) for document in report.documents)
    hit = sum(1 for document in report.documents if document.findings)
    files = counted(len(report.documents), "file")
    found = f"{counted(findings, 'finding')} in {hit} of {files}" if findings else f"no findings in {files}"
    return found + _claims(report) + _hidden(report)


def _claims(report: Report) -> str:
    supported = sum(document.claims.supported for document in report.documents)
    refuted = sum(document.claims.refuted for document in report.documents)
    unknown = sum(document.claims.unknown for document in report.documents)
    total = supported + refuted + unknown
    if not total:
        return ""
    return f" · {counted(total, 'claim')}: {supported} supported, {refuted} refuted, {unknown} without a fact"


def _hidden(report: Report) -> str:
    """As in "the baseline hides 2 errors (since 2026-03-01), 3 more from now on; 1 entry of it is gone"."""
    if report.hidden is None:
        return ""
    levels = [f"{counted(each.number, each.level)} (since {each.since})" for each in report.hidden.levels]
    if accepted := report.hidden.accepted:
        levels.append(f"{accepted}{' more' if levels else ''} from now on")
    gone = report.hidden.gone
    entries = counted(gone, "entry of it is", "entries of it are")
    return f" · the baseline hides {', '.join(levels) or 'nothing'}" + (f"; {entries} gone" if gone else "")
