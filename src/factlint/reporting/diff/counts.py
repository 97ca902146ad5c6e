"""The last lines of a comparison: what was compared, and what came and went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factlint.model.claim_change import Change
from factlint.model.diff import Diff, Fate
from factlint.reporting.counts import counted

_ID_LENGTH = 12
"""Characters shown of a commit id."""


def revisions(diff: Diff) -> str:
    """As in "1a2b3c4d5e6f → the work tree"."""
    head = diff.revisions.head
    return f"{diff.revisions.base[:_ID_LENGTH]} → {head[:_ID_LENGTH] if head else 'the work tree'}"


def claim_summary(diff: Diff) -> str:
    """As in "1 claim changed, 2 added, 0 removed"."""
    changes = Counter(each.change for each in diff.claims)
    if not changes:
        return "no claim changed"
    changed = counted(changes[Change.CHANGED], "claim")
    return f"{changed} changed, {changes[Change.ADDED]} added, {changes[Change.REMOVED]} removed"


def finding_summary(diff: Diff) -> str:
    """As in "findings: 1 new, 0 fixed, 3 unchanged"."""
    fates = Counter(each.fate for document in diff.documents for each in document.findings)
    if not fates:
        return "no findings"
    return f"findings: {fates[Fate.NEW]} new, {fates[Fate.FIXED]} fixed, {fates[Fate.UNCHANGED]} unchanged"


def summary(diff: Diff) -> str:
    changed = sum(document.is_changed for document in diff.documents)
    parts = [f"{claim_summary(diff)} in {counted(changed, 'changed file')}", finding_summary(diff)]
    return " · ".join(parts)


def remarks(diff: Diff) -> Iterator[str]:
    """Remarks on the comparison as a whole: renamed documents, another rule base."""
    if diff.is_rule_base_changed:
        judged = [document.path for document in diff.documents if not document.is_changed]
        also = f"; it judges {counted(len(judged), 'unchanged file')} otherwise" if judged else ""
        yield f"the rule base changed{also}"
    for document in diff.documents:
        if document.is_renamed:
            yield f"{document.old_path} is now {document.path}"
