"""`factlint diff`: the claims that a change adds, alters and removes, and the findings that come and go with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from factlint.engine.claim_changes import ClaimAt, ClaimChange, claim_changes, claims_at
from factlint.engine.git import Repository
from factlint.engine.globs import Globs
from factlint.engine.inputs import document_suffixes
from factlint.engine.lint import Linted, Linter
from factlint.engine.request import Request
from factlint.engine.revisions import ChangedDocument, Revisions, changed_documents, find_revisions
from factlint.engine.workers import Recipe, make_linter
from factlint.model.finding import Finding
from factlint.model.report import DocumentReport


class Fate(Enum):
    """What became of a finding; the words are those of SARIF's `baselineState` where it has them."""

    NEW = "new"
    UNCHANGED = "unchanged"
    FIXED = "absent"


@dataclass(frozen=True, slots=True)
class FindingChange:
    finding: Finding
    """As it is in the new version; as it was in the old one for a fixed finding."""
    fate: Fate


@dataclass(frozen=True, slots=True)
class DocumentDiff:
    """One document that differs; a report of an empty source stands for a version that does not exist."""

    path: str
    old_path: str | None
    before: DocumentReport
    after: DocumentReport
    findings: tuple[FindingChange, ...]


@dataclass(frozen=True, slots=True)
class Diff:
    revisions: Revisions
    documents: tuple[DocumentDiff, ...]
    claims: tuple[ClaimChange, ...]
    """Of all documents, since a claim may move from one to another."""


def diff(request: Request, written: str) -> Diff:
    """Compare two revisions (see `find_revisions`) by the settings of a request; its paths limit the documents.

    Both versions are judged by the present rule base. Documents without a date of their own are undated in both,
    since git dates no file that differs. Raises `GitError` and what `run` raises.
    """
    repository = Repository.around(".")
    revisions = find_revisions(repository, written)
    linter = make_linter(Recipe(request.settings, request.root, request.cache_dir))
    before: list[ClaimAt] = []
    after: list[ClaimAt] = []
    documents: list[DocumentDiff] = []
    for changed in changed_documents(repository, revisions, document_suffixes()):
        if not _is_asked(changed, repository, request):
            continue
        old = _lint(linter, changed.old_path or changed.path, changed.before)
        new = _lint(linter, changed.path, changed.after)
        before += claims_at(changed.path, old.judgements)
        after += claims_at(changed.path, new.judgements)
        fates = finding_changes(old.report.findings, new.report.findings)
        documents.append(DocumentDiff(changed.path, changed.old_path, old.report, new.report, fates))
    return Diff(revisions, tuple(documents), claim_changes(before, after))


def finding_changes(before: Iterable[Finding], after: Iterable[Finding]) -> tuple[FindingChange, ...]:
    """What became of each finding, by fingerprint: those of the new version in its order, then the fixed ones."""
    before, after = tuple(before), tuple(after)
    old = {finding.fingerprint for finding in before}
    new = {finding.fingerprint for finding in after}
    fates = [
        FindingChange(finding, Fate.UNCHANGED if finding.fingerprint in old else Fate.NEW) for finding in after
    ]
    return (
        *fates,
        *(FindingChange(finding, Fate.FIXED) for finding in before if finding.fingerprint not in new),
    )


def _lint(linter: Linter, path: str, data: bytes | None) -> Linted:
    return Linted(DocumentReport(path, "")) if data is None else linter.lint(path, data)


def _is_asked(changed: ChangedDocument, repository: Repository, request: Request) -> bool:
    """Whether the document lies at or below one of the request's paths, and is not excluded."""
    place = repository.top / changed.path
    if Globs(request.exclude, request.root).matches(str(place)):
        return False
    asked = {repository.relative(path) for path in request.paths} - {"."}
    above = {changed.path, *(str(folder) for folder in place.relative_to(repository.top).parents)}
    return not asked or bool(asked & above)
