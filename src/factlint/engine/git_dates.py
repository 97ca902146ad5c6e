"""When git last saw a file change: the author date of its last commit, for files that are as committed."""

from __future__ import annotations

import subprocess
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from factlint.engine.git import GitError, Repository, command
from factlint.engine.git_head import top_around

_MANY_PATHS = 500
"""Beyond these git is asked about all files: a command line has an end."""


class GitDates:
    """The dates of the files of a run, asked of git at the first question and then for all of them at once."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._paths = tuple(paths)
        self._known: dict[str, Mapping[str, str]] = {}

    def date(self, path: str) -> str | None:
        """The day (YYYY-MM-DD, as the author's clock had it) of the last commit that changed a file.

        None for a file that git does not know, that differs from its last commit, or whose last change lies
        beyond the end of a shallow clone.
        """
        top = top_around(path)
        if top is None:
            return None
        if top not in self._known:
            paths = [each for each in self._paths if top_around(each) == top]
            self._known[top] = _dates(Repository(Path(top)), paths)
        return self._known[top].get(path)


def _dates(repository: Repository, paths: Sequence[str]) -> Mapping[str, str]:
    try:
        names = {repository.relative(path): path for path in paths}
        asked = ("--", *names) if len(names) <= _MANY_PATHS else ()
        committed = set(_names(repository.ask("ls-tree", "-r", "-z", "--name-only", "HEAD", *asked)))
        changed = set(_names(repository.ask("diff", "--name-only", "-z", "--no-ext-diff", "HEAD", *asked)))
        wanted = (committed - changed) & set(names)
        return {names[name]: day for name, day in _last_commits(repository, wanted, asked)} if wanted else {}
    except GitError:
        return {}


def _last_commits(
    repository: Repository, wanted: Collection[str], asked: Sequence[str]
) -> Iterator[tuple[str, str]]:
    """Each path with the author date of its last commit; walks the history no further than needed."""
    boundary = _shallow_boundary(repository)
    missing = set(wanted)
    log = ("log", "-z", "--name-only", "--no-renames", "--format=%x01%H %as", "HEAD", *asked)
    with subprocess.Popen(  # noqa: S603 - no shell, and paths stand behind --
        command(log), cwd=repository.top, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
    ) as process:
        commit = day = ""
        for field in _fields(process.stdout):
            if field.startswith("\x01"):
                commit, day = field[1:].split(" ")
            elif (name := field.removeprefix("\n")) in missing:
                missing.discard(name)
                if commit not in boundary:
                    yield name, day
            if not missing:
                process.kill()
                break


def _shallow_boundary(repository: Repository) -> frozenset[str]:
    """The commits at which a shallow clone ends: they seem to have made every file."""
    file = repository.top / repository.ask_text("rev-parse", "--git-path", "shallow")
    return frozenset(file.read_text(encoding="ascii").split()) if file.is_file() else frozenset()


def _fields(stream: IO[bytes] | None) -> Iterator[str]:
    """What stands between zero bytes, as soon as it is there."""
    rest = b""
    while stream and (chunk := stream.read(65_536)):
        *fields, rest = (rest + chunk).split(b"\0")
        yield from (field.decode(errors="surrogateescape") for field in fields)


def _names(listed: bytes) -> Iterator[str]:
    return (name.decode(errors="surrogateescape") for name in listed.split(b"\0"))
