"""What is wrong with a pack, where, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.values.named_tuple import NamedTuple

_MANY = 2_000


class Problem(NamedTuple):
    """One error in one file; line and column are 1-based, 0 where the whole file is meant."""

    path: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{place}: {self.message}"


class PackErrors(Exception):  # noqa: N818 - it holds all the errors there are
    """The packs cannot be used; `problems` are all of their errors, by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


def nearest(word: str, allowed: Iterable[str]) -> str:
    """The allowed word that was probably meant, as the end of a message; empty where none is near."""
    from difflib import get_close_matches  # noqa: PLC0415 - 4 ms, paid only for an error

    # Comparing costs 20 µs a word: of a large rule base only words that begin alike are compared.
    words = set(allowed)
    near = words if len(words) < _MANY else {other for other in words if other[:1] == word[:1]}
    found = get_close_matches(word, sorted(near)[:_MANY], n=1, cutoff=0.6)
    return f'; did you mean "{found[0]}"?' if found else ""
