"""Regular expressions that are compiled when they are first used.

`re.compile` takes 0.1 ms for a line and 0.7 ms for a list of words. There are several hundred patterns, and a text
needs few of them. A module may define as many as it likes; a run pays only for those that it uses.
"""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from re import compile as regex
    from typing import Any

__all__ = ["regex"]


class _Regex:
    """Stands for a `re.Pattern`; the first use of any method makes all methods its own."""

    __slots__ = ("_source", "findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    def __init__(self, source: str | bytes, flags: int = 0) -> None:
        self._source: tuple[Any, int] = source, flags

    def __getattr__(self, name: str) -> object:
        """Called for attributes that have no value yet: only before the first use, or for a name that is no method."""
        import re  # noqa: PLC0415 - a cached run needs none

        compiled = re.compile(*self._source)
        for method in self.__slots__[1:]:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

    def __reduce__(self) -> tuple[type, tuple[Any, int]]:
        return _Regex, self._source

    def __repr__(self) -> str:
        return f"regex({self._source[0]!r})"


if not TYPE_CHECKING:
    regex = cache(_Regex)  # readers that ask for the same words compile them once
