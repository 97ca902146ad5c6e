"""A minimum above its maximum in one sentence: "at least 40 and at most 25 guests"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factlint.extraction.arithmetic.near import is_closed
from factlint.extraction.arithmetic.skeleton import Skeleton
from factlint.extraction.languages.en.arithmetic.counts import extremes as words_of
from factlint.extraction.shapes import rarely_matched, shapes
from factlint.extraction.slots import pattern
from factlint.model.arithmetic import RankedFigure
from factlint.values.hedges import Hedge

_LEAST, _LEAST_SAID = frozenset(words_of.LEAST.split("|")), rarely_matched(rf"\b(?:{words_of.LEAST})")


def read_extremes(skeleton: Skeleton) -> Iterator[RankedFigure]:
    """The number called the minimum or maximum, with the one called the opposite."""
    if _LEAST_SAID.search(skeleton.text) is None:
        return
    for found in shapes(words_of.PAIRS).finditer(skeleton.text):
        first, second = skeleton.figure(found, "first"), skeleton.figure(found, "second")
        units = {first.value.unit, second.value.unit}
        is_one_kind = (len(units) == 1 or None in units) and is_closed(first) and is_closed(second)
        is_one_noun = not (found["noun"] and found["other"]) or found["noun"] == found["other"]
        if is_one_kind and is_one_noun and pattern(words_of.NO_AMOUNTS).search(found.group()) is None:
            word = skeleton.in_prose(*found.span("word"))
            label = f"the {found['word']}{found['noun']}"
            yield RankedFigure(word, 1, found["word"] not in _LEAST, first, (second,), label)


def read_limits(skeleton: Skeleton) -> Iterator[RankedFigure]:
    """An upper limit below the lower limit: "at least five but no more than three"."""
    for found in shapes(words_of.LIMITS).finditer(skeleton.text):
        least, most = skeleton.figure(found, "least"), skeleton.figure(found, "most")
        are_limits = least.value.hedge is Hedge.AT_LEAST and most.value.hedge is Hedge.AT_MOST
        if are_limits and len({least.value.unit, most.value.unit} - {None}) <= 1:
            yield RankedFigure(
                most.wide or most.prose,
                1,
                is_largest=True,
                figure=most,
                others=(least,),
                label=words_of.MOST_SAID,
            )


def read_in_order(skeleton: Skeleton) -> Iterator[RankedFigure]:
    """Each number of a descending row, with the next; for ranks other than shares, the best may be the least."""
    for found in shapes(words_of.IN_ORDER).finditer(skeleton.text):
        slots = ("first", "second", "third") if found["third"] else ("first", "second")
        figures = [skeleton.figure(found, slot) for slot in slots]
        units = {figure.value.unit for figure in figures}
        is_best = found["best"] is not None and units != {"percent"}
        if len(units) > 1 or is_best or not all(map(is_closed, figures)):
            continue
        doubts = (words_of.NO_AMOUNTS, words_of.NO_PLACE)
        if not any(pattern(words).search(found.group()) for words in doubts):
            word = skeleton.in_prose(*found.span("word"))
            for ahead, behind in pairwise(figures):
                yield RankedFigure(
                    word, 1, is_largest=True, figure=ahead, others=(behind,), label=words_of.AHEAD
                )
