"""Bulletins of two months in one document: sentence by sentence they tell in the same words of other amounts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factlint.extraction.arithmetic.stated_twice.numbers import Tellings
from factlint.extraction.arithmetic.stated_twice.tokens import Token, tokens_of
from factlint.model.document import ProseSpan

_FEWEST, _FEWEST_CONTENT = 4, 2
"""Words with which two sentences begin that are of one form, and how many of them tell anything."""


def are_of_series(tellings: Tellings, first: ProseSpan, second: ProseSpan) -> bool:
    """Whether the sentences before two, or those behind them, are of one form, too, and tell other amounts."""
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
    """Whether two sentences begin with the same words, and another amount among them."""
    both = [*takewhile(lambda two: _are_alike(*two), zip(one, other, strict=False))]
    content = {mine.text for mine, _ in both if mine.is_content}
    is_other = any(mine.text != theirs.text for mine, theirs in both)
    return is_other and len(both) >= _FEWEST and len(content) >= _FEWEST_CONTENT


def _are_alike(mine: Token, theirs: Token) -> bool:
    """Whether two are the same word, or amounts in one unit."""
    if " " in mine.text and " " in theirs.text:
        return mine.text.partition(" ")[2] == theirs.text.partition(" ")[2]
    return mine.text == theirs.text
