"""HTML tags within a line of text: which ones hide their content, break the line, or raise figures."""

from __future__ import annotations

import re

from factlint.reading.html.elements import HIDDEN, OBJECTS
from factlint.reading.html.raised_figures import RAISING, raised
from factlint.reading.prose import OBJECT
from factlint.values.regex import regex

_TAG = regex(r"<(?P<slash>/?)(?P<name>[a-z][a-z0-9-]*)", re.IGNORECASE)


class InlineHtml:
    """Follows the tags of one block."""

    def __init__(self) -> None:
        self._hiding: str | None = None
        self._raising = ""
        self.is_plain = True
        """Whether text at this place is neither hidden nor shaped."""

    @property
    def hides(self) -> bool:
        """Whether text at this place is hidden."""
        return self._hiding is not None

    def follow(self, tag: str) -> str:
        """Process a tag; returns what it leaves in the prose: nothing, a newline or an `OBJECT`."""
        left = self._followed(tag)
        self.is_plain = not (self.hides or self._raising)
        return left

    def _followed(self, tag: str) -> str:
        matched = _TAG.match(tag)
        if matched is None:
            return ""
        name, is_end = matched["name"].lower(), bool(matched["slash"])
        if self._hiding:
            if is_end and name == self._hiding:
                self._hiding = None
            return ""
        if name in RAISING:
            self._raising = "" if is_end else name
        elif name in OBJECTS | HIDDEN and not is_end and not tag.endswith("/>"):
            self._hiding = name
            return OBJECT if name in OBJECTS else ""
        return "\n" if name == "br" else ""

    def shaped(self, text: str) -> str:
        """The text as it looks at this place; of the same length."""
        return raised(self._raising, text) if self._raising else text
