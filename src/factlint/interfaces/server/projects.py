"""The configuration that applies to a file, and a linter for it; both are checked again for every text."""

from __future__ import annotations

import argparse
import os
from functools import partial

from factlint.engine.dating import GIT
from factlint.engine.files.documents import Documents
from factlint.engine.files.globs import Globs
from factlint.engine.git.dates import GitDates
from factlint.engine.lint import Linted, Linter
from factlint.engine.mend import Mended, mend
from factlint.engine.workers import Recipe, make_linter
from factlint.interfaces import configuration
from factlint.interfaces.cache_folder import cache_folder
from factlint.interfaces.configuration import Configuration
from factlint.interfaces.requests import explicit_configuration, ids_and_paths
from factlint.interfaces.run_settings import settings
from factlint.interfaces.server.open_document import OpenDocument
from factlint.knowledge.fingerprint import fingerprint
from factlint.model.document import Document
from factlint.reading.source import Source, Unreadable, decode

_KEPT = 4
"""How many linters are kept; each keeps a rule base open."""


class Projects:
    """The linters of the configurations above the open files."""

    def __init__(self, options: argparse.Namespace) -> None:
        """Raises `UsageError` for options that are invalid for any file."""
        self._options = options
        self._explicit = explicit_configuration(options)
        _, self._select, self._ignore = ids_and_paths(options)
        self._linters: dict[tuple[Recipe, str], Linter] = {}

    def lint(self, text: OpenDocument) -> Linted | None:
        """Lint a text; None if the configuration excludes it or its format is unknown.

        Raises `UsageError` and `knowledge.problems.PackErrors`.
        """
        found = self._explicit or configuration.find(text.path)
        linter = self._linter(found)
        is_read = Documents.of(linter.settings, linter.root).holds(text.path)
        if not is_read or Globs(found.exclude, found.folder).matches(text.path):
            return None
        return linter.lint_source(text.path, Source(text.text), partial(_git_date, text))

    def document(self, text: OpenDocument) -> Document:
        """Read a text; raises `Unreadable` and everything that `lint` raises."""
        linter = self._linter(self._explicit or configuration.find(text.path))
        return Documents.of(linter.settings, linter.root).read(text.path, Source(text.text))

    def mended(self, text: OpenDocument, linted: Linted) -> Mended:
        """The text after its safe fixes; raises what `lint` raises."""
        linter = self._linter(self._explicit or configuration.find(text.path))
        day = linted.report.date if linted.report.date_from == GIT else None  # as long as it is not saved
        return mend(
            linted.report,
            lint=lambda new: linter.lint_source(text.path, Source(new), lambda: day).report,
            read=lambda new: self.document(text._replace(text=new)),
        )

    def _linter(self, found: Configuration) -> Linter:
        """The linter for a configuration and for its packs as they are now."""
        chosen = settings(self._options, found, select=self._select, ignore=self._ignore)
        folder = None if self._options.no_cache else cache_folder(found)
        recipe = Recipe(chosen, found.folder, folder)
        key = recipe, fingerprint(chosen.rules, found.folder, folder)
        if key not in self._linters:
            if len(self._linters) >= _KEPT:
                self._linters.pop(next(iter(self._linters)))
            self._linters[key] = make_linter(recipe)
        return self._linters[key]


def _git_date(text: OpenDocument) -> str | None:
    """The git date of a text that is still the same as its file."""
    if not text.is_file:
        return None
    try:
        with open(text.path, "rb") as file:
            is_saved = decode(file.read()).text == text.text
    except (OSError, Unreadable):
        return None
    return GitDates([os.fspath(text.path)]).date(text.path) if is_saved else None
