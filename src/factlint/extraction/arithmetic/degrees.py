"""Which adjectives of size suit which kind of amount: heights are high, prices are not."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from factlint.extraction.arithmetic.paragraphs.stated import Stated
from factlint.extraction.languages.en.arithmetic import degrees as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Figure
from factlint.values.regex import regex

_ATTRIBUTES = tuple(regex(rf"\b(?:{words})\b") for words in words_of.ATTRIBUTES.values())


def kind_of(figure: Figure) -> str | None:
    """The kind of an amount: a count, a length, money …; None if no adjective of size applies to it."""
    value = figure.value
    if value.unit is None:
        return words_of.COUNT
    if value.unit == words_of.DEGREE:
        return words_of.WARMTH
    if value.unit in MONEY:
        return words_of.MONEY
    return words_of.DIMENSIONS.get(value.measure.dimension) if value.measure is not None else None


def may_be_compared_as(stated: Stated, adjective: str) -> bool:
    """Whether a comparison such as "times as long" or "times more expensive" may be about an amount."""
    nouns = words_of.NOUNS_OF.get(adjective)
    if nouns is not None:
        return stated.noun in nouns or stated.figure.value.unit in nouns
    if adjective in words_of.OF_SIZE and stated.figure.value.unit is None:
        return stated.noun in words_of.SIZED
    return may_be_of(stated.figure, words_of.AS_ADJECTIVES.get(adjective, frozenset()))


def may_be_of(figure: Figure, kinds: AbstractSet[str]) -> bool:
    return kind_of(figure) in kinds


def states_attribute(adjective: str, clause: str) -> bool:
    """Whether a clause may be about the dimension that an adjective names: "wide" does not fit a height."""
    kinds = [words for words in _ATTRIBUTES if words.fullmatch(adjective)]
    others = [words for words in _ATTRIBUTES if words not in kinds]
    if not kinds:
        return True
    return any(words.search(clause) for words in kinds) or not any(words.search(clause) for words in others)


def is_of_other_attribute(clause: str, other: str) -> bool:
    """Whether two clauses name different dimensions: "40 m long" and "15 m wide"."""
    mine, theirs = (
        {at for at, words in enumerate(_ATTRIBUTES) if words.search(one)} for one in (clause, other)
    )
    return bool(mine and theirs) and mine.isdisjoint(theirs)
