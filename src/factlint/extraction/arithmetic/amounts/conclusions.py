"""A number that follows from the only two before it: "from 500 bottles 38 were broken, so that only 462 were sold".

How it follows nobody says. Sum, difference, product and quotient are tried; if none gives the number, and one alone
comes near it, that one was meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts import conclusions as words_of
from factlint.model.arithmetic import Calculation, Operation, Sum
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_FOLLOWS, _FOR_EACH, _OF_EACH = map(regex, (words_of.FOLLOWS, words_of.FOR_EACH, words_of.OF_EACH))
_GUARDS = regex(words_of.NOT_REMAINS)
_NEAREST = Fraction(13, 10)
"""By what factor a number may miss the result that was meant."""
_EXACT = Fraction(1, 100)
"""By what part of itself it may miss one that is then right."""
_CLEARLY = 3
"""How many times farther off any other way must be."""
_OPERANDS = 2


@dataclass(frozen=True, slots=True)
class _Way:
    """A result of two numbers, and the equation that it stands for."""

    result: Fraction
    equation: Sum | Calculation


def read_conclusions(passage: Passage) -> Iterator[Sum | Calculation]:
    """What the only two numbers before one that follows from them must give."""
    if _GUARDS.search(passage.skeleton.text):
        return
    for said in passage.beside:
        if said.is_share or not is_closed(said.figure) or not _FOLLOWS.search(said.before):
            continue
        ahead = [one for one in passage.ahead_of(said) if not one.sentence]
        if len(ahead) != _OPERANDS or not all(is_closed(one.figure) and not one.is_share for one in ahead):
            continue
        ways = list(_ways(passage, said, *ahead))
        near = [way for way in ways if way.result > 0 and is_near(said.number, way.result, _NEAREST)]
        if near and (meant := _meant(said, near)) is not None:
            yield meant.equation


def _meant(said: Amount, ways: Sequence[_Way]) -> _Way | None:
    """The way that comes far nearer than any other to what is said, and misses it."""
    nearest, *others = sorted(ways, key=lambda way: _miss(said, way))
    miss = _miss(said, nearest)
    is_clear = all(_miss(said, way) >= miss * _CLEARLY for way in others)
    return nearest if is_clear and miss > _EXACT else None


def _miss(said: Amount, way: _Way) -> Fraction:
    return abs(way.result / said.number - 1)


def _ways(passage: Passage, said: Amount, first: Amount, second: Amount) -> Iterator[_Way]:
    small, large = sorted((first, second), key=lambda one: one.number)
    if said.is_kin(first) and said.is_kin(second) and first.is_kin(second):
        parts = (first.figure, second.figure)
        yield _Way(small.number + large.number, Sum(said.figure, parts))
        rest = Sum(large.figure, (small.figure, said.figure))
        yield _Way(large.number - small.number, rest)
    if not _OF_EACH.search(passage.skeleton.text) and not _FOR_EACH.match(said.behind):
        return
    if _FOR_EACH.match(said.behind):
        for total, count in ((first, second), (second, first)):
            if said.is_kin(total) or total.is_measured == said.is_measured:
                quotient = Calculation(said.figure, Operation.QUOTIENT, (total.figure, count.figure))
                yield _Way(total.number / count.number, quotient)
    elif any(one.is_kin(said) for one in (first, second)) and first.is_measured != second.is_measured:
        product = Calculation(said.figure, Operation.PRODUCT, (first.figure, second.figure))
        yield _Way(first.number * second.number, product)
