"""The width of text on a terminal, and visible forms of invisible characters."""

from __future__ import annotations

from unicodedata import category, east_asian_width

TAB_STOP = 4
_REPLACEMENT = "\ufffd"
_CONTROL_PICTURES = 0x2400  # the block that has a picture for each of U+0000 … U+001F
_DELETE_PICTURE = "\u2421"
_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def shown(character: str, column: int) -> str:
    """The character as written to a terminal at a column, counted from 0.

    Control characters become pictures of themselves: a document must not be able to steer the terminal.
    """
    if character == "\t":
        return " " * (TAB_STOP - column % TAB_STOP)
    if character.isprintable():
        return character
    if character == "\x7f":
        return _DELETE_PICTURE
    if ord(character) < 0x20:
        return chr(_CONTROL_PICTURES + ord(character))
    kind = category(character)
    if character in _BIDI_CONTROLS or kind in ("Cc", "Cs"):
        return _REPLACEMENT
    return " " if kind.startswith("Z") else character


def width(text: str) -> int:
    """The columns that the text occupies: two for wide and full-width characters, none for marks (UAX #11)."""
    return len(text) if text.isascii() else sum(map(_character_width, text))


def visible(text: str) -> str:
    """A single line of text, without anything that steers a terminal."""
    return text if text.isprintable() else "".join(shown(character, 0) for character in text)


def _character_width(character: str) -> int:
    if character.isascii():
        return 1
    if category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
