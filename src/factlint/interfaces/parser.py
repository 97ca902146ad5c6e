"""argparse, with the nearest valid word in its messages."""

from __future__ import annotations

import argparse
import os

from factlint.values.nearest import did_you_mean

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    from typing import Any, NoReturn


vars(argparse)["_"] = str
"""argparse looks for translations of its texts, of which there are none: this look-up would take 1.5 ms."""


_ELSEWHERE = {
    "--fix": "factlint fix corrects, and factlint fix --diff shows what it would do",
    "--dry-run": "factlint fix --diff shows what would change and writes nothing",
    "--exclude": "exclude is a key of the configuration",
    "--verbose": "factlint extract --explain shows what was read, and by which rules",
    "--explain": "factlint explain ID shows the page of a check, factlint extract --explain what was read",
    "-v": "factlint extract --explain shows what was read, and by which rules",
    "-j": "--jobs N sets how many processes share the work",
    "-o": "--output FILE writes the report to a file",
    "--level": "--fail-on sets what makes the exit code 1; levels in the configuration sets the level of a check",
    "--severity": "--fail-on sets what makes the exit code 1; levels in the configuration sets the level of a check",
    "--strict": "--fail-on note makes any finding end with exit code 1",
    "--write": "factlint fix writes; with --diff it only shows what would change",
    "--list-checks": "factlint explain lists the checks",
    "--list-rules": "factlint explain lists the checks",
}
"""Options of other linters → how the same is asked of this one, where the command has no option of that name."""
_ALSO_CALLED = {"lint": "check", "run": "check", "format": "fix", "rule": "explain", "lsp": "server"}
"""Commands of other linters → the one of the same purpose."""


class _Formatter(argparse.HelpFormatter):
    """A formatter with a given width: argparse makes one for every option, and each would import
    shutil to ask for it.
    """

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=_columns())


class Parser(argparse.ArgumentParser):
    """A parser without abbreviated long options, so that new options never change the meaning of a script."""

    def __init__(self, **arguments: Any) -> None:  # noqa: ANN401 - whatever argparse takes
        super().__init__(allow_abbrev=False, formatter_class=_Formatter, **arguments)

    def error(self, message: str) -> NoReturn:
        """End with the message, the nearest valid word, and exit code 2."""
        self.exit(2, f"{self.prog}: {message}{self._nearest(message)}\nSee {self.prog} --help\n")

    def _nearest(self, message: str) -> str:
        if message.startswith("unrecognized arguments: "):
            word = message.removeprefix("unrecognized arguments: ").split()[0].partition("=")[0]
            meant = _ELSEWHERE.get(word if word.startswith("--") else word[:2])
            return f"; {meant}" if meant else did_you_mean(word, self._option_string_actions)
        if ": invalid choice: '" in message:
            word, _, choices = message.partition(": invalid choice: '")[2].partition("' (choose from ")
            valid = [choice.strip(" '") for choice in choices.rstrip(")").split(",")]
            meant = _ALSO_CALLED.get(word)
            return f'; did you mean "{meant}"?' if meant in valid else did_you_mean(word, valid)
        missing = message.removeprefix("the following arguments are required: ")
        return next(
            (
                f"; choose from {', '.join(it.choices)}"
                for it in self._actions
                if it.choices and it.metavar == missing
            ),
            "",
        )


def _columns() -> int:
    try:
        return os.get_terminal_size().columns - 2
    except OSError:
        return 98
