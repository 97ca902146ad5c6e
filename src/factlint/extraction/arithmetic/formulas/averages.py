"""Averages: a total per item ("480 pupils in 16 classes, 30 in each"), and means between a minimum and a maximum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.extraction.arithmetic.degrees import states_attribute
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.wholes import sums as words_of
from factlint.extraction.shapes import shapes
from factlint.model.arithmetic import Average, Figure, MeanInRange, MeanOfValues
from factlint.values.regex import regex

_NO_COUNT = frozenset({"percent", "percentage point", "fraction", "ratio"})
_PLACE = regex(r"‹\w(\d+)›")
_GUARDS, _ON_CREDIT = regex(words_of.NO_AVERAGE), regex(words_of.ON_CREDIT)
_ENDS_OF_RANGE, _PAIR = regex(words_of.BETWEEN), 2
_OF_AGE = regex(words_of.OF_AGE)
_SECOND_SIDE, _OF_EACH_BEHIND = regex(words_of.SECOND_SIDE), regex(words_of.OF_EACH_BEHIND)


def read_averages(skeleton: Skeleton) -> Iterator[Average | MeanInRange | MeanOfValues]:
    """The averages of a sentence."""
    if not _GUARDS.search(skeleton.text):
        yield from _averages(skeleton)
    yield from _means_of_values(skeleton)
    stated: set[Figure] = set()
    for found in shapes(words_of.MEANS_IN_RANGE).finditer(skeleton.text):
        mean, low, high = (skeleton.figure(found, slot) for slot in ("mean", "low", "high"))
        if mean not in stated and low.value.written < high.value.written and _is_one_unit(mean, low, high):
            stated.add(mean)
            yield MeanInRange(mean, low, high)
    for found in shapes(words_of.EXTREMES_IN_RANGE).finditer(skeleton.text):
        mean, low, high = (skeleton.figure(found, slot) for slot in ("mean", "low", "high"))
        is_of_unit = mean.value.unit is not None and high.value.unit == mean.value.unit
        is_kin = is_of_unit or _OF_AGE.search(found.group()) is not None
        is_range = low.value.written < high.value.written and _is_one_unit(mean, low, high)
        if (
            mean not in stated
            and is_range
            and is_kin
            and states_attribute(found["end"], found.string[found.start() : found.start("end")])
        ):
            stated.add(mean)
            yield MeanInRange(mean, low, high)


def _averages(skeleton: Skeleton) -> Iterator[Average]:
    for found in shapes(words_of.AVERAGES).finditer(skeleton.text):
        total, count, each = (skeleton.figure(found, slot) for slot in ("total", "count", "each"))
        if total.value.written < each.value.written < count.value.written and _is_one_unit(total, count):
            total, count = count, total  # "3,600 people in 12 performances"; no mean is more than the whole
        if _SECOND_SIDE.search(skeleton.text, 0, found.start("total")):
            continue
        if _OF_EACH_BEHIND.match(skeleton.text, found.end("total") + 1):
            continue
        behind = skeleton.text[found.end("count") + 1 :]
        is_more = each.value.written * count.value.written > total.value.written
        if is_more and _ON_CREDIT.search(skeleton.text):
            return  # with interest
        if _is_for_each(found.groupdict(), total, count) and _is_per(each, total, count, behind):
            yield Average(total, count, each)
            return


def _means_of_values(skeleton: Skeleton) -> Iterator[MeanOfValues]:
    stated: set[Figure] = set()
    for found in shapes(words_of.MEANS_OF_VALUES).finditer(skeleton.text):
        mean = skeleton.figure(found, "mean")
        values = tuple(skeleton.figures[int(place)] for place in _PLACE.findall(found["values"]))
        are_ends = _ENDS_OF_RANGE.search(skeleton.text, 0, found.start("values")) is not None
        if mean not in stated and _is_among(mean, values) and not (are_ends and len(values) == _PAIR):
            stated.add(mean)
            yield MeanOfValues(mean, values, is_median=found["median"] is not None)


def _is_among(mean: Figure, values: Sequence[Figure]) -> bool:
    """Whether a number may be the mean of some values: it has their unit and order of magnitude."""
    sizes = [value.value.written for value in values]
    is_near = min(sizes) / 2 <= mean.value.written <= max(sizes) * 2
    return is_near and _is_one_unit(mean, *values) and mean.value.unit == values[-1].value.unit


def _is_for_each(slots: dict[str, str | None], total: Figure, count: Figure) -> bool:
    """Whether an average is per item of what was counted: "12 nests … per nest", "£12m in four years … a year"."""
    if total.value.unit is not None and slots.get("per") == count.value.unit is not None:
        return True
    nouns, per = slots.get("noun"), slots.get("per")
    if nouns is None or per is None or per in words_of.ONE_OF_ALL:
        return True
    return any(word.startswith(per[:-1]) for word in nouns.split())


def _is_per(each: Figure, total: Figure, count: Figure, behind: str) -> bool:
    """Whether two numbers have one unit, or one is a rate per counted item: "600 km a day" of "3,000 km".

    `behind` are the words after the count.
    """
    rate, whole, counted = each.value.unit or "", total.value.unit or "", count.value.unit
    if counted in _NO_COUNT:
        return False
    head, per, below = f" {rate}".partition(" per ")
    if each.value.measure is not None and per:
        is_counted = counted == below or behind.startswith(f" {below}")  # not "240 km between two cities"
        return head.strip() == whole and is_counted
    return (head.strip() if per else rate) == whole and (not per or counted in (None, below))


def _is_one_unit(*figures: Figure) -> bool:
    return len({figure.value.unit for figure in figures} - {None}) <= 1
