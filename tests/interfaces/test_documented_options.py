"""Every option is in the manual, and every option that is in it is one."""

import argparse
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from factlint.interfaces.cli import COMMANDS
from factlint.interfaces.configuration_file import _READERS
from factlint.interfaces.parser import Parser

ROOT = Path(__file__).parent.parent.parent
MANUAL = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
TEXT = "\n".join(page.read_text(encoding="utf-8") for page in MANUAL)
ASKED_BY_EDITORS = {"--stdio"}
"""What the help of the command says; nobody writes it."""


def parser_of(command: str) -> Parser:
    parser = Parser(prog=command)
    import_module(f"factlint.interfaces.commands.{command}").add_arguments(parser)
    return parser


def options_of(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        yield from (word for word in action.option_strings if word.startswith("--"))
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from options_of(below)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_documented(command: str) -> None:
    options = set(options_of(parser_of(command))) - ASKED_BY_EDITORS - {"--help"}
    assert [word for word in sorted(options) if not re.search(rf"(?<![\w-]){word}(?![\w-])", TEXT)] == []


def test_every_option_of_a_command_line_in_the_manual_is_there() -> None:
    lines = re.findall(rf"\bfactlint ({'|'.join(COMMANDS)})\b([^`#|;&\n]*)", TEXT)
    known = {command: set(options_of(parser_of(command))) for command in COMMANDS}
    stated = {
        (command, word) for command, rest in lines for word in re.findall(r"(?<![\w-])--[a-z][\w-]*", rest)
    }
    assert len(stated) > len(COMMANDS)
    assert {(command, word) for command, word in stated if word not in known[command]} == set()


def test_every_key_of_the_configuration_is_documented() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert [key for key in _READERS if not re.search(rf"(?m)^(?:# )?{key} = |^\[{key}\]", page)] == []
