"""`--baseline` and `--update-baseline`: a report without what the project has accepted."""

from __future__ import annotations

import argparse
import os

from factlint.engine.baseline import Accepted, accept, compare, hidden_levels, read_baseline, write_baseline
from factlint.engine.errors import UsageError
from factlint.engine.files.write import replace_file
from factlint.interfaces.clock import today
from factlint.model.report import Hidden, Report

_NARROWING = ("select", "ignore", "min_confidence", "no_rules", "changed", "staged", "document_date")
"""Options with which a run does not see all findings, so it cannot decide which ones are gone."""


def without_accepted(report: Report, options: argparse.Namespace) -> Report:
    """The report with new findings only; the baseline is updated if asked for. Raises `UsageError` and `OSError`."""
    path: str = options.baseline
    is_update = getattr(options, "update_baseline", False)
    narrowing = [name for name in _NARROWING if getattr(options, name, None) not in (None, False)]
    if is_update and narrowing:
        flag = narrowing[0].replace("_", "-")
        raise UsageError(f"--update-baseline needs a run that sees all findings; leave out --{flag}")
    folder = os.path.dirname(path) or "."
    baseline = _read(path, may_be_missing=is_update)
    compared = compare(report, baseline, folder=folder)
    if is_update:
        _write(path, write_baseline(accept(report, baseline, today=today(options.today), folder=folder)))
    gone = 0 if narrowing or is_update else len(compared.gone)
    accepted = sum(len(document.findings) for document in compared.report.documents) if is_update else 0
    return compared.report._replace(hidden=Hidden(hidden_levels(compared.hidden), gone, accepted))


def _read(path: str, *, may_be_missing: bool) -> tuple[Accepted, ...]:
    if not os.path.exists(path):
        if may_be_missing:
            return ()
        raise UsageError(f"--baseline {path}: no such file; --update-baseline writes it")
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except UnicodeDecodeError:
        raise UsageError(f"{path}: not a baseline of factlint: it is not UTF-8") from None
    return read_baseline(text, path)


def _write(path: str, text: str) -> None:
    """Write a new file, or replace one atomically."""
    if os.path.exists(path):
        replace_file(path, text.encode())
        return
    with open(path, "x", encoding="utf-8", newline="\n") as file:
        file.write(text)
