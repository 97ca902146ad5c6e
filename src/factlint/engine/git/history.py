"""The last commits that changed files: four questions to git for all files of a repository."""

from __future__ import annotations

import subprocess
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from factlint.engine.git.repository import GitError, Repository, command

_MANY_PATHS = 500
"""With more paths than this, git is asked about all files: a command line has a limited length."""


def last_changes(top: str, paths: Sequence[str]) -> Mapping[str, str]:
    """The days of the last commits that changed these files, for files without uncommitted changes."""
    repository = Repository(Path(top))
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
    """Each path with the author date of its last commit; history is walked no further than needed."""
    boundary = _shallow_boundary(repository)
    missing = set(wanted)
    log = ("log", "-z", "--name-only", "--no-renames", "--format=%x01%H %as", "HEAD", *asked)
    with subprocess.Popen(  # noqa: S603 - no shell, and paths follow --
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
    """The commits where a shallow clone ends, which seem to have created every file."""
    file = repository.top / repository.ask_text("rev-parse", "--git-path", "shallow")
    return frozenset(file.read_text(encoding="ascii").split()) if file.is_file() else frozenset()


def _fields(stream: IO[bytes] | None) -> Iterator[str]:
    """The zero-terminated fields of a stream, each as soon as it arrives."""
    rest = b""
    while stream and (chunk := stream.read(65_536)):
        *fields, rest = (rest + chunk).split(b"\0")
        yield from (field.decode(errors="surrogateescape") for field in fields)


def _names(listed: bytes) -> Iterator[str]:
    return (name.decode(errors="surrogateescape") for name in listed.split(b"\0"))
