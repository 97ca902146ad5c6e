"""Options and configuration → what the engine is asked to do."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable, Sequence

from factlint.engine.request import Request
from factlint.engine.settings import SHIPPED_RULES, Settings
from factlint.interfaces import configuration
from factlint.interfaces.cache_folder import default_cache_folder
from factlint.interfaces.clock import today
from factlint.interfaces.configuration import Configuration
from factlint.interfaces.rule_ids import demand_known

STDIN = "-"


def requests(options: argparse.Namespace) -> list[Request]:
    """One request for each configuration that holds for some of the paths, in the order of the paths.

    Raises `UsageError`.
    """
    paths, select, ignore = _ids_and_paths(options)
    demand_known(select, where="--select")
    demand_known(ignore, where="--ignore")
    given = vars(options)
    is_staged = bool(given.get("staged"))
    paths = paths or ([] if is_staged else ["."])
    clock = today(options.today)
    return [
        Request(
            paths=tuple(group),
            settings=_settings(options, found, select=select, ignore=ignore, clock=clock),
            root=found.folder,
            exclude=found.exclude,
            stdin=sys.stdin.buffer.read() if STDIN in group else b"",
            stdin_name=options.stdin_filename or STDIN,
            cache_dir=None if options.no_cache else cache_folder(found),
            jobs=given.get("jobs", 1),
            changed_since=given.get("changed"),
            is_staged=is_staged,
        )
        for found, group in _by_configuration(paths, options)
    ]


def cache_folder(found: Configuration) -> str:
    return os.path.join(found.folder, found.cache_dir) if found.cache_dir else default_cache_folder()


def rules_in_force(options: argparse.Namespace, found: Configuration) -> tuple[str, ...]:
    """The packs by name, or by a path relative to the configuration's folder."""
    if options.no_rules:
        return ()
    if options.rules:
        return tuple(_from_folder(rule, found.folder) for rule in options.rules)
    return SHIPPED_RULES if found.rules is None else found.rules


def explicit_configuration(options: argparse.Namespace) -> Configuration | None:
    """What `--config` names; a TOML file of others must have a table for factlint then. Raises `UsageError`."""
    if options.config is None:
        return None
    found = configuration.read(options.config)
    if found is None:
        raise configuration.ConfigurationError(f"{options.config}: has no table [{configuration.SHARED_TABLE}]")
    return found


def configuration_in_force(options: argparse.Namespace) -> Configuration:
    """The configuration of a command that reads no documents: what `--config` names, or that of this folder."""
    return explicit_configuration(options) or configuration.find(".")


def _by_configuration(
    paths: Sequence[str], options: argparse.Namespace
) -> Iterable[tuple[Configuration, Sequence[str]]]:
    explicit = explicit_configuration(options)
    groups: dict[Configuration, list[str]] = {}
    for path in paths or ["."]:
        place = (options.stdin_filename or ".") if path == STDIN else path
        groups.setdefault(explicit or configuration.find(place), []).extend([path] if paths else [])
    return groups.items()


def _demand_known_rules(found: Configuration) -> None:
    selectors = {
        "select": found.select,
        "ignore": found.ignore,
        "per-file-ignores": [rule for _, rules in found.per_file_ignores for rule in rules],
        "levels": [rule for rule, _ in found.levels],
    }
    for key, rules in selectors.items():
        demand_known(rules, where=f"{found.path}: {key}")


def _settings(
    options: argparse.Namespace,
    found: Configuration,
    *,
    select: Sequence[str],
    ignore: Sequence[str],
    clock: int,
) -> Settings:
    _demand_known_rules(found)
    return Settings(
        today=clock,
        rules=rules_in_force(options, found),
        document_date=_document_date(options.document_date),
        select=tuple(select) or found.select,
        ignore=(*found.ignore, *ignore),
        per_file_ignores=found.per_file_ignores,
        levels=found.levels,
        min_confidence=getattr(options, "min_confidence", None) or found.min_confidence or "low",
        date_order=found.date_order,
        history=found.history,
        hedges=found.hedges,
    )


def _document_date(written: str | None) -> str | None:
    if written is None:
        return None
    from factlint.engine.errors import UsageError  # noqa: PLC0415
    from factlint.values.edtf import EdtfError, parse  # noqa: PLC0415 - most runs name no date

    try:
        parse(written)
    except EdtfError as error:
        raise UsageError(f"--document-date: {error}") from None
    return written


def _from_folder(rule: str, folder: str) -> str:
    """A pack's path as seen from a folder; a shipped name as it is."""
    return os.path.relpath(rule, folder) if folder != "." and os.path.exists(rule) else rule


def _ids_and_paths(options: argparse.Namespace) -> tuple[list[str], list[str], list[str]]:
    """Paths, selected and ignored ids. What follows an id on the command line and is a file is a path:
    `--select dates article.md`.
    """
    paths = list(options.paths)
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
