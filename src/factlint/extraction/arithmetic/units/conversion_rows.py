"""Several amounts, each in a second unit in the brackets behind them: "30 °C, 40 °C and 60 °C (86, 104 and 140 °F)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from factlint.extraction.languages.en.arithmetic.units import conversions as words_of
from factlint.model.arithmetic import Figure
from factlint.values.dataclass import replace
from factlint.values.regex import regex

_JOINS = regex(words_of.JOINS, re.IGNORECASE)
_OPENING = regex(words_of.OPENING, re.IGNORECASE)
_CLOSING = ")"
_FEWEST = 2

Pair = tuple[Figure, Figure]


def conversion_rows(
    prose: str, amounts: Sequence[Figure]
) -> Iterator[tuple[tuple[Figure, ...], tuple[Pair, ...]]]:
    """Each two rows of amounts of which the second fills the brackets behind the first, as one row, with their pairs;
    none if there are not as many.
    """
    for first, second in pairwise(_rows(prose, amounts)):
        opens = _OPENING.fullmatch(prose, _end(first[-1]), _start(second[0]))
        if (
            min(len(first), len(second)) < _FEWEST
            or opens is None
            or not prose.startswith(_CLOSING, _end(second[-1]))
        ):
            continue
        mine, theirs = _measured(first), _measured(second)
        is_paired = len(first) == len(second) and mine is not None and theirs is not None
        yield (*first, *second), tuple(zip(mine or (), theirs or (), strict=True)) if is_paired else ()


def _rows(prose: str, amounts: Sequence[Figure]) -> Iterator[tuple[Figure, ...]]:
    """The amounts in reading order, those that are joined by commas and conjunctions together."""
    row = 0
    numbers = []
    for at, one in enumerate(amounts):
        if at and not _JOINS.fullmatch(prose, _end(amounts[at - 1]), _start(one)):
            row += 1
        numbers.append(row)
    for _, group in groupby(zip(numbers, amounts, strict=True), key=lambda one: one[0]):
        yield tuple(one for _, one in group)


def _measured(row: Sequence[Figure]) -> tuple[Figure, ...] | None:
    """A row with the unit of its last amount for those without one; None if they are of several units."""
    last = row[-1].value
    if last.measure is None or any(one.value.unit not in (None, last.unit) or one.value.high for one in row):
        return None
    return tuple(replace(one, value=replace(one.value, unit=last.unit, units=last.units)) for one in row)


def _start(figure: Figure) -> int:
    return (figure.wide or figure.prose).start


def _end(figure: Figure) -> int:
    return (figure.wide or figure.prose).end
