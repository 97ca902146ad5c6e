"""Conversion of UTF-8 byte offsets, which parsers use, to code points, which sources use."""

from __future__ import annotations

from bisect import bisect_left

from factlint.values.regex import regex

_CONTINUATION = regex(rb"[\x80-\xbf]")


class ByteOffsets:
    """Maps offsets into the UTF-8 of a text to offsets into the text; linear to build, logarithmic to ask."""

    def __init__(self, text: str) -> None:
        self._continuations = (
            [] if text.isascii() else [found.start() for found in _CONTINUATION.finditer(text.encode())]
        )

    def code_point(self, byte: int) -> int:
        """The code point that begins at this byte."""
        return byte - bisect_left(self._continuations, byte)
