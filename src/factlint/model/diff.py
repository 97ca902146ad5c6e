"""Two revisions of some documents, compared: the claims and the findings that come, change and go."""

from __future__ import annotations

from enum import Enum

from factlint.model.claim_change import ClaimChange
from factlint.model.finding import Finding
from factlint.model.report import DocumentReport, Report, RuleDescription
from factlint.values.dataclass import dataclass, replace


class Fate(Enum):
    """What happened to a finding; the words are those of SARIF's `baselineState`."""

    NEW = "new"
    UNCHANGED = "unchanged"
    FIXED = "absent"


@dataclass(frozen=True, slots=True)
class Revisions:
    """From one commit to another; `head` is None for the work tree."""

    base: str
    head: str | None

    @property
    def commits(self) -> tuple[str, ...]:
        """The revisions as arguments of `git diff`."""
        return (self.base, self.head) if self.head else (self.base,)


@dataclass(frozen=True, slots=True)
class FindingChange:
    finding: Finding
    """The finding of the new version; for a fixed one, that of the old version."""
    fate: Fate


@dataclass(frozen=True, slots=True)
class DocumentDiff:
    """One document that differs, or that is judged differently by another rule base.

    A report with an empty source stands for a version that does not exist.
    """

    path: str
    old_path: str | None
    before: DocumentReport
    after: DocumentReport
    findings: tuple[FindingChange, ...]
    is_changed: bool = True
    """False where only the rule base changed."""

    @property
    def is_renamed(self) -> bool:
        return self.old_path not in (None, self.path)


@dataclass(frozen=True, slots=True)
class Diff:
    """Paths are relative to the working folder, as in a `Report`."""

    revisions: Revisions
    documents: tuple[DocumentDiff, ...]
    claims: tuple[ClaimChange, ...]
    """Changes in all documents that differ, since a claim may move from one to another."""
    is_rule_base_changed: bool = False
    version: str = ""
    warnings: tuple[str, ...] = ()
    rules: tuple[RuleDescription, ...] = ()
    """The rules that have findings, sorted by id; filled in for formats that describe them."""

    def report(self, *fates: Fate) -> Report:
        """The findings with these fates; for `Fate.FIXED` alone those of the old version, otherwise of the new one.

        The fixes of the old version are left out: its text is gone.
        """
        is_old = fates == (Fate.FIXED,)
        documents = (
            (document.before if is_old else document.after)._replace(
                findings=tuple(
                    replace(each.finding, fixes=()) if is_old else each.finding
                    for each in document.findings
                    if each.fate in fates
                )
            )
            for document in self.documents
        )
        return Report(tuple(documents), self.version)
