"""What git will commit: the staged files, with the contents in the index."""

from __future__ import annotations

import os.path
from collections.abc import Mapping

from factlint.engine.files.documents import Documents
from factlint.engine.files.globs import Globs
from factlint.engine.files.inputs import Input
from factlint.engine.git.repository import Repository
from factlint.engine.request import Request

_REGULAR_FILE = "100"
"""How the modes of files begin; links are 120000, submodules 160000."""


def staged_inputs(request: Request) -> tuple[Input, ...]:
    """The staged texts among the request's paths (all of them where it has none), sorted; raises `GitError`."""
    repository = Repository.around(".")
    asked = {repository.relative(path) for path in request.paths}
    wanted = {
        name: blob
        for name, blob in _staged_blobs(repository).items()
        if _is_wanted(name, repository, asked, request)
    }
    contents = repository.contents(tuple(wanted.values()))
    return tuple(
        Input(os.path.relpath(os.path.join(repository.top, name)), content)
        for name, content in zip(wanted, contents, strict=True)
    )


def _is_wanted(name: str, repository: Repository, asked: set[str], request: Request) -> bool:
    if Globs(request.exclude, request.root).matches(os.path.join(repository.top, name)):
        return False
    path = os.path.relpath(os.path.join(repository.top, name))
    is_text = Documents.of(request.settings, request.root).holds(path)
    folders = {os.path.dirname(name)[:end] for end in range(len(name))} | {"."}
    return name in asked or (is_text and (not asked or bool(asked & folders)))


def _staged_blobs(repository: Repository) -> Mapping[str, str]:
    """The ids of the contents of staged files, by path."""
    listed = repository.ask("diff", "--cached", "--name-only", "-z", "--diff-filter=d", "--no-ext-diff")
    names = {name.decode(errors="surrogateescape") for name in listed.split(b"\0") if name}
    entries = repository.ask("ls-files", "--stage", "-z").decode(errors="surrogateescape").split("\0")
    blobs = {}
    for entry in filter(None, entries):
        about, _, name = entry.partition("\t")
        mode, blob, _stage = about.split(" ")
        if name in names and mode.startswith(_REGULAR_FILE):
            blobs[name] = blob
    return dict(sorted(blobs.items()))
