"""Bulletins of two months, or entries about two variants: their sentences say other things in the same words."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import takewhile

from factlint.extraction.arithmetic.same_thing.tellings import Tellings
from factlint.extraction.arithmetic.same_thing.tokens import Token, tokens_of
from factlint.model.document import ProseSpan

_FEWEST, _FEWEST_CONTENT = 4, 2
"""Words with which two sentences begin that are of one form, and how many of them mean anything."""
_LEAST_SHARE = Fraction(2, 3)
"""The least share of the words that two sentences of one form begin with, where they end in other ones."""


def are_of_series(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    """Whether the sentences before two, or those after them, are of one form, too, and state something else."""
    at, there = (tellings.sentence_of(place) for place in (first, second))
    return any(
        abs(at - there) > 1 and _are_of_one_form(_tokens(tellings, at + way), _tokens(tellings, there + way))
        for way in (-1, 1)
    )


def _tokens(tellings: Tellings, number: int) -> Sequence[Token]:
    sentences = tellings.analysis.sentences
    if not 0 <= number < len(sentences):
        return ()
    figures = [one for one in tellings.analysis.quantities if sentences[number].holds(one.prose)]
    return tokens_of(tellings, sentences[number], figures)[0]


def _are_of_one_form(one: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether two sentences begin with the same words, and differ in an amount among them or in how they end."""
    both = [*takewhile(lambda two: _are_alike(*two), zip(one, other, strict=False))]
    content = {mine.text for mine, _ in both if mine.is_content}
    is_other = any(mine.text != theirs.text for mine, theirs in both) or _end_otherwise(one, other, len(both))
    return is_other and len(both) >= _FEWEST and len(content) >= _FEWEST_CONTENT


def _end_otherwise(one: Sequence[Token], other: Sequence[Token], same: int) -> bool:
    """Whether two sentences end in different words after many of the same: "it suits text in bytes", "… in letters"."""
    ends = [frozenset(token.text for token in tokens[same:]) for tokens in (one, other)]
    return all(ends) and ends[0].isdisjoint(ends[1]) and same >= _LEAST_SHARE * max(len(one), len(other))


def _are_alike(mine: Token, theirs: Token) -> bool:
    """Whether two are the same word, or amounts in one unit."""
    if " " in mine.text and " " in theirs.text:
        return mine.text.partition(" ")[2] == theirs.text.partition(" ")[2]
    return mine.text == theirs.text
