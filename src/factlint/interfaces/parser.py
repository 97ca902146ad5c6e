"""argparse, with the nearest valid word in its messages."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from factlint.interfaces.nearest import did_you_mean


class Parser(argparse.ArgumentParser):
    """A parser whose long options are written out, so that later ones never change what a script means."""

    def __init__(self, **arguments: Any) -> None:  # noqa: ANN401 - whatever argparse takes
        super().__init__(allow_abbrev=False, **arguments)

    def error(self, message: str) -> NoReturn:
        """End with the message, the nearest word and exit code 2."""
        self.exit(2, f"{self.prog}: {message}{self._nearest(message)}\nSee {self.prog} --help\n")

    def _nearest(self, message: str) -> str:
        if message.startswith("unrecognized arguments: "):
            word = message.removeprefix("unrecognized arguments: ").split()[0].partition("=")[0]
            return did_you_mean(word, self._option_string_actions)
        if ": invalid choice: '" in message:
            word, _, choices = message.partition(": invalid choice: '")[2].partition("' (choose from ")
            return did_you_mean(word, [choice.strip(" '") for choice in choices.rstrip(")").split(",")])
        return ""
