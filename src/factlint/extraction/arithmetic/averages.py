"""Averages: what a total comes to for each, and means between a lowest and a highest value."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en import sums as words_of
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import Average, Figure, MeanInRange
from factlint.values.regex import regex

_NO_COUNT = frozenset({"percent", "percentage point", "fraction", "ratio"})
_GUARDS = regex(words_of.NO_AVERAGE)


def read_averages(skeleton: Skeleton) -> Iterator[Average | MeanInRange]:
    """The averages of a sentence."""
    if not _GUARDS.search(skeleton.text):
        yield from _averages(skeleton)
    told: set[Figure] = set()
    for text in words_of.MEANS_IN_RANGE:
        for found in pattern(text).finditer(skeleton.text):
            mean, low, high = (skeleton.figure(found, slot) for slot in ("mean", "low", "high"))
            if mean not in told and low.value.written < high.value.written and _is_one_unit(mean, low, high):
                told.add(mean)
                yield MeanInRange(mean, low, high)


def _averages(skeleton: Skeleton) -> Iterator[Average]:
    for text in words_of.AVERAGES:
        for found in pattern(text).finditer(skeleton.text):
            total, count, each = (skeleton.figure(found, slot) for slot in ("total", "count", "each"))
            if _is_for_each(found.groupdict()) and _is_per(each, total, count):
                yield Average(total, count, each)
                return


def _is_for_each(slots: dict[str, str | None]) -> bool:
    """Whether an average is for each of what was counted: "12 nests … per nest"."""
    noun, per = slots.get("noun"), slots.get("per")
    return noun is None or per is None or noun.startswith(per[:-1])


def _is_per(each: Figure, total: Figure, count: Figure) -> bool:
    """Whether two numbers are of one unit, or the one is per what is counted: "600 km a day" of "3,000 km"."""
    rate, whole, counted = each.value.unit or "", total.value.unit or "", count.value.unit
    if counted in _NO_COUNT:
        return False
    head, per, below = f" {rate}".partition(" per ")
    return (head.strip() if per else rate) == whole and (not per or counted in (None, below))


def _is_one_unit(*figures: Figure) -> bool:
    return len({figure.value.unit for figure in figures} - {None}) <= 1
