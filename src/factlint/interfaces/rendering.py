"""A report in the format that was asked for."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from factlint.engine.request import Request
from factlint.interfaces.output import style
from factlint.model.report import Report
from factlint.reporting.reporters import DESCRIBED, DRAWN, reporter


def rendered(report: Report, options: argparse.Namespace, asked: Sequence[Request]) -> Iterator[str]:
    """The pieces of a report on what was asked."""
    if options.format in DESCRIBED:
        from factlint.interfaces.descriptions import described  # noqa: PLC0415 - imports all checks

        report = described(report)
    if options.format in DRAWN:
        from factlint.interfaces.timelines import with_timelines  # noqa: PLC0415

        report = with_timelines(report, asked)
    return reporter(options.format)(report, style=style(options))
