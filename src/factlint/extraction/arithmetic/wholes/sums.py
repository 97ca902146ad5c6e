"""Parts that add up to a total, in words or as a calculation: "14 boys and 12 girls, 26 in all"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.counts.groups import read_groups
from factlint.extraction.arithmetic.formulas.expressions import read_expressions
from factlint.extraction.arithmetic.joined_figures import has_lost_scale
from factlint.extraction.arithmetic.near import last_is_aside
from factlint.extraction.arithmetic.paragraphs.stated import stated_in
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.arithmetic.wholes.counted_lists import read_counted_lists
from factlint.extraction.arithmetic.wholes.distinguished import (
    read_composed,
    read_distinguished,
    read_overfull,
)
from factlint.extraction.arithmetic.wholes.partitions import read_given, read_labelled, read_partitions
from factlint.extraction.arithmetic.wholes.summed_up import read_summed_up
from factlint.extraction.languages.en.arithmetic.changes_and_shares.shares import OF_WHOLE
from factlint.extraction.languages.en.arithmetic.wholes import sums as words_of
from factlint.extraction.languages.en.quantities.numerals import MONEY
from factlint.extraction.shapes import shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Average, Figure, Sum
from factlint.values.regex import regex

_STOP = ". "
_REST = regex(words_of.REST)
_LONGER = regex(words_of.BEFORE_LITERAL)
_LEFT_OPEN = regex(words_of.LEFT_OPEN)
_RESULT = regex(words_of.RESULT_AS_PART)
_PRICE = regex(words_of.PRICE)
_MOST_OF_WHOLE = Fraction(3, 2)
"""The largest ratio of one part to its whole that is still meant as a part."""
_ONE_SIZE = 10
"""The largest ratio between a product and its stated value, if only that has a unit."""


def read_sums(skeleton: Skeleton, prose: str) -> Iterator[Sum | Average]:
    """The totals of a sentence with their terms."""
    yield from _calculations(skeleton)
    yield from read_expressions(skeleton)
    stated: set[Figure] = set()
    found = (
        *read_counted_lists(skeleton),
        *_with_rest(skeleton),
        *read_distinguished(skeleton),
        *read_composed(skeleton),
        *read_overfull(skeleton),
        *_results(skeleton),
        *read_partitions(skeleton, prose),
        *read_labelled(skeleton, prose),
        *read_given(skeleton),
        *read_summed_up(skeleton),
        *read_groups(skeleton),
    )
    for sum_ in found:
        is_other = (
            _is_left_open(skeleton, sum_)
            or _counts_others(skeleton, sum_)
            or _ends_in_result(skeleton, sum_)
            or _are_prices(skeleton, sum_)
            or last_is_aside(sum_.total, sum_.parts)
            or any(_holds(other, sum_) for other in found)
        )
        if sum_.total not in stated and not (is_other or has_lost_scale(sum_.total, sum_.parts)):
            stated.add(sum_.total)
            yield sum_


def _holds(whole: Sum, sum_: Sum) -> bool:
    """Whether a sum and its total are all parts of a whole: "27 voted: 14 for, 9 against and four abstaining"."""
    return all(one in whole.parts for one in (sum_.total, *sum_.parts))


def _is_left_open(skeleton: Skeleton, sum_: Sum) -> bool:
    """Whether the sentence says that some of the whole is in none of its parts: "one seat is vacant"."""
    parts = sum(part.value.written for part in sum_.parts)
    return parts < sum_.total.value.written and _LEFT_OPEN.search(skeleton.text) is not None


def _are_prices(skeleton: Skeleton, sum_: Sum) -> bool:
    """Whether amounts of money are prices for several groups of people."""
    prices = [skeleton.figures[int(found[1])] for found in _PRICE.finditer(skeleton.text)]
    return sum_.total.value.unit in MONEY and all(
        any(price.prose == part.prose for price in prices) for part in sum_.parts
    )


def _ends_in_result(skeleton: Skeleton, sum_: Sum) -> bool:
    """Whether a part is the sum of others: "17 came and two wrote, so that 19 votes were cast"."""
    results = (skeleton.figures[int(found[1])] for found in _RESULT.finditer(skeleton.text))
    return any(result is part for result in results for part in sum_.parts)


def _counts_others(skeleton: Skeleton, sum_: Sum) -> bool:
    """Whether a total counts things where its parts are measured: "300 g of flour and 150 g of butter, for 24 buns".

    Or it states points, which so many wins and draws bring.
    """
    stated = stated_in(skeleton)
    total = next((one for one in stated if one.figure is sum_.total), None)
    nouns = {one.noun for one in stated if any(one.figure is part for part in sum_.parts)}
    if total is not None and total.noun in words_of.SCORES and nouns - {None, total.noun}:
        return True
    is_measured = all(part.value.measure is not None for part in sum_.parts)
    return total is not None and is_measured and total.figure.value.unit is None and total.noun is not None


def _calculations(skeleton: Skeleton) -> Iterator[Sum | Average]:
    for found in shapes(words_of.LITERAL_SUMS).finditer(skeleton.text):
        sum_ = Sum(skeleton.figure(found, "total"), skeleton.figures_in(found["parts"]))
        is_longer = _LONGER.search(skeleton.text[: found.start()].rstrip())
        if not is_longer and not _counts_others(skeleton, sum_):
            yield sum_
    for found in pattern(words_of.LITERAL_PRODUCT).finditer(skeleton.text):
        product = Average(*(skeleton.figure(found, slot) for slot in ("total", "count", "each")))
        if not (_LONGER.search(skeleton.text[: found.start()].rstrip()) or _is_of_something_else(product)):
            yield product


def _is_of_something_else(product: Average) -> bool:
    """Whether a product has a unit of its own and another magnitude: "(441 * 100 = 1 sec of sound)"."""
    total, count, each = (one.value for one in (product.total, product.count, product.each))
    has_own_unit = total.unit not in {None, count.unit, each.unit}
    made = count.written * each.written
    return has_own_unit and not total.written / _ONE_SIZE <= made <= total.written * _ONE_SIZE


def _with_rest(skeleton: Skeleton) -> Iterator[Sum]:
    """A sentence such as "Of the 30 pupils, 12 walk, 10 cycle and the remaining 8 take the bus"."""
    head = shapes((OF_WHOLE, words_of.WHOLE_OF_WHICH, words_of.WHOLE_AT_FIRST)).search(skeleton.text)
    rest = _REST.search(skeleton.text)
    if head is None or rest is None or rest.start() < head.end():
        return
    if _STOP in skeleton.text[head.end() : rest.start()]:
        return  # a sentence that seems to go on behind a letter: "the axis of Y. When …"
    parts = skeleton.figures_in(skeleton.text[head.end() :])
    others = (
        [figure for figure in skeleton.figures if figure.prose.start > parts[0].prose.start] if parts else []
    )
    whole = skeleton.figure(head, "whole")
    if any(part.value.written > _MOST_OF_WHOLE * whole.value.written for part in parts):
        return
    if len(parts) >= 2 and len(others) + 1 == len(parts) and parts[-1] is skeleton.figures[int(rest[1])]:
        yield Sum(whole, parts)


def _results(skeleton: Skeleton) -> Iterator[Sum]:
    """Results of a team: "won 14, drew 8 and lost 16 of their 38 matches"."""
    if pattern(words_of.WITHOUT_RESULT).search(skeleton.text):
        return
    for found in shapes(words_of.RESULTS).finditer(skeleton.text):
        parts = tuple(skeleton.figures[int(found[slot])] for slot in ("won", "drawn", "lost"))
        yield Sum(skeleton.figure(found, "total"), parts)
