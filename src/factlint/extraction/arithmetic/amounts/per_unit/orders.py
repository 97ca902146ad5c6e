"""Several items with a price each, and the total: "45 jars at £4 and 20 cakes at £6, £300 in all"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.near import is_closed, is_near, sum_of_figures
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import orders as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.model.arithmetic import Figure, Sum
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_AT, _NEXT, _GUARDS = regex(words_of.AT), regex(words_of.NEXT), regex(words_of.NOT_ORDERED)
_TOTAL_BEFORE, _TOTAL_BEHIND = regex(words_of.TOTAL_BEFORE), regex(words_of.TOTAL_BEHIND)
_FEWEST = 5
"""Numbers of such a sentence: two counts, their prices and the total."""
_FARTHEST = Fraction(8, 5)


def read_orders(passage: Passage) -> Iterator[Sum]:
    """The total of a sentence whose other numbers are all items with their prices."""
    *stated, said = passage.beside or (None,)
    orders = [one for one in stated if one is not None]
    if said is None or len(orders) + 1 < _FEWEST or len(orders) % 2 or not passage.is_read_whole:
        return
    if _GUARDS.search(passage.skeleton.text) or not all(is_closed(one.figure) for one in passage.beside):
        return
    pairs = list(zip(orders[::2], orders[1::2], strict=True))
    is_total = _TOTAL_BEFORE.search(said.before) or _TOTAL_BEHIND.match(said.behind)
    if not is_total or not all(_is_order(count, price, said) for count, price in pairs):
        return
    if all(_NEXT.match(price.behind) for _, price in pairs[:-1]):
        parts = tuple(_worth(count, price) for count, price in pairs)
        if is_near(said.number, sum_of_figures(parts), _FARTHEST):
            yield Sum(said.figure, parts)


def _is_order(count: Amount, price: Amount, said: Amount) -> bool:
    is_count = not (count.is_measured or count.is_share) and _AT.match(count.behind) is not None
    return is_count and price.figure.value.unit in MONEY and price.figure.value.unit == said.figure.value.unit


def _worth(count: Amount, price: Amount) -> Figure:
    """The cost of a number of items at their price."""
    value = replace(price.figure.value, written=count.number * price.number)
    return replace(price.figure, value=value, said=f"{count.figure.said} × {price.figure.said}")
