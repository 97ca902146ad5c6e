"""Globs as in .gitignore: the same patterns for `exclude`, per-file settings and git."""

from __future__ import annotations

import os.path
from collections.abc import Sequence
from functools import cached_property

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


class Globs:
    """Patterns relative to one folder; the last one that matches a path decides."""

    def __init__(self, patterns: Sequence[str], folder: str) -> None:
        self._patterns = tuple(patterns)
        self._root = folder

    def verdict(self, path: str, *, is_folder: bool = False) -> bool | None:
        """True for a match, False for a match of a `!pattern`, None where no pattern matches.

        A path outside of the folder matches nothing.
        """
        if not self._patterns:
            return None
        relative = os.path.relpath(_absolute(path), self._folder).replace(os.sep, "/")
        if relative == "." or relative.startswith("../"):
            return None
        return self._spec.check_file(relative + "/" * is_folder).include

    def matches(self, path: str, *, is_folder: bool = False) -> bool:
        return self.verdict(path, is_folder=is_folder) is True

    @cached_property
    def _folder(self) -> str:
        return _absolute(self._root)

    @cached_property
    def _spec(self) -> GitIgnoreSpec:
        from pathspec import GitIgnoreSpec  # noqa: PLC0415 - 20 ms, and many runs have no pattern

        return GitIgnoreSpec.from_lines(self._patterns)


def _absolute(path: str) -> str:
    """The path without `..`; links are not resolved, since a pattern is about the path as written."""
    return os.path.abspath(path)
