"""Which files a run reads: those named, and the texts in folders that are not left out."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from os.path import dirname, exists, join

from factlint.engine.errors import UsageError
from factlint.engine.git_head import top_around
from factlint.engine.globs import Globs

STDIN = "-"
_TOOL_FOLDERS = frozenset({"node_modules", "site-packages", "__pycache__"})
_TOOL_MARKERS = ("CACHEDIR.TAG", "pyvenv.cfg")
"""Files by which caches (bford.info/cachedir) and Python's virtual environments tell that they are such."""


@dataclass(slots=True)
class Listing:
    """The files to read, in the order in which they were named, and what was left out on the user's word."""

    files: list[str] = field(default_factory=list)
    excluded: list[str] = field(default_factory=list)
    """Files that the user named and a pattern of `exclude` left out."""
    empty_folders: list[str] = field(default_factory=list)


def list_files(
    paths: Sequence[str], *, exclude: Sequence[str] = (), root: str = ".", suffixes: Collection[str]
) -> Listing:
    """The files of these paths, each once; folders stand for the texts in them, sorted.

    `exclude` is relative to `root` and holds for named files too, since hooks name every file. Raises
    `UsageError` for a path that does not exist.
    """
    excluded = Globs(exclude, root)
    listing = Listing()
    for path in paths:
        if path != STDIN and not os.path.lexists(path):
            raise UsageError(f"no such file or folder: {path}{_suggestion(path)}")
        if path != STDIN and os.path.isdir(path):
            found = list(_walk(path, _Ignores(excluded), suffixes))
            listing.files += found
            listing.empty_folders += [] if found else [path]
        elif path != STDIN and excluded.matches(path):
            listing.excluded.append(path)
        else:
            listing.files.append(path)
    listing.files = list(dict.fromkeys(listing.files))
    return listing


def _walk(folder: str, ignores: _Ignores, suffixes: Collection[str]) -> Iterator[str]:
    """The texts below a folder; links are not followed, so that no loop and no way out exists."""
    ignores = ignores.entering(folder)
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        path = entry.name if folder == "." else join(folder, entry.name)
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        if entry.is_dir():
            if not _is_of_a_tool(path) and not ignores.leave_out(path, is_folder=True):
                yield from _walk(path, ignores, suffixes)
        elif entry.is_file() and os.path.splitext(path)[1].lower() in suffixes and not ignores.leave_out(path):
            yield path


def _is_of_a_tool(folder: str) -> bool:
    return os.path.basename(folder) in _TOOL_FOLDERS or any(
        exists(join(folder, marker)) for marker in _TOOL_MARKERS
    )


@dataclass(frozen=True, slots=True)
class _Ignores:
    """The patterns in force in a folder: the user's `exclude`, and the .gitignore files, innermost last."""

    exclude: Globs
    gitignores: tuple[Globs, ...] = ()
    is_entered: bool = False

    def entering(self, folder: str) -> _Ignores:
        """The patterns in force inside of a folder."""
        outer = self.gitignores if self.is_entered else tuple(_outer_gitignores(folder))
        return _Ignores(
            self.exclude, (*outer, *_gitignore(join(folder, ".gitignore"), folder)), is_entered=True
        )

    def leave_out(self, path: str, *, is_folder: bool = False) -> bool:
        if self.exclude.matches(path, is_folder=is_folder):
            return True
        verdicts = (globs.verdict(path, is_folder=is_folder) for globs in reversed(self.gitignores))
        return next((verdict for verdict in verdicts if verdict is not None), False)


def _outer_gitignores(folder: str) -> Iterator[Globs]:
    """The .gitignore files above a folder, outermost first, up to the top of its repository."""
    folder = os.path.abspath(folder)
    top = top_around(join(folder, "file"))
    if top is None:
        return
    yield from _gitignore(join(top, ".git", "info", "exclude"), top)
    inside = os.path.relpath(folder, top).split(os.sep) if folder != top else []
    for depth in range(len(inside)):
        above = join(top, *inside[:depth])
        yield from _gitignore(join(above, ".gitignore"), above)


def _gitignore(file: str, folder: str) -> Iterator[Globs]:
    try:
        with open(file, encoding="utf-8", errors="surrogateescape") as lines:
            yield Globs(lines.read().splitlines(), folder)
    except OSError:
        return


def _suggestion(path: str) -> str:
    """`; did you mean …?` with the nearest name beside the first part of the path that does not exist."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for an error

    missing, rest = path.rstrip("/"), ""
    while (above := dirname(missing)) and not exists(above):
        missing, rest = above, join(os.path.basename(missing), rest) if rest else os.path.basename(missing)
    try:
        names = sorted(os.listdir(above or "."))
    except OSError:
        return ""
    near = get_close_matches(os.path.basename(missing), names, n=1)
    if not near:
        return ""
    there = join(above, near[0])
    return f"; did you mean {join(there, rest) if exists(join(there, rest)) else there}?"
