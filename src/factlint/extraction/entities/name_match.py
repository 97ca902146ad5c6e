"""An occurrence of a known name in the text."""

from __future__ import annotations

from factlint.extraction.words import Words
from factlint.model.document import ProseSpan
from factlint.model.rule_base import Name
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A span of words that is a name, and all its bearers."""

    first: int
    last: int
    """Word indices, inclusive."""
    names: tuple[Name, ...]
    """The names with these words, one for each entity that bears it."""

    def span(self, words: Words) -> ProseSpan:
        """From the first word to the last, with a closing bracket that belongs to it: "Aram Tower (Belm)"."""
        span = words.span(self.first, self.last)
        closes = words.prose.startswith(")", span.end) and "(" in words.prose[span.start : span.end]
        return ProseSpan(span.start, span.end + closes)
