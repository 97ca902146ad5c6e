"""Regular expressions over folded text as automata: linear time, longest match."""

from __future__ import annotations

from typing import Any

import re2

from factlint.values.regex import regex

_SPACE = regex(r"(\[[^\]]*\])| ")

_MEMORY = 32 << 20
"""Bytes an automaton may use for its states before it starts anew."""


def compile_longest(pattern: str) -> Any:  # noqa: ANN401
    """The pattern, to be matched against `times.fold`'s bytes; it captures nothing.

    A space stands for any white space, except in a character class.
    """
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.longest_match = True
    options.never_capture = True
    options.max_mem = _MEMORY
    options.log_errors = False
    spaced = _SPACE.sub(lambda found: found[1] or r"(?:[ \n\t]+)", pattern)
    return re2.compile(spaced.encode("latin-1"), options)
