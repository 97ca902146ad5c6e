"""Asking git: one process per question, no shell, and errors that say what to do."""

from __future__ import annotations

import os.path
import subprocess
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from factlint.engine.errors import UsageError
from factlint.values.dataclass import dataclass

_SETTINGS = ("--literal-pathspecs", "-c", "core.quotePath=off", "-c", "core.fsmonitor=false")
"""Paths are taken literally, and no file system monitor is run, since the repository could name any program."""


class GitError(UsageError):
    """Git is missing, or reported an error."""


@dataclass(frozen=True, slots=True)
class Repository:
    """A git work tree, identified by its top folder."""

    top: Path

    @classmethod
    def around(cls, folder: str | Path) -> Repository:
        """The repository that holds a folder; raises `GitError`."""
        top = _run(("rev-parse", "--show-toplevel"), folder).decode(errors="surrogateescape").rstrip("\n")
        return cls(Path(top))

    def ask(self, *arguments: str, stdin: bytes = b"") -> bytes:
        """Git's output; raises `GitError` with the last line of its message if it fails."""
        return _run(arguments, self.top, stdin)

    def ask_text(self, *arguments: str) -> str:
        return self.ask(*arguments).decode(errors="surrogateescape").rstrip("\n")

    def find(self, *arguments: str) -> str | None:
        """Git's output; None if it fails, as it does for a name that does not exist."""
        try:
            return self.ask_text(*arguments) or None
        except GitError:
            return None

    def relative(self, path: str) -> str:
        """A path as git names it: from the top, with slashes. Raises `GitError` for one outside."""
        place = Path(os.path.abspath(path))
        try:
            return (place.parent.resolve() / place.name).relative_to(self.top.resolve()).as_posix()
        except ValueError:
            raise GitError(f"{path} is outside of the git repository {self.top}") from None

    def contents(self, blobs: Sequence[str]) -> Iterator[bytes]:
        """The contents of blobs, by their ids, all read by one process."""
        answer = self.ask("cat-file", "--batch", stdin="".join(f"{blob}\n" for blob in blobs).encode())
        at = 0
        for _ in blobs:  # a line `id type size`, the content, a line feed
            start = answer.index(b"\n", at) + 1
            at = start + int(answer[at : start - 1].rpartition(b" ")[2]) + 1
            yield answer[start : at - 1]

    @property
    def is_shallow(self) -> bool:
        return self.ask_text("rev-parse", "--is-shallow-repository") == "true"

    def commit(self, revision: str) -> str:
        """The id of the commit that a revision names; raises `GitError` with the nearest branch or tag."""
        if found := self.find("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"):
            return found
        names = self.ask_text("for-each-ref", "--format=%(refname:short)").splitlines()
        near = get_close_matches(revision, names, n=1)
        advice = f"; did you mean {near[0]}?" if near else ""
        if not advice and self.is_shallow:
            advice = "; this clone is shallow: fetch the history first (git fetch --unshallow)"
        raise GitError(f"git knows no revision {revision}{advice}")

    def default_base(self) -> str:
        """The default branch, preferably the remote's; HEAD if there is none.

        Raises `GitError` before the first commit, and in a shallow clone that has only its HEAD: comparing that
        with itself would look like a branch without changes.
        """
        remote = self.find("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD")
        names = (remote, "origin/main", "origin/master", "main", "master", "HEAD")
        found = next((name for name in names if name and self._has(name)), None)
        if found is None:
            raise GitError("git has no commit to compare with; name one: BASE")
        if found == "HEAD" and self.is_shallow:
            raise GitError(
                "this clone is shallow and holds no branch to compare with: fetch its history first"
                " (git fetch --unshallow; fetch-depth: 0 in GitHub's checkout)"
            )
        return found

    def _has(self, revision: str) -> bool:
        return self.find("rev-parse", "--verify", "--quiet", revision) is not None


def command(arguments: Sequence[str]) -> tuple[str, ...]:
    """The command line for these arguments."""
    return ("git", *_SETTINGS, *arguments)


def _run(arguments: Sequence[str], folder: str | Path, stdin: bytes = b"") -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 - no shell; revisions follow --end-of-options or --verify
            command(arguments),
            cwd=folder,
            input=stdin,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise GitError("git is not installed, or not on the PATH") from None
    if done.returncode:
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        said = lines[-1].removeprefix("fatal: ") if lines else f"exit code {done.returncode}"
        raise GitError(f"git {arguments[0]}: {said}")
    return done.stdout
