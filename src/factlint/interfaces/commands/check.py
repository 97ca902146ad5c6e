"""`factlint check`: lint, report, and exit with what was found."""

from __future__ import annotations

from factlint.engine.errors import UsageError
from factlint.engine.run import run as run_engine
from factlint.interfaces import options as shared
from factlint.interfaces.output import write
from factlint.interfaces.progress import ProgressLine
from factlint.interfaces.rendering import rendered
from factlint.interfaces.requests import requests
from factlint.interfaces.runs import exit_code_of, merged, warn
from factlint.model.report import Report

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    import argparse

    from factlint.interfaces.parser import Parser


def add_arguments(parser: Parser) -> None:
    shared.add_paths(parser)
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--changed",
        nargs="?",
        const="",
        metavar="BASE",
        help="report only on lines changed since this git revision (default: where the branch left its base)",
    )
    which.add_argument(
        "--staged", action="store_true", help="read what git will commit, not what lies in the folder"
    )
    shared.add_rule_base(parser)
    shared.add_configuration(parser)
    shared.add_selection(parser)
    shared.add_dates(parser)
    shared.add_horizon(parser)
    shared.add_running(parser)
    shared.add_report(parser)
    shared.add_baseline(parser)
    parser.add_argument(
        "--update-baseline",
        action="store_true",
        help="write what is found into the baseline, take out what is gone; still reports what is new",
    )


def run(options: argparse.Namespace) -> int:
    asked = requests(options)
    with ProgressLine(is_on=not options.quiet) as progress:
        report = merged([run_engine(request, progress=progress) for request in asked])
    if options.baseline or options.update_baseline:
        report = _without_accepted(report, options)
    warn(report)
    write(rendered(report, options, asked), output=options.output)
    return exit_code_of(report, fail_on=options.fail_on)


def _without_accepted(report: Report, options: argparse.Namespace) -> Report:
    if not options.baseline:
        raise UsageError("--update-baseline needs --baseline FILE")
    from factlint.interfaces.baselines import without_accepted  # noqa: PLC0415 - most projects have no baseline

    return without_accepted(report, options)
