"""The noun that a number counts: "1,200 active members" counts members."""

from __future__ import annotations

from factlint.extraction.languages.en.quantities import around_numbers as words_of
from factlint.extraction.quantities.units import FoundUnit
from factlint.values.regex import regex

_WORD = regex(r"(?:[ \n\t]+|-)([a-z]+(?:['][a-z]+)?)\b")
_MODIFIERS = 2
"""Words that may stand between the number and the noun."""


def noun_at(text: str, position: int) -> FoundUnit | None:
    """The plural noun after a number in folded text, with at most two words before it; in the singular."""
    for count in range(_MODIFIERS + 1):
        found = _WORD.match(text, position)
        if found is None:
            return None
        word = found[1]
        if word in words_of.STOPS_NOUN or word in words_of.NOT_PLURAL:
            return None
        if (singular := singular_of(word)) is not None:
            return FoundUnit(singular, found.start(1), found.end())
        if count == 0 and text[position] == "-" and word not in words_of.NOT_COUNTED:
            return FoundUnit(word, found.start(1), found.end())  # "22-storey"
        position = found.end()
    return None


def stem_of(word: str) -> str:
    """A word without its plural ending, as a key for comparisons."""
    return singular_of(word) or word


def singular_of(word: str) -> str | None:
    """The singular of a plural; None if it is no plural."""
    if word in words_of.IRREGULAR_PLURALS:
        return words_of.IRREGULAR_PLURALS[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith(words_of.SINGULARS_IN_S):
        return None
    for ending, singular in words_of.SINGULAR_ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + singular
    return None
