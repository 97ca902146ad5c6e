"""A number of things of equal size, and their total: "eight shards of 512 MB", "£3.50 a parcel"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import products as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Calculation, Figure, Operation
from factlint.values.dataclass import dataclass, replace
from factlint.values.quantity import scaled
from factlint.values.regex import regex

_HOLDS, _HAS_EACH, _EACH_BEHIND = map(regex, (words_of.HOLDS, words_of.HAS_EACH, words_of.EACH_BEHIND))
_FOR_EACH, _IN_EACH = regex(words_of.FOR_EACH), regex(words_of.IN_EACH)
_HAS = regex(words_of.HAS)
_AND_ONE, _OWED = regex(words_of.AND_ONE), regex(words_of.OWED)
_IN_LIST = regex(words_of.IN_LIST)
_EACH_OF, _EACH_DOES = regex(words_of.EACH_OF), regex(words_of.EACH_DOES)
_MADE, _DIVIDED, _IN_PASSING = regex(words_of.MADE), regex(words_of.DIVIDED), regex(words_of.IN_PASSING)
_SOME_OF, _GOES_ON = regex(words_of.SOME_OF), regex(words_of.GOES_ON)
_MADE_BEHIND = regex(words_of.MADE_BEHIND)
_WITH_MORE, _AHEAD, _ALL_OF = regex(words_of.WITH_MORE), regex(words_of.AHEAD), regex(words_of.ALL_OF)
_COST_OF_ONE, _PER_ONE = regex(words_of.COST_OF_ONE), regex(words_of.PER_ONE)
_FARTHEST = Fraction(5, 2)
"""The largest ratio between a whole and the product that it may be about."""
_PAID_IN = regex(words_of.PAID_IN)
_EXACT, _BINARY = Fraction(1, 100), Fraction(8, 100)
"""The relative errors up to which a whole counts as right; gigabytes may be counted in 1,024s."""
_MOST_INTEREST = Fraction(115, 100)
"""The largest ratio between repayments and the debt, over all years."""
_GROUP_OF, _PAID, _NOT_PAID = regex(words_of.GROUP_OF), regex(words_of.PAID), regex(words_of.NOT_PAID)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A number of things, and the amount that each has."""

    count: Amount
    each: Amount


def read_products(passage: Passage) -> Iterator[Calculation]:
    """The total of a number of things of equal size."""
    yield from _of_pairs(passage)
    yield from _of_prices(passage)


def _of_pairs(passage: Passage) -> Iterator[Calculation]:
    near = [one for one in passage.amounts if one.sentence <= 1]
    pairs = [pair for first, second in pairwise(near) if (pair := _pair(first, second)) is not None]
    if len(pairs) != 1:
        return
    texts = [passage.skeleton.text, *(one.text for one in passage.before[:1])]
    if any(_WITH_MORE.search(one) for one in texts):
        return
    pair = pairs[0]
    wholes = [one for one in near if one not in (pair.count, pair.each) and _may_be_made(one, pair)]
    if sum(one.sentence == pair.count.sentence for one in wholes) > 1:
        return  # "4 cups at £6 and 3 jugs at £12, a total of …"
    if not any(_is_made(one, pair) or _may_bear_interest(passage, one, pair) for one in wholes):
        bound = [one for one in wholes if _is_bound(passage, one, pair)]
        yield from (_product(one, pair) for one in bound[:1] if len(bound) == 1)


def _pair(count: Amount, each: Amount) -> _Pair | None:
    if (_FOR_EACH.match(count.behind) or _IN_EACH.match(count.behind)) and not count.is_share:
        count, each = each, count
        is_plain = is_closed(count.figure) and is_closed(each.figure) and count.figure.value.unit is None
        return _Pair(count, each) if is_plain else None
    is_some = _SOME_OF.search(count.before) is not None
    if is_some or count.sentence != each.sentence or count.figure.value.unit is not None or each.is_share:
        return None
    is_each = _EACH_BEHIND.match(each.behind) is not None
    is_pair = (
        _HOLDS.match(count.behind)
        or (is_each and _HAS_EACH.match(count.behind))
        or (_EACH_OF.search(count.before) and _EACH_DOES.match(count.behind))
    )
    is_alone = not (_AND_ONE.match(each.behind) or _IN_LIST.match(each.behind))
    is_plain = is_closed(count.figure) and is_closed(each.figure) and is_alone
    return _Pair(count, each) if is_pair and is_plain and count.number > 1 else None


def _may_be_made(whole: Amount, pair: _Pair) -> bool:
    if not is_closed(whole.figure) or whole.is_share:
        return False
    if whole.is_measured and pair.each.is_measured:
        return _in_unit_of(whole, pair.each) is not None
    is_alike = whole.is_kin(pair.each) and whole.is_measured == pair.each.is_measured
    return is_alike and (
        whole.stated.noun == pair.each.stated.noun or None in (whole.stated.noun, pair.each.stated.noun)
    )


