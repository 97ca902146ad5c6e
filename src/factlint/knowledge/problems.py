"""What is wrong with a pack, where, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.values.named_tuple import NamedTuple


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
    """The packs cannot be used; `problems` lists all errors, by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
