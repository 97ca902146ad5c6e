"""Regular expressions that are compiled when they are first used.

`re.compile` takes 0.1 ms for a line and 0.7 ms for a list of words. There are three hundred of them, and a text meets
few. A module may name as many patterns as it likes, and a run pays for those that are tried.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import compile as regex
    from typing import Any

__all__ = ["regex"]


class _Regex:
    """Stands for a `re.Pattern`; at the first use of any of its methods all of them become its own."""

    __slots__ = ("_source", "findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    def __init__(self, source: str | bytes, flags: int = 0) -> None:
        self._source: tuple[Any, int] = source, flags

    def __getattr__(self, name: str) -> object:
        """Called for what has no value yet, hence only before the first use, and for what is no method."""
        compiled = re.compile(*self._source)
        for method in self.__slots__[1:]:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

    def __reduce__(self) -> tuple[type, tuple[Any, int]]:
        return _Regex, self._source

    def __repr__(self) -> str:
        return f"regex({self._source[0]!r})"


if not TYPE_CHECKING:
    regex = _Regex
