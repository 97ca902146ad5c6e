"""The texts in a folder, except what is hidden, kept there by tools, or ignored by git."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from os.path import exists, join

from factlint.engine.files.globs import Globs
from factlint.engine.git.head import top_around
from factlint.values.dataclass import dataclass

_TOOL_FOLDERS = frozenset({"node_modules", "site-packages", "__pycache__"})
_TOOL_MARKERS = ("CACHEDIR.TAG", "pyvenv.cfg")
"""Files that mark caches (bford.info/cachedir) and Python's virtual environments."""


def walk(folder: str, *, exclude: Globs, is_text: Callable[[str], bool]) -> Iterator[str]:
    """The files below a folder that are texts by their paths, sorted.

    Links are not followed, so there are no loops and no ways out; a folder that cannot be read is skipped.
    """
    return _walk(folder, _Ignores(exclude), is_text)


def _walk(folder: str, ignores: _Ignores, is_text: Callable[[str], bool]) -> Iterator[str]:
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
                yield from _walk(path, ignores, is_text)
        elif entry.is_file() and is_text(path) and not ignores.leave_out(path):
            yield path


def _is_of_a_tool(folder: str) -> bool:
    return os.path.basename(folder) in _TOOL_FOLDERS or any(
        exists(join(folder, marker)) for marker in _TOOL_MARKERS
    )


@dataclass(frozen=True, slots=True)
class _Ignores:
    """The patterns that apply in a folder: the user's `exclude`, then the .gitignore files, innermost last."""

    exclude: Globs
    gitignores: tuple[Globs, ...] = ()
    is_entered: bool = False

    def entering(self, folder: str) -> _Ignores:
        """The patterns that apply inside a subfolder."""
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
