"""References of a text to its own parts, and the abbreviations that it explains."""

from __future__ import annotations

from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A part that the text names by its number: "Figure 3", "Section 2.1"."""

    kind: str
    """The noun in full, in small letters: "figure"."""
    number: Mention[str]
    is_target: bool
    """It is the part itself, told by its caption or heading, and no reference to it."""


@dataclass(frozen=True, slots=True)
class AcronymDefinition:
    """An abbreviation in brackets behind its words: "World Health Organization (WHO)"."""

    short: Mention[str]
    long: Mention[str]
    """The words, in the value folded and without small words between them."""
