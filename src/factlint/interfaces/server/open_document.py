"""A text as the editor has it, and the conversion of places between the editor and us."""

from __future__ import annotations

import os
from collections.abc import Iterable
from urllib.parse import unquote_to_bytes, urlsplit

from factlint.model.span import Span
from factlint.reporting.positions import Lines, Position
from factlint.values.named_tuple import NamedTuple
from factlint.values.typed import Any

Range = dict[str, dict[str, int]]
"""Start and end, each as line and character counted from 0; the end is exclusive."""

_UNIT_BYTES = {"utf-8": 1, "utf-16": 2, "utf-32": 4}
_CODECS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
ENCODINGS = ("utf-32", "utf-16", "utf-8")
"""The units of a position's character, best first: code points need no conversion."""

_SUFFIXES = {
    "asciidoc": ".adoc",
    "markdown": ".md",
    "mdx": ".mdx",
    "mediawiki": ".wiki",
    "wikitext": ".wiki",
    "html": ".html",
    "latex": ".tex",
    "tex": ".tex",
    "restructuredtext": ".rst",
    "plaintext": ".txt",
}
"""Language of the editor → suffix, for texts that have not been saved."""


class OpenDocument(NamedTuple):
    """One version of a text."""

    uri: str
    version: int | None
    text: str
    path: str
    is_file: bool
    """Whether `path` is a file, not just a name for a text that has never been saved."""

    @classmethod
    def opened(cls, item: dict[str, Any]) -> OpenDocument:
        """Make one from a `TextDocumentItem`."""
        path = path_of(item["uri"])
        name = path or f"untitled{_SUFFIXES.get(item.get('languageId', ''), '')}"
        return cls(item["uri"], item.get("version"), item["text"], name, is_file=path is not None)

    def changed(self, version: int | None, changes: Iterable[dict[str, Any]], encoding: str) -> OpenDocument:
        """The document after `TextDocumentContentChangeEvent`s, applied in order."""
        text = self.text
        for change in changes:
            if range_ := change.get("range"):
                place = Places(text, encoding).span(range_)
                text = text[: place.start] + change["text"] + text[place.end :]
            else:
                text = change["text"]
        return self._replace(version=version, text=text)


class Places:
    """Converts spans of a text to ranges of the protocol and back; places outside the text move to the nearest
    one inside.
    """

    def __init__(self, text: str, encoding: str) -> None:
        self._lines = Lines(text)
        self._encoding = encoding

    def range(self, span: Span) -> Range:
        return {"start": self._place(span.start), "end": self._place(span.end)}

    def span(self, range_: Range) -> Span:
        start = self.offset(range_["start"])
        return Span(start, max(start, self.offset(range_["end"])))

    def offset(self, place: dict[str, int]) -> int:
        line = min(place["line"], self._lines.last - 1) + 1
        column = self._code_points(self._lines.text(line), place["character"])
        return self._lines.offset(Position(line, column + 1))

    def _place(self, offset: int) -> dict[str, int]:
        line, column = self._lines.position(offset)
        before = self._lines.text(line)[: column - 1]
        return {"line": line - 1, "character": self._units(before)}

    def _units(self, text: str) -> int:
        if self._encoding == "utf-32" or text.isascii():
            return len(text)
        codec = _CODECS[self._encoding]
        return len(text.encode(codec, "surrogatepass")) // _UNIT_BYTES[self._encoding]

    def _code_points(self, line: str, units: int) -> int:
        """The number of code points in the first units of a line; a unit within a code point counts all of it."""
        if self._encoding == "utf-32" or line.isascii():
            return min(units, len(line))
        passed = 0
        for number, character in enumerate(line):
            if passed >= units:
                return number
            passed += self._units(character)
        return len(line)


def path_of(uri: str) -> str | None:
    """The path of a file URI, relative if it is below the working folder; None for any other scheme."""
    parts = urlsplit(uri)
    if parts.scheme != "file":
        return None
    path = os.fsdecode(unquote_to_bytes(parts.path))
    if os.name == "nt":
        path = path.lstrip("/")
    relative = os.path.relpath(path)
    return path if relative.startswith("..") else relative
