"""Sums: parts that add up to a total, in words or as a calculation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.counts.groups import read_groups
from factlint.extraction.arithmetic.joined_figures import has_lost_scale
from factlint.extraction.arithmetic.near import are_alike, is_near, last_is_aside, sum_of_figures
from factlint.extraction.arithmetic.paragraphs.stated import stated_in
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.arithmetic.wholes.complements import exclude_all_else, exclude_each_other
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

_PART_AHEAD = regex(r"‹[nt]\d+›[^‹›.;:,]{1,60}, $")
_EACH_BEFORE = regex(words_of.EACH_BEFORE)
_PER_EACH, _PART_OF_FIRST = regex(words_of.PER_EACH), regex(words_of.PART_OF_FIRST)
_TOKEN = regex(r"‹[nt](\d+)›")
_COUNTED = regex(words_of.COUNTED)
_LIST = regex(words_of.COUNT_LIST)
_STOP, _OF_THEM = ". ", words_of.OF_THEM
_REST = regex(words_of.REST)
_LONGER = regex(words_of.BEFORE_LITERAL)
_OF_GROUP = regex(words_of.OF_GROUP)
_OWN_CLAUSE = regex(words_of.OWN_CLAUSE)
_LEFT_OPEN = regex(words_of.LEFT_OPEN)
_OF_OTHERS = regex(words_of.OF_OTHERS)
_AND = regex(words_of.AND)
_IN_BOTH = regex(words_of.IN_BOTH)
_RESULT = regex(words_of.RESULT_AS_PART)
_GREW = regex(words_of.GREW)
_PRICE = regex(words_of.PRICE)
_MOST_NAMED = Fraction(125, 100)
_FEWEST_LISTED, _MOST_APPOSED = 3, Fraction(115, 100)
_MOST_OF_WHOLE = Fraction(3, 2)
"""The largest ratio of one part to its whole that is still meant as a part."""
_ONE_SIZE = 10
"""The largest ratio between a product and its stated value, if only that has a unit."""


def read_sums(skeleton: Skeleton, prose: str) -> Iterator[Sum | Average]:
    """The totals of a sentence with their terms."""
    yield from _calculations(skeleton)
    stated: set[Figure] = set()
    found = (
        *_lists(skeleton),
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


def _lists(skeleton: Skeleton) -> Iterator[Sum]:
    """Counts joined by commas and "and", with their total before or after."""
    for found in _LIST.finditer(skeleton.text):
        is_of_each = _PER_EACH.search(skeleton.text, found.start(), found.end()) or _EACH_BEFORE.search(
            skeleton.text[: found.start()]
        )
        if is_of_each or _is_of_groups(found) or _PART_OF_FIRST.search(skeleton.text, 0, found.start()):
            continue
        if (behind := _total_behind(skeleton, found)) is not None:
            yield from _summed_behind(skeleton, found, behind)
        else:
            yield from _apposed_total(skeleton, found)
            yield from _of_complements(skeleton, found)


def _summed_behind(skeleton: Skeleton, found: re.Match[str], behind: re.Match[str]) -> Iterator[Sum]:
    """A list followed by its total: "nine in May, seven in June, 16 in the two months"."""
    start = _start_of_list(skeleton.text, found.start())
    parts = skeleton.figures_in(skeleton.text[start : behind.start()])
    _, *number_of_parts = skeleton.figures_in(behind.group())
    is_of_all = _is_all_there_was(skeleton, behind, parts) and (
        not number_of_parts or number_of_parts[-1].value.written == len(parts)
    )
    is_in_both = _IN_BOTH.search(skeleton.text, behind.end()) is not None
    if len(parts) > 1 and is_of_all and are_alike(parts) and not is_in_both:
        yield Sum(skeleton.figure(behind, "total"), parts)


def _of_complements(skeleton: Skeleton, found: re.Match[str]) -> Iterator[Sum]:
    """A list of disjoint parts after their total, or with it at the start."""
    items = list(_COUNTED.finditer(found.group()))
    nouns = [item[2] for item in items]
    is_one_more = _AND.search(found.group(), items[0].end(), items[1].start()) is not None
    are_parts = exclude_each_other(nouns)
    figures = skeleton.figures_in(found.group())
    if exclude_each_other(nouns[1:]) and not (is_one_more or are_parts):
        first, *parts = figures
        if first.value.written > max(part.value.written for part in parts):
            yield from _of_all(
                first, tuple(parts), nouns[1:]
            )  # otherwise one more part: "five children, four women and five men"
    elif are_parts and not any(_OF_OTHERS.match(noun) for noun in nouns):
        total = _total_before(skeleton, found.start())
        if total is not None and _is_of_two_kinds(skeleton, total, found.start()):
            return
        if total is not None and total.value.written >= max(figure.value.written for figure in figures):
            yield from _of_all(
                total, figures, nouns
            )  # otherwise no total: "a ratio of 3 to 1: 60 men and 30 women"


def _is_of_two_kinds(skeleton: Skeleton, total: Figure, end: int) -> bool:
    """Whether a total counts two kinds, of which the parts may be one: "240 children and adults, 130 of them girls"."""
    start = skeleton.text.rfind(f"‹n{skeleton.figures.index(total)}›", 0, end)
    return start >= 0 and _AND.search(skeleton.text, start, end) is not None and _OF_THEM in skeleton.text[end:]


def _of_all(total: Figure, parts: tuple[Figure, ...], nouns: Sequence[str]) -> Iterator[Sum]:
    """Parts that are exhaustive, or that exceed the whole."""
    if exclude_all_else(nouns) or sum_of_figures(parts) > total.value.written:
        yield Sum(total, parts)


def _is_of_groups(found: re.Match[str]) -> bool:
    """Whether a list is of some of each group stated before: "22 were killed and 44 hurt, 10 of the killed and …"."""
    groups = _OF_GROUP.findall(found.string, found.start(), found.end())
    stated = found.string[: found.start()].split()
    return len(groups) > 1 and any(group in stated for group in groups)


def _is_all_there_was(skeleton: Skeleton, behind: re.Match[str], parts: tuple[Figure, ...]) -> bool:
    """Whether a total may be of its parts alone: one "brought to 31" by two and four had others before."""
    total = skeleton.figure(behind, "total").value.written
    return _GREW.search(behind.group()) is None or is_near(total, sum_of_figures(parts), _MOST_NAMED)


def _start_of_list(text: str, start: int) -> int:
    """Where a list begins whose first parts are stated in more words than the rest."""
    while (longer := _PART_AHEAD.search(text, 0, start)) is not None:
        start = longer.start()
    return start


def _apposed_total(skeleton: Skeleton, found: re.Match[str]) -> Iterator[Sum]:
    """A total right behind a list of three or more, if it comes near them."""
    behind = pattern(words_of.APPOSED_TOTAL).search(skeleton.text, found.start() + 1)
    if behind is None or behind.start() > found.end():
        return
    total, parts = (
        skeleton.figure(behind, "total"),
        skeleton.figures_in(skeleton.text[found.start() : behind.start()]),
    )
    is_list = len(parts) >= _FEWEST_LISTED and len(parts) + 1 == len(skeleton.figures) and are_alike(parts)
    is_whole = is_list and _AND.search(skeleton.text[found.start() : behind.start()]) is not None
    if is_whole and is_near(total.value.written, sum_of_figures(parts), _MOST_APPOSED):
        yield Sum(total, parts)


def _total_behind(skeleton: Skeleton, found: re.Match[str]) -> re.Match[str] | None:
    """A total that a list leads to; it may have been read as the list's last part."""
    for text in words_of.TOTALS_BEHIND:
        total = pattern(text).search(skeleton.text, found.start() + 1)
        if (
            total is not None
            and total.start() <= found.end()
            and _TOKEN.search(skeleton.text, found.start(), total.start())
            and not (total.group().startswith(";") and _OWN_CLAUSE.match(skeleton.text, total.end()))
        ):
            return total
    return None


def _total_before(skeleton: Skeleton, end: int) -> Figure | None:
    for text in (words_of.TOTAL_BEFORE, words_of.COMPRISES):
        if (found := pattern(text).search(skeleton.text[:end])) is not None:
            return skeleton.figure(found, "total")
    return None


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
