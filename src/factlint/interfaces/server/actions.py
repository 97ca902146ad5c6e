"""Findings → code actions: one for each fix, and one for all that are safe."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.engine.lint import Linted
from factlint.interfaces.server.diagnostics import diagnostic
from factlint.interfaces.server.open_document import OpenDocument, Places
from factlint.interfaces.server.projects import Projects
from factlint.model.finding import Applicability, Edit, Finding, Fix
from factlint.model.span import Span
from factlint.reading.source import Unreadable
from factlint.values.typed import Any

QUICK_FIX = "quickfix"
FIX_ALL = "source.fixAll.factlint"
KINDS = (QUICK_FIX, FIX_ALL)

Action = dict[str, Any]


def actions(
    text: OpenDocument, linted: Linted, projects: Projects, *, span: Span, only: Sequence[str], encoding: str
) -> Iterator[Action]:
    """The actions for a stretch of the text; `only` lists the kinds wanted, and empty means all except fix-all."""
    places = Places(text.text, encoding)
    if _is_wanted(QUICK_FIX, only or (QUICK_FIX,)):
        for finding in linted.report.findings:
            if finding.span.start <= span.end and span.start <= finding.span.end:
                yield from _quick_fixes(finding, text, projects, places)
    if _is_wanted(FIX_ALL, only):
        yield from _fix_all(text, linted, projects, places)


def _is_wanted(kind: str, only: Sequence[str]) -> bool:
    """Whether a kind is wanted; kinds form a tree, so `source` includes `source.fixAll`."""
    return any(kind == wanted or kind.startswith(f"{wanted}.") for wanted in only)


def _quick_fixes(finding: Finding, text: OpenDocument, projects: Projects, places: Places) -> Iterator[Action]:
    for fix in finding.fixes:
        if _is_prose(fix, text, projects):
            is_safe = fix.applicability is Applicability.SAFE
            yield {
                "title": fix.title,
                "kind": QUICK_FIX,
                "diagnostics": [diagnostic(finding, text, places)],
                "isPreferred": is_safe and len(finding.fixes) == 1,
                "edit": _workspace_edit(text, fix.edits, places),
            }


def _is_prose(fix: Fix, text: OpenDocument, projects: Projects) -> bool:
    """Whether a fix changes only words, and no markup between them."""
    try:
        document = projects.document(text)
    except Unreadable:
        return False
    return all(document.is_verbatim(edit.span) for edit in fix.edits)


def _fix_all(text: OpenDocument, linted: Linted, projects: Projects, places: Places) -> Iterator[Action]:
    mended = projects.mended(text, linted)
    if mended.applied:
        edits = [_difference(text.text, mended.report.source)]
        title = f"Apply {len(mended.applied)} safe {'fix' if len(mended.applied) == 1 else 'fixes'} of factlint"
        yield {"title": title, "kind": FIX_ALL, "edit": _workspace_edit(text, edits, places)}


def _difference(before: str, after: str) -> Edit:
    """The single edit between two texts: everything between their common beginning and their common end."""
    shorter = min(len(before), len(after))
    start = next((at for at in range(shorter) if before[at] != after[at]), shorter)
    room = shorter - start
    end = next((back for back in range(room) if before[-1 - back] != after[-1 - back]), room)
    return Edit(Span(start, len(before) - end), after[start : len(after) - end])


def _workspace_edit(text: OpenDocument, edits: Sequence[Edit], places: Places) -> dict[str, Any]:
    changes = [{"range": places.range(edit.span), "newText": edit.replacement} for edit in edits]
    return {"changes": {text.uri: changes}}
