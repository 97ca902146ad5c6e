"""`factlint diff`: the claims that a change adds, alters and removes, and the findings that come and go with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory

from factlint.engine.claim_changes import ClaimAt, ClaimChange, claim_changes, claims_at
from factlint.engine.git import Repository
from factlint.engine.globs import Globs
from factlint.engine.inputs import document_suffixes
from factlint.engine.lint import Linted, Linter
from factlint.engine.request import Request
from factlint.engine.revisions import (
    ChangedDocument,
    Revisions,
    changed_documents,
    find_revisions,
    unchanged_documents,
)
from factlint.engine.rules_at import own_packs, packs_differ, rules_at
from factlint.engine.workers import Recipe, make_linter
from factlint.knowledge.problems import PackErrors
from factlint.model.finding import Finding
from factlint.model.report import DocumentReport
from factlint.values.dataclass import dataclass


class Fate(Enum):
    """What became of a finding; the words are those of SARIF's `baselineState`."""

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
    """One document that differs, or that another rule base judges otherwise.

    A report of an empty source stands for a version that does not exist.
    """

    path: str
    old_path: str | None
    before: DocumentReport
    after: DocumentReport
    findings: tuple[FindingChange, ...]
    is_changed: bool = True
    """False where only the rule base changed."""


@dataclass(frozen=True, slots=True)
class Diff:
    revisions: Revisions
    documents: tuple[DocumentDiff, ...]
    claims: tuple[ClaimChange, ...]
    """Of all documents that differ, since a claim may move from one to another."""
    is_rule_base_changed: bool = False
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Judges:
    """Who lints the old version, and who the new one."""

    old: Linter
    new: Linter
    is_rule_base_changed: bool = False
    warnings: tuple[str, ...] = ()


def diff(request: Request, written: str) -> Diff:
    """Compare two revisions (see `find_revisions`) by the settings of a request; its paths limit the documents.

    Each version is judged by its own rule base. If that changed, documents that did not are compared too.
    Documents without a date of their own are undated in both, since git dates no file that differs. Raises
    `GitError` and what `run` raises.
    """
    repository = Repository.around(".")
    revisions = find_revisions(repository, written)
    with TemporaryDirectory(prefix="factlint-") as folder:
        judges = _judges(repository, revisions, request, Path(folder))
    before: list[ClaimAt] = []
    after: list[ClaimAt] = []
    documents: list[DocumentDiff] = []
    for pair in _pairs(repository, revisions, request, is_complete=judges.is_rule_base_changed):
        old = _lint(judges.old, pair.old_path or pair.path, pair.before)
        new = _lint(judges.new, pair.path, pair.after)
        fates = finding_changes(old.report.findings, new.report.findings)
        if pair.is_changed:
            before += claims_at(pair.path, old.judgements)
            after += claims_at(pair.path, new.judgements)
        if pair.is_changed or any(change.fate is not Fate.UNCHANGED for change in fates):
            documents.append(
                DocumentDiff(
                    pair.path, pair.old_path, old.report, new.report, fates, is_changed=pair.is_changed
                )
            )
    claims = claim_changes(before, after)
    return Diff(revisions, tuple(documents), claims, judges.is_rule_base_changed, judges.warnings)


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


def _judges(repository: Repository, revisions: Revisions, request: Request, folder: Path) -> _Judges:
    """Linters by the rule base of either revision; what they need from the folder they have read."""
    settings = request.settings
    packs = own_packs(repository, settings.rules, request.root)
    now = Recipe(settings, request.root, request.cache_dir)
    if not packs_differ(repository, revisions, packs):
        linter = make_linter(now)
        return _Judges(linter, linter)

    def linter_at(commit: str, name: str) -> Linter:
        rules = rules_at(repository, commit, settings.rules, packs, folder / name)
        return make_linter(Recipe(settings._replace(rules=rules), request.root, None))

    new = linter_at(revisions.head, "new") if revisions.head else make_linter(now)
    try:
        return _Judges(linter_at(revisions.base, "old"), new, is_rule_base_changed=True)
    except PackErrors as errors:
        lines = str(errors).splitlines()
        warning = f"the old rule base cannot be read, so both versions are judged by the new one: {lines[0]}"
        return _Judges(new, new, warnings=(warning,))


def _pairs(
    repository: Repository, revisions: Revisions, request: Request, *, is_complete: bool
) -> Iterator[ChangedDocument]:
    """The documents that the request asks for and that differ; all of them with `is_complete`."""
    suffixes = document_suffixes()
    changed = list(changed_documents(repository, revisions, suffixes))
    if is_complete:
        known = {each.path for each in changed}
        same = unchanged_documents(repository, revisions, suffixes)
        changed = sorted(
            [*changed, *(each for each in same if each.path not in known)], key=lambda each: each.path
        )
    return (each for each in changed if _is_asked(each, repository, request))


def _lint(linter: Linter, path: str, data: bytes | None) -> Linted:
    return Linted(DocumentReport(path, "")) if data is None else linter.lint(path, data)


def _is_asked(document: ChangedDocument, repository: Repository, request: Request) -> bool:
    """Whether the document lies at or below one of the request's paths, and is not excluded."""
    place = repository.top / document.path
    if Globs(request.exclude, request.root).matches(str(place)):
        return False
    asked = {repository.relative(path) for path in request.paths} - {"."}
    above = {document.path, *(str(folder) for folder in place.relative_to(repository.top).parents)}
    return not asked or bool(asked & above)
