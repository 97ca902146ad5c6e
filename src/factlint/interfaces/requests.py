"""From options and configuration to requests for the engine."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from factlint.engine.request import Request
from factlint.engine.settings import Settings
from factlint.interfaces import configuration
from factlint.interfaces.cache_folder import cache_folder
from factlint.interfaces.configuration import Configuration
from factlint.interfaces.groups import STDIN, groups
from factlint.interfaces.rule_ids import demand_known
from factlint.interfaces.run_settings import settings

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    import argparse


def requests(options: argparse.Namespace) -> list[Request]:
    """One request for each configuration that applies to some of the paths, in the order of the paths.

    Raises `UsageError`.
    """
    paths, select, ignore = ids_and_paths(options)
    demand_known(select, where="--select")
    demand_known(ignore, where="--ignore")
    base = _base(options, paths)
    found = groups(paths or ["."], explicit=explicit_configuration(options), stdin_name=options.stdin_filename)
    if not paths and getattr(options, "staged", False):
        found = {holding: [] for holding in found}
    asked = [
        _request(options, holding, group, settings(options, holding, select=select, ignore=ignore), base)
        for holding, group in found.items()
    ]
    return [request._replace(is_implied=not paths) for request in asked]


def comparison(options: argparse.Namespace) -> tuple[Request, str]:
    """What `diff` compares, and between which revisions; raises `UsageError`.

    A single configuration applies to both versions of all documents: that of this folder, or the one given by
    `--config`.
    """
    paths, select, ignore = ids_and_paths(options)
    demand_known(select, where="--select")
    demand_known(ignore, where="--ignore")
    revisions: str = options.revisions
    if revisions and os.path.exists(revisions) and not _is_revision(revisions):
        paths.insert(0, revisions)
        revisions = ""
    found = configuration_in_force(options)
    chosen = settings(options, found, select=select, ignore=ignore)
    return _request(options, found, paths, chosen, None), revisions


def _request(
    options: argparse.Namespace, found: Configuration, paths: Sequence[str], chosen: Settings, base: str | None
) -> Request:
    return Request(
        paths=tuple(paths),
        settings=chosen,
        root=found.folder,
        exclude=found.exclude,
        stdin=sys.stdin.buffer.read() if STDIN in paths else b"",
        stdin_name=getattr(options, "stdin_filename", None) or STDIN,
        cache_dir=None if options.no_cache else cache_folder(found),
        jobs=getattr(options, "jobs", 1),
        changed_since=base,
        is_staged=getattr(options, "staged", False),
    )


def _base(options: argparse.Namespace, paths: list[str]) -> str | None:
    """The revision of `--changed`. In `--changed docs/` the word is a path, unless a revision has that name."""
    base: str | None = getattr(options, "changed", None)
    if base and os.path.exists(base) and not _is_revision(base):
        paths.append(base)
        return ""
    return base


def _is_revision(word: str) -> bool:
    from pathlib import Path  # noqa: PLC0415 - only for a word that could be either

    from factlint.engine.git.repository import Repository  # noqa: PLC0415

    return Repository.around(Path()).find("rev-parse", "--verify", "--quiet", f"{word}^{{commit}}") is not None


def explicit_configuration(options: argparse.Namespace) -> Configuration | None:
    """The configuration given by `--config`; another tool's TOML file must have a table for factlint. Raises
    `UsageError`.
    """
    if options.config is None:
        return None
    found = configuration.read(options.config)
    if found is None:
        raise configuration.ConfigurationError(f"{options.config}: has no table [{configuration.SHARED_TABLE}]")
    return found


def configuration_in_force(options: argparse.Namespace) -> Configuration:
    """The configuration of a command that reads no documents: the one given by `--config`, or that of this folder."""
    return explicit_configuration(options) or configuration.find(".")


def ids_and_paths(options: argparse.Namespace) -> tuple[list[str], list[str], list[str]]:
    """Paths, selected ids and ignored ids.

    A file after an id on the command line is a path: `--select dates article.md`.
    """
    paths = list(getattr(options, "paths", ()))
    ids: dict[str, list[str]] = {}
    for name in ("select", "ignore"):
        words: list[str] = getattr(options, name, None) or []
        ids[name] = []
        for number, word in enumerate(words):
            if number and (word == STDIN or os.path.lexists(word)):
                paths.append(word)
            else:
                ids[name] += [part for part in word.split(",") if part]
    return paths, ids["select"], ids["ignore"]
