"""Admonitions and tabs of Python-Markdown (MkDocs): `!!! note "Title"` with an indented text below.

CommonMark takes the indented text for code; here it is read as the Markdown that it is.
"""

from __future__ import annotations

import re

from factlint.model.document import Span
from factlint.reading.extract import Extract, Run
from factlint.reading.markdown.events import Event
from factlint.values.regex import regex

HEADER = regex(
    r"""^[ \t]*(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+["\w].*(?=\r?\n(?:[ \t]*\r?\n)*(?:\t|[ ]{4}))""",
    re.MULTILINE,
)
DEEPEST = 8
"""The deepest nesting of admonitions; anything deeper stays code."""

_LONGEST_HEADER = 400  # characters that are looked back for one


def is_below_header(source: str, start: int) -> bool:
    """Whether the last non-blank line before `start` is a header."""
    before, _, _ = source[max(0, start - _LONGEST_HEADER) : start].rpartition("\n")
    header = before.rstrip().rpartition("\n")[2]
    return HEADER.match(f"{header}\n    ") is not None


def dedented(source: str, lines: list[Event]) -> Extract:
    """The text of an indented block without its indentation, from the events of its lines."""
    pieces: list[str] = []
    runs: list[Run] = []
    length = 0
    for line in lines:
        # The parser saw headers blanked; a line of another length has a tab of the indentation partly in it.
        is_verbatim = len(line.value) == line.end - line.start
        piece = source[line.start : line.end] if is_verbatim else line.value
        inner = Span(length, length + len(piece))
        runs.append(Run(inner, Span(line.start, line.end), is_verbatim))
        pieces.append(piece)
        length = inner.end
    return Extract("".join(pieces), runs)
