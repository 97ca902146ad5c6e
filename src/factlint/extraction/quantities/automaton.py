"""Regular expressions over folded text as automata: linear time, longest match."""

from __future__ import annotations

from factlint.extraction.automata import Automaton, automaton_options
from factlint.values.regex import regex

_SPACE = regex(r"(\[[^\]]*\])| ")

_MEMORY = 32 << 20
"""Bytes that an automaton may use for its states before they are rebuilt."""


def compile_longest(pattern: str) -> Automaton:
    """The pattern, to be matched against `times.recognition.fold`'s bytes; it captures nothing.

    A space stands for any white space, except in a character class.
    """
    spaced = _SPACE.sub(lambda found: found[1] or r"(?:[ \n\t]+)", pattern)
    return Automaton(spaced.encode("latin-1"), automaton_options(_MEMORY, longest_match=True))
