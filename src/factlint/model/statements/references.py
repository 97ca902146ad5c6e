"""A text's references to its own parts, and the abbreviations that it explains."""

from __future__ import annotations

from factlint.model.mention import Mention
from factlint.values.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A part of the text named by its number: "Figure 3", "Section 2.1"."""

    kind: str
    """The full noun in lower case: "figure"."""
    number: Mention[str]
    is_target: bool
    """Whether it is the part itself, in its caption or heading, and not a reference to it."""


@dataclass(frozen=True, slots=True)
class AcronymDefinition:
    """An abbreviation in brackets after its words: "World Health Organization (WHO)"."""

    short: Mention[str]
    """Its value is in the singular."""
    long: Mention[tuple[str, ...]]
    """The words; the value has them folded, in the singular and without small words between them."""
    swapped: str | None = None
    """The initials of the words, where two of them have changed places in the abbreviation."""
    used_before: Mention[str] | None = None
    """Its first use in running text before any explanation of it."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A work named by author and year: "(Smith and Lee 2019a)"."""

    written: str
    """The first author as the text writes him."""
    first: str
    """The first author's surname, case-folded."""
    more: frozenset[str]
    """The words of the other authors' surnames, case-folded."""
    year: Mention[str]
    """The year with its letter: "2019a"."""
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
    """All years in it; the first is most likely that of the work."""
