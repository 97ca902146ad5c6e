"""A sum of money in two currencies, and the rate between them: "$30,000. At $1.25 to the pound that is £24,000"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import exchanged as words_of
from factlint.model.arithmetic import Calculation, Operation
from factlint.values.dataclass import dataclass
from factlint.values.regex import regex

_TO_ONE, _COMES_TO, _OF_COIN = regex(words_of.TO_ONE), regex(words_of.COMES_TO), regex(words_of.OF_COIN)
_ONE_BUYS, _A_COIN_BUYS = regex(words_of.ONE_BUYS), regex(words_of.A_COIN_BUYS)
_IS_OTHER, _IS_CHANGED, _GETS = regex(words_of.IS_OTHER), regex(words_of.IS_CHANGED), regex(words_of.GETS)
_WITH_MORE = regex(words_of.WITH_MORE)
_GUARDS = regex(words_of.NOT_EXCHANGED)
_MOST_RATE, _FARTHEST = Fraction(400), Fraction(3)
_SLACK = Fraction(1, 100)
"""The relative error allowed for a rate that is rounded or an average."""
_NEAREST = 2
"""How many sentences may hold the rate and both sums."""


@dataclass(frozen=True, slots=True)
class _Rate:
    """An exchange rate: units of one currency for one unit of another."""

    amount: Amount
    coin: str
    other: str
    stated: tuple[Amount, ...]
    """The numbers that state it: this, and the one that it is for."""


def read_exchanged(passage: Passage) -> Iterator[Calculation]:
    """What the only sum in one currency comes to in another at the rate that the sentence states."""
    near = [one for one in passage.amounts if one.sentence < _NEAREST]
    rates = [rate for one in near if (rate := _rate(passage, one)) is not None]
    if len(rates) != 1 or _GUARDS.search(passage.skeleton.text):
        return
    rate = rates[0]
    sums = [one for one in near if one not in rate.stated and is_closed(one.figure)]
    mine = [one for one in sums if _coin_of(one) == rate.coin]
    theirs = [one for one in sums if _coin_of(one) == rate.other]
    if len(mine) != 1 or len(theirs) != 1 or rate.amount.number > _MOST_RATE:
        return
    stated, said = sorted((mine[0], theirs[0]), key=lambda one: one.figure.prose.start)
    if said.sentence or _WITH_MORE.match(said.behind):
        return
    if not (_COMES_TO.search(said.before) or _is_other(passage, stated, said)):
        return
    is_multiplied = said is mine[0]
    made = stated.number * rate.amount.number if is_multiplied else stated.number / rate.amount.number
    if is_near(said.number, made, _FARTHEST) and abs(said.number - made) > made * _SLACK:
        operation = Operation.PRODUCT if is_multiplied else Operation.QUOTIENT
        yield Calculation(said.figure, operation, (stated.figure, rate.amount.figure))


def _is_other(passage: Passage, stated: Amount, said: Amount) -> bool:
    """Whether the words between two sums say that the second is the first in another currency."""
    if stated.sentence:
        return False
    if stated.behind == said.before and _IS_OTHER.search(said.before):
        return True
    return _IS_CHANGED.search(passage.skeleton.text) is not None and _GETS.search(said.before) is not None


def _rate(passage: Passage, one: Amount) -> _Rate | None:
    """The exchange rate that an amount states, if it states one."""
    coin = _coin_of(one)
    if coin is None:
        return None
    if (found := _TO_ONE.match(one.behind)) is not None:
        return _of_two(one, coin, words_of.COINS[found["coin"]], ())
    if (found := _A_COIN_BUYS.search(one.before)) is not None:
        return _of_two(one, coin, words_of.COINS[found["coin"]], ())
    ahead = next((other for other in passage.ahead_of(one)[-1:] if other.behind == one.before), None)
    if ahead is None or ahead.number != 1 or not _ONE_BUYS.match(ahead.behind):
        return None
    other = _coin_of(ahead)
    return _of_two(one, coin, other, (ahead,)) if other else None


def _of_two(one: Amount, coin: str, other: str, beside: tuple[Amount, ...]) -> _Rate | None:
    return _Rate(one, coin, other, (one, *beside)) if coin != other else None


def _coin_of(one: Amount) -> str | None:
    """The currency of an amount, by its unit or the noun after it."""
    words = (one.figure.value.unit or "").lower().split()
    named = next((words_of.COINS[word] for word in words if word in words_of.COINS), None)
    found = _OF_COIN.match(one.behind) if named is None and not one.is_measured else None
    return words_of.COINS[found["coin"]] if found else named
