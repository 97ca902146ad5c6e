"""Which files a run reads: those named, and the texts in folders that are not left out."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from factlint.engine.errors import UsageError
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
    excluded = Globs(exclude, Path(root))
    listing = Listing()
    for path in paths:
        if path != STDIN and not os.path.lexists(path):
            raise UsageError(f"no such file or folder: {path}{_suggestion(Path(path))}")
        if path != STDIN and Path(path).is_dir():
            found = list(_walk(Path(path), _Ignores(excluded), suffixes))
            listing.files += found
            listing.empty_folders += [] if found else [path]
        elif path != STDIN and excluded.matches(Path(path)):
            listing.excluded.append(path)
        else:
            listing.files.append(path)
    listing.files = list(dict.fromkeys(listing.files))
    return listing


def _walk(folder: Path, ignores: _Ignores, suffixes: Collection[str]) -> Iterator[str]:
    """The texts below a folder; links are not followed, so that no loop and no way out exists."""
    ignores = ignores.entering(folder)
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        if entry.is_dir():
            if not _is_of_a_tool(path) and not ignores.leave_out(path, is_folder=True):
                yield from _walk(path, ignores, suffixes)
        elif entry.is_file() and path.suffix.lower() in suffixes and not ignores.leave_out(path):
            yield str(path)


def _is_of_a_tool(folder: Path) -> bool:
    return folder.name in _TOOL_FOLDERS or any((folder / marker).is_file() for marker in _TOOL_MARKERS)


@dataclass(frozen=True, slots=True)
class _Ignores:
    """The patterns in force in a folder: the user's `exclude`, and the .gitignore files, innermost last."""

    exclude: Globs
    gitignores: tuple[Globs, ...] = ()
    is_entered: bool = False

    def entering(self, folder: Path) -> _Ignores:
        """The patterns in force inside of a folder."""
        outer = self.gitignores if self.is_entered else tuple(_outer_gitignores(folder))
        return _Ignores(self.exclude, (*outer, *_gitignore(folder / ".gitignore", folder)), is_entered=True)

    def leave_out(self, path: Path, *, is_folder: bool = False) -> bool:
        if self.exclude.matches(path, is_folder=is_folder):
            return True
        verdicts = (globs.verdict(path, is_folder=is_folder) for globs in reversed(self.gitignores))
        return next((verdict for verdict in verdicts if verdict is not None), False)


def _outer_gitignores(folder: Path) -> Iterator[Globs]:
    """The .gitignore files above a folder, outermost first, up to the top of its repository."""
    above = [folder.absolute(), *folder.absolute().parents]
    top = next((number for number, each in enumerate(above) if (each / ".git").exists()), 0)
    if not (above[top] / ".git").exists():
        return
    yield from _gitignore(above[top] / ".git" / "info" / "exclude", above[top])
    for each in reversed(above[1 : top + 1]):
        yield from _gitignore(each / ".gitignore", each)


def _gitignore(file: Path, folder: Path) -> Iterator[Globs]:
    try:
        lines = file.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    yield Globs(lines, folder)


def _suggestion(path: Path) -> str:
    """`; did you mean …?` with the nearest name beside the first part of the path that does not exist."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for an error

    missing = next(each for each in (*reversed(path.parents), path) if not os.path.lexists(each))
    try:
        names = sorted(each.name for each in missing.parent.iterdir())
    except OSError:
        return ""
    for name in get_close_matches(missing.name, names, n=3, cutoff=0.6):
        there = missing.parent / name / path.relative_to(missing)
        return f"; did you mean {there if there.exists() else missing.parent / name}?"
    return ""
