"""The cost of several things at their prices: "£12 for adults, £7 for children; two adults and two
children pay £38".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import permutations

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import tariffs as words_of
from factlint.extraction.languages.en.arithmetic.amounts.per_unit.counted import GOES_ON
from factlint.extraction.quantities.nouns import stem_of
from factlint.model.arithmetic import Calculation, Figure, Operation, Sum, with_unit
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_COME_TO, _GUARDS = regex(words_of.COME_TO), regex(words_of.NOT_TARIFF)
_PRICE_OF, _PRICED, _COUNTED = map(regex, (words_of.PRICE_OF, words_of.PRICED, words_of.COUNTED))
_GOES_ON = regex(GOES_ON)
_SAVING, _CHEAPER = regex(words_of.SAVING), regex(words_of.CHEAPER)
_MOST_PRICES, _MOST_MISSED = 2, Fraction(3)
_FARTHEST = Fraction(3, 2)


def read_tariffs(passage: Passage) -> Iterator[Sum]:
    """The price of all things counted in a passage, each at its own price."""
    for said in passage.beside:
        if not (said.is_measured and is_closed(said.figure) and _COME_TO.search(said.before)):
            continue
        if _GOES_ON.match(said.behind):
            continue
        if any(_GUARDS.search(one.text) for one in (passage.skeleton, *passage.before[:1])):
            return
        ahead = passage.ahead_of(said)
        prices = _prices(ahead, said)
        counts = _counts(ahead, said)
        if len(prices) > 1 and counts and all(thing in prices for thing, _ in counts):
            parts = tuple(_times(prices[thing], count) for thing, count in counts)
            made = sum((part.value.written for part in parts), start=Fraction(0))
            if is_near(said.number, made, _FARTHEST):
                yield Sum(said.figure, parts)


def read_savings(passage: Passage) -> Iterator[Calculation]:
    """What a common price saves against the single ones: "£6, and £3 for pupils; for two adults and two pupils £14, a
    saving of £4".

    The numbers of things and their prices stand in one order, and the common price is the last.
    """
    for said in passage.beside:
        if not (said.is_measured and is_closed(said.figure)):
            continue
        if not (_SAVING.search(said.before) or _CHEAPER.match(said.behind)):
            continue
        *prices, common = [one for one in passage.ahead_of(said) if _is_paid(one, said)] or [said]
        counts = [one for one in passage.ahead_of(said) if not one.sentence and _is_number(one)]
        if not 0 < len(prices) == len(counts) <= _MOST_PRICES or not all(map(is_closed, (common.figure,))):
            continue
        made = [_cost(counts, order) - common.number for order in permutations(prices)]
        if said.number not in map(abs, made) and made[0] > 0 and is_near(said.number, made[0], _MOST_MISSED):
            yield Calculation(said.figure, Operation.DIFFERENCE, (_together(counts, prices), common.figure))


def _is_paid(one: Amount, said: Amount) -> bool:
    return one.figure.value.unit == said.figure.value.unit and is_closed(one.figure)


def _is_number(one: Amount) -> bool:
    return one.figure.value.unit is None and is_closed(one.figure) and one.stated.noun is not None


def _cost(counts: Sequence[Amount], prices: Sequence[Amount]) -> Fraction:
    pairs = zip(counts, prices, strict=True)
    return sum((count.number * price.number for count, price in pairs), start=Fraction(0))


def _together(counts: Sequence[Amount], prices: Sequence[Amount]) -> Figure:
    """All things at their own prices, as one amount."""
    parts = [_times(price.figure, count.figure) for count, price in zip(counts, prices, strict=True)]
    value = replace(parts[0].value, written=_cost(counts, prices))
    return replace(parts[0], value=value, said=words_of.PLUS.join(part.said for part in parts))


def _prices(ahead: Sequence[Amount], said: Amount) -> Mapping[str, Figure]:
    """Things, each with its unit price; a price may have lost the unit of the one before it."""
    prices: dict[str, Figure] = {}
    unit = said.figure.value.unit
    for one in ahead:
        is_price = one.figure.value.unit in (unit, None) and is_closed(one.figure)
        found = _PRICE_OF.match(one.behind) or _PRICED.search(one.before) if is_price else None
        if found is not None:
            prices[_thing(found)] = with_unit(one.figure, unit)
    return prices


def _counts(ahead: Sequence[Amount], said: Amount) -> list[tuple[str, Figure]]:
    """The number of each thing, in the sentence that states what they cost."""
    return [
        (_thing(found), one.figure)
        for one in ahead
        if one.figure.value.unit is None
        and one.sentence == said.sentence
        and is_closed(one.figure)
        and not _PRICE_OF.match(one.behind)
        and (found := _COUNTED.match(one.behind))
    ]


def _thing(found: re.Match[str]) -> str:
    return stem_of(found["thing"])


def _times(price: Figure, count: Figure) -> Figure:
    value = replace(price.value, written=price.value.written * count.value.written)
    return replace(price, value=value, said=f"{count.said} × {price.said}")
