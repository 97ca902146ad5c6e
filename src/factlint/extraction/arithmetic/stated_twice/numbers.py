"""Numbers of things: how they are written, and how far apart two of them are."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from factlint.extraction.languages.en.function_words import AND
from factlint.extraction.languages.en.quantities.numerals import MULTIPLES, SMALL
from factlint.model.arithmetic import Figure
from factlint.values.regex import regex

_NUMBER_WORDS = regex(rf"[\d,]+|\b(?:{'|'.join((*SMALL, *MULTIPLES, AND))})\b")
_LEAST_SWAPPED = 3
"""The least number of digits of a number in which two may be swapped by a slip."""


def is_joined(figure: Figure) -> bool:
    """Whether a hyphen joins a number to its noun: "a 24-seat coach", but not "twenty-four seats"."""
    return "-" in figure.said.split()[-1]


def things_of(figure: Figure) -> Sequence[str]:
    """The words between a number and its noun; "five dependency fields" are some of all fields."""
    return words_behind(figure.said)[:-1]


def words_behind(said: str) -> Sequence[str]:
    """The words after a number, up to the noun that it counts."""
    return _NUMBER_WORDS.sub("", said.casefold()).split()


def are_near(first: Figure, second: Figure, most: Fraction) -> bool:
    small, large = sorted((first.value.written, second.value.written))
    return small > 0 and large <= small * most


def is_swapped(first: Figure, second: Figure) -> bool:
    """Whether two adjacent digits are swapped: 4,812 and 4,182."""
    one, other = (str(figure.value.written) for figure in (first, second))
    odd = [at for at, (mine, theirs) in enumerate(zip(one, other, strict=False)) if mine != theirs]
    if len(one) != len(other) or len(one) < _LEAST_SWAPPED or len(odd) != 2:
        return False
    at, behind = odd
    return behind == at + 1 and one[at] == other[behind] and one[behind] == other[at]
