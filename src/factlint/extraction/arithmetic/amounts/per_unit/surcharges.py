"""A price, a percentage taken off or added, and the resulting price: "marked at £80, with 25% off at £60".

The words of the share say whether it is taken off or added; the size of the only two prices shows which is the base.
Silent where the share may be the ratio of one price to the other, or something already included.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.joined_figures import as_written_out
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import surcharges as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Calculation, Operation
from factlint.values.regex import regex

_OFF_BEHIND, _OFF_BEFORE = regex(words_of.OFF_BEHIND), regex(words_of.OFF_BEFORE)
_ON_BEHIND, _ON_BEFORE = regex(words_of.ON_BEHIND), regex(words_of.ON_BEFORE)
_FOR_SOME, _FOR_EACH = regex(words_of.FOR_SOME), regex(words_of.FOR_EACH)
_A_YEAR, _GUARDS = regex(words_of.A_YEAR), regex(words_of.NOT_ADDED)
_THEN_COSTS = regex(words_of.THEN_COSTS)
_LENT, _AT = regex(words_of.LENT), regex(words_of.AT)
_FARTHEST = Fraction(5, 2)
"""The largest ratio between a share and the one that the two prices have."""
_EXACT = Fraction(1, 100)
"""The relative error up to which a price counts as right."""
_ALL = 100


def read_surcharges(passage: Passage) -> Iterator[Calculation]:
    """The only share of a sentence that is taken off a price or added to it, with the only two prices."""
    shares = [one for one in passage.beside if one.is_share or one.figure.value.unit == words_of.YEARLY]
    shares = shares or _stated_before(passage)
    if len(shares) != 1 or not is_closed(shares[0].figure):
        return
    share = shares[0]
    operation = _operation(passage, share)
    if operation is None or _GUARDS.search(passage.skeleton.text):
        return
    prices = _prices(passage)
    if prices is None:
        return
    small, large = prices
    percent = share.percent / _ALL
    if not percent < 1 or _is_otherwise(small.number, large.number, percent):
        return
    base, said = (large, small) if operation is Operation.REDUCED else (small, large)
    if is_near(abs(said.number / base.number - 1), percent, _FARTHEST):
        price, full = as_written_out((said.figure, base.figure))
        yield Calculation(price, operation, (full, share.in_percent))


def _stated_before(passage: Passage) -> list[Amount]:
    """The share of the sentence before, if this one begins with the resulting price: "It now costs £84"."""
    is_price = len(passage.beside) == 1 and _THEN_COSTS.match(passage.beside[0].before) is not None
    return [one for one in passage.amounts if one.sentence == 1 and one.is_share] if is_price else []


def _operation(passage: Passage, share: Amount) -> Operation | None:
    is_off = _OFF_BEHIND.match(share.behind) or _OFF_BEFORE.search(share.before)
    is_interest = _LENT.search(passage.skeleton.text) and _AT.search(share.before)
    is_on = _ON_BEHIND.match(share.behind) or _ON_BEFORE.search(share.before) or is_interest
    if bool(is_off) is bool(is_on):
        return None
    is_yearly = is_interest or share.figure.value.unit == words_of.YEARLY
    if is_yearly and not _is_for_one_year(passage):
        return None
    return Operation.REDUCED if is_off else Operation.INCREASED


def _is_for_one_year(passage: Passage) -> bool:
    """Whether the only length of time that a sentence states is a year."""
    spans = [
        (one, span)
        for one in passage.beside
        if (span := one.figure.value.unit or one.stated.noun) in words_of.YEAR
    ]
    if not spans:
        return _A_YEAR.search(passage.skeleton.text) is not None
    return len(spans) == 1 and spans[0][0].number == words_of.YEAR[spans[0][1] or ""]


def _prices(passage: Passage) -> tuple[Amount, Amount] | None:
    """The only two prices of the sentence, or its only one with the last of the sentence before; the smaller first."""
    near = [one for one in passage.amounts if one.figure.value.unit in MONEY and is_closed(one.figure)]
    beside = [one for one in near if not one.sentence]
    last = [one for one in near if one.sentence == 1]
    pair = beside if len(beside) == 2 else [*last, *beside]
    if any(_FOR_SOME.match(one.behind) for one in pair):
        return None
    if len(pair) != 2 or not beside or pair[0].figure.value.unit != pair[1].figure.value.unit:
        return None
    if len({_FOR_EACH.match(one.behind) is None for one in pair}) > 1:
        return None  # of one, and of all: "a case for £30, that is £2.50 each"
    small, large = sorted(pair, key=lambda one: one.number)
    return (small, large) if small.number < large.number else None


def _is_otherwise(small: Fraction, large: Fraction, percent: Fraction) -> bool:
    """Whether the share is the ratio of one price to the other, or their difference in terms of the other price."""
    made = (large * percent, large * percent / (1 + percent), large * (1 - percent), large / (1 + percent))
    return any(abs(one / small - 1) <= _EXACT for one in made)
