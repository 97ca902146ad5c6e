"""A sum of money in two currencies, and the rate between them: "$30,000. At $1.25 to the pound that is £24,000"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import exchanged as words_of
from factlint.model.arithmetic import Calculation, Operation
from factlint.values.regex import regex

_TO_ONE, _COMES_TO = regex(words_of.TO_ONE), regex(words_of.COMES_TO)
_GUARDS = regex(words_of.NOT_EXCHANGED)
_MOST_RATE, _FARTHEST = Fraction(400), Fraction(3)
_SLACK = Fraction(1, 100)
"""By what part of itself a sum may miss a rate that is rounded, or an average."""
_NEAREST = 2
"""Sentences in which the rate and both sums stand."""


def read_exchanged(passage: Passage) -> Iterator[Calculation]:
    """What the only sum in one currency comes to in another at the rate that the sentence tells."""
    near = [one for one in passage.amounts if one.sentence < _NEAREST]
    rates = [(one, unit) for one in near if (unit := _currency_of(one)) is not None]
    if len(rates) != 1 or _GUARDS.search(passage.skeleton.text):
        return
    rate, other = rates[0]
    sums = [one for one in near if one is not rate and is_closed(one.figure)]
    mine = [one for one in sums if one.figure.value.unit == rate.figure.value.unit]
    theirs = [one for one in sums if one.figure.value.unit == other]
    if len(mine) != 1 or len(theirs) != 1 or rate.number > _MOST_RATE:
        return
    said, told = sorted((mine[0], theirs[0]), key=lambda one: one.figure.prose.start)[::-1]
    if said.sentence or not _COMES_TO.search(said.before):
        return
    is_multiplied = said is mine[0]
    made = told.number * rate.number if is_multiplied else told.number / rate.number
    if is_near(said.number, made, _FARTHEST) and abs(said.number - made) > made * _SLACK:
        operation = Operation.PRODUCT if is_multiplied else Operation.QUOTIENT
        yield Calculation(said.figure, operation, (told.figure, rate.figure))


def _currency_of(one: Amount) -> str | None:
    """Of what currency one is told to be worth an amount of another."""
    found = _TO_ONE.match(one.behind)
    unit = words_of.CURRENCIES.get(found["currency"]) if found else None
    return unit if unit != one.figure.value.unit and one.is_measured else None
