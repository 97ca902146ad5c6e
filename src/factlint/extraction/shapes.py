"""Families of patterns: one automaton finds which patterns of a family may match a sentence.

A sentence holds none of most families. Thirty patterns take `re` a quarter of a millisecond to find that out, since it
tries each at every word; a set of RE2 takes two microseconds for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import chain

import re2

from factlint.extraction.automata import automaton_options, encoded, for_automaton
from factlint.extraction.languages.en.arithmetic.number_words import LOOSELY
from factlint.extraction.slots import expanded
from factlint.values.regex import regex

_MEMORY = 16 << 20
"""Bytes that each automaton of a family may use for its states before they are rebuilt."""
_FEWEST_IN_ONE, _MOST_AUTOMATA = 6, 3
"""The least patterns of one automaton, and the most automata of a family: the states of the patterns multiply."""


def _loosely(pattern: str) -> str:
    """A pattern that matches wherever another does, with its long and frequent parts replaced by short ones."""
    for long, short in LOOSELY:
        pattern = pattern.replace(long, short)
    return pattern


@cache
def shapes(patterns: tuple[str, ...]) -> Shapes:
    """The family of some patterns over skeletons; cached permanently."""
    return Shapes(patterns)


@cache
def rarely_matched(expression: str) -> Shapes:
    """A regular expression that matches few sentences: `re` is run only on candidates."""
    return Shapes((expression,), written=str)


class Shapes:
    """Patterns in the order in which they are tried."""

    def __init__(self, patterns: Iterable[str], written: Callable[[str], str] = expanded) -> None:
        """`written` turns a pattern into the regular expression that it stands for."""
        self._patterns = tuple(dict.fromkeys(patterns))
        self._written = written
        self._compiled: dict[str, re.Pattern[str]] = {}

    def possible(self, text: str) -> Sequence[str]:
        """The patterns that may match a text: all that do, and hardly any other."""
        return self.possible_in(encoded(text))

    def possible_in(self, text: bytes) -> Sequence[str]:
        """The same for a text that is `encoded`, or for a part of one."""
        found = self._match(text)
        return self._in_order(found) if found else ()

    def _in_order(self, places: Iterable[int]) -> Sequence[str]:
        return [self._patterns[place] for place in sorted(places)]

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """All matches of the first pattern in a part of a text, then of the second …"""
        found = self._match(encoded(text)[start:end])
        if not found:
            return iter(())  # as most often: a generator would be made for nothing
        possible, end = self._in_order(found), len(text) if end is None else end
        return chain.from_iterable(self.compiled(pattern).finditer(text, start, end) for pattern in possible)

    def first_of_each(self, text: str, start: int, end: int) -> Mapping[str, re.Match[str]]:
        """The first match of each pattern in a part of a text, by pattern."""
        possible = self.possible_in(encoded(text)[start:end])
        found = ((pattern, self.compiled(pattern).search(text, start, end)) for pattern in possible)
        return {pattern: one for pattern, one in found if one is not None}

    def firsts(self, text: str) -> Iterator[re.Match[str]]:
        """The first match of each pattern, in the order of the patterns."""
        return self._found(text, self.possible(text))

    def matches(self, text: str, start: int) -> Iterator[re.Match[str]]:
        """The match of each pattern right at a position, in their order."""
        tried = (
            self.compiled(pattern).match(text, start) for pattern in self.possible_in(encoded(text)[start:])
        )
        return (found for found in tried if found is not None)

    def search(self, text: str, as_bytes: bytes | None = None) -> re.Match[str] | None:
        """The first match of the first pattern that has one; `as_bytes` is the text `encoded`, if already known."""
        found = self._match(encoded(text) if as_bytes is None else as_bytes)
        return next(self._found(text, self._in_order(found)), None) if found else None

    def _found(self, text: str, patterns: Iterable[str]) -> Iterator[re.Match[str]]:
        tried = (self.compiled(pattern).search(text) for pattern in patterns)
        return (found for found in tried if found is not None)

    def compiled(self, pattern: str) -> re.Pattern[str]:
        if (found := self._compiled.get(pattern)) is None:
            found = self._compiled[pattern] = regex(self._written(pattern))
        return found

    @cached_property
    def _match(self) -> Callable[[bytes], Sequence[int]]:
        """A function that returns the indices of the patterns that may match a text, unordered."""
        number = min(max(len(self._patterns) // _FEWEST_IN_ONE, 1), _MOST_AUTOMATA)
        size = max(-(-len(self._patterns) // number), 1)
        first, *others = (self._automaton(start, start + size) for start in range(0, number * size, size))
        if not others:
            return first

        def match(text: bytes) -> Sequence[int]:
            found = first(text)
            for number, automaton in enumerate(others, start=1):
                if behind := automaton(text):
                    found = [*found, *(number * size + place for place in behind)]
            return found

        return match

    def _automaton(self, start: int, end: int) -> Callable[[bytes], Sequence[int]]:
        automaton = re2.Set.SearchSet(automaton_options(_MEMORY))
        for pattern in self._patterns[start:end]:
            automaton.Add(for_automaton(self._written(_loosely(pattern))))
        automaton.Compile()
        return automaton._set.Match  # type: ignore[no-any-return]  # noqa: SLF001 - what is around it takes as long
