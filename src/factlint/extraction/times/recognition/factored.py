"""Many patterns merged into one with shared prefixes and suffixes: a smaller automaton for the same language.

RE2 shares only letters. Of our 120 rules many begin with an amount or end with a year, which are dozens of words each.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from factlint.extraction.automata import end_of_group
from factlint.values.regex import regex

_QUANTIFIED = r"(?:[?*+]|\{\d*,?\d*\})"
_SIGN = regex(rf"\(|\||(?:\\.|\[(?:\\.|[^\]\\])*\]|<[a-z]+>|[^()|]){_QUANTIFIED}?", re.DOTALL)
_QUANTIFIER = regex(_QUANTIFIED)

Atoms = tuple[str, ...]


def factored(patterns: Iterable[str], weight: Callable[[str], int]) -> str:
    """One pattern that matches what any of these does, for longest matches only: alternatives have no order.

    Patterns are as in `Rule`; `weight` is the size of a part of one. The largest savings are shared first.
    """
    return _any([*dict.fromkeys(map(atoms, patterns))], weight)


@cache
def atoms(pattern: str) -> Atoms:
    """The sequence of a pattern's parts: signs, classes, slots, groups, each with its quantifier."""
    found = tuple(_signs(pattern))
    return (f"({pattern})",) if "|" in found else found


def alternatives(group: str) -> Iterator[str]:
    """The alternatives of a group."""
    written = ""
    for sign in _signs(group[1 : group.rindex(")")]):
        if sign == "|":
            yield written
            written = ""
        else:
            written += sign
    yield written


def _signs(pattern: str) -> Iterator[str]:
    """The atoms of a pattern, and the bars between its alternatives."""
    position = 0
    while (sign := _SIGN.match(pattern, position)) is not None:
        start, position = sign.span()
        if sign[0] == "(":
            behind = end_of_group(pattern, position)
            position = behind if (found := _QUANTIFIER.match(pattern, behind)) is None else found.end()
        yield pattern[start:position]


def _any(patterns: Sequence[Atoms], weight: Callable[[str], int]) -> str:
    """The patterns as alternatives, with those that share a first or last part merged."""
    filled = [pattern for pattern in patterns if pattern]
    written = "|".join(_alternatives(filled, weight))
    return f"({written})?" if len(filled) < len(patterns) else written


def _alternatives(patterns: Sequence[Atoms], weight: Callable[[str], int]) -> list[str]:
    """The alternatives that the patterns consist of."""
    counts = Counter((end, pattern[end]) for pattern in patterns for end in (0, -1))
    shared = {place: times - 1 for place, times in counts.items() if times > 1}
    if not shared:
        return ["".join(pattern) for pattern in patterns]
    end, atom = max(shared, key=lambda place: shared[place] * weight(place[1]))
    rests = [pattern[1:] if end == 0 else pattern[:-1] for pattern in patterns if pattern[end] == atom]
    rest = _any(rests, weight)
    group = rest if rest.endswith(")?") and len(rests) > sum(map(bool, rests)) else f"({rest})"
    return [
        atom + group if end == 0 else group + atom,
        *_alternatives([pattern for pattern in patterns if pattern[end] != atom], weight),
    ]
