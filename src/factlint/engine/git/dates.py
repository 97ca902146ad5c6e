"""When git last saw a file change: the author date of its last commit, for files that are as committed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factlint.engine.git.head import top_around


class GitDates:
    """The git dates of the files of a run; the first question fetches all of them at once."""

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
            from factlint.engine.git.history import last_changes  # noqa: PLC0415 - most runs know the dates

            paths = [each for each in self._paths if top_around(each) == top]
            self._known[top] = last_changes(top, paths)
        return self._known[top].get(path)
