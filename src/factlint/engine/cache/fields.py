"""Texts and numbers, one behind the other in one text: what `json` would do, without the time that importing it takes.

Fields are divided by the separator of ASCII; where a field has it, or what stands for None, it is escaped.
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing itself is not needed to run
if TYPE_CHECKING:
    from collections.abc import Iterable

    Field = str | int | None

_SEPARATOR, _ESCAPE, _NONE = "\x1f", "\x10", "\x18"  # unit separator, data link escape, cancel
_ESCAPED = ((_ESCAPE, f"{_ESCAPE}e"), (_SEPARATOR, f"{_ESCAPE}s"), (_NONE, f"{_ESCAPE}n"))


def joined(fields: Iterable[Field]) -> str:
    """The fields in one text."""
    return _SEPARATOR.join(_NONE if field is None else _escaped(str(field)) for field in fields)


class Fields:
    """Takes the fields out of such a text, one after the other; each must be asked for as what it is.

    What was damaged raises ValueError: a number that is none, a field too few or too many.
    """

    def __init__(self, text: str) -> None:
        self._left = iter(text.split(_SEPARATOR))

    def text(self) -> str:
        return _unescaped(self._next())

    def text_if_any(self) -> str | None:
        field = self._next()
        return None if field == _NONE else _unescaped(field)

    def number(self) -> int:
        return int(self._next())

    def end(self) -> None:
        """To be called behind the last field."""
        if next(self._left, None) is not None:
            raise ValueError("there are more fields than were asked for")

    def _next(self) -> str:
        field = next(self._left, None)
        if field is None:
            raise ValueError("there are fewer fields than are asked for")
        return field


def _escaped(field: str) -> str:
    for plain, escaped in _ESCAPED:
        field = field.replace(plain, escaped)
    return field


def _unescaped(field: str) -> str:
    if _ESCAPE in field:
        for plain, escaped in reversed(_ESCAPED):
            field = field.replace(escaped, plain)
    return field
