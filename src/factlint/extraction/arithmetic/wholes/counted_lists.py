"""Counts joined by commas and "and", with their total before or behind: "nine in May, seven in June, 16 in all"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from factlint.extraction.arithmetic.near import are_alike, is_near, sum_of_figures
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.arithmetic.wholes.complements import exclude_all_else, exclude_each_other
from factlint.extraction.languages.en.arithmetic.wholes import counted_lists as words_of
from factlint.extraction.languages.en.arithmetic.wholes import sums as sums_words
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Figure, Sum
from factlint.values.regex import regex

_PART_AHEAD = regex(r"‹[nt]\d+›[^‹›.;:,]{1,60}, $")
_EACH_BEFORE = regex(words_of.EACH_BEFORE)
_PER_EACH, _PART_OF_FIRST = regex(sums_words.PER_EACH), regex(words_of.PART_OF_FIRST)
_TOKEN = regex(r"‹[nt](\d+)›")
_COUNTED = regex(words_of.COUNTED)
_LIST = regex(words_of.COUNT_LIST)
_OF_THEM = words_of.OF_THEM
_OF_GROUP = regex(words_of.OF_GROUP)
_OWN_CLAUSE = regex(words_of.OWN_CLAUSE)
_OF_OTHERS = regex(words_of.OF_OTHERS)
_AND, _AND_NEXT = regex(sums_words.AND), regex(words_of.AND_NEXT)
_IN_BOTH = regex(words_of.IN_BOTH)
_GREW = regex(words_of.GREW)
_MOST_NAMED = Fraction(125, 100)
_FEWEST_LISTED, _MOST_APPOSED = 3, Fraction(115, 100)


def read_counted_lists(skeleton: Skeleton) -> Iterator[Sum]:
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
    if is_in_both or _is_last(skeleton, behind, parts):
        return
    if len(parts) > 1 and is_of_all and are_alike(parts):
        yield Sum(skeleton.figure(behind, "total"), parts)


def _is_last(skeleton: Skeleton, behind: re.Match[str], parts: Sequence[Figure]) -> bool:
    """Whether what stands for a total is the last part of its list: "five boats, two carts and one sledge in all"."""
    is_added = _AND_NEXT.search(skeleton.text[: behind.start("total")]) is not None
    total = skeleton.figure(behind, "total").value.written
    return is_added and any(one.value.written > total for one in parts)


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
