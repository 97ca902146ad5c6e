"""Patterns of words around times, compiled once."""

from __future__ import annotations

import re
from functools import cache

from factlint.values.regex import regex


@cache
def form(words: str) -> re.Pattern[str]:
    """A regular expression in which each space also stands for the end of a line."""
    return regex(over_lines(words))


def over_lines(words: str) -> str:
    """The source of such an expression."""
    return words.replace(" ", r"[ \n]")
