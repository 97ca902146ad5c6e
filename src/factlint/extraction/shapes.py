"""Families of patterns, of which one automaton tells those that a sentence may hold.

A sentence holds none of most families. Thirty patterns take `re` a quarter of a millisecond to find that out, since it
tries each at every word; a set of RE2 takes two microseconds for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import Any

import re2

from factlint.extraction.slots import expanded
from factlint.values.regex import regex

_MEMORY = 16 << 20
"""Bytes that the automata of a family may use for their states before they start anew."""
_ALIKE = regex(r"[\x00-\x0a\x0c-\x1b\x20-\x7e‐-―‘’“”…•°×£€‹›\ufffc]*")
"""A text over which RE2 and `re` mean the same by letters, digits, white space and the boundaries of words."""
_CLASS_OR_GROUP = regex(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P=\w+\)|\((?:\?(?:[=!]|<[=!]|P<\w+>))?|\)")


@cache
def shapes(patterns: tuple[str, ...]) -> Shapes:
    """The family of some patterns over skeletons, kept for good as each of them is."""
    return Shapes(patterns)


class Shapes:
    """Patterns in the order in which they are tried."""

    def __init__(self, patterns: Iterable[str], written: Callable[[str], str] = expanded) -> None:
        """`written` makes a pattern the regular expression that it stands for."""
        self._patterns = tuple(dict.fromkeys(patterns))
        self._written = written

    def possible(self, text: str) -> Sequence[str]:
        """The patterns that may stand in a text: all that do, and hardly another."""
        if not _ALIKE.fullmatch(text):
            return self._patterns
        return [self._patterns[index] for index in sorted(self._automata.Match(text.encode()) or ())]

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places of the first pattern, then of the second …"""
        for pattern in self.possible(text):
            yield from self.compiled(pattern).finditer(text)

    def search(self, text: str) -> re.Match[str] | None:
        """The first place of the first pattern that has one."""
        found = (self.compiled(pattern).search(text) for pattern in self.possible(text))
        return next((one for one in found if one is not None), None)

    def compiled(self, pattern: str) -> re.Pattern[str]:
        return self._compiled[pattern]

    @cached_property
    def _compiled(self) -> dict[str, re.Pattern[str]]:
        return {pattern: regex(self._written(pattern)) for pattern in self._patterns}

    @cached_property
    def _automata(self) -> Any:  # noqa: ANN401
        options = re2.Options()
        options.max_mem = _MEMORY
        options.never_capture = True
        options.log_errors = False
        automata = re2.Set.SearchSet(options)
        for pattern in self._patterns:
            automata.Add(without_sides(self._written(pattern)).encode())
        automata.Compile()
        return automata


def without_sides(source: str) -> str:
    """A regular expression that matches wherever `source` does, without what RE2 lacks.

    That is looking ahead and behind, and speaking of what a group has matched.
    """
    kept: list[str] = []
    position = depth = 0
    for found in _CLASS_OR_GROUP.finditer(source):
        sign = found.group()
        if depth:
            depth += {"(": 1, ")": -1}.get(sign[0], 0)
            position = found.end()
        elif sign.startswith("(?P="):
            kept += [source[position : found.start()], "(?s:.*)"]
            position = found.end()
        elif sign[0] == "(" and sign[-1] in "=!":
            kept += [source[position : found.start()], "(?:)"]
            depth, position = 1, found.end()
    return "".join([*kept, source[position:]])
