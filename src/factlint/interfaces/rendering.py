"""Rendering a report in the requested format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.engine.request import Request
from factlint.interfaces.output import style
from factlint.model.report import Report
from factlint.reporting.reporters import DESCRIBED, SHOWING, reporter

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    import argparse


def rendered(report: Report, options: argparse.Namespace, asked: Sequence[Request]) -> Iterator[str]:
    """The text of a report on the requests, in pieces."""
    if options.format in DESCRIBED:
        from factlint.interfaces.descriptions import described  # noqa: PLC0415 - imports all checks

        report = described(report)
    if options.format in SHOWING:
        from factlint.interfaces.shown_claims import with_claims  # noqa: PLC0415

        report = with_claims(report, asked)
    return reporter(options.format)(report, style=style(options))
