"""A run: the files of a request, each read, dated, examined, filtered; one report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factlint.engine.settings import Settings
from factlint.model.report import Report

Progress = Callable[[int, int, str], None]
"""Called as (documents done, documents in all, path) after each document, in the main process."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What to look at, by which settings, and how."""

    paths: tuple[str, ...]
    """Files and folders as the user gave them; `-` is `stdin`."""
    settings: Settings
    root: str = "."
    """The folder of the configuration: packs, and globs of settings, are relative to it."""
    exclude: tuple[str, ...] = ()
    """Globs in the manner of .gitignore, relative to `root`; files named one by one are read all the same."""
    stdin: bytes = b""
    stdin_name: str = "-"
    """Tells the format and the date of `stdin`, and names it in reports."""
    cache_dir: str | None = None
    """None keeps no cache, neither of results nor of compiled packs."""
    jobs: int = 1
    """Processes; 0 is one for each processor."""
    changed_since: str | None = None
    """A git revision: report only on lines changed since then. Empty for where the branch left its base."""
    is_staged: bool = False
    """Read what git will commit, not what lies in the work tree; no paths stand for all staged files."""


def run(request: Request, *, progress: Progress | None = None) -> Report:
    """Lint every document of the request; documents are in the order of their paths as listed.

    Raises `UsageError` for what the user can mend, `knowledge.pack.PackErrors` for rule packs that cannot be
    read, and `KeyboardInterrupt` once all children have ended. What is wrong with one document is a finding.
    """
    raise NotImplementedError
