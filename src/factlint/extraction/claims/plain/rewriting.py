"""A part of a sentence that is left out or replaced."""

from __future__ import annotations

from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Rewriting:
    """A span of prose, and the words that replace it."""

    stretch: ProseSpan
    words: str = ""
