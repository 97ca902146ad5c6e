"""`factlint diff`: claims added, altered and removed by a change, with the findings that come and go."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from factlint.engine.diff import diff as compare
from factlint.interfaces import options as shared
from factlint.interfaces.output import style, write
from factlint.interfaces.parser import Parser
from factlint.interfaces.requests import comparison
from factlint.interfaces.runs import exit_code_of
from factlint.model.diff import Diff, Fate
from factlint.reporting.reporters import DESCRIBED, DIFF_REPORTERS, diff_reporter


def add_arguments(parser: Parser) -> None:
    parser.add_argument(
        "revisions",
        nargs="?",
        default="",
        metavar="BASE[..HEAD]",
        help="the revisions of git to compare (default: where the branch left its base, with the work tree)",
    )
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="only the files in these folders, and these files"
    )
    shared.add_rule_base(parser)
    shared.add_configuration(parser)
    shared.add_selection(parser)
    shared.add_dates(parser)
    shared.add_running(parser)
    shared.add_report(parser, DIFF_REPORTERS)


def run(options: argparse.Namespace) -> int:
    """Compare; only new findings make it fail."""
    result = compare(*comparison(options))
    for warning in result.warnings:
        sys.stderr.write(f"factlint: warning: {warning}\n")
    write(_rendered(result, options), output=options.output)
    return exit_code_of(result.report(Fate.NEW), fail_on=options.fail_on)


def _rendered(result: Diff, options: argparse.Namespace) -> Iterator[str]:
    if options.format in DESCRIBED:
        from factlint.interfaces.descriptions import descriptions  # noqa: PLC0415 - imports all checks
        from factlint.values.dataclass import replace  # noqa: PLC0415

        changes = (change for document in result.documents for change in document.findings)
        result = replace(result, rules=descriptions(change.finding.rule for change in changes))
    return diff_reporter(options.format)(result, style=style(options))
