"""A rate, its product and the time taken: "at 45 km/h the 90 kilometres take two hours"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from factlint.extraction.arithmetic.amounts.passages import Amount, Passage
from factlint.extraction.arithmetic.amounts.ways import quotient
from factlint.extraction.arithmetic.near import is_closed, is_near
from factlint.extraction.languages.en.arithmetic.amounts.per_unit import speeds as words_of
from factlint.model.arithmetic import Calculation
from factlint.values.regex import regex

_AT, _TAKES, _GUARDS = regex(words_of.AT), regex(words_of.TAKES), regex(words_of.NOT_ALL_THE_WAY)
_GOES_ON, _ENDS, _REACHES = map(regex, (words_of.GOES_ON, words_of.ENDS, words_of.REACHES))
_TIME = (("time", 1),)
_FARTHEST = Fraction(5, 2)


def read_speeds(passage: Passage) -> Iterator[Calculation]:
    """The only time of a sentence, with the only rate and its product, next to it or in the sentence before."""
    if not _AT.search(passage.skeleton.text):
        return
    stated = (
        passage.beside if len(passage.beside) > 2 else [one for one in passage.amounts if one.sentence <= 1]
    )
    if len(stated) != 3:
        return
    by_kind = {one.dimension: one for one in stated if is_closed(one.figure)}
    time = by_kind.get(_TIME)
    speed = next((one for kind, one in by_kind.items() if ("time", -1) in kind), None)
    way = by_kind.get(_brought(speed)) if speed else None
    if speed is None or way is None or time is None or _GUARDS.search(passage.skeleton.text):
        return
    if speed.sentence or time.sentence or _REACHES.search(way.before):
        return
    is_first = speed is passage.beside[0]
    if not (_GOES_ON if is_first else _ENDS).match(speed.behind):
        return
    took = way.in_base_units / speed.in_base_units
    if _TAKES.search(passage.skeleton.text) and is_near(time.in_base_units, took, _FARTHEST):
        yield quotient(time.figure, way.figure, speed.figure)


def _brought(rate: Amount) -> tuple[tuple[str, int], ...]:
    """The dimension that a rate yields over time: a speed a distance, a flow a volume."""
    return tuple(one for one in rate.dimension if one != ("time", -1)) or (("", 0),)
