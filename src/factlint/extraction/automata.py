"""Regular expressions of `re` as RE2 takes them: each of them matches wherever the original does, and seldom elsewhere.

RE2 neither looks to the sides nor speaks of what a group has matched, knows the letters of English only, and lets no
newline stand behind `$`. What is lacking is left out or made wider.
"""

from __future__ import annotations

from typing import Any

import re2

from factlint.values.regex import regex

_ALIKE = regex(r"[\x00-\x0a\x0c-\x1b\x20-\x7e‐-―‘’“”…•°×£€‹›\ufffc]*")
_SIGN = regex(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P=\w+\)|\((?:\?(?:[=!]|<[=!]|P<\w+>))?|[)$]")
_ANYWHERE, _HERE = re2._re2.RE2.Anchor.UNANCHORED, re2._re2.RE2.Anchor.ANCHOR_START  # noqa: SLF001 - see `Automaton`
_NOTHING = "(?:)"
_OTHERS = {"w": r"\x{80}-\x{10ffff}", "d": r"\x{80}-\x{10ffff}", "s": r"\x{0b}\x{1c}-\x{1f}\x{80}-\x{10ffff}"}
"""What may be a letter or digit, a digit, a white space for `re` alone."""


def is_alike(text: str) -> bool:
    """Whether RE2 and `re` mean the same by the letters, digits, white space and boundaries of words in a text."""
    if text.isascii() and text.isprintable():
        return True
    return _ALIKE.fullmatch(text) is not None


def for_alike(source: str) -> str:
    """The expression for texts that `is_alike`."""
    return _without_sides(source, for_any=False)


def for_any(source: str) -> str:
    """The expression for all texts; it takes what is not ASCII for a letter, a digit and a white space alike."""
    return _without_sides(source, for_any=True)


def _without_sides(source: str, *, for_any: bool) -> str:
    kept: list[str] = []
    position = depth = 0
    """How many groups are open, counted from one that looks to a side."""
    for found in _SIGN.finditer(source):
        sign = found.group()
        if depth:
            depth += {"(": 1, ")": -1}.get(sign[0], 0)
        else:
            looks_aside = sign[0] == "(" and sign[-1] in "=!"
            depth = int(looks_aside)
            kept += [
                source[position : found.start()],
                _NOTHING if looks_aside else _taken(sign, for_any=for_any),
            ]
        position = found.end()
    return "".join([*kept, source[position:]])


def _taken(sign: str, *, for_any: bool) -> str:
    """A sign as RE2 takes it."""
    if sign == "$":
        return r"(?:$|\n\z)"
    if sign.startswith("(?P="):
        return "(?s:.*)"
    if not for_any or sign[0] not in "\\[":
        return sign
    if sign in {r"\b", r"\B"}:
        return _NOTHING
    if sign.startswith("[^"):
        return "(?s:.)" if any(rf"\{kind}" in sign for kind in "WDS") else sign
    others = [others for kind, others in _OTHERS.items() if rf"\{kind}" in sign]
    return f"(?:{sign}|[{others[-1]}])" if others else sign


class Automaton:
    """An expression that RE2 has compiled, with spans in place of match objects.

    Making one as `re` has it takes re2 longer than most searches do: 5 µs of 13 where dates stand close.
    """

    def __init__(self, source: bytes, options: Any) -> None:  # noqa: ANN401
        self._spans = re2.compile(source, options)._regexp.Match  # noqa: SLF001 - see above

    def search(self, text: bytes, start: int = 0) -> tuple[int, int] | None:
        """The first match that begins at a place or behind it."""
        return self._found(_ANYWHERE, text, start, len(text))

    def match(self, text: bytes, start: int, end: int | None = None) -> tuple[int, int] | None:
        """The match that begins right at a place, in the text up to an end."""
        return self._found(_HERE, text, start, len(text) if end is None else end)

    def _found(self, anchor: Any, text: bytes, start: int, end: int) -> tuple[int, int] | None:  # noqa: ANN401
        if start > end:
            return None
        found: tuple[int, int] = self._spans(anchor, text, start, end)[0]
        return None if found[0] < 0 else found


def automaton_options(memory: int) -> Any:  # noqa: ANN401
    """Options of an automaton that captures nothing, and may use so many bytes for states before it starts anew."""
    options = re2.Options()
    options.max_mem = memory
    options.never_capture = True
    options.log_errors = False
    return options


def encoded(text: str) -> bytes:
    """A text for an automaton; half a character counts as a question mark."""
    return text.encode("utf-8", "replace")
