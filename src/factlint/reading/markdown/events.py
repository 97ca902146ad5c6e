"""Markdown as a flat stream of events, in code points of the source."""

from __future__ import annotations

from collections.abc import Iterator

import pyromark

from factlint.reading.markdown.byte_offsets import ByteOffsets
from factlint.values.named_tuple import NamedTuple
from factlint.values.regex import regex
from factlint.values.typed import Any, Literal, cast

Phase = Literal["begin", "end", "leaf"]
_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_GFM
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_MATH
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_DEFINITION_LIST
)
_TRANSPARENT = ("Emphasis", "Strong")
"""Elements that do not matter for the prose in them; there are many, and leaving them out saves time."""
_PHASES: dict[str, Phase] = {"Start": "begin", "End": "end"}
_SURROGATE = regex("[\ud800-\udfff]")


class Event(NamedTuple):
    """The beginning or end of an element, or a leaf; names and values are those of pulldown-cmark."""

    phase: Phase
    name: str
    value: Any
    """The text of a leaf, the data of an element, or None."""
    start: int
    end: int
    """The whole element is `source[start:end]`, both at its beginning and at its end."""


_made = tuple.__new__
"""Makes an event of its values as the class does; there is one for every few words."""


def events(source: str, start: int) -> Iterator[Event]:
    """The events of `source[start:]`, without those of `_TRANSPARENT` elements."""
    text = source[start:]
    if not text.isascii():
        text = _SURROGATE.sub("\ufffd", text)  # a lone surrogate is no UTF-8; the length stays
    to_code_point = ByteOffsets(text).code_point if not text.isascii() else None
    for event, place in pyromark.events_with_range(text, options=_OPTIONS):
        phase: Phase = "leaf"
        value: Any = None
        if isinstance(event, str):
            name: str = event  # "SoftBreak"
        else:
            ((name, value),) = event.items()  # {"Text": "and so on"}, {"Start": {"List": 1}}
            if name in _PHASES:
                if value in _TRANSPARENT:
                    continue
                phase, (name, value) = _PHASES[name], _entry(value)
        first, last = place["start"], place["end"]
        if to_code_point is not None:
            first, last = to_code_point(first), to_code_point(last)
        yield _made(Event, (phase, name, value, start + first, start + last))


def _entry(tagged: object) -> tuple[str, Any]:
    if isinstance(tagged, str):
        return tagged, None
    ((name, value),) = cast("dict[str, Any]", tagged).items()
    return name, value
