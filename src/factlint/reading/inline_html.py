"""HTML tags inside a line of text: which hide what they hold, which break the line, which raise figures."""

from __future__ import annotations

import re

from factlint.reading.prose import OBJECT

_TAG = re.compile(r"<(?P<slash>/?)(?P<name>[a-z][a-z0-9-]*)", re.IGNORECASE)

_CODE = frozenset({"code", "kbd", "math", "samp", "svg", "tt", "var"})
"""What they hold is shown, but is no prose."""
_STRUCK = frozenset({"del", "s", "script", "strike", "style", "template"})
"""What they hold is withdrawn, or never shown."""
_RAISED = {
    "sup": str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"),
    "sub": str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"),
}
"""Figures set high or low get the characters of that shape: 10<sup>6</sup> must not become 106."""


class InlineHtml:
    """Follows the tags of one block."""

    def __init__(self) -> None:
        self._hiding: str | None = None
        self._raising: str | None = None

    @property
    def hides(self) -> bool:
        """Whether text at this place is no prose."""
        return self._hiding is not None

    def follow(self, tag: str) -> str:
        """Take note of a tag; what it leaves in the prose: nothing, a newline or an `OBJECT`."""
        matched = _TAG.match(tag)
        if matched is None:
            return ""
        name, is_end = matched["name"].lower(), bool(matched["slash"])
        if self._hiding:
            if is_end and name == self._hiding:
                self._hiding = None
            return ""
        if name in _RAISED:
            self._raising = None if is_end else name
        elif name in _CODE | _STRUCK and not is_end and not tag.endswith("/>"):
            self._hiding = name
            return OBJECT if name in _CODE else ""
        return "\n" if name == "br" else ""

    def shaped(self, text: str) -> str:
        """The text as it looks at this place; as long as before."""
        return text.translate(_RAISED[self._raising]) if self._raising else text
