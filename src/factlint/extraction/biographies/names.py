"""The parts of a person's name, and the gender that a title, a first name or a noun for a relative shows."""

from __future__ import annotations

from factlint.extraction.languages.en.biographies import people as words_of
from factlint.extraction.languages.en.biographies.trades import TITLE
from factlint.extraction.languages.en.entities.given_names import FEMININE_NAMES, MASCULINE_NAMES
from factlint.extraction.slots import pattern

_TITLE_AHEAD = pattern(rf"\b{TITLE} ")


def words_in(name: str) -> frozenset[str]:
    """Case-folded, without titles."""
    bare = _TITLE_AHEAD.sub("", name) if " " in name else name
    return frozenset(word.casefold().strip(".") for word in bare.split())


def has_title(name: str) -> bool:
    """Whether a title stands before another word."""
    return " " in name and pattern(TITLE).match(name) is not None


def gender_of(first: str) -> str:
    """The pronoun that a first name or title implies, empty if it may be either."""
    word = first.casefold().strip(".")
    if word in FEMININE_NAMES or word in words_of.FEMININE_TITLES:
        return words_of.FEMININE
    return words_of.MASCULINE if word in MASCULINE_NAMES or word in words_of.MASCULINE_TITLES else ""


def gender_of_kin(kin: str) -> str:
    """The pronoun that a noun such as "aunt" implies, empty if it may be either."""
    if kin in words_of.FEMALE:
        return words_of.FEMININE
    return words_of.MASCULINE if kin in words_of.MALE else ""
