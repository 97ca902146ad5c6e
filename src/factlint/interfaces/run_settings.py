"""From options and configuration to the settings of a run. Options take precedence, but their ignored ids are added."""

from __future__ import annotations

import os
from collections.abc import Sequence

from factlint.engine.errors import UsageError
from factlint.engine.settings import SHIPPED_RULES, Settings
from factlint.interfaces.clock import today
from factlint.interfaces.configuration import Configuration

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    import argparse


def settings(
    options: argparse.Namespace, found: Configuration, *, select: Sequence[str], ignore: Sequence[str]
) -> Settings:
    """The settings of a run; raises `UsageError` for an invalid day or date."""
    return Settings(
        today=today(options.today),
        rules=rules_in_force(options, found),
        horizon=getattr(options, "horizon", 0),
        document_date=_document_date(options.document_date),
        select=tuple(select) or found.select,
        ignore=(*found.ignore, *ignore),
        per_file_ignores=found.per_file_ignores,
        levels=found.levels,
        min_confidence=getattr(options, "min_confidence", None) or found.min_confidence or "low",
        date_order=found.date_order,
        history=found.history,
        hedges=found.hedges,
        prose=found.prose,
        syntax=found.syntax or "auto",
        syntax_model=_model(found),
    )


def rules_in_force(options: argparse.Namespace, found: Configuration) -> tuple[str, ...]:
    """The packs in force, by name or by a path relative to the configuration's folder."""
    if options.no_rules:
        return ()
    if options.rules:
        return tuple(_from_folder(rule, found.folder) for rule in options.rules)
    return SHIPPED_RULES if found.rules is None else found.rules


def _model(found: Configuration) -> str:
    """The syntax model: the name of a package unchanged, a path relative to the configuration's folder."""
    named = found.syntax_model or ""
    return os.path.join(found.folder, named) if "/" in named or os.sep in named else named


def _document_date(written: str | None) -> str | None:
    if written is None:
        return None
    from factlint.values.edtf import EdtfError, parse  # noqa: PLC0415 - most runs name no date

    try:
        parse(written)
    except EdtfError as error:
        raise UsageError(f"--document-date: {error}") from None
    return written


def _from_folder(rule: str, folder: str) -> str:
    """A pack's path, relative to a folder; a shipped name unchanged."""
    return os.path.relpath(rule, folder) if folder != "." and os.path.exists(rule) else rule
