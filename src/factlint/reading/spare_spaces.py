"""The second space that typists put between sentences: a text says the same with one."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.model.document import Span
from factlint.values.regex import regex

_SPARE = regex(r"\w[”\"’')\]*_]{0,2}[.;:!?][\"”’')\]*_]{0,2} (?P<spare> {1,2})(?=[^\s|])")
"""Not at the end of a line, where two spaces break it, nor before a column."""


def spare_spaces(source: str) -> Iterator[Span]:
    """The places of such spaces, in order."""
    if "  " in source:
        for found in _SPARE.finditer(source):
            yield Span(*found.span("spare"))
