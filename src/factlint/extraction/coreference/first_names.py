"""Whether two first names before one surname may be of one person: as a slip, an initial, a short or a second name."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.extraction.languages.en.coreference.first_names import SHORT_NAMES
from factlint.extraction.languages.en.entities.given_names import FEMININE_NAMES, MASCULINE_NAMES

SIMILAR = 0.6
"""The least ratio of equal letters of two names (as `difflib` counts) for one to be a slip for the other."""
_SHARED_LETTERS = 0.5
"""The part of the letters of two first names that a slip leaves as they are."""
_NICKNAME = 3
"""The first letters that a short name shares with the long one."""
_LONG = 6
"""The least letters of a first name that is no short form of another."""
_FULL = 2
"""Words of a name without second names."""


def is_slip_for(one: str, other: str) -> bool:
    """Whether one first name may be written by mistake for another: both begin or end alike, or share most letters."""
    if one[0] == other[0] or one[-3:] == other[-3:]:
        return True
    shared = sum(min(one.count(letter), other.count(letter)) for letter in set(one))
    return shared > _SHARED_LETTERS * max(len(one), len(other))


def are_of_one_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names with one surname, in case-folded words, may both be right for one person."""
    first, second = one[0].rstrip("."), other[0].rstrip(".")
    if is_initial(first) or is_initial(second):
        return first[0] == second[0] or is_initial(first) != is_initial(second)
    if not set(one[:-1]).isdisjoint(other[:-1]) or max(len(one), len(other)) > _FULL:
        return True
    if not SHORT_NAMES.isdisjoint((first, second)):
        return True
    from difflib import SequenceMatcher  # noqa: PLC0415 - few names come so far

    is_similar = SequenceMatcher(None, first, second).ratio() >= SIMILAR
    is_short = min(len(first), len(second)) < _LONG
    return first[:_NICKNAME] == second[:_NICKNAME] and (is_similar or is_short)


def is_initial(first: str) -> bool:
    return len(first) == 1


def pronoun_for(first: str) -> str:
    """The pronoun for the bearer of a case-folded first name: "she", "he", or empty if it may be either."""
    is_she, is_he = first in FEMININE_NAMES, first in MASCULINE_NAMES
    return "" if is_she == is_he else "she" if is_she else "he"
