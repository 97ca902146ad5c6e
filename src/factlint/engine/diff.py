"""`factlint diff`: the claims that a change adds, alters and removes, and the findings that come and go with it."""

from __future__ import annotations

import os.path
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from factlint import __version__
from factlint.engine.claim_changes import claim_changes, claims_at
from factlint.engine.documents import Documents
from factlint.engine.git import Repository
from factlint.engine.globs import Globs
from factlint.engine.lint import Linted, Linter
from factlint.engine.request import Request
from factlint.engine.revisions import (
    ChangedDocument,
    changed_documents,
    find_revisions,
    unchanged_documents,
)
from factlint.engine.rules_at import own_packs, packs_differ, rules_at
from factlint.engine.workers import Recipe, linter_on, open_rules
from factlint.knowledge.problems import PackErrors
from factlint.model.claim_change import ClaimAt
from factlint.model.diff import Diff, DocumentDiff, Fate, FindingChange, Revisions
from factlint.model.finding import Finding
from factlint.model.report import DocumentReport
from factlint.model.rule_base import RuleBase
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class _Judge:
    """A linter, and the rule base that it holds texts against."""

    linter: Linter
    rules: RuleBase

    def lint(self, path: str | None, data: bytes | None) -> Linted:
        """The version of a document at a path; an empty report for one that does not exist."""
        if path is None or data is None:
            return Linted(DocumentReport(path or "", ""))
        return self.linter.lint(path, data)

    def claims(self, path: str, linted: Linted) -> tuple[ClaimAt, ...]:
        return claims_at(path, linted.judgements, self.rules)


@dataclass(frozen=True, slots=True)
class _Judges:
    """Who lints the old version, and who the new one."""

    old: _Judge
    new: _Judge
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
        path, old_path = _shown(pair.path, repository), pair.old_path and _shown(pair.old_path, repository)
        old, new = judges.old.lint(old_path, pair.before), judges.new.lint(path, pair.after)
        fates = finding_changes(old.report.findings, new.report.findings)
        if pair.is_changed:
            before += judges.old.claims(path, old)
            after += judges.new.claims(path, new)
        if pair.is_changed or any(change.fate is not Fate.UNCHANGED for change in fates):
            documents.append(
                DocumentDiff(path, old_path, old.report, new.report, fates, is_changed=pair.is_changed)
            )
    return Diff(
        revisions,
        tuple(documents),
        claim_changes(before, after),
        is_rule_base_changed=judges.is_rule_base_changed,
        version=__version__,
        warnings=judges.warnings,
    )


def _shown(path: str, repository: Repository) -> str:
    """A path from the top of the repository, as seen from the working folder."""
    return os.path.relpath(repository.top / path)


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
        judge = _judge(now)
        return _Judges(judge, judge)

    def judge_at(commit: str, name: str) -> _Judge:
        rules = rules_at(repository, commit, settings.rules, packs, folder / name)
        return _judge(Recipe(settings._replace(rules=rules), request.root, None))

    new = judge_at(revisions.head, "new") if revisions.head else _judge(now)
    try:
        return _Judges(judge_at(revisions.base, "old"), new, is_rule_base_changed=True)
    except PackErrors as errors:
        lines = str(errors).splitlines()
        warning = f"the old rule base cannot be read, so both versions are judged by the new one: {lines[0]}"
        return _Judges(new, new, warnings=(warning,))


def _judge(recipe: Recipe) -> _Judge:
    rules = open_rules(recipe)
    return _Judge(linter_on(rules, recipe), rules)


def _pairs(
    repository: Repository, revisions: Revisions, request: Request, *, is_complete: bool
) -> Iterator[ChangedDocument]:
    """The documents that the request asks for and that differ; all of them with `is_complete`."""
    texts = Documents.of(request.settings, request.root)

    def is_text(path: str) -> bool:
        return texts.holds(_shown(path, repository))

    changed = list(changed_documents(repository, revisions, is_text))
    if is_complete:
        known = {each.path for each in changed}
        same = unchanged_documents(repository, revisions, is_text)
        changed = sorted(
            [*changed, *(each for each in same if each.path not in known)], key=lambda each: each.path
        )
    return (each for each in changed if _is_asked(each, repository, request))


def _is_asked(document: ChangedDocument, repository: Repository, request: Request) -> bool:
    """Whether the document lies at or below one of the request's paths, and is not excluded."""
    place = repository.top / document.path
    if Globs(request.exclude, request.root).matches(str(place)):
        return False
    asked = {repository.relative(path) for path in request.paths} - {"."}
    above = {document.path, *(str(folder) for folder in place.relative_to(repository.top).parents)}
    return not asked or bool(asked & above)
