"""Groups in braces, and the arguments of commands."""

from __future__ import annotations

import re

from factlint.model.document import Span
from factlint.values.regex import regex

_BRACE = regex(r"\\.|%[^\r\n]*|[{}]", re.DOTALL)
_SPACE = regex(r"[ \t]*(?:\r\n?|\n)?[ \t]*")
_OPTION = regex(r"\[[^\[\]]{0,1000}\]")


class Groups:
    """Where each group of a source ends; found in one pass."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._ends: dict[int, int] = {}
        opened: list[int] = []
        for brace in _BRACE.finditer(source):
            if brace[0] == "{":
                opened.append(brace.start())
            elif brace[0] == "}" and opened:
                self._ends[opened.pop()] = brace.start()

    def after(self, at: int) -> Span | None:
        """What is within the group that begins here, or behind white space; None if there is none."""
        at = self._skip(at)
        end = self._ends.get(at)
        return Span(at + 1, end) if end is not None else None

    def options_end(self, at: int) -> int:
        """The end of the options in square brackets that begin here, if any do."""
        while option := _OPTION.match(self._source, self._skip(at)):
            at = option.end()
        return at

    def arguments(self, at: int, most: int) -> tuple[tuple[Span, ...], int]:
        """The arguments of a command that ends here, with where they end."""
        found: list[Span] = []
        at = self.options_end(at)
        while len(found) < most and (group := self.after(at)):
            found.append(group)
            at = self.options_end(group.end + 1)
        return tuple(found), at

    def _skip(self, at: int) -> int:
        space = _SPACE.match(self._source, at)
        return space.end() if space else at
