"""The documents that differ between two revisions of a repository, with their contents in both."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from factlint.engine.git.repository import GitError, Repository
from factlint.model.diff import Revisions
from factlint.values.dataclass import dataclass, replace

IsText = Callable[[str], bool]
"""Whether a file is a document, by its path from the top of the repository."""


@dataclass(frozen=True, slots=True)
class ChangedDocument:
    """One document in two revisions. Paths are from the top of the repository."""

    path: str
    """The path in the new revision; for a removed document, in the old one."""
    old_path: str | None
    """The path in the old revision, if it existed."""
    before: bytes | None
    after: bytes | None
    is_changed: bool = True


def find_revisions(repository: Repository, written: str) -> Revisions:
    """Parse `BASE..HEAD`, `BASE...HEAD` or `BASE`; raises `GitError` for revisions that git does not know.

    Two dots compare the two commits. Three dots, or BASE alone, compare with the commit where the newer side
    branched off BASE, as a pull request does. Without a text BASE is the default branch.
    """
    written = written or repository.default_base()
    base, dots, head = written.partition("...") if "..." in written else written.partition("..")
    new = repository.commit(head or "HEAD") if dots else None
    old = repository.commit(base or "HEAD")
    if dots == "..":
        return Revisions(old, new)
    fork = repository.find("merge-base", old, new or "HEAD")
    if fork is None and repository.is_shallow:
        raise GitError(
            f"this clone is shallow and does not reach the commit where {base} and HEAD part; fetch more"
        )
    return Revisions(fork or old, new)


def changed_documents(
    repository: Repository, revisions: Revisions, is_text: IsText
) -> Iterator[ChangedDocument]:
    """The documents that differ, with renames followed, sorted by path; raises `GitError`."""
    question = ("diff", "--raw", "-z", "--no-abbrev", "--find-renames", "--no-ext-diff")
    listed = repository.ask(*question, *revisions.commits)
    entries = [entry for entry in _entries(listed) if _is_text(entry, is_text)]
    if revisions.head is None:
        # Git may have hashed a file of the work tree to follow a rename, without storing it.
        entries = [replace(entry, new_blob=None) for entry in entries] + _untracked(repository, is_text)
    blobs = [blob for entry in entries for blob in (entry.old_blob, entry.new_blob) if blob]
    contents = dict(zip(blobs, repository.contents(blobs), strict=True))
    for entry in sorted(entries, key=lambda entry: entry.path):
        before = contents.get(entry.old_blob or "")
        after = contents.get(entry.new_blob or "") if revisions.head else _work_tree_file(repository, entry)
        if before is not None or after is not None:
            yield ChangedDocument(entry.path, entry.old_path, before, after)


def unchanged_documents(
    repository: Repository, revisions: Revisions, is_text: IsText
) -> Iterator[ChangedDocument]:
    """The documents that the base has, as it has them; raises `GitError`."""
    listed = repository.ask("ls-tree", "-r", "-z", "--full-tree", revisions.base)
    blobs: dict[str, str] = {}
    for entry in filter(None, listed.decode(errors="surrogateescape").split("\0")):
        about, _, path = entry.partition("\t")
        mode, _kind, blob = about.split(" ")
        if mode.startswith("100") and is_text(path):
            blobs[path] = blob
    for path, content in zip(blobs, repository.contents(tuple(blobs.values())), strict=True):
        yield ChangedDocument(path, path, content, content, is_changed=False)


@dataclass(frozen=True, slots=True)
class _Entry:
    path: str
    old_path: str | None
    old_blob: str | None
    new_blob: str | None
    is_there: bool
    """Whether the new revision has the file."""


def _entries(listed: bytes) -> Iterator[_Entry]:
    """Read entries of the form `:old-mode new-mode old-blob new-blob status`, then one path, or two for a
    rename; each is terminated by a zero byte.
    """
    fields = iter(listed.decode(errors="surrogateescape").split("\0"))
    for about in fields:
        if not about:
            continue
        old_mode, new_mode, old_blob, new_blob, status = about[1:].split(" ")
        first = next(fields)
        path = next(fields) if status[0] in "RC" else first
        was_there, is_there = old_mode.startswith("100"), new_mode.startswith("100")
        yield _Entry(
            path,
            first if was_there else None,
            old_blob if was_there and old_blob.strip("0") else None,
            new_blob if is_there and new_blob.strip("0") else None,
            is_there,
        )


def _is_text(entry: _Entry, is_text: IsText) -> bool:
    return any(is_text(path) for path in (entry.path, entry.old_path) if path is not None)


def _untracked(repository: Repository, is_text: IsText) -> list[_Entry]:
    listed = repository.ask("ls-files", "--others", "--exclude-standard", "-z")
    names = [name.decode(errors="surrogateescape") for name in listed.split(b"\0") if name]
    entries = [_Entry(name, None, None, None, is_there=True) for name in names]
    return [entry for entry in entries if _is_text(entry, is_text)]


def _work_tree_file(repository: Repository, entry: _Entry) -> bytes | None:
    """The current contents of a file; links are not followed."""
    path = repository.top / entry.path
    try:
        return path.read_bytes() if entry.is_there and not path.is_symlink() else None
    except OSError:
        return None