def _in_unit_of(whole: Amount, each: Amount) -> Figure | None:
    """The amount per thing in the unit of a whole; None if that has another dimension."""
    if whole.figure.value.unit == each.figure.value.unit:
        return each.figure
    mine, theirs = (next(iter(one.figure.value.measures), None) for one in (whole, each))
    if mine is None or theirs is None or mine.dimension != theirs.dimension or mine.zero != theirs.zero:
        return None
    stated = scaled(each.figure.value, theirs.size / mine.size, whole.figure.value.unit)
    return replace(each.figure, value=stated)


def _is_made(whole: Amount, pair: _Pair) -> bool:
    each = _in_unit_of(whole, pair.each) if pair.each.is_measured else pair.each.figure
    made = pair.count.number * each.value.written if each else Fraction(0)
    slack = _EXACT if whole.figure.value.unit == pair.each.figure.value.unit else _BINARY
    return made > 0 and abs(made / whole.number - 1) <= slack


def _may_bear_interest(passage: Passage, whole: Amount, pair: _Pair) -> bool:
    """Whether the repayments exceed the debt by what may be interest."""
    is_owed = any(_OWED.search(one.text) for one in (passage.skeleton, *passage.before[:1]))
    return is_owed and whole.number < _made(whole, pair) <= whole.number * _MOST_INTEREST


def _is_bound(passage: Passage, whole: Amount, pair: _Pair) -> bool:
    """Whether words link a whole to its parts, or the parts to it."""
    made = _made(whole, pair)
    if _GOES_ON.match(whole.behind):
        return False
    if not (is_near(whole.number, made, _FARTHEST) or _has_lost_digit(whole, made)):
        return False
    among = passage.amounts
    first, last = sorted((among.index(pair.count), among.index(pair.each)))
    at = among.index(whole)
    if whole.sentence == pair.count.sentence:
        if at == last + 1:
            is_made = _MADE.search(whole.before) or _MADE_BEHIND.match(whole.behind)
            return bool(is_made and _IN_PASSING.match(whole.before)) or _is_had(passage, whole, pair)
        return at == first - 1 and _DIVIDED.search(among[first].before) is not None
    if whole.sentence == pair.count.sentence + 1:
        stated = [
            one
            for one in among
            if one.sentence == whole.sentence and one.figure.value.unit == whole.figure.value.unit
        ]
        return whole is stated[0] and whole.is_measured and _PAID_IN.search(pair.count.before) is not None
    if whole.sentence < pair.count.sentence:
        return _AHEAD.match(whole.before) is not None and _ALL_OF.search(whole.before) is not None
    return False


def _has_lost_digit(whole: Amount, made: Fraction) -> bool:
    """Whether a sum of money is what its parts make but for a nought too many or too few."""
    return whole.figure.value.unit in MONEY and whole.number in (made * 10, made / 10)


def _is_had(passage: Passage, whole: Amount, pair: _Pair) -> bool:
    """Whether a measure is the only amount of the sentence besides the pair, and near the pair's product."""
    is_alone = len(passage.beside) == 3 and whole.is_measured and passage.is_read_whole
    return is_alone and _HAS.match(whole.before) is not None and is_near(whole.number, _made(whole, pair))


def _made(whole: Amount, pair: _Pair) -> Fraction:
    each = _in_unit_of(whole, pair.each) if pair.each.is_measured else pair.each.figure
    return pair.count.number * (each.value.written if each else 0) or whole.number * 100


def _product(whole: Amount, pair: _Pair) -> Calculation:
    each = _in_unit_of(whole, pair.each) if pair.each.is_measured else None
    return Calculation(whole.figure, Operation.PRODUCT, (pair.count.figure, each or pair.each.figure))


def _of_prices(passage: Passage) -> Iterator[Calculation]:
    """The cost of things at a price per thing."""
    near = [one for one in passage.amounts if one.sentence <= 1 and is_closed(one.figure)]
    prices = [(one, thing) for one in near if one.is_measured and (thing := _thing(one)) is not None]
    if len(prices) != 1:
        return
    if any(_NOT_PAID.search(one.text) for one in (passage.skeleton, *passage.before[:1])):
        return
    price, thing = prices[0]
    counts = [one for one in near if not one.is_measured and not one.is_share and _counts(one, thing)]
    paid = [one for one in near if one is not price and one.figure.value.unit == price.figure.value.unit]
    if len(counts) != 1 or len(paid) != 1 or not _PAID.search(paid[0].before):
        return
    count, said = counts[0], paid[0]
    if _GOES_ON.match(said.behind):
        return
    if said.sentence == 0 and is_near(said.number, count.number * price.number):
        yield Calculation(said.figure, Operation.PRODUCT, (count.figure, price.figure))


def _thing(one: Amount) -> str | None:
    """The thing for which an amount is the unit price."""
    found = _COST_OF_ONE.search(one.before) or _PER_ONE.match(one.behind)
    return stem_of(found["thing"]) if found else None


def _counts(one: Amount, thing: str) -> bool:
    return one.stated.noun == thing or (_GROUP_OF.search(one.before) is not None and one.stated.noun is None)
