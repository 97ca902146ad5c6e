"""A stretch of a sentence that is left out, or said in other words."""

from __future__ import annotations

from factlint.model.document import ProseSpan
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Rewriting:
    """A stretch of prose, and the words in its place."""

    stretch: ProseSpan
    words: str = ""
