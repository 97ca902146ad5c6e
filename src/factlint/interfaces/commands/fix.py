"""`factlint fix`: apply fixes and report what remains; with `--diff` show them instead."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence

from factlint.engine.fix import FixedDocument
from factlint.engine.fix import fix as fix_engine
from factlint.engine.request import Request
from factlint.interfaces import options as shared
from factlint.interfaces.exits import FINDINGS
from factlint.interfaces.groups import STDIN
from factlint.interfaces.output import write
from factlint.interfaces.parser import Parser
from factlint.interfaces.progress import ProgressLine
from factlint.interfaces.rendering import rendered
from factlint.interfaces.requests import requests
from factlint.interfaces.runs import exit_code_of, merged, warn
from factlint.model.finding import Applicability, Finding
from factlint.model.report import Report
from factlint.reporting.counts import counted, summary
from factlint.reporting.positions import Lines


def add_arguments(parser: Parser) -> None:
    shared.add_paths(parser)
    parser.add_argument("--unsafe", action="store_true", help="apply the fixes that need a second look, too")
    parser.add_argument("--diff", action="store_true", help="show what would change, write nothing")
    shared.add_rule_base(parser)
    shared.add_configuration(parser)
    shared.add_selection(parser)
    shared.add_dates(parser)
    shared.add_running(parser)
    shared.add_report(parser)
    shared.add_baseline(parser)


def run(options: argparse.Namespace) -> int:
    asked = requests(options)
    with ProgressLine(is_on=not options.quiet) as progress:
        reports = [
            fix_engine(request, is_unsafe=options.unsafe, is_dry=options.diff, progress=progress)
            for request in asked
        ]
    fixed = [document for report in reports for document in report.fixed]
    remaining = merged([report.remaining for report in reports])
    if options.baseline:
        from factlint.interfaces.baselines import without_accepted  # noqa: PLC0415 - most projects have none

        remaining = without_accepted(remaining, options)
    warn(remaining)
    if options.diff:
        write((document.diff for document in fixed), output=options.output)
        if not (fixed or options.quiet):
            left = "" if options.unsafe else _unsafe_fixes(remaining)
            sys.stderr.write(f"factlint: no fix to show{left}; {summary(remaining)}\n")
        return FINDINGS if fixed else exit_code_of(remaining, fail_on=options.fail_on)
    if text := _standard_input(asked, fixed):
        sys.stdout.buffer.write(text)
    if not (fixed or options.quiet or options.unsafe) and (left := _unsafe_fixes(remaining)):
        sys.stderr.write(f"factlint: nothing corrected{left}\n")
    report = rendered(remaining, options, asked)
    _report(fixed, report, options, is_stdout_free=text is None)
    return exit_code_of(remaining, fail_on=options.fail_on)


def _unsafe_fixes(remaining: Report) -> str:
    """How many findings have a fix with `--unsafe`, in brackets; empty if none has."""
    findings = (finding for document in remaining.documents for finding in document.findings)
    fixable = sum(any(fix.applicability is Applicability.UNSAFE for fix in each.fixes) for each in findings)
    return f" ({counted(fixable, 'finding')} with --unsafe)" if fixable else ""


def _standard_input(asked: Sequence[Request], fixed: Sequence[FixedDocument]) -> bytes | None:
    """Standard input after fixes, for standard output; None if it was not read."""
    for request in asked:
        if STDIN in request.paths:
            after = (document.data for document in fixed if document.path == request.stdin_name)
            return next(after, request.stdin)
    return None


def _report(
    fixed: Sequence[FixedDocument], report: Iterable[str], options: argparse.Namespace, *, is_stdout_free: bool
) -> None:
    """Report the fixes, then what remains; on stderr if standard output is for programs."""
    lines = [f"{line}\n" for document in fixed for line in _fix_lines(document)]
    if options.format == "text" and is_stdout_free:
        write([*lines, *report], output=options.output)
        return
    sys.stderr.writelines(lines)
    if is_stdout_free or options.output:
        write(report, output=options.output)
    else:
        sys.stderr.writelines(report)


def _fix_lines(document: FixedDocument) -> Iterator[str]:
    """A line for each fix: `article.md:12:47 fixed facts/contradicted “February 2024”: write “February 2022”`."""
    lines = Lines(document.before)
    for finding in document.applied:
        at = lines.position(finding.span.start)
        place = f"{document.path}:{at.line}:{at.column}"
        yield f"{place}  fixed  {finding.rule}  “{finding.text}”: {_title(finding)}"


def _title(finding: Finding) -> str:
    safe = (fix.title for fix in finding.fixes if fix.applicability is Applicability.SAFE)
    title = next(safe, finding.fixes[0].title)
    return title[:1].lower() + title[1:]
