"""The files that a run reads: those named, and the texts in named folders."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from os.path import dirname, exists, join

from factlint.engine.errors import UsageError
from factlint.engine.files.globs import Globs
from factlint.values.named_tuple import NamedTuple

STDIN = "-"
_WILDCARDS = frozenset("*?")


class Listing(NamedTuple):
    """The files to read, in the order named, and what was left out."""

    files: tuple[str, ...]
    excluded: tuple[str, ...]
    """Files that the user named but a pattern of `exclude` leaves out."""
    empty_folders: tuple[str, ...]


def list_files(
    paths: Sequence[str], *, exclude: Sequence[str] = (), root: str = ".", is_text: Callable[[str], bool]
) -> Listing:
    """The files of these paths, each once; a folder stands for the texts in it, sorted.

    `exclude` is relative to `root` and applies to named files too, since hooks name every file. Raises
    `UsageError` for a path that does not exist.
    """
    patterns = Globs(exclude, root)
    files: list[str] = []
    excluded: list[str] = []
    empty_folders: list[str] = []
    for path in paths:
        if path == STDIN:
            files.append(path)
        elif not os.path.lexists(path):
            raise UsageError(f"no such file or folder: {path}{_suggestion(path)}")
        elif os.path.isdir(path):
            found = _texts_in(path, patterns, is_text)
            files += found
            empty_folders += [] if found else [path]
        else:
            (excluded if patterns.matches(path) else files).append(path)
    first_names = {os.path.normpath(name): name for name in reversed(files)}
    once = tuple(name for name in files if first_names.pop(os.path.normpath(name), None) == name)
    return Listing(once, tuple(excluded), tuple(empty_folders))


def _texts_in(folder: str, exclude: Globs, is_text: Callable[[str], bool]) -> list[str]:
    from factlint.engine.files.walk import walk  # noqa: PLC0415 - most runs are about files

    return list(walk(folder, exclude=exclude, is_text=is_text))


def _suggestion(path: str) -> str:
    """`; did you mean …?` with the name nearest to the first part of the path that does not exist, or other advice."""
    if "://" in path:
        return "; factlint fetches nothing: save the page, and name the file"
    if set(path) & _WILDCARDS:
        return "; patterns are for the shell to fill in: name the folder"
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
