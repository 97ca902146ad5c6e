"""A report in the format that was asked for."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from factlint.interfaces.output import style
from factlint.model.report import Report
from factlint.reporting.reporters import DESCRIBED, reporter


def rendered(report: Report, options: argparse.Namespace) -> Iterator[str]:
    if options.format in DESCRIBED:
        from factlint.interfaces.descriptions import described  # noqa: PLC0415 - imports all checks

        report = described(report)
    return reporter(options.format)(report, style=style(options))
