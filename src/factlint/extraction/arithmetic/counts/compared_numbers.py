"""Comparisons of two numbers that are the wrong way round: "more came in May (310) than in June (420)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.arithmetic.skeleton import YEARS, Skeleton
from factlint.extraction.languages.en.arithmetic.counts import compared_numbers as words_of
from factlint.extraction.shapes import rarely_matched, shapes
from factlint.model.arithmetic import Figure, RankedFigure
from factlint.values.regex import regex

_NO_AMOUNTS = regex(words_of.NO_AMOUNTS)
_CHARTED = rarely_matched(words_of.CHARTED)
_OTHER_CHART, _DIFFERENT = regex(words_of.OTHER_CHART), regex(words_of.DIFFERENT)
_LOST = regex(words_of.LOST)
_MOST_PLACES = 200


def read_compared_numbers(skeleton: Skeleton) -> Iterator[RankedFigure]:
    """The numbers called more or less than another, with that other."""
    for found in shapes(words_of.COMPARED_NUMBERS).finditer(skeleton.text):
        first, second = skeleton.figure(found, "first"), skeleton.figure(found, "second")
        if not _are_of_one_kind(first, second) or _NO_AMOUNTS.search(found.group()):
            continue
        if first.value.written != second.value.written:
            place = skeleton.in_prose(*found.span("word"))
            is_more = found["word"] in words_of.MORE
            label = words_of.CALLED.format(found["word"])
            yield RankedFigure(place, 1, is_more, first, (second,), label)


def _are_of_one_kind(first: Figure, second: Figure) -> bool:
    units = {first.value.unit, second.value.unit}
    is_year = any(
        one.value.unit is None and one.said.isdigit() and one.value.written in YEARS for one in (first, second)
    )
    are_closed = is_closed(first) and is_closed(second)
    return are_closed and len(units) == 1 and not is_year and is_near(first.value.written, second.value.written)


def read_winners(skeleton: Skeleton) -> Iterator[RankedFigure]:
    """The result of the winner, with the result of the other side."""
    for found in shapes(words_of.WON_WITH).finditer(skeleton.text):
        first, second = skeleton.figure(found, "first"), skeleton.figure(found, "second")
        if _are_of_one_kind(first, second) and not _LOST.search(skeleton.text):
            place = skeleton.in_prose(*found.span("won"))
            label = words_of.CALLED_WINNER
            yield RankedFigure(place, 1, is_largest=True, figure=first, others=(second,), label=label)


def read_charts(skeleton: Skeleton) -> Iterator[RankedFigure]:
    """The peak position in a chart, with the position of entry."""
    if not _CHARTED.search(skeleton.text):
        return
    for found in shapes(words_of.CHARTS).finditer(skeleton.text):
        first, second = skeleton.figure(found, "first"), skeleton.figure(found, "second")
        are_places = all(_is_place(one) for one in (first, second))
        if are_places and not _DIFFERENT.search(found["where"]) and not _are_of_two(skeleton, found):
            place = skeleton.in_prose(*found.span("word"))
            yield RankedFigure(place, 1, is_largest=False, figure=second, others=(first,), label=words_of.PEAK)


def _is_place(figure: Figure) -> bool:
    value = figure.value
    return value.unit is None and value.written.denominator == 1 and 1 <= value.written <= _MOST_PLACES


def _are_of_two(skeleton: Skeleton, found: re.Match[str]) -> bool:
    """Whether each of two places is stated with the list that it is of: they may be two lists."""
    is_stated = _OTHER_CHART.search(found["where"]) or words_of.CHART in found.group()
    return bool(is_stated) and _OTHER_CHART.match(skeleton.text, found.end()) is not None
