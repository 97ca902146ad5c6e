"""`factlint diff`: claims added, altered and removed by a change, with the findings that come and go."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from factlint import __version__
from factlint.engine.claim_changes import claim_changes, claims_at
from factlint.engine.files.documents import Documents
from factlint.engine.files.globs import Globs
from factlint.engine.git.repository import Repository
from factlint.engine.git.revisions import (
    ChangedDocument,
    changed_documents,
    find_revisions,
    unchanged_documents,
)
from factlint.engine.lint import Linted
from factlint.engine.request import Request
from factlint.engine.rules_at import own_packs, packs_differ, rules_at
from factlint.engine.workers import Promise, Recipe, Workers, linter_on, make_workers, open_rules
from factlint.knowledge.problems import PackErrors
from factlint.model.claim_change import ClaimAt
from factlint.model.diff import Diff, DocumentDiff, Fate, FindingChange, Revisions
from factlint.model.finding import Finding
from factlint.model.report import DocumentReport
from factlint.model.rule_base import RuleBase
from factlint.values.dataclass import dataclass, replace


@dataclass(frozen=True, slots=True)
class _Judge:
    """The workers for one side of the comparison, with their rule base."""

    workers: Workers
    rules: RuleBase

    def begin(self, path: str | None, data: bytes | None) -> Promise:
        """Lint the version of a document at a path; an empty report for one that does not exist."""
        if path is None or data is None:
            return lambda: Linted(DocumentReport(path or "", ""))
        return self.workers.submit(path, data, lambda: None)

    def claims(self, path: str, linted: Linted) -> tuple[ClaimAt, ...]:
        return claims_at(path, linted.judgements, self.rules)


@dataclass(frozen=True, slots=True)
class _Judges:
    """The judges of the old and the new version."""

    old: _Judge
    new: _Judge
    is_rule_base_changed: bool = False
    warnings: tuple[str, ...] = ()

    def close(self) -> None:
        self.old.workers.close()
        self.new.workers.close()


@dataclass(frozen=True, slots=True)
class _Versions:
    """Both versions of a document, linted."""

    pair: ChangedDocument
    path: str
    old_path: str | None
    old: Linted
    new: Linted


def diff(request: Request, written: str) -> Diff:
    """Compare two revisions (see `find_revisions`) by the settings of a request; its paths limit the documents.

    Each version is judged by its own rule base; if that changed, unchanged documents are compared as well.
    Documents without a date of their own are undated in both versions, since git dates no file that differs.
    Raises `GitError` and everything that `run` raises.
    """
    repository = Repository.around(".")
    revisions = find_revisions(repository, written)
    before: list[ClaimAt] = []
    after: list[ClaimAt] = []
    documents: list[DocumentDiff] = []
    with (
        TemporaryDirectory(prefix="factlint-") as folder,
        closing(_judges(repository, revisions, request, Path(folder))) as judges,
    ):
        pairs = _pairs(repository, revisions, request, is_complete=judges.is_rule_base_changed)
        for each in _linted(judges, pairs, repository):
            if each.pair.is_changed:
                before += judges.old.claims(each.path, each.old)
                after += judges.new.claims(each.path, each.new)
            documents += _differing(each)
    return Diff(
        revisions,
        tuple(documents),
        claim_changes(before, after),
        is_rule_base_changed=judges.is_rule_base_changed,
        version=__version__,
        warnings=judges.warnings,
    )


def _linted(judges: _Judges, pairs: Iterable[ChangedDocument], repository: Repository) -> Iterator[_Versions]:
    """Both versions of each pair, in order; the workers run ahead of the one that is waited for."""
    waiting: deque[Callable[[], _Versions]] = deque()
    for pair in pairs:
        waiting.append(_begun(judges, pair, repository))
        if len(waiting) > judges.new.workers.ahead:
            yield waiting.popleft()()
    while waiting:
        yield waiting.popleft()()


def _begun(judges: _Judges, pair: ChangedDocument, repository: Repository) -> Callable[[], _Versions]:
    path, old_path = _shown(pair.path, repository), pair.old_path and _shown(pair.old_path, repository)
    old, new = judges.old.begin(old_path, pair.before), judges.new.begin(path, pair.after)
    return lambda: _Versions(pair, path, old_path, old(), new())


def _differing(each: _Versions) -> Iterator[DocumentDiff]:
    """The difference, if the document changed or another rule base finds something else in it."""
    old, new, is_changed = each.old.report, each.new.report, each.pair.is_changed
    fates = finding_changes(old.findings, new.findings)
    if is_changed or any(change.fate is not Fate.UNCHANGED for change in fates):
        yield DocumentDiff(each.path, each.old_path, old, new, fates, is_changed=is_changed)


def _shown(path: str, repository: Repository) -> str:
    """A path from the top of the repository, relative to the working folder."""
    return os.path.relpath(repository.top / path)


def finding_changes(before: Iterable[Finding], after: Iterable[Finding]) -> tuple[FindingChange, ...]:
    """What happened to each finding: those of the new version in its order, then the fixed ones.

    A finding is recognised by its fingerprint, or, if only the words around it changed, by its message and
    words.
    """
    before, after = tuple(before), tuple(after)
    old = {finding.fingerprint for finding in before}
    new = {finding.fingerprint for finding in after}
    gone = [finding for finding in before if finding.fingerprint not in new]
    fates: list[FindingChange] = []
    for finding in after:
        is_known = finding.fingerprint in old
        if not is_known and (same := next((one for one in gone if _says_the_same(one, finding)), None)):
            gone.remove(same)
            is_known = True
        fates.append(FindingChange(finding, Fate.UNCHANGED if is_known else Fate.NEW))
    return (*fates, *(FindingChange(finding, Fate.FIXED) for finding in gone))


def _says_the_same(one: Finding, other: Finding) -> bool:
    return (one.rule, one.text, one.message) == (other.rule, other.text, other.message)


def _judges(repository: Repository, revisions: Revisions, request: Request, folder: Path) -> _Judges:
    """The judges for both revisions; those of old packs need the folder for as long as they work."""
    settings = request.settings
    packs = own_packs(repository, settings.rules, request.root)
    now = Recipe(settings, request.root, request.cache_dir, sends_judgements=True)
    if not packs_differ(repository, revisions, packs):
        judge = _judge(now, request.jobs)
        return _Judges(judge, judge)

    def judge_at(commit: str, name: str) -> _Judge:
        rules = rules_at(repository, commit, settings.rules, packs, folder / name)
        then = replace(now, settings=settings._replace(rules=rules), cache_dir=str(folder / f"{name}-cache"))
        return _judge(then, request.jobs)

    new = judge_at(revisions.head, "new") if revisions.head else _judge(now, request.jobs)
    try:
        return _Judges(judge_at(revisions.base, "old"), new, is_rule_base_changed=True)
    except PackErrors as errors:
        lines = str(errors).splitlines()
        warning = f"the old rule base cannot be read, so both versions are judged by the new one: {lines[0]}"
        return _Judges(new, new, warnings=(warning,))


def _judge(recipe: Recipe, jobs: int) -> _Judge:
    rules = open_rules(recipe)
    return _Judge(make_workers(recipe, linter_on(rules, recipe), jobs or os.cpu_count() or 1), rules)


def _pairs(
    repository: Repository, revisions: Revisions, request: Request, *, is_complete: bool
) -> Iterator[ChangedDocument]:
    """The documents of the request that differ; with `is_complete` all of them."""
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
