"""The command line. Only the named command's module is imported, and only its options are built."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from factlint import __version__
from factlint.interfaces.exits import FAILED, exit_code
from factlint.interfaces.plain_words import PlainWords, are_plain

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any, NoReturn, Protocol

    from factlint.interfaces.parser import Parser

    class Command(Protocol):
        """The interface of a command's module."""

        def add_arguments(self, parser: Parser) -> None: ...

        def run(self, options: Namespace) -> int:
            """Run the command; returns the exit code."""


COMMANDS = {
    "check": "lint files, folders, or - (standard input)",
    "fix": "apply safe fixes",
    "diff": "claims added, changed, removed between two git revisions, each with its findings",
    "extract": "show what was read: times, durations, quantities, entities, claims",
    "rules": "start, test, show, import and export rule packs",
    "explain": "show a check's page, or a fact's card with its source",
    "init": "write a starter configuration, rule pack, pre-commit entry and CI workflow",
    "server": "serve an editor: findings, fixes and facts by the Language Server Protocol (stdio)",
}
"""Command → its purpose. Its module is `commands/<command>.py`."""
_OF_PATHS = "check"
"""The command that runs all day, whose words are paths where they are no options."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line, `sys.argv[1:]` by default; returns the exit code."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    return exit_code(lambda: _run(words))


def _run(words: Sequence[str]) -> int:
    try:
        command, options = _parse(words)
    except SystemExit as stop:  # argparse has written its help or its message
        return int(stop.code or 0)
    return command.run(options)


def _parse(words: Sequence[str]) -> tuple[Command, Namespace]:
    if words[:1] == ["help"] and not os.path.exists("help"):
        words = [*words[1:2], "--help"]
    if not words or words[0] not in COMMANDS:
        _end_without_command(words)
    name = words[0]
    command: Command = import_module(f"factlint.interfaces.commands.{name}")
    if name == _OF_PATHS and are_plain(words[1:]):
        plain: Any = PlainWords(words[1:])
        command.add_arguments(plain)
        return command, plain.options
    from factlint.interfaces.parser import Parser  # noqa: PLC0415 - brings argparse

    parser = Parser(prog=f"factlint {name}", description=_sentence(COMMANDS[name]))
    command.add_arguments(parser)
    return command, parser.parse_args(words[1:])


def _end_without_command(words: Sequence[str]) -> NoReturn:
    """End the run with help, the version, or a message about a word that is no command."""
    from factlint.interfaces.parser import Parser  # noqa: PLC0415 - brings argparse

    parser = Parser(
        prog="factlint",
        description="A fact-checking and consistency linter for text.",
        epilog="factlint COMMAND --help lists the options of a command. Exit codes: 0 nothing wrong, 1 findings, "
        "2 could not run.",
    )
    parser.add_argument("--version", "-V", action="version", version=f"factlint {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND")
    for name, purpose in COMMANDS.items():
        commands.add_parser(name, help=purpose)
    if words and os.path.exists(words[0]):
        parser.error(f"{words[0]} is not a command; did you mean factlint check {words[0]}?")
    parser.parse_args(words)
    parser.print_help(sys.stderr)
    raise SystemExit(FAILED)


def _sentence(purpose: str) -> str:
    return f"{purpose[0].upper()}{purpose[1:]}."
