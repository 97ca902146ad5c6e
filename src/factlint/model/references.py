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
    swapped: str | None = None
    """The initials of the words, where the abbreviation has two of them in the other order."""
    used_before: Mention[str] | None = None
    """The first time that the abbreviation stands alone in running text before any explanation of it."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A work named by author and year: "(Smith and Lee 2019a)"."""

    written: str
    """The first author as the text writes him."""
    first: str
    """The first author's surname, case-folded."""
    more: frozenset[str]
    """The words of the surnames of the others that are named, case-folded."""
    year: Mention[str]
    """With its letter: "2019a"."""
    has_comma: bool | None
    """Whether a comma stands before the year; None outside of brackets."""


@dataclass(frozen=True, slots=True)
class ListedWork:
    """An entry of the text's list of works."""

    first: str
    """The first author's surname, case-folded."""
    names: frozenset[str]
    """All words before the first year, case-folded."""
    words: frozenset[str]
    """All words of the entry, case-folded."""
    years: tuple[Mention[str], ...]
    """The first is most likely the year of the work."""
