"""Applying the fixes of one document round by round, as long as a fix makes no new finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from factlint.engine.own_rules import UNUSED_SUPPRESSION
from factlint.model.document import Document, Span
from factlint.model.finding import Applicability, Edit, Finding, Fix
from factlint.model.report import DocumentReport
from factlint.reading.source import Unreadable
from factlint.values.dataclass import dataclass

Lint = Callable[[str], DocumentReport]
Read = Callable[[str], Document]


@dataclass(frozen=True, slots=True)
class Repair:
    """A finding, and that one of its fixes that is tried."""

    finding: Finding
    fix: Fix


@dataclass(frozen=True, slots=True)
class Mended:
    report: DocumentReport
    """The report on the fixed text, which is its source."""
    applied: tuple[Finding, ...]
    """In the order of application; those of the first round have their places in the original text."""


def mend(report: DocumentReport, *, lint: Lint, read: Read, is_unsafe: bool = False) -> Mended:
    """Apply fixes to the text of a report; `lint` and `read` are called on every text on the way.

    A fix is dropped if its place is not pure prose, before or after; if an earlier fix has changed the place;
    or if it causes a new finding. So each round leaves fewer findings, and mending twice changes nothing more.
    """
    applied: list[Finding] = []
    while True:
        repairs = _without_overlaps(_repairs(report, read(report.source), is_unsafe=is_unsafe))
        done, report = _apply_what_does_good(repairs, report, lint, read)
        if not done:
            return Mended(report, tuple(applied))
        applied += done


def _repairs(report: DocumentReport, document: Document, *, is_unsafe: bool) -> Iterator[Repair]:
    for finding in report.findings:
        fixes = sorted(finding.fixes, key=lambda fix: fix.applicability is Applicability.UNSAFE)
        for fix in fixes[:1]:
            is_allowed = is_unsafe or fix.applicability is Applicability.SAFE
            if is_allowed and fix.edits and all(document.is_verbatim(edit.span) for edit in fix.edits):
                yield Repair(finding, fix)


def _without_overlaps(repairs: Iterable[Repair]) -> list[Repair]:
    """The repairs, without those that change the same place as an earlier one."""
    chosen: list[Repair] = []
    taken: list[Span] = []
    for repair in repairs:
        spans = [edit.span for edit in repair.fix.edits]
        if not any(_collide(span, other) for span in spans for other in taken):
            chosen.append(repair)
            taken += spans
    return chosen


def _collide(one: Span, other: Span) -> bool:
    """Whether two edits change the same characters, or insert at the same place."""
    return one.overlaps(other) or one.start == other.start


def _apply_what_does_good(
    repairs: Sequence[Repair], report: DocumentReport, lint: Lint, read: Read
) -> tuple[list[Finding], DocumentReport]:
    """The repaired findings and the new report: all repairs at once if they only improve the text, else the
    first that does.
    """
    singly = [[repair] for repair in repairs]
    for chosen in (repairs, *singly) if len(repairs) > 1 else singly:
        edits = [edit for repair in chosen for edit in repair.fix.edits]
        text = edited(report.source, edits)
        if not _is_prose_after(edits, text, read):
            continue
        after = lint(text)
        if not _has_new_finding(report, after, chosen):
            return [repair.finding for repair in chosen], after
    return [], report


def _is_prose_after(edits: Sequence[Edit], text: str, read: Read) -> bool:
    """Whether the edits' text is read as prose: a quotation mark may end a JSON string, a comma a CSV cell."""
    try:
        document = read(text)
    except Unreadable:
        return False
    ends = ((_moved_offset(edit.span.end, edits, is_end=True), len(edit.replacement)) for edit in edits)
    return all(document.is_verbatim(Span(end - length, end)) for end, length in ends)


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits that do not overlap."""
    pieces, at = [], 0
    for edit in sorted(edits, key=lambda edit: edit.span):
        pieces += [text[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return "".join([*pieces, text[at:]])


def _has_new_finding(before: DocumentReport, after: DocumentReport, repairs: Sequence[Repair]) -> bool:
    """Whether there is a new finding, a more serious one, or one that should have been repaired."""
    repaired = {id(repair.finding) for repair in repairs}
    edits = [edit for repair in repairs for edit in repair.fix.edits]
    known = [
        (_moved(finding.span, edits), finding.level.rank)
        for finding in before.findings
        if id(finding) not in repaired
    ]
    return any(
        not any(finding.span.overlaps(span) and finding.level.rank <= rank for span, rank in known)
        for finding in after.findings
        if finding.rule != UNUSED_SUPPRESSION  # what the fix has mended for good need not be suppressed
    )


def _moved(span: Span, edits: Sequence[Edit]) -> Span:
    """The span after edits; one that was partly edited extends over the edit's text."""
    return Span(_moved_offset(span.start, edits, is_end=False), _moved_offset(span.end, edits, is_end=True))


def _moved_offset(offset: int, edits: Sequence[Edit], *, is_end: bool) -> int:
    shift = 0
    for edit in edits:
        growth = len(edit.replacement) - (edit.span.end - edit.span.start)
        if edit.span.end <= offset:
            shift += growth
        elif edit.span.start < offset:  # inside of the edit
            shift += edit.span.start - offset + (len(edit.replacement) if is_end else 0)
    return offset + shift
