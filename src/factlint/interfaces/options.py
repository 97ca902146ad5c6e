"""Options shared by several commands, in groups; each command adds the groups that apply to it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from factlint.reporting.reporters import REPORTERS

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    from factlint.interfaces.parser import Parser

FAIL_LEVELS = ("error", "warning", "note", "never")
CONFIDENCES = ("low", "medium", "high")


def add_paths(parser: Parser) -> None:
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="files, folders, or - for standard input (default: .)",
    )
    parser.add_argument(
        "--stdin-filename", metavar="NAME", help="what standard input is called; its suffix tells its format"
    )


def add_rule_base(parser: Parser) -> None:
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--rules",
        action="append",
        metavar="PATH|PACK",
        help="a rule pack by path or by name, may be repeated (default: shipped, every pack of factlint's own)",
    )
    group.add_argument(
        "--no-rules", action="store_true", help="use no facts: compare the text with itself only"
    )


def add_configuration(parser: Parser) -> None:
    parser.add_argument(
        "--config",
        metavar="FILE",
        help="the configuration (default: the nearest factlint.toml or pyproject.toml above a file)",
    )


def add_selection(parser: Parser) -> None:
    for flag, what in (("--select", "run only these checks"), ("--ignore", "leave these checks out")):
        parser.add_argument(
            flag,
            action="extend",
            nargs="+",
            metavar="ID",
            help=f"{what}: ids such as dates/impossible, or families such as dates",
        )
    parser.add_argument(
        "--min-confidence",
        choices=CONFIDENCES,
        help="report only what is read with this confidence (default: low)",
    )


def add_dates(parser: Parser) -> None:
    parser.add_argument(
        "--document-date",
        metavar="DATE",
        help="when the text was written: 2025-12-02, 2025-12 or 2025",
    )
    add_today(parser)


def add_today(parser: Parser) -> None:
    parser.add_argument(
        "--today", metavar="DATE", help="the day that counts as today, YYYY-MM-DD (default: the real one)"
    )


def add_horizon(parser: Parser) -> None:
    parser.add_argument(
        "--horizon",
        type=_days,
        default=0,
        metavar="DAYS",
        help="also note what will be out of date within this number of days (default: 0, nothing)",
    )


def add_running(parser: Parser) -> None:
    parser.add_argument(
        "--jobs",
        type=_jobs,
        default=1,
        metavar="N",
        help="how many processes share the work (default: 1); 0 means one for each processor",
    )
    add_cache(parser)


def add_cache(parser: Parser) -> None:
    parser.add_argument(
        "--no-cache", action="store_true", help="check everything anew, and keep nothing for the next run"
    )


def add_format(parser: Parser, formats: Sequence[str]) -> None:
    parser.add_argument(
        "--format", choices=formats, default="text", help="how to write the report (default: text)"
    )
    parser.add_argument("--output", metavar="FILE", help="write to this file instead of standard output")


def add_report(parser: Parser, formats: Collection[str] = REPORTERS) -> None:
    add_format(parser, sorted(formats))
    parser.add_argument(
        "--fail-on",
        choices=FAIL_LEVELS,
        default="error",
        help="the lowest level that makes the exit code 1 (default: error)",
    )
    parser.add_argument("--quiet", "-q", action="store_true", help="findings only: no counts, no progress")
    add_color(parser)


def add_baseline(parser: Parser) -> None:
    parser.add_argument(
        "--baseline", metavar="FILE", help="a file of accepted findings: report only the others"
    )


def add_color(parser: Parser) -> None:
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="whether to color the text (default: auto: on a terminal, unless NO_COLOR is set)",
    )


def _days(text: str) -> int:
    if text.isdecimal():
        return int(text)
    raise _wrong(f'"{text}" is not a number of days; write 30, 90, 365 …')


def _jobs(text: str) -> int:
    if text.isdecimal():
        return int(text)
    raise _wrong(f'"{text}" is not a number of processes; write 0, 1, 2 …')


def _wrong(message: str) -> Exception:
    from argparse import ArgumentTypeError  # noqa: PLC0415 - most command lines are right

    return ArgumentTypeError(message)
